// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal/output.h"

#include <QJsonDocument>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

static int columnsOf(int descriptor)
{
    winsize size{};
    return ::ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

static bool isRule(const QString &line)
{
    return !line.isEmpty() && (line.count(u'=') == line.size() || line.count(u'-') == line.size());
}

QString harmless(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        const bool turns = (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
        if (c == u'\n' || c == u'\t' || unit == 0x2028 || unit == 0x2029)
            clean += u' ';
        else if (c.category() != QChar::Other_Control && !turns)
            clean += c;
    }
    return clean;
}

Output::Output(int descriptor)
    : m_device(m_file)
    , m_form(formFor(::isatty(descriptor) == 1, columnsOf(descriptor)))
{
    m_failed = !m_file.open(descriptor, QIODevice::WriteOnly);
}

Output::Output(QIODevice &device, Form form)
    : m_device(device)
    , m_form(form)
{
}

Output::Form Output::formFor(bool isTerminal, int columns)
{
    if (!isTerminal)
        return {};
    const bool isPlain = !qEnvironmentVariableIsEmpty("NO_COLOR") || qgetenv("TERM") == "dumb";
    return {!isPlain, columns > 0 ? std::clamp(columns, 40, 100) : 80};
}

void Output::line(const QString &text)
{
    write(harmless(text).toUtf8() + '\n');
}

void Output::page(const QString &text)
{
    QStringList lines = text.split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QByteArray bytes = harmless(lines.at(i)).toUtf8();
        if (m_form.isStyled && isRule(lines.value(i + 1)))
            bytes = "\033[1m" + bytes + "\033[0m";
        write(bytes + '\n');
    }
}

void Output::json(const QJsonDocument &document)
{
    QString text = QString::fromUtf8(document.toJson());
    // JSON escapes only the first 32 control characters; a terminal obeys those from U+007F to U+009F too.
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        if (const char16_t unit = text.at(i).unicode(); unit >= 0x7F && unit <= 0x9F)
            text.replace(i, 1, u"\\u%1"_s.arg(uint(unit), 4, 16, '0'_L1));
    }
    write(text.toUtf8());
}

void Output::file(const QByteArray &content)
{
    const QList<QByteArray> lines = content.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QStringList cells;
        for (const QString &cell : QString::fromUtf8(lines.at(i)).split(u'\t'))
            cells.append(harmless(cell));
        const bool isLast = i + 1 == lines.size();
        write(cells.join(u'\t').toUtf8() + (isLast ? "" : "\n"));
    }
}

void Output::write(const QByteArray &bytes)
{
    if (!m_failed)
        m_failed = m_device.write(bytes) != bytes.size();
}

bool Output::flush()
{
    if (m_file.isOpen() && !m_failed)
        m_failed = !m_file.flush();
    return !m_failed;
}

void guardStandardStreams()
{
    std::signal(SIGPIPE, SIG_IGN);
    // open() takes the lowest descriptor that is free. Opened the wrong way round, so that using it is an error still.
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        const int wrongWay = descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY;
        if (::fcntl(descriptor, F_GETFD) == -1 && ::open("/dev/null", wrongWay) != descriptor)
            std::abort();
    }
}
