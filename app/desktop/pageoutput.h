// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"

class QMimeData;
class QPagedPaintDevice;
class QTextDocument;

/// A page on its way out of the window: to paper, to a PDF file, to the clipboard. Always in light colours.

/// Lays the page out for @p device and prints it with page numbers.
void printArticle(const Article &article, QPagedPaintDevice &device);

/// Writes a PDF file (A4). False when the file cannot be written; no half-written file stays behind.
bool writePdf(const Article &article, const QString &path, QString *error);

/// Writes @p bytes whole, or nothing: false when the file cannot be written.
bool saveFile(const QString &path, const QByteArray &bytes, QString *error);

enum class CopyForm { Text, Markdown, Html };

/// What goes to the clipboard. The caller owns it.
QMimeData *copyOf(const Article &article, CopyForm form);
