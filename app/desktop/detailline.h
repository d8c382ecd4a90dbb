// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

/// Wrapped text that changes while the pointer moves, with room for a long one, so that nothing around it moves too.
class DetailLine : public QLabel
{
    Q_OBJECT

public:
    /// @p letters: how long the longest text usually is, in each of its @p paragraphs.
    DetailLine(int letters, int paragraphs, QWidget *parent = nullptr);

    int heightForWidth(int width) const override;

private:
    int m_letters;
    int m_paragraphs;
};
