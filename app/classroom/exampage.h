// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/page.h"
#include "exams/examstore.h"

#include <QElapsedTimer>
#include <QTimer>

#include <optional>

class ExamRun;
class ExamSetup;
class ProblemLine;
class QPushButton;
class QStackedWidget;
class QuestionBank;
class Texts;
class WordsView;

/// The exam: put together, taken, and looked at when it is over. One that was interrupted is offered again.
class ExamPage : public Page
{
    Q_OBJECT

public:
    /// Keeps the references. @p store is the file of the exam that is being taken, @p results the folder in which each result
    /// is kept.
    ExamPage(const Texts &texts, const QuestionBank &bank, const QString &store, QString results,
             QWidget *parent = nullptr);
    ~ExamPage() override;

    void open(const QString &id) override;
    /// The paper while it is put together, the question while it is taken, the review when it is over.
    Article article() const override;
    void setZoom(int percent) override;
    bool isWide() const override { return true; }
    QStringList pdfForms() const override;
    bool exportPdf(qsizetype form, const QString &path, QString *error) const override;

    /// Null while there is none.
    const Exam *exam() const { return m_exam ? &*m_exam : nullptr; }
    const ExamResult *result() const { return m_result ? &*m_result : nullptr; }
    /// As JSON, or as CSV where the name ends in .csv. False, and @p error says why, when it cannot be written.
    bool saveResult(const QString &path, QString *error) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Told { Nothing, OtherWindow, NotWritten, NotKept, Damaged, TimeIsUp };

    void begin();
    void resume();
    void discard();
    void run();
    void pass();
    void write();
    void handIn();
    void finish();
    void startOver();
    void printPaper();
    void exportPaper(bool isKey);
    void askWhereToSave();
    /// @p detail fills in what the sentence is about.
    void tell(Told told, const QString &detail = {});
    void showStage(QWidget *stage);
    Article interruption() const;
    void retranslateUi();

    const Texts &m_texts;
    const QuestionBank &m_bank;
    ExamStore m_store;
    QString m_results;
    std::optional<Exam> m_exam;
    std::optional<ExamResult> m_result;
    QTimer m_tick;
    QElapsedTimer m_clock;
    qint64 m_unwritten = 0; ///< milliseconds since the file was written
    Told m_told = Told::Nothing;
    QString m_detail;

    ProblemLine *m_line;
    QStackedWidget *m_stack;
    ExamSetup *m_setup;
    WordsView *m_interrupted;
    QPushButton *m_resume;
    QPushButton *m_discard;
    ExamRun *m_run;
    WordsView *m_over;
    QPushButton *m_save;
    QPushButton *m_again;
};
