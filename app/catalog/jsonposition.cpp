// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/jsonposition.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVarLengthArray>

#include <algorithm>
#include <numeric>

namespace {

/// Steps over valid JSON, byte by byte. Of anything else it finds the end, and no sense.
class Scanner
{
protected:
    explicit Scanner(const QByteArray &json)
        : m_json(json)
    {
    }

    bool isAtEnd() const { return m_at >= m_json.size(); }
    char peek() const { return isAtEnd() ? '\0' : m_json[m_at]; }
    qsizetype at() const { return m_at; }
    void step() { ++m_at; }

    void skipSpace()
    {
        while (peek() == ' ' || peek() == '\n' || peek() == '\t' || peek() == '\r')
            ++m_at;
    }

    /// Steps into an object or a list, and to each of its keys or items in turn; false behind its end.
    bool enter()
    {
        ++m_at;
        return next();
    }
    bool next()
    {
        skipSpace();
        if (peek() == ',') {
            ++m_at;
            skipSpace();
        }
        const bool ends = isAtEnd() || peek() == '}' || peek() == ']';
        if (ends)
            ++m_at;
        return !ends;
    }

    void skipString()
    {
        for (++m_at; !isAtEnd() && peek() != '"'; ++m_at) {
            if (peek() == '\\')
                ++m_at;
        }
        ++m_at;
    }

    /// Reads a key and steps to its value. Valid as long as the JSON.
    QByteArray key()
    {
        const qsizetype begin = m_at;
        skipString();
        const QByteArrayView quoted = QByteArrayView(m_json).sliced(begin, std::min(m_at, m_json.size()) - begin);
        skipSpace();
        ++m_at; // the colon
        skipSpace();
        // Two spellings of one key are the same key to QJsonDocument, so it reads the rare one that has escapes.
        if (quoted.contains('\\'))
            return QJsonDocument::fromJson('[' + quoted.toByteArray() + ']').array().at(0).toString().toUtf8();
        return QByteArray::fromRawData(quoted.data() + 1, std::max<qsizetype>(quoted.size() - 2, 0));
    }

    void skipValue()
    {
        int depth = 0;
        do {
            switch (peek()) {
            case '"':
                skipString();
                break;
            case '{':
            case '[':
                ++depth;
                ++m_at;
                break;
            case '}':
            case ']':
                --depth;
                ++m_at;
                break;
            default:
                skipScalar();
            }
        } while (depth > 0 && !isAtEnd());
    }

private:
    /// A number, a word, or what stands between values.
    void skipScalar()
    {
        do
            ++m_at;
        while (!isAtEnd() && peek() != '"' && peek() != ',' && peek() != '{' && peek() != '[' && peek() != '}'
               && peek() != ']');
    }

    const QByteArray &m_json;
    qsizetype m_at = 0;
};

class DuplicateFinder : Scanner
{
public:
    explicit DuplicateFinder(const QByteArray &json)
        : Scanner(json)
    {
        skipSpace();
        visit();
    }

    const QStringList &found() const { return m_found; }

private:
    void visit()
    {
        if (peek() == '{')
            visitObject();
        else if (peek() == '[')
            visitList();
        else
            skipValue();
    }

    void visitObject()
    {
        QVarLengthArray<QByteArray, 32> keys;
        for (bool more = enter(); more && m_found.isEmpty(); more = next()) {
            keys.append(key());
            m_path.append({keys.last(), 0});
            visit();
            m_path.removeLast();
        }
        std::ranges::sort(keys);
        const auto twice = std::ranges::adjacent_find(keys);
        if (twice == keys.end() || !m_found.isEmpty())
            return;
        for (const auto &[name, index] : m_path)
            m_found.append(name.isNull() ? QString::number(index) : QString::fromUtf8(name));
        m_found.append(QString::fromUtf8(*twice));
    }

    void visitList()
    {
        m_path.append({QByteArray(), 0});
        for (bool more = enter(); more && m_found.isEmpty(); more = next()) {
            visit();
            ++m_path.last().second;
        }
        m_path.removeLast();
    }

    QVarLengthArray<std::pair<QByteArray, int>, 16> m_path; ///< keys, or indexes beside a null key
    QStringList m_found;
};

class LineFinder : Scanner
{
public:
    LineFinder(const QByteArray &json, const QList<QStringList> &paths)
        : Scanner(json)
        , m_text(json)
        , m_paths(paths)
        , m_lines(paths.size(), 1)
    {
        QList<qsizetype> all(paths.size());
        std::iota(all.begin(), all.end(), 0);
        skipSpace();
        visit(all, 0);
    }

    const QList<int> &lines() const { return m_lines; }

private:
    /// Visits the value to which the first @p depth steps of the paths @p here lead. Parents come before their children, so
    /// what is noted last is the nearest.
    void visit(const QList<qsizetype> &here, qsizetype depth)
    {
        m_line += int(m_text.sliced(m_counted, at() - m_counted).count('\n'));
        m_counted = at();
        for (const qsizetype path : here)
            m_lines[path] = m_line;
        if (peek() == '{') {
            for (bool more = enter(); more; more = next())
                visitChild(here, depth, QString::fromUtf8(key()));
        } else if (peek() == '[') {
            int index = 0;
            for (bool more = enter(); more; more = next())
                visitChild(here, depth, QString::number(index++));
        } else {
            skipValue();
        }
    }

    void visitChild(const QList<qsizetype> &here, qsizetype depth, const QString &step)
    {
        QList<qsizetype> inside;
        for (const qsizetype path : here) {
            if (m_paths.at(path).size() > depth && m_paths.at(path).at(depth) == step)
                inside.append(path);
        }
        if (inside.isEmpty())
            skipValue();
        else
            visit(inside, depth + 1);
    }

    QByteArrayView m_text;
    const QList<QStringList> &m_paths;
    QList<int> m_lines;
    int m_line = 1;
    qsizetype m_counted = 0; ///< the bytes whose lines are counted
};

} // namespace

int lineOfValue(const QByteArray &json, const QStringList &path)
{
    return linesOfValues(json, {path}).constFirst();
}

QList<int> linesOfValues(const QByteArray &json, const QList<QStringList> &paths)
{
    return LineFinder(json, paths).lines();
}

QStringList duplicateKey(const QByteArray &json)
{
    return DuplicateFinder(json).found();
}

std::pair<int, int> lineAndColumn(const QByteArray &text, qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(text).first(std::clamp<qsizetype>(offset, 0, text.size()));
    const QByteArrayView line = before.sliced(before.lastIndexOf('\n') + 1);
    const auto continuesCharacter = [](char byte) { return (uchar(byte) & 0xC0) == 0x80; };
    return {int(before.count('\n')) + 1, int(line.size() - std::ranges::count_if(line, continuesCharacter)) + 1};
}
