// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exams/exam.h"
#include "exams/examfileproblem.h"

#include <QLockFile>
#include <QString>

#include <optional>

/// The exam that is being taken, on disk, so that neither a crash nor a power cut takes an answer: one file, written anew
/// beside the old one, brought to the disk (QSaveFile) and put in its place. Only one window at a time takes an exam.
class ExamStore
{
public:
    /// @p path is the file; its folder is made when it is needed.
    explicit ExamStore(QString path);
    Q_DISABLE_COPY_MOVE(ExamStore)

    /// <XDG state home>/statut/exam.json
    static QString standardPath();
    QString path() const { return m_path; }

    /// Whether this window may take an exam: false while another one does. Once true, it stays true until release().
    bool acquire();
    void release();

    /// Empty: written. Else why not, in the system's words; what was written before still stands.
    QString write(const Exam &exam);
    /// The exam that was interrupted, if there is one. A file that cannot be read is set aside as exam.json.damaged and told.
    struct Reading
    {
        std::optional<Exam> exam;
        QList<ExamFileProblem> problems;
        QString setAside; ///< where the damaged file is now; empty: nowhere
    };
    Reading read();
    /// The exam is over. Empty: the file is gone. Else why not, in the system's words.
    QString remove();

private:
    QString m_path;
    QLockFile m_lock;
};
