// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "article/formats.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QStringList AudienceWords{u"visitor"_s, u"owner"_s, u"agent"_s};
const QString AudiencePrefix = u"audience/"_s;

class HtmlWriter
{
public:
    explicit HtmlWriter(const HtmlStyle &style)
        : m_style(style)
    {
    }

    QString write(const Article &article)
    {
        m_html = u"<html><head><meta charset=\"utf-8\"><title>%1</title></head>"
                 "<body style=\"color:%2; font-size:%3\">\n"_s.arg(article.heading().toHtmlEscaped(), m_style.text,
                                                                   points(1));
        title(article);
        badges(article);
        for (const Block &block : article.blocks)
            std::visit([this](const auto &content) { add(content); }, block);
        return m_html + u"</body></html>\n"_s;
    }

private:
    QString points(double factor) const { return u"%1pt"_s.arg(m_style.basePoints * factor, 0, 'f', 1); }

    void title(const Article &article)
    {
        if (article.isEmpty())
            return; // a part of a page, which has its title elsewhere
        // The sizes stand in spans: QTextDocument gives a heading's own size to all of it.
        m_html += u"<h1 style=\"margin:0 0 2px 0; font-weight:400\">"_s;
        if (!article.number.isEmpty()) {
            m_html += u"<span style=\"font-size:%1; font-weight:300; color:%2\">%3</span>"
                      "<span style=\"font-size:%4\">&nbsp;&nbsp;</span>"_s.arg(
                          points(3.2), m_style.accent, article.number.toHtmlEscaped(), points(1.75));
        }
        m_html += u"<span style=\"font-size:%1; font-weight:600\">%2</span></h1>\n"_s.arg(
            points(1.75), article.title.toHtmlEscaped());
        if (!article.otherName.isEmpty()) {
            m_html += u"<p style=\"margin:0 0 6px 0; color:%1\">%2</p>\n"_s.arg(m_style.quiet,
                                                                                article.otherName.toHtmlEscaped());
        }
    }

    void badges(const Article &article)
    {
        if (article.badges.isEmpty())
            return;
        QStringList chips;
        for (const Badge &badge : article.badges) {
            const bool isClass = badge.role == Badge::Role::Class;
            chips.append(
                u"<span style=\"background-color:%1; color:%2; font-weight:%3\">&nbsp;&nbsp;%4&nbsp;&nbsp;</span>"_s
                    .arg(m_style.badge, isClass ? m_style.accent : m_style.text, isClass ? u"600"_s : u"400"_s,
                         QString(badge.text).toHtmlEscaped().replace(u' ', u"&nbsp;"_s)));
        }
        m_html += u"<p style=\"margin:8px 0 4px 0; font-size:%1; line-height:150%\">%2</p>\n"_s.arg(
            points(0.85), chips.join(u"&nbsp; "_s));
    }

    void add(const Lead &lead)
    {
        m_html += u"<p style=\"margin:10px 0 10px 0; font-size:%1; line-height:130%\">%2</p>\n"_s.arg(points(1.15),
                                                                                                      html(lead.text));
    }

    void add(const Paragraph &paragraph)
    {
        m_html += u"<p style=\"margin:8px 0 8px 0; line-height:135%\">%1</p>\n"_s.arg(html(paragraph.text));
    }

    void add(const Heading &heading)
    {
        if (heading.level == Heading::Level::Part) {
            m_html += u"<h3 style=\"margin:12px 0 2px 0; font-size:%1; font-weight:600\">%2</h3>\n"_s.arg(
                points(1), heading.text.toHtmlEscaped());
            return;
        }
        m_html += u"<h2 style=\"margin:22px 0 6px 0; font-size:%1; font-weight:600\">%2</h2>\n"_s.arg(
            points(1.15), heading.text.toHtmlEscaped());
    }

    void add(const Bullets &bullets) { addList(u"ul"_s, bullets.items); }
    void add(const Steps &steps) { addList(u"ol"_s, steps.items); }

