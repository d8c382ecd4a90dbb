// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

/// An editor whose text comes out as it went in: QPlainTextEdit alone turns the no-break spaces of French into ordinary
/// ones, when it is asked for its text as well as when a part of it is copied. The Tab key goes on to the next control.
class PlainTextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PlainTextEdit(QWidget *parent = nullptr);

    QString text() const;
    /// Replaces everything in one step that can be undone, and keeps the cursor near its place.
    void replaceText(const QString &text);

protected:
    QMimeData *createMimeDataFromSelection() const override;
};
