// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/replytab.h"

#include "casework/caserecord.h"
#include "desktop/colors.h"
#include "desktop/flowlayout.h"
#include "desktop/plaintextedit.h"
#include "desktop/replyfields.h"
#include "language/language.h"
#include "language/texts.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

static Customer otherThan(Customer customer)
{
    return customer == Customer::Visitor ? Customer::Owner : Customer::Visitor;
}

ReplyTab::ReplyTab(const Texts &texts, const InterfaceTexts &words, const CaseRecord &record, QWidget *parent)
    : QScrollArea(parent)
    , m_texts(texts)
    , m_record(record)
    , m_replies(texts, words)
    , m_layout(nullptr)
    , m_fields(nullptr)
    , m_stack(nullptr)
    , m_text(nullptr)
    , m_blanks(nullptr)
{
    auto *content = new QWidget(this);
    m_fields = new ReplyFields(content);
    m_stack = new QStackedWidget(content);

    auto *written = new QWidget(m_stack);
    m_text = new PlainTextEdit(written);
    m_blanks = new QLabel(written);
    m_copy = new QPushButton(written);
    m_fill = new QPushButton(written);
    m_anew = new QPushButton(written);
    m_blanks->setTextFormat(Qt::PlainText);
    m_blanks->setWordWrap(true);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_copy, m_fill, m_anew})
        buttons->addWidget(button);
    auto *writtenLayout = new QVBoxLayout(written);
    writtenLayout->setContentsMargins(0, 0, 0, 0);
    // Above the text, so that a low panel does not hide how many blanks are left.
    writtenLayout->addLayout(buttons);
    writtenLayout->addWidget(m_blanks);
    writtenLayout->addWidget(m_text, 1);

    auto *missing = new QWidget(m_stack);
    m_none = new QLabel(missing);
    m_otherCustomer = new QPushButton(missing);
    m_otherLanguage = new QPushButton(missing);
    m_none->setTextFormat(Qt::PlainText);
    m_none->setWordWrap(true);
    auto *offers = new FlowLayout;
    offers->addWidget(m_otherCustomer);
    offers->addWidget(m_otherLanguage);
    auto *missingLayout = new QVBoxLayout(missing);
    missingLayout->setContentsMargins(0, 0, 0, 0);
    missingLayout->addWidget(m_none);
    missingLayout->addLayout(offers);
    missingLayout->addStretch(1);
    m_stack->addWidget(written);
    m_stack->addWidget(missing);

    const int step = fontMetrics().height() / 2;
    m_text->setMinimumHeight(fontMetrics().height() * 5);
    m_layout = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_layout->setContentsMargins(step, step, step, step / 2);
    m_layout->setSpacing(step * 2);
    m_layout->addWidget(m_fields, 2, Qt::AlignTop);
    m_layout->addWidget(m_stack, 3);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setMinimumHeight(fontMetrics().height() * 3); // a low panel is better than one that pushes the page away
    setFocusPolicy(Qt::NoFocus);                  // its fields are the stops of the Tab key

    connect(m_fields, &ReplyFields::customerChosen, this, &ReplyTab::customerChosen);
    connect(m_fields, &ReplyFields::languageChosen, this, &ReplyTab::languageChosen);
    connect(m_fields, &ReplyFields::nameTyped, this, &ReplyTab::nameTyped);
    connect(m_fields, &ReplyFields::valueTyped, this, &ReplyTab::valueTyped);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ReplyTab::noteEdit);
    connect(m_anew, &QPushButton::clicked, this, &ReplyTab::startAnew);
    connect(m_fill, &QPushButton::clicked, this, &ReplyTab::fillBlanks);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_text->text());
        emit copied();
    });
    connect(m_otherCustomer, &QPushButton::clicked, this,
            [this] { emit customerChosen(otherThan(m_fields->customer())); });
    connect(m_otherLanguage, &QPushButton::clicked, this,
            [this] { emit languageChosen(m_otherLanguage->property("language").toString()); });
    retranslateUi();
}

QWidget *ReplyTab::firstField() const
{
    return m_fields->firstField();
}

QString ReplyTab::language() const
{
    return m_chosenLanguage.isEmpty() ? m_texts.currentLanguage() : m_chosenLanguage;
}

void ReplyTab::setChoice(Customer customer, const QString &language)
{
    m_chosenLanguage = Language::available().contains(language) ? language : QString();
    m_fields->setCustomer(customer);
    refresh();
}

void ReplyTab::showFor(const QString &codeId)
{
    m_codeId = codeId;
    refresh();
}

QString ReplyTab::key() const
{
    return m_codeId + u'|' + QString::number(int(m_fields->customer())) + u'|' + language();
}

