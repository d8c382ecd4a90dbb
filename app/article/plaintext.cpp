// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "article/formats.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QString plain(const RichText &text)
{
    QString out;
    for (const Span &span : text)
        out += span.text;
    return out;
}

namespace {

/// A terminal obeys control characters, so none passes. Packs cannot hold any; this does not rely on it.
QString harmless(QString text)
{
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return text;
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
        const QString heading = harmless(article.heading());
        m_text = heading + u'\n' + QString(heading.size(), u'=') + u'\n';
        if (!article.otherName.isEmpty())
            m_text += harmless(article.otherName) + u'\n';
        QStringList badges;
        for (const Badge &badge : article.badges)
            badges.append(harmless(badge.text));
        if (!badges.isEmpty())
            m_text += badges.join(u" · "_s) + u'\n';
        m_text += u'\n';
        for (const Block &block : article.blocks)
            std::visit([this](const auto &content) { add(content); }, block);
        return m_text.trimmed() + u'\n';
    }

private:
    void add(const Lead &lead) { paragraph(plain(lead.text)); }
    void add(const Paragraph &content) { paragraph(plain(content.text)); }
    void add(const Caution &caution) { paragraph(u"! %1: %2"_s.arg(caution.title, plain(caution.text)), 2); }

    void add(const Heading &heading)
    {
        const QString text = harmless(heading.text);
        m_text += text + u'\n' + QString(text.size(), u'-') + u'\n';
    }

    void add(const Bullets &bullets)
    {
        for (const RichText &item : bullets.items)
            wrapped(u"- "_s + plain(item), 2);
        m_text += u'\n';
    }

    void add(const Facts &facts)
    {
        qsizetype label = 0;
        for (const Facts::Row &row : facts.rows)
            label = std::max(label, plain(row.label).size());
        label = std::min<qsizetype>(label, 28);
        for (const Facts::Row &row : facts.rows) {
            QString first = plain(row.label).leftJustified(label) + u"  "_s;
            for (const RichText &line : row.lines) {
                wrapped(first + plain(line), label + 2);
                first = QString(label + 2, u' ');
            }
        }
        m_text += u'\n';
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
