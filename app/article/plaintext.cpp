// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "article/formats.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QString plain(const RichText &text)
{
    QString out;
    for (const Span &span : text) {
        if (span.style != Span::Style::Action)
            out += span.text;
    }
    return out;
}

namespace {

/// A terminal obeys control characters, so none passes, nor do those that turn the direction of a line. Packs cannot hold
/// any; this does not rely on it. A line break becomes a space: the lines are made here.
QString harmless(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        const bool turns = (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
        if (c == u'\n' || c == u'\t' || unit == 0x2028 || unit == 0x2029) {
            if (!out.endsWith(u' '))
                out += u' ';
        } else if (c.category() != QChar::Other_Control && !turns) {
            out += c;
        }
    }
    return out;
}

class PlainTextWriter
{
public:
    explicit PlainTextWriter(int width)
        : m_width(width)
    {
    }

    QString write(const Article &article)
    {
        underlined(article.heading(), u'=');
        if (!article.otherName.isEmpty())
            wrapped(article.otherName, 0);
        QStringList badges;
        for (const Badge &badge : article.badges)
            badges.append(badge.text);
        if (!badges.isEmpty())
            wrapped(badges.join(u" · "_s), 0);
        m_text += u'\n';
        for (const Block &block : article.blocks)
            std::visit([this](const auto &content) { add(content); }, block);
        return m_text.trimmed() + u'\n';
    }

private:
    void add(const Lead &lead) { paragraph(plain(lead.text)); }
    void add(const Paragraph &content) { paragraph(plain(content.text)); }
    void add(const Caution &caution) { paragraph(u"! %1 – %2"_s.arg(caution.title, plain(caution.text)), 2); }

    void add(const Heading &heading)
    {
        if (heading.level == Heading::Level::Section)
            underlined(heading.text, u'-');
        else
            wrapped(heading.text, 0);
    }

    void add(const Bullets &bullets)
    {
        for (const RichText &item : bullets.items)
            wrapped(u"- "_s + plain(item), 2);
        m_text += u'\n';
    }

    void add(const Steps &steps)
    {
        int number = 0;
        for (const RichText &item : steps.items)
            wrapped(u"%1. "_s.arg(++number) + plain(item), 3);
        m_text += u'\n';
    }

    void add(const NextSteps &steps)
    {
        add(Heading{steps.title});
        for (const NextSteps::Part &part : steps.parts) {
            wrapped(part.title, 0);
            add(Steps{part.items});
        }
    }

    /// The facts that follow it say the same.
    void add(const RequestPath &) {}

    void add(const Listing &listing)
    {
        // Not wrapped: these are lines of a protocol.
        for (const QString &line : listing.lines)
            m_text += u"    "_s + harmless(line) + u'\n';
        m_text += u'\n';
    }

    void add(const Quotation &quotation)
    {
        wrapped(quotation.title, 0);
        m_text += u'\n';
        for (const RichText &text : quotation.paragraphs)
            paragraph(plain(text));
    }

    void add(const Facts &facts)
    {
        qsizetype label = 0;
        for (const Facts::Row &row : facts.rows)
            label = std::max(label, plain(row.label).size());
        // In a narrow terminal the facts get the room.
        label = std::min<qsizetype>(label, m_width > 0 ? std::min(28, m_width / 3) : 28);
        for (const Facts::Row &row : facts.rows) {
            QString first = plain(row.label).leftJustified(label) + u"  "_s;
            for (const RichText &line : row.lines) {
                wrapped(first + plain(line), label + 2);
                first = QString(label + 2, u' ');
            }
        }
        m_text += u'\n';
    }

    void add(const Columns &columns)
    {
        for (const Columns::Row &row : columns.rows) {
            wrapped((row.differs ? u"≠ "_s : u"= "_s) + row.label, 2);
            for (qsizetype i = 0; i < row.cells.size(); ++i) {
                QStringList lines;
                for (const RichText &line : row.cells.at(i))
                    lines.append(plain(line));
                wrapped(u"    %1  %2"_s.arg(columns.heads.at(i).text, lines.isEmpty() ? u"–"_s : lines.join(u' ')), 8);
            }
        }
        m_text += u'\n';
    }

    void underlined(const QString &text, QChar rule)
    {
        const qsizetype begin = m_text.size();
        wrapped(text, 0);
        qsizetype longest = 0;
        for (const QStringView line : QStringView(m_text).sliced(begin).split(u'\n'))
            longest = std::max(longest, line.size());
        m_text += QString(longest, rule) + u'\n';
    }

    void paragraph(const QString &text, qsizetype indent = 0)
    {
        wrapped(text, indent);
        m_text += u'\n';
    }

    /// Breaks at ordinary spaces only: a no-break space holds « : » and "§ 15" together. Later lines begin at @p indent.
    void wrapped(const QString &raw, qsizetype indent)
    {
        const QString text = harmless(raw);
        if (m_width <= 0 || text.size() <= m_width) {
            m_text += text + u'\n';
            return;
        }
        qsizetype begin = 0;
        qsizetype room = m_width;
        while (text.size() - begin > room) {
            qsizetype end = text.lastIndexOf(u' ', begin + room);
            // An unbreakable word that is longer than the line stands alone on it; the space inside the indent is none.
            if (end <= begin + (begin == 0 ? indent : 0))
                end = text.indexOf(u' ', begin + room);
            if (end < 0)
                break;
            m_text += QStringView(text).mid(begin, end - begin).toString() + u'\n' + QString(indent, u' ');
            begin = end + 1;
            room = std::max<qsizetype>(m_width - indent, 20);
        }
        m_text += text.mid(begin) + u'\n';
    }

    int m_width;
    QString m_text;
};

} // namespace

QString toPlainText(const Article &article, int width)
{
    return PlainTextWriter(width).write(article);
}
