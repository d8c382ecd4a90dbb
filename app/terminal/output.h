// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QString>

class QJsonDocument;

/// Where a command writes: standard output or standard error, read by a person or by another program. UTF-8 always.
///
/// Whatever is written is data, no matter who wrote it: the characters that a terminal obeys do not pass.
class Output
{
public:
    struct Form
    {
        bool isStyled = false; ///< headings in bold
        int width = 80;        ///< columns at which running text is wrapped
    };

    /// An open descriptor of the process: STDOUT_FILENO or STDERR_FILENO.
    explicit Output(int descriptor);
    /// Any open device; it must outlive the output.
    Output(QIODevice &device, Form form);
    Q_DISABLE_COPY_MOVE(Output)

    /// How to write for a person (@p isTerminal) whose terminal has @p columns (0: unknown), or for a program. Text is
    /// never wider than the terminal, nor than the eye follows. Styles: https://no-color.org, and TERM=dumb.
    static Form formFor(bool isTerminal, int columns);

    int width() const { return m_form.width; }

    /// One line, whatever the text holds.
    void line(const QString &text);
    /// A text of several lines. A line with a rule of = or - under it is a heading.
    void page(const QString &text);
    void json(const QJsonDocument &document);
    /// The content of a file in a format of its own, UTF-8: line breaks and tabs stay, and nothing is wrapped.
    void file(const QByteArray &content);

    /// Writes what is still held back. False when something could not be written, now or before.
    bool flush();
    /// The system's reason for that.
    QString errorString() const { return m_device.errorString(); }

private:
    void write(const QByteArray &bytes);

    QFile m_file;
    QIODevice &m_device;
    Form m_form;
    bool m_failed = false;
};

/// The text without the characters that a terminal obeys: control characters and those that turn the direction of reading.
/// Line breaks and tabs become spaces.
QString harmless(const QString &text);

/// Call first of all. A reader who leaves early (`statut list | head`) must not kill the program: it tells the write error
/// instead. And a standard stream that is closed at start must not become the descriptor of the next file that is opened.
void guardStandardStreams();