    void add(const NextSteps &steps)
    {
        add(Heading{steps.title});
        if (!m_style.audience) {
            for (const NextSteps::Part &part : steps.parts) {
                add(Heading{part.title, Heading::Level::Part});
                add(Steps{part.items});
            }
            return;
        }
        auto chosen = std::ranges::find(steps.parts, *m_style.audience, &NextSteps::Part::audience);
        if (chosen == steps.parts.cend())
            chosen = steps.parts.cbegin();
        QStringList choices;
        for (const NextSteps::Part &part : steps.parts) {
            const QString label = QString(part.label).toHtmlEscaped().replace(u' ', u"&nbsp;"_s);
            choices.append(
                part.audience == chosen->audience
                    ? u"<span style=\"background-color:%1; font-weight:600\">&nbsp;&nbsp;%2&nbsp;&nbsp;</span>"_s.arg(
                        m_style.badge, label)
                    : u"<a href=\"%1\" style=\"color:%2; text-decoration:none\">&nbsp;&nbsp;%3&nbsp;&nbsp;</a>"_s.arg(
                        audienceLink(part.audience), m_style.link, label));
        }
        m_html += u"<p style=\"margin:4px 0 6px 0; line-height:150%\">%1</p>\n"_s.arg(choices.join(u' '));
        add(Steps{chosen->items});
    }

    void add(const RequestPath &path)
    {
        if (m_style.marksPaths)
            m_html += u"<p style=\"margin:6px 0 0 0\">%1</p>\n"_s.arg(PathMark);
        m_html += u"<p style=\"margin:2px 0 8px 0; color:%1; font-size:%2\">%3</p>\n"_s.arg(m_style.quiet, points(0.9),
                                                                                            path.words.toHtmlEscaped());
    }

    void addList(const QString &element, const QList<RichText> &items)
    {
        m_html += u"<%1 style=\"margin:4px 0 8px 0; -qt-list-indent:1\">\n"_s.arg(element);
        for (const RichText &item : items)
            m_html += u"<li style=\"margin:3px 0 3px 0; line-height:130%\">%1</li>\n"_s.arg(html(item));
        m_html += u"</%1>\n"_s.arg(element);
    }

    void add(const Listing &listing)
    {
        QStringList lines;
        for (const QString &line : listing.lines)
            lines.append(line.toHtmlEscaped());
        m_html += u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"8\" style=\"margin:6px 0 8px 0\"><tr>"
                  "<td bgcolor=\"%1\"><pre style=\"margin:0; white-space:pre-wrap\">%2</pre></td></tr></table>\n"_s.arg(
                      m_style.code, lines.join(u'\n'));
    }

    /// A line at the left tells that these are words for somebody else.
    void add(const Quotation &quotation)
    {
        QString paragraphs;
        for (const RichText &text : quotation.paragraphs)
            paragraphs += u"<p style=\"margin:0 0 6px 0; line-height:135%\">%1</p>"_s.arg(html(text));
        m_html += u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\" style=\"margin:8px 0 10px 0\"><tr>"
                  "<td width=\"3\" bgcolor=\"%1\"></td><td style=\"padding-left:12px\">"
                  "<p style=\"margin:0 0 4px 0; color:%2\">%3</p>%4</td></tr></table>\n"_s.arg(
                      m_style.accent, m_style.quiet, quotation.title.toHtmlEscaped(), paragraphs);
    }

    void add(const Caution &caution)
    {
        m_html +=
            u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"8\" style=\"margin:8px 0 8px 0\"><tr>"
            "<td bgcolor=\"%1\"><p style=\"margin:0; line-height:130%\"><b>%2</b>&nbsp; %3</p></td></tr></table>\n"_s
                .arg(m_style.badge, caution.title.toHtmlEscaped(), html(caution.text));
    }

    void add(const Facts &facts)
    {
        m_html += u"<table cellspacing=\"0\" cellpadding=\"4\" style=\"margin:6px 0 6px 0\">\n"_s;
        for (const Facts::Row &row : facts.rows) {
            QString lines;
            for (const RichText &line : row.lines)
                lines += u"<p style=\"margin:0 0 4px 0; line-height:125%\">%1</p>"_s.arg(html(line));
            m_html +=
                u"<tr><td style=\"color:%1; padding-right:16px\"><p style=\"margin:0; line-height:125%\">%2</p></td>"
                "<td>%3</td></tr>\n"_s.arg(m_style.quiet, html(row.label), lines);
        }
        m_html += u"</table>\n"_s;
    }

