// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exams/examgroup.h"
#include "exams/groupreport.h"

#include <QWidget>

class ArticleBox;
class ChartedSections;
class ProblemLine;
class QComboBox;
class QLabel;
class QPushButton;
class QuestionBank;
class ReadingColumn;
class Texts;
struct ChartedSection;

/// The results of a group: opened from files or folders, also by dropping them here; the whole group or one of its learners;
/// drawings, each with its numbers below as a table; out again as CSV and PDF.
class TrainerWindow : public QWidget
{
    Q_OBJECT

public:
    /// Keeps the references.
    TrainerWindow(const Texts &texts, const QuestionBank &bank, QWidget *parent = nullptr);

    /// Files and folders, beside those that are open.
    void open(const QStringList &paths);
    const ExamGroup &group() const { return m_group; }
    /// Of what shows: the group or one learner.
    Article article() const;
    /// The scores one a row, or with @p answers all answers. False, and @p error says why, when it cannot be written.
    bool writeCsv(const QString &path, bool answers, QString *error) const;

signals:
    void entryActivated(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// The group, or the one of it who is chosen.
    const ExamGroup &shown() const;
    void openFiles();
    void openFolder();
    void clear();
    void askForCsv();
    void askForPdf();
    void report(const QString &title, const QString &path, bool isWritten, const QString &error);
    void fillLearners();
    void choose();
    ChartedSection section(const GroupPart &part) const;
    void retranslateUi();

    const Texts &m_texts;
    const QuestionBank &m_bank;
    ExamGroup m_group;
    ExamGroup m_one;
    bool m_isOne = false;

    QPushButton *m_files;
    QPushButton *m_folder;
    QPushButton *m_clear;
    QPushButton *m_csv;
    QPushButton *m_pdf;
    QLabel *m_learnerLabel;
    QComboBox *m_learner;
    ProblemLine *m_line;
    ReadingColumn *m_column;
    ChartedSections *m_sections;
    ArticleBox *m_head;
};
