// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "article/formats.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// So that no text of the catalog or of a pack is taken for markup. A line break would end the block or the table's row.
QString escaped(const QString &text)
{
    QString out;
    out.reserve(text.size() + 8);
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\t') {
            if (!out.endsWith(u' '))
                out += u' ';
            continue;
        }
        if (c.category() == QChar::Other_Control)
            continue;
        if (u"\\`*_{}[]<>#|~&!"_s.contains(c))
            out += u'\\';
        out += c;
    }
    return out;
}

bool endsLiteral(QChar c)
{
    return c == u'`' || c == u'|' || c.category() == QChar::Other_Control;
}

QString markdown(const Span &span)
{
    QString text = escaped(span.text);
    switch (span.style) {
    case Span::Style::Plain:
    case Span::Style::Quiet:
        break;
    case Span::Style::Strong:
        text = u"**%1**"_s.arg(text);
        break;
    case Span::Style::Code:
        // A literal holds no backtick in any catalog worth the name; if one does, it is quoted as text. So is what would
        // end the literal's line or, in a table, its column.
        text = std::ranges::any_of(span.text, endsLiteral) ? text : u"`%1`"_s.arg(span.text);
        break;
    case Span::Style::Action:
        return {};
    }
    if (span.link.startsWith("https://"_L1)) {
        QString address = span.link;
        address.removeIf(
            [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control || u"<>|\\"_s.contains(c); });
        return u"[%1](<%2>)"_s.arg(text, address);
    }
    return text;
}

QString markdown(const RichText &text)
{
    QString out;
    for (const Span &span : text)
        out += markdown(span);
    return out;
}

/// The same at the beginning of a line, where a number, a hyphen and the like would begin a list, a rule or a heading.
QString line(const RichText &text)
{
    static const QRegularExpression mark(u"^(?:\\d+(?=[.)])|(?=[-+=]))"_s);
    QString out = markdown(text).trimmed();
    if (const auto match = mark.match(out); match.hasMatch())
        out.insert(match.capturedEnd(), u'\\');
    return out;
}

class MarkdownWriter
{
public:
    QString write(const Article &article)
    {
        m_text = u"# %1\n\n"_s.arg(escaped(article.heading()));
        if (!article.otherName.isEmpty())
            m_text += u"*%1*\n\n"_s.arg(escaped(article.otherName));
        QStringList badges;
        for (const Badge &badge : article.badges)
            badges.append(escaped(badge.text));
        if (!badges.isEmpty())
            m_text += badges.join(u" · "_s) + u"\n\n"_s;
        for (const Block &block : article.blocks)
            std::visit([this](const auto &content) { add(content); }, block);
        return m_text.trimmed() + u'\n';
    }

private:
    void add(const Lead &lead) { m_text += line(lead.text) + u"\n\n"_s; }
    void add(const Paragraph &paragraph) { m_text += line(paragraph.text) + u"\n\n"_s; }

    void add(const Heading &heading)
    {
        const QString marks = heading.level == Heading::Level::Section ? u"##"_s : u"###"_s;
        m_text += u"%1 %2\n\n"_s.arg(marks, escaped(heading.text));
    }

    void add(const Bullets &bullets)
    {
        for (const RichText &item : bullets.items)
            m_text += u"- %1\n"_s.arg(line(item));
        m_text += u'\n';
    }

    void add(const Steps &steps)
    {
        int number = 0;
        for (const RichText &item : steps.items)
            m_text += u"%1. %2\n"_s.arg(QString::number(++number), line(item));
        m_text += u'\n';
    }

    void add(const NextSteps &steps)
    {
        add(Heading{steps.title});
        for (const NextSteps::Part &part : steps.parts) {
            add(Heading{part.title, Heading::Level::Part});
            add(Steps{part.items});
        }
    }

    /// The facts that follow it say the same.
    void add(const RequestPath &) {}

    void add(const Listing &listing)
    {
        // Indented, since a fence could be ended by what it holds.
        for (const QString &line : listing.lines)
            m_text += line.isEmpty() ? u"\n"_s : u"    %1\n"_s.arg(line);
        m_text += u'\n';
    }

    void add(const Quotation &quotation)
    {
        m_text += u"> **%1**\n"_s.arg(escaped(quotation.title));
        for (const RichText &paragraph : quotation.paragraphs)
            m_text += u">\n> %1\n"_s.arg(line(paragraph));
        m_text += u'\n';
    }

    void add(const Caution &caution)
    {
        m_text += u"> **%1** %2\n\n"_s.arg(escaped(caution.title), markdown(caution.text));
    }

    void add(const Facts &facts)
    {
        if (facts.rows.isEmpty())
            return;
        m_text += u"| | |\n|---|---|\n"_s;
        for (const Facts::Row &row : facts.rows) {
            QStringList lines;
            for (const RichText &line : row.lines)
                lines.append(markdown(line));
            m_text += u"| %1 | %2 |\n"_s.arg(markdown(row.label), lines.join(u"<br>"_s));
        }
        m_text += u'\n';
    }

    void add(const Columns &columns)
    {
        QStringList heads{QString()};
        for (const Span &head : columns.heads)
            heads.append(markdown(head));
        m_text += u"| %1 |\n|%2\n"_s.arg(heads.join(u" | "_s), u"---|"_s.repeated(heads.size()));
        for (const Columns::Row &row : columns.rows) {
            QStringList cells{(row.differs ? u"≠ "_s : u"= "_s) + escaped(row.label)};
            for (const QList<RichText> &cell : row.cells) {
                QStringList lines;
                for (const RichText &line : cell)
                    lines.append(markdown(line));
                cells.append(lines.join(u"<br>"_s));
            }
            m_text += u"| %1 |\n"_s.arg(cells.join(u" | "_s));
        }
        m_text += u'\n';
    }

    QString m_text;
};

} // namespace

QString toMarkdown(const Article &article)
{
    return MarkdownWriter().write(article);
}
