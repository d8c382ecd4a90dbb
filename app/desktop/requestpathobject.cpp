// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/requestpathobject.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int ObjectType = QTextFormat::UserObject + 1;
constexpr int ContentProperty = QTextFormat::UserProperty + 1;
constexpr int CellProperty = QTextFormat::UserProperty + 2;

struct Content
{
    RequestPath path;
    PathColors colors;
};

/// The width of a line, of the page on screen as on paper.
double lineWidth(const QTextDocument &document)
{
    const QTextFrameFormat frame = document.rootFrame()->frameFormat();
    const double page = document.pageSize().width() > 0 ? document.pageSize().width() : document.textWidth();
    // A document that has not been laid out yet has no width.
    return std::max(1.0, page - frame.leftMargin() - frame.rightMargin() - 2 * document.documentMargin());
}

/// The line of text in which @p place stands can be higher than it.
QRectF withRoom(const QRectF &place, const QTextDocument &document, int position)
{
    const QTextBlock block = document.findBlock(position);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    if (!line.isValid())
        return place;
    return place.adjusted(0, std::min(0.0, place.height() - line.ascent()), 0, line.descent());
}

} // namespace

Q_DECLARE_METATYPE(std::shared_ptr<const Content>)

static RequestPathDrawing drawingIn(const QTextDocument &document, const Content &content)
{
    return {content.path, content.colors, document.defaultFont(), document.documentLayout()->paintDevice(),
            lineWidth(document)};
}

void RequestPathObject::registerWith(QTextDocument &document)
{
    QAbstractTextDocumentLayout *layout = document.documentLayout();
    if (!layout->handlerForObject(ObjectType))
        layout->registerHandler(ObjectType, new RequestPathObject(layout));
}

void RequestPathObject::insert(QTextCursor &cursor, const RequestPath &path, const PathColors &colors)
{
    const auto content = std::make_shared<const Content>(Content{path, colors});
    cursor.removeSelectedText();
    for (int cell = 0; cell < path.stops.size(); ++cell) {
        const RequestPath::Stop &stop = path.stops.at(cell);
        QTextCharFormat format;
        format.setObjectType(ObjectType);
        format.setProperty(ContentProperty, QVariant::fromValue(content));
        format.setProperty(CellProperty, cell);
        format.setFontPointSize(1); // or its descent would come between cells that stand one below the other
        if (!stop.link.isEmpty()) {
            format.setAnchor(true);
            format.setAnchorHref(u"statut:"_s + stop.link);
        }
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
    }
}

QSizeF RequestPathObject::intrinsicSize(QTextDocument *document, int, const QTextFormat &format)
{
    const auto content = format.property(ContentProperty).value<std::shared_ptr<const Content>>();
    return drawingIn(*document, *content).cellSize(format.intProperty(CellProperty));
}

void RequestPathObject::drawObject(QPainter *painter, const QRectF &place, QTextDocument *document, int position,
                                   const QTextFormat &format)
{
    const auto content = format.property(ContentProperty).value<std::shared_ptr<const Content>>();
    drawingIn(*document, *content)
        .draw(*painter, format.intProperty(CellProperty), place, withRoom(place, *document, position));
}
