// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "charts/chart.h"
#include "training/progress.h"

#include <QCoreApplication>
#include <QPalette>

class Texts;

/// A part of the progress page: a heading and a sentence, a drawing, and the same numbers as a table.
struct ProgressSection
{
    Article words;
    Chart chart;   ///< without categories: nothing to draw
    Article table; ///< without blocks: nothing to show
};

/// What there is to say about a learner's progress, in the current language.
class ProgressSections
{
    Q_DECLARE_TR_FUNCTIONS(ProgressSections)

public:
    /// Keeps references.
    ProgressSections(const Progress &progress, const Texts &texts, const QPalette &palette, const QFont &font);

    QList<ProgressSection> all() const;
    /// Everything but the drawings, to be printed or copied.
    static Article article(const QList<ProgressSection> &sections);

private:
    ProgressSection forecast() const;
    ProgressSection retention() const;
    ProgressSection topics() const;
    ProgressSection weakest() const;
    ProgressSection confusions() const;
    ProgressSection minutes() const;

    /// A section with its heading and one sentence, and a chart in the colours of the palette.
    ProgressSection section(const QString &title, const QString &sentence) const;
    QString day(const QDate &date) const;
    QString shortDay(const QDate &date) const;
    QString percent(double share) const;

    const Progress &m_progress;
    const Texts &m_texts;
    QPalette m_palette;
    QFont m_font;
};
