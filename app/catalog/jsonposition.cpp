// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/jsonposition.h"

#include <QSet>

#include <algorithm>
#include <cstring>
#include <functional>

namespace {

/// Walks over valid JSON and calls back at each value with its path and offset, and at each key that stands twice.
class Walk
{
public:
    using AtValue = std::function<bool(const QStringList &path, qsizetype offset)>; ///< false ends the walk
    using AtDuplicate = std::function<bool(const QStringList &path)>;

    Walk(const QByteArray &json, AtValue atValue, AtDuplicate atDuplicate)
        : m_json(json)
        , m_atValue(std::move(atValue))
        , m_atDuplicate(std::move(atDuplicate))
    {
        value();
    }

private:
    char peek() const { return m_at < m_json.size() ? m_json[m_at] : '\0'; }

    void space()
    {
        while (m_at < m_json.size() && strchr(" \t\r\n", m_json[m_at]))
            ++m_at;
    }

    bool isAtEnd() const { return m_ended || m_at >= m_json.size(); }

    QByteArray string()
    {
        const qsizetype begin = ++m_at;
        while (m_at < m_json.size() && m_json[m_at] != '"')
            m_at += m_json[m_at] == '\\' ? 2 : 1;
        return m_json.mid(begin, m_at++ - begin);
    }

    void value()
    {
        space();
        if (isAtEnd() || (m_atValue && !m_atValue(m_path, m_at))) {
            m_ended = true;
            return;
        }
        switch (peek()) {
        case '{':
            object();
            break;
        case '[':
            array();
            break;
        case '"':
            string();
            break;
        default:
            while (m_at < m_json.size() && !strchr(",]} \t\r\n", m_json[m_at]))
                ++m_at;
        }
    }

    void object()
    {
        QSet<QByteArray> keys;
        ++m_at;
        for (space(); !isAtEnd() && peek() != '}'; space()) {
            if (peek() == ',') {
                ++m_at;
                continue;
            }
            const QByteArray key = string();
            m_path.append(QString::fromUtf8(key));
            if (m_atDuplicate && keys.contains(key) && !m_atDuplicate(m_path))
                m_ended = true;
            keys.insert(key);
            space();
            ++m_at; // the colon
            value();
            m_path.removeLast();
        }
        ++m_at;
    }

    void array()
    {
        ++m_at;
        int index = 0;
        for (space(); !isAtEnd() && peek() != ']'; space()) {
            if (peek() == ',') {
                ++m_at;
                continue;
            }
            m_path.append(QString::number(index++));
            value();
            m_path.removeLast();
        }
        ++m_at;
    }

    const QByteArray &m_json;
    AtValue m_atValue;
    AtDuplicate m_atDuplicate;
    QStringList m_path;
    qsizetype m_at = 0;
    bool m_ended = false;
};

} // namespace

int lineOfValue(const QByteArray &json, const QStringList &path)
{
    qsizetype offset = 0;
    Walk(
        json,
        [&](const QStringList &here, qsizetype at) {
            // Parents come before their children, so the last one that leads to the path is the nearest.
            if (here.size() <= path.size() && here == path.first(here.size()))
                offset = at;
            return here != path;
        },
        nullptr);
    return lineAndColumn(json, offset).first;
}

QStringList duplicateKey(const QByteArray &json)
{
    QStringList found;
    Walk(json, nullptr, [&](const QStringList &path) {
        found = path;
        return false;
    });
    return found;
}

std::pair<int, int> lineAndColumn(const QByteArray &text, qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(text).first(std::clamp<qsizetype>(offset, 0, text.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return {int(before.count('\n')) + 1, int(before.size() - lineStart) + 1};
}
