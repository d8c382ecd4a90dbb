// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/requestpathdrawing.h"

#include <QObject>
#include <QTextObjectInterface>

class QTextCursor;
class QTextDocument;

/// Lets a text document hold the drawing of a request path: a character for each of its cells, which is a link to the term
/// that explains the station, so that they can be clicked and reached with Tab.
class RequestPathObject : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    using QObject::QObject;

    /// Makes @p document draw such characters.
    static void registerWith(QTextDocument &document);
    /// Puts the drawing where @p cursor stands, in place of what it selects.
    static void insert(QTextCursor &cursor, const RequestPath &path, const PathColors &colors);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &place, QTextDocument *document, int position,
                    const QTextFormat &format) override;
};
