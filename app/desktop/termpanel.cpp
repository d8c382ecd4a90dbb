// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/termpanel.h"

#include "catalog/catalog.h"
#include "desktop/colors.h"
#include "desktop/pagedocument.h"
#include "desktop/textline.h"
#include "language/language.h"
#include "language/texts.h"
#include "search/folding.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// A label that remembers how high it is at a width: a layout asks again and again, and QLabel lays its whole text out each
/// time, for its size hint at several widths even.
class TermBody : public QLabel
{
public:
    using QLabel::QLabel;

    int heightForWidth(int width) const override
    {
        if (width != m_width || text() != m_text || font() != m_font) {
            m_width = width;
            m_text = text();
            m_font = font();
            m_height = QLabel::heightForWidth(width);
        }
        return m_height;
    }

    QSize sizeHint() const override { return minimumSizeHint(); }

    QSize minimumSizeHint() const override
    {
        const int least = fontMetrics().averageCharWidth() * 16;
        return {least, fontMetrics().height()};
    }

private:
    mutable int m_width = -1;
    mutable int m_height = 0;
    mutable QString m_text;
    mutable QFont m_font;
};

} // namespace

TermHeader::TermHeader(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    prepareFonts();
}

void TermHeader::prepareFonts()
{
    m_nameFont = font();
    m_nameFont.setWeight(QFont::DemiBold);
    m_otherFont = font();
    m_otherFont.setPointSizeF(font().pointSizeF() * 0.85);
}

void TermHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        prepareFonts();
    QAbstractButton::changeEvent(event);
}

void TermHeader::setTerm(const QString &name, const QString &otherName)
{
    setText(name);
    m_otherName = otherName;
    setAccessibleName(otherName.isEmpty() ? name : u"%1, %2"_s.arg(name, otherName));
    setToolTip(otherName.isEmpty() ? name : u"%1 – %2"_s.arg(name, otherName));
    update();
}

void TermHeader::setMarked(bool marked)
{
    m_marked = marked;
    //: Read out by screen readers for a glossary term
    setAccessibleDescription(marked ? tr("matters for this page") : QString());
    update();
}

QSize TermHeader::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, fontMetrics().height() * 2};
}

QSize TermHeader::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, sizeHint().height()};
}

void TermHeader::enterEvent(QEnterEvent *)
{
    update();
}

void TermHeader::leaveEvent(QEvent *)
{
    update();
}

void TermHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int unit = fontMetrics().height();
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(accentColor(palette()), 1.5) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? badgeColor(palette()) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
    QRect rest = rect().adjusted(unit / 2, 0, -unit / 2, 0);
    if (m_marked) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(accentColor(palette()));
        painter.drawRoundedRect(QRectF(rect().left() + 1, rest.center().y() - unit / 2.0, 3, unit), 1.5, 1.5);
    }
    // A triangle that points where unfolding goes.
    QPainterPath triangle;
    const double size = unit * 0.22;
    triangle.moveTo(-size, -size * 0.7);
    triangle.lineTo(size, -size * 0.7);
    triangle.lineTo(0, size * 0.9);
    triangle.closeSubpath();
    painter.save();
    painter.translate(rest.left() + unit * 0.3, rest.center().y() + 0.5);
    painter.rotate(isChecked() ? 0 : -90);
    painter.fillPath(triangle, quietColor(palette()));
    painter.restore();
    rest.setLeft(rest.left() + unit);

    // The other name takes what the name leaves over.
    const double taken = drawTextLine(painter, rest, Qt::AlignLeft, text(), m_nameFont,
                                      palette().color(QPalette::WindowText));
    rest.setLeft(rest.left() + int(taken) + unit / 2);
    if (rest.width() > 2 * unit)
        drawTextLine(painter, rest, Qt::AlignRight, m_otherName, m_otherFont, quietColor(palette()));
}