QString ReplyTab::composed() const
{
    return m_replies.compose(m_codeId, m_fields->customer(), language(), m_record);
}

void ReplyTab::refresh()
{
    m_fields->setLanguage(language());
    m_fields->setRecord(m_record);
    if (const auto edited = m_edited.constFind(key()); edited != m_edited.constEnd())
        showText(*edited);
    else
        showText(composed());
    retranslateUi();
}

/// As the beginning of something: what can be undone comes after it.
void ReplyTab::showText(const QString &text)
{
    if (text == m_text->text())
        return;
    const QScopedValueRollback guard(m_showing, true);
    m_text->setPlainText(text);
}

void ReplyTab::noteEdit()
{
    if (!m_showing) {
        if (const QString text = m_text->text(); text == composed())
            m_edited.remove(key());
        else
            m_edited.insert(key(), text);
    }
    markBlanks();
    retranslateUi();
}

void ReplyTab::forgetEdits()
{
    m_edited.clear();
    refresh();
}

void ReplyTab::startAnew()
{
    m_text->replaceText(composed()); // an edit like another: it can be undone
    m_text->setFocus(Qt::OtherFocusReason);
}

void ReplyTab::fillBlanks()
{
    m_text->replaceText(m_replies.filled(m_text->text(), language(), m_record));
    m_text->setFocus(Qt::OtherFocusReason);
}

void ReplyTab::markBlanks()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QString text = m_text->text();
    qsizetype from = 0;
    const QStringList blanks = m_replies.blanksIn(text, language());
    for (const QString &blank : blanks) {
        const qsizetype at = text.indexOf(blank, from);
        from = at + blank.size();
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document());
        mark.cursor.setPosition(int(at));
        mark.cursor.setPosition(int(from), QTextCursor::KeepAnchor);
        mark.format.setBackground(tintColor(palette()));
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
}

void ReplyTab::offerOthers()
{
    const StatusCode *code = m_texts.catalog().code(m_codeId);
    const Customer customer = m_fields->customer();
    m_otherCustomer->setVisible(m_replies.exists(m_codeId, otherThan(customer), language()));
    m_otherCustomer->setText(customer == Customer::Visitor ? tr("Show the reply to the site &owner")
                                                           : tr("Show the reply to a &visitor"));
    QString other;
    for (const QString &candidate : Language::available()) {
        if (candidate != language() && m_replies.exists(m_codeId, customer, candidate))
            other = candidate;
    }
    m_otherLanguage->setVisible(!other.isEmpty());
    m_otherLanguage->setProperty("language", other);
    m_otherLanguage->setText(other == "fr"_L1 ? tr("Show it in &French") : tr("Show it in &English"));
    if (!code)
        m_none->setText(tr("Open the page of a code: a reply to the customer stands here."));
    else if (customer == Customer::Visitor)
        m_none->setText(tr("%1 has no ready reply to a visitor.").arg(code->numberText()));
    else
        m_none->setText(tr("%1 has no ready reply to the site owner.").arg(code->numberText()));
}

void ReplyTab::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh(); // the reply may follow the interface
    else if (event->type() == QEvent::PaletteChange)
        markBlanks();
}

void ReplyTab::resizeEvent(QResizeEvent *event)
{
    const bool isNarrow = width() < fontMetrics().averageCharWidth() * 90;
    m_layout->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QScrollArea::resizeEvent(event);
}

void ReplyTab::retranslateUi()
{
    const bool exists = m_replies.exists(m_codeId, m_fields->customer(), language());
    m_stack->setCurrentIndex(exists ? 0 : 1);
    m_copy->setText(tr("&Copy the reply"));
    m_fill->setText(tr("&Fill the blanks"));
    m_fill->setToolTip(tr("Puts what the fields hold into the blanks of the edited text."));
    m_anew->setText(tr("&Start anew"));
    m_anew->setToolTip(tr("Replaces the edited text by the ready reply. Ctrl+Z brings it back."));
    m_text->setAccessibleName(tr("Reply"));
    const bool isEdited = m_edited.contains(key());
    const QString text = m_text->text();
    const QStringList blanks = m_replies.blanksIn(text, language());
    QString line = blanks.isEmpty() ? tr("No blank left.")
                                    //: %1: the blanks as they stand in the text: "[name], [Ray ID]"
                                    : tr("%n blank(s) left: %1", nullptr, int(blanks.size())).arg(blanks.join(u", "_s));
    if (isEdited)
        line += u' ' + tr("Edited by hand: the fields no longer change the text.");
    m_blanks->setText(line);
    m_anew->setVisible(isEdited);
    m_fill->setVisible(isEdited && m_replies.filled(text, language(), m_record) != text);
    offerOthers();
}