    void add(const Columns &columns)
    {
        const QString width = u"%1%"_s.arg(78 / std::max<qsizetype>(1, columns.heads.size()));
        m_html +=
            u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\" style=\"margin:6px 0 6px 0\">\n<tr><td></td>"_s;
        for (const Span &head : columns.heads)
            m_html += u"<td width=\"%1\"><p style=\"margin:0\">%2</p></td>"_s.arg(width, html(head));
        m_html += u"</tr>\n"_s;
        for (const Columns::Row &row : columns.rows) {
            // Told by a sign and by weight, not by colour alone.
            m_html +=
                u"<tr%1><td style=\"padding-right:10px\"><p style=\"margin:0; line-height:125%; color:%2\">%3&nbsp;%4</p></td>"_s
                    .arg(row.differs ? u" bgcolor=\"%1\""_s.arg(m_style.badge) : QString(),
                         row.differs ? m_style.text : m_style.quiet, row.differs ? u"≠"_s : u"="_s,
                         row.differs ? u"<b>%1</b>"_s.arg(row.label.toHtmlEscaped()) : row.label.toHtmlEscaped());
            for (const QList<RichText> &cell : row.cells) {
                QString lines;
                for (const RichText &line : cell)
                    lines += u"<p style=\"margin:0 0 4px 0; line-height:125%\">%1</p>"_s.arg(html(line));
                m_html += u"<td>%1</td>"_s.arg(lines.isEmpty() ? u"<p style=\"margin:0\">–</p>"_s : lines);
            }
            m_html += u"</tr>\n"_s;
        }
        m_html += u"</table>\n"_s;
    }

    QString html(const RichText &text) const
    {
        QString html;
        for (const Span &span : text)
            html += this->html(span);
        return html;
    }

    QString html(const Span &span) const
    {
        if (span.style == Span::Style::Action)
            return m_style.isInteractive ? action(span) : QString();
        QString html = span.text.toHtmlEscaped();
        switch (span.style) {
        case Span::Style::Plain:
            break;
        case Span::Style::Strong:
            html = u"<b>%1</b>"_s.arg(html);
            break;
        case Span::Style::Code:
            html = u"<code style=\"background-color:%1\">%2</code>"_s.arg(m_style.code, html);
            break;
        case Span::Style::Quiet:
            html = u"<span style=\"color:%1\">%2</span>"_s.arg(m_style.quiet, html);
            break;
        case Span::Style::Action:
            break;
        }
        if (span.link.isEmpty())
            return html;
        const QString target = span.link.startsWith("https://"_L1) ? span.link : u"statut:"_s + span.link;
        const QString color = span.style == Span::Style::Quiet ? m_style.quiet : m_style.link;
        return u"<a href=\"%1\" style=\"color:%2; text-decoration:none\">%3</a>"_s.arg(target.toHtmlEscaped(), color,
                                                                                       html);
    }

    QString action(const Span &span) const
    {
        return u"&nbsp; <a href=\"statut:%1\" style=\"color:%2; font-size:%3; text-decoration:none\">%4</a>"_s.arg(
            span.link.toHtmlEscaped(), m_style.link, points(0.85),
            QString(span.text).toHtmlEscaped().replace(u' ', u"&nbsp;"_s));
    }

    const HtmlStyle &m_style;
    QString m_html;
};

} // namespace

QString audienceLink(Audience audience)
{
    return u"statut:"_s + AudiencePrefix + AudienceWords.at(int(audience));
}

std::optional<Audience> audienceOfLink(const QString &link)
{
    if (!link.startsWith(AudiencePrefix))
        return {};
    const qsizetype index = AudienceWords.indexOf(link.sliced(AudiencePrefix.size()));
    return index < 0 ? std::nullopt : std::optional(Audience(index));
}

QString toHtml(const Article &article, const HtmlStyle &style)
{
    return HtmlWriter(style).write(article);
}
