// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "classroom/chartedsections.h"
#include "training/progress.h"

#include <QCoreApplication>
#include <QPalette>

class Texts;

/// What there is to say about a learner's progress, in the current language.
class ProgressSections
{
    Q_DECLARE_TR_FUNCTIONS(ProgressSections)

public:
    /// Keeps references.
    ProgressSections(const Progress &progress, const Texts &texts, const QPalette &palette, const QFont &font);

    QList<ChartedSection> all() const;
    /// Everything but the drawings, to be printed or copied.
    static Article article(const QList<ChartedSection> &sections);

private:
    ChartedSection forecast() const;
    ChartedSection retention() const;
    ChartedSection topics() const;
    ChartedSection weakest() const;
    ChartedSection confusions() const;
    ChartedSection minutes() const;

    /// A section with its heading and one sentence, and a chart in the colours of the palette.
    ChartedSection section(const QString &title, const QString &sentence) const;
    QString day(const QDate &date) const;
    QString shortDay(const QDate &date) const;
    QString percent(double share) const;

    const Progress &m_progress;
    const Texts &m_texts;
    QPalette m_palette;
    QFont m_font;
};
