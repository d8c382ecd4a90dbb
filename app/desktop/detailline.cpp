// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/detailline.h"

#include <algorithm>

DetailLine::DetailLine(int letters, int paragraphs, QWidget *parent)
    : QLabel(parent)
    , m_letters(letters)
    , m_paragraphs(paragraphs)
{
    setWordWrap(true);
    setAlignment(Qt::AlignTop | Qt::AlignLeft);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int DetailLine::heightForWidth(int width) const
{
    const QFontMetrics metrics = fontMetrics();
    const int letters = std::max(1, width / std::max(1, metrics.averageCharWidth()));
    const int lines = m_paragraphs * ((m_letters + letters - 1) / letters);
    return std::max(QLabel::heightForWidth(width), lines * metrics.lineSpacing());
}
