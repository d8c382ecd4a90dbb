// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/history.h"

void History::visit(const QString &id, Step step)
{
    const bool passing = step == Step::Browse;
    if (m_current >= 0 && m_visits[m_current].id == id) {
        m_passing = m_passing && passing; // followed after all: it stays
        return;
    }
    m_visits.resize(m_current + 1);
    if (passing && m_passing) {
        m_visits.pop_back();
        if (!m_visits.empty() && m_visits.back().id == id) { // back where the passing began
            m_current = int(m_visits.size()) - 1;
            m_passing = false;
            return;
        }
    }
    if (m_visits.size() == Most)
        m_visits.erase(m_visits.begin());
    m_visits.push_back({id, 0});
    m_current = int(m_visits.size()) - 1;
    m_passing = passing;
}

void History::setScroll(double scroll)
{
    if (m_current >= 0)
        m_visits[m_current].scroll = scroll;
}

void History::goBack()
{
    if (canGoBack())
        --m_current;
    m_passing = false;
}

void History::goForward()
{
    if (canGoForward())
        ++m_current;
    m_passing = false;
}

History::Visit History::current() const
{
    return m_current < 0 ? Visit{} : m_visits[m_current];
}
