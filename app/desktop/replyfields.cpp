// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/replyfields.h"

#include "casework/caserecord.h"
#include "desktop/flowlayout.h"
#include "language/language.h"

#include <QButtonGroup>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;

static constexpr int LongestValue = 2000;

ReplyFields::ReplyFields(QWidget *parent)
    : QWidget(parent)
    , m_audienceLabel(new QLabel(this))
    , m_languageLabel(new QLabel(this))
    , m_customers(new QButtonGroup(this))
    , m_languages(new QButtonGroup(this))
    , m_name(nullptr)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto addChoice = [&](QLabel *label, QButtonGroup *group, int count) {
        auto *choices = new FlowLayout;
        for (int i = 0; i < count; ++i) {
            auto *button = new QRadioButton(this);
            group->addButton(button, i);
            choices->addWidget(button);
        }
        form->addRow(label, choices);
    };
    addChoice(m_audienceLabel, m_customers, 2);
    addChoice(m_languageLabel, m_languages, int(Language::available().size()));
    m_name = addField(form, {});
    for (const QString &id : {Details::Url, Details::Time, Details::RayId})
        addField(form, id);
    m_customers->button(0)->setChecked(true);
    m_languages->button(0)->setChecked(true);

    connect(m_customers, &QButtonGroup::idClicked, this, [this](int id) { emit customerChosen(Customer(id)); });
    connect(m_languages, &QButtonGroup::idClicked, this, [this] { emit languageChosen(language()); });
    retranslateUi();
}

QLineEdit *ReplyFields::addField(QFormLayout *form, const QString &detailId)
{
    auto *edit = new QLineEdit(this);
    auto *label = new QLabel(this);
    edit->setMaxLength(LongestValue);
    label->setBuddy(edit);
    form->addRow(label, edit);
    m_fields.push_back({detailId, label, edit});
    connect(edit, &QLineEdit::textEdited, this, [this, detailId](const QString &text) {
        if (detailId.isEmpty())
            emit nameTyped(text);
        else
            emit valueTyped(detailId, text);
    });
    return edit;
}

Customer ReplyFields::customer() const
{
    return Customer(m_customers->checkedId());
}

QString ReplyFields::language() const
{
    return Language::available().value(m_languages->checkedId());
}

void ReplyFields::setCustomer(Customer customer)
{
    m_customers->button(int(customer))->setChecked(true);
}

void ReplyFields::setLanguage(const QString &language)
{
    if (QAbstractButton *button = m_languages->button(int(Language::available().indexOf(language))))
        button->setChecked(true);
}

void ReplyFields::setRecord(const CaseRecord &record)
{
    for (const Field &field : m_fields) {
        const QString value = field.detailId.isEmpty() ? record.name() : record.value(field.detailId);
        if (field.edit->text().simplified() != value)
            field.edit->setText(value);
    }
}

void ReplyFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void ReplyFields::retranslateUi()
{
    //: To whom a reply is written
    m_audienceLabel->setText(tr("To"));
    //: In which language a reply is written
    m_languageLabel->setText(tr("In"));
    m_customers->button(int(Customer::Visitor))->setText(tr("a &visitor"));
    m_customers->button(int(Customer::Owner))->setText(tr("the site &owner"));
    for (int i = 0; i < Language::available().size(); ++i)
        m_languages->button(i)->setText(Language::nativeName(Language::available().at(i)));
    const QStringList names{tr("Na&me"), tr("&Address"), tr("&Time"), tr("&Ray ID")};
    for (qsizetype i = 0; i < names.size(); ++i) {
        m_fields[i].label->setText(names.at(i));
        m_fields[i].edit->setAccessibleName(QString(names.at(i)).remove(u'&'));
    }
    m_fields[0].edit->setPlaceholderText(tr("of the customer"));
    m_fields[1].edit->setPlaceholderText(u"https://www.example.com/…"_s);
    m_fields[2].edit->setPlaceholderText(tr("with its time zone"));
}
