// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QPageSize>
#include <QRect>
#include <QString>

class CodeTableModel;
class QPagedPaintDevice;
class QPainter;
class Texts;

/// The table of codes on one page, to hang on a wall: every code with number and, where there is room, name; the lighting of
/// the model with its legend; in the current language and in light colours.
class Poster
{
    Q_DECLARE_TR_FUNCTIONS(Poster)

public:
    /// Keeps references.
    Poster(const CodeTableModel &model, const Texts &texts);

    /// Draws into @p page, in pixels of the painter's device.
    void draw(QPainter &painter, const QRect &page) const;
    /// One page, landscape whatever the device was set to, in the paper size of the device.
    void print(QPagedPaintDevice &device) const;
    /// Writes a PDF file of one page. False when the file cannot be written; no half-written file stays behind.
    bool writePdf(const QString &path, QPageSize::PageSizeId paper, QString *error) const;

    static QString title();

private:
    const CodeTableModel &m_model;
    const Texts &m_texts;
};
