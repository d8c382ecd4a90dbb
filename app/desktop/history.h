// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

/// The pages seen, for back and forward. Plain: it opens nothing.
class History
{
public:
    struct Visit
    {
        QString id;
        double scroll = 0; ///< 0 at the top, 1 at the bottom
    };
    enum class Step {
        Follow, ///< a page of its own: a link, Enter, a search
        Browse  ///< passing by with the arrow keys: replaces the page passed just before
    };

    /// Goes to @p id; what was ahead is forgotten. The page already shown is not entered twice.
    void visit(const QString &id, Step step = Step::Follow);
    void setScroll(double scroll);

    bool canGoBack() const { return m_current > 0; }
    bool canGoForward() const { return m_current + 1 < int(m_visits.size()); }
    /// Nothing happens at the end.
    void goBack();
    void goForward();
    /// The page shown; an empty id before the first visit.
    Visit current() const;

private:
    /// Enough for a day's work; the oldest are forgotten.
    static constexpr size_t Most = 500;

    std::vector<Visit> m_visits;
    int m_current = -1;
    bool m_passing = false; ///< the current page was reached by Browse
};
