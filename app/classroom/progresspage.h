// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "classroom/progresssections.h"
#include "desktop/page.h"

class ProblemLine;
class ReadingColumn;
class Study;

/// How the learner gets on: drawings, each with its numbers below as a table.
class ProgressPage : public Page
{
    Q_OBJECT

public:
    /// Keeps the reference.
    explicit ProgressPage(Study &study, QWidget *parent = nullptr);

    void open(const QString &id) override;
    Article article() const override;
    void setZoom(int percent) override;
    bool isWide() const override { return true; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void readProgress();
    void show();
    void applyZoom();

    Study &m_study;
    Progress m_progress;
    QList<ChartedSection> m_sections;
    StoreProblem m_problem;
    ProblemLine *m_line;
    ReadingColumn *m_column;
    ChartedSections *m_shown;
    int m_zoom = 100;
};