TermPanel::TermPanel(const Texts &texts, QString id, QWidget *parent)
    : QWidget(parent)
    , m_texts(texts)
    , m_id(std::move(id))
    , m_header(new TermHeader(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    connect(m_header, &TermHeader::clicked, this, [this](bool open) {
        setOpen(open);
        emit toggledByHand(open);
    });
    retranslateUi();
}

bool TermPanel::isOpen() const
{
    return m_header->isChecked();
}

void TermPanel::setOpen(bool open)
{
    m_header->setChecked(open);
    if (open && !m_body) {
        m_body = new TermBody(this);
        m_body->setWordWrap(true);
        m_body->setTextFormat(Qt::RichText);
        m_body->setTextInteractionFlags(Qt::TextBrowserInteraction);
        const int unit = fontMetrics().height();
        m_body->setContentsMargins(unit * 3 / 2, 0, unit / 2, unit / 2);
        layout()->addWidget(m_body);
        connect(m_body, &QLabel::linkActivated, this, [this](const QString &link) {
            if (link.startsWith("https://"_L1))
                emit addressActivated(QUrl(link));
            else
                emit entryActivated(link);
        });
        m_body->show();
        retranslateUi();
    } else if (!open && m_body) {
        // A folded text would still be measured and translated with every change. It may be in the middle of a click.
        m_body->hide();
        std::exchange(m_body, nullptr)->deleteLater();
    }
}

void TermPanel::setMarked(bool marked)
{
    m_header->setMarked(marked);
}

bool TermPanel::matches(const QStringList &words) const
{
    QString all;
    for (const QString &language : Language::available()) {
        for (const char *field : {"name", "synonyms", "summary", "definition"})
            all += m_texts.textIn(language, m_id, field) + u'\n';
    }
    return std::ranges::all_of(words, [&all](const QString &word) { return !matchingRanges(all, {word}).isEmpty(); });
}

void TermPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void TermPanel::retranslateUi()
{
    QString other;
    for (const QString &language : Language::available()) {
        const QString name = m_texts.textIn(language, m_id, "name");
        if (language != m_texts.currentLanguage() && name != m_texts.text(m_id, "name"))
            other = name;
    }
    m_header->setTerm(m_texts.text(m_id, "name"), other);
    if (m_body) {
        m_body->setText(withRespectedSpaces(body()));
        m_body->setAccessibleName(m_texts.text(m_id, "name"));
    }
}

QString TermPanel::body() const
{
    const QString quiet = quietColor(palette()).name();
    const QString accent = accentColor(palette()).name();
    const auto link = [&accent](const QString &target, const QString &text) {
        return u"<a href=\"%1\" style=\"color:%2; text-decoration:none\">%3</a>"_s.arg(target.toHtmlEscaped(), accent,
                                                                                       text.toHtmlEscaped());
    };
    const auto small = [&quiet](const QString &html) {
        return u"<p style=\"margin:6px 0 0 0; color:%1\"><small>%2</small></p>"_s.arg(quiet, html);
    };
    const auto running = [this, &link](const TextPieces &pieces) {
        QString words;
        for (const TextPiece &piece : pieces) {
            const bool isLink = !piece.link.isEmpty() && piece.link != m_id;
            words += isLink       ? link(piece.link, piece.text)
                : piece.isLiteral ? u"<code>%1</code>"_s.arg(piece.text.toHtmlEscaped())
                                  : piece.text.toHtmlEscaped();
        }
        return words;
    };
    QString html = u"<p style=\"margin:0\">%1</p>"_s.arg(running(m_texts.pieces(m_id, "summary")));
    const QList<TextPieces> paragraphs = m_texts.pieceList(m_id, "definition");
    for (const TextPieces &paragraph : paragraphs)
        html += u"<p style=\"margin:6px 0 0 0\">%1</p>"_s.arg(running(paragraph));
    if (const QStringList synonyms = m_texts.list(m_id, "synonyms"); !synonyms.isEmpty())
        html += small(tr("Also: %1").arg(synonyms.join(u" · "_s)).toHtmlEscaped());
    const Catalog &catalog = m_texts.catalog();
    QStringList codes;
    int last = -1;
    for (const QString &id : catalog.codesAboutTerm(m_id)) {
        // Issuers share numbers; the page of one names the others.
        const StatusCode *code = catalog.code(id);
        if (code && code->number != last && codes.size() < MostCodes) {
            codes.append(link(id, code->numberText()));
            last = code->number;
        }
    }
    if (!codes.isEmpty())
        html += small(codes.join(u" · "_s));
    html += small(link(m_id, tr("Whole page")));
    return html;
}
