// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/entrydelegate.h"

#include "desktop/classsign.h"
#include "desktop/colors.h"
#include "desktop/icons.h"
#include "desktop/textline.h"
#include "models/roles.h"
#include "search/snippet.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

int rowHeight(const QFontMetrics &metrics)
{
    return metrics.height() + metrics.height() * 3 / 5;
}

QFont smaller(const QFont &font)
{
    QFont small = font;
    if (small.pointSizeF() > 0)
        small.setPointSizeF(small.pointSizeF() * 0.85);
    return small;
}

QFont bold(const QFont &font)
{
    QFont heavy = font;
    heavy.setWeight(QFont::DemiBold);
    return heavy;
}

} // namespace

EntryDelegate::EntryDelegate(Lines linesOfEntries, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_lines(linesOfEntries)
{
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool hasSnippet = m_lines == Lines::Two && !index.data(IsGroupRole).toBool();
    // The width does not matter: names are cut, never scrolled sideways.
    return {10, rowHeight(option.fontMetrics) + (hasSnippet ? option.fontMetrics.height() : 0)};
}

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPalette &palette = option.palette;
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (selected || hovered) {
        const QRectF row = QRectF(option.rect).adjusted(0.5, 1, -0.5, -1);
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? tintColor(palette) : badgeColor(palette));
        painter->drawRoundedRect(row, 5, 5);
        if (selected && (option.state & QStyle::State_HasFocus)) {
            painter->setPen(QPen(accentColor(palette), 1.5));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(row.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        }
    }
    if (index.data(IsGroupRole).toBool()) {
        paintGroup(painter, option, index);
    } else {
        if (m_lines == Lines::Two) {
            paintSnippet(painter, option, index);
            option.rect.setBottom(option.rect.bottom() - option.fontMetrics.height());
        }
        paintEntry(painter, option, index);
    }
    painter->restore();
}

void EntryDelegate::paintSnippet(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int unit = option.fontMetrics.height();
    const QFont small = smaller(option.font);
    const QColor quiet = quietColor(option.palette);
    QRect line = option.rect.adjusted(unit / 3, option.rect.height() - unit - unit / 2, -unit / 3, -unit / 4);
    if (const QString reason = index.data(ReasonRole).toString(); !reason.isEmpty()) {
        const double taken = drawTextLine(*painter, line, Qt::AlignLeft, reason, small, accentColor(option.palette));
        line.setLeft(line.left() + int(taken) + unit / 2);
    }
    if (line.width() < 3 * unit)
        return;
    const auto snippet = index.data(SnippetRole).value<Snippet>();
    drawTextLine(*painter, line, Qt::AlignLeft, snippet.text, small, quiet, snippet.matches, tintColor(option.palette));
}

void EntryDelegate::paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int unit = option.fontMetrics.height();
    const QString classId = index.data(ClassRole).toString();
    const QPalette &palette = option.palette;
    QRect rest = option.rect.adjusted(unit / 4, 0, -unit / 3, 0);

    const QRect chip(rest.left(), rest.center().y() - unit / 2 + 1, unit, unit);
    painter->setFont(bold(option.font));
    drawClassSign(*painter, chip, index.data(IdRole).toString(),
                  classId.isEmpty() ? accentColor(palette) : classColor(classId, palette),
                  palette.color(QPalette::Base));
    rest.setLeft(chip.right() + unit / 2);

    const QString count = QLocale().toString(index.data(CountRole).toInt());
    const double taken = drawTextLine(*painter, rest, Qt::AlignRight, count, smaller(option.font), quietColor(palette));
    rest.setRight(rest.right() - int(taken) - unit / 2);
    drawTextLine(*painter, rest, Qt::AlignLeft, index.data(Qt::DisplayRole).toString(), bold(option.font),
                 palette.color(QPalette::Text));
}

void EntryDelegate::paintEntry(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int unit = option.fontMetrics.height();
    const QPalette &palette = option.palette;
    const QString number = index.data(NumberRole).toString();
    // That a note alone brought the row in is said where it has room, whatever the name leaves over.
    const bool isByNote = index.data(FoundInNoteRole).toBool();
    const QString badge = index.data(isByNote ? MatchedTextRole : IssuerRole).toString();
    const bool selected = option.state & QStyle::State_Selected;
    QRect rest = option.rect.adjusted(unit / 3, 0, -unit / 3, 0);

    if (!number.isEmpty()) {
        // Room for four digits in every row, so that the names stand in one column.
        const int width = QFontMetrics(bold(option.font)).horizontalAdvance(u"0000"_s) + 2;
        drawTextLine(*painter, QRect(rest.left(), rest.top(), width, rest.height()), Qt::AlignLeft, number,
                     selected ? bold(option.font) : option.font, classColor(index.data(ClassRole).toString(), palette));
        rest.setLeft(rest.left() + width + unit / 3);
    }
    const QColor quiet = quietColor(palette);
    const QFont small = smaller(option.font);
    if (!badge.isEmpty()) {
        // The name comes first: a badge takes a third of the row at most, a reason half of it.
        const QRect part = rest.adjusted(isByNote ? rest.width() / 2 : rest.width() * 2 / 3, 0, 0, 0);
        rest.setRight(rest.right() - int(drawTextLine(*painter, part, Qt::AlignRight, badge, small, quiet)) - unit / 2);
    }
    if (index.data(IsFavouriteRole).toBool()) {
        const QRectF star(rest.right() - unit * 0.7, rest.center().y() - unit * 0.35, unit * 0.7, unit * 0.7);
        lineIcon(u"favourite-set"_s).paint(painter, star.toRect());
        rest.setRight(rest.right() - unit);
    }
    if (index.data(HasNoteRole).toBool()) {
        const QRectF sheet(rest.right() - unit * 0.7, rest.center().y() - unit * 0.35, unit * 0.7, unit * 0.7);
        lineIcon(u"note"_s).paint(painter, sheet.toRect());
        rest.setRight(rest.right() - unit);
    }

    const double taken = drawTextLine(*painter, rest, Qt::AlignLeft, index.data(NameRole).toString(), option.font,
                                      palette.color(QPalette::Text), index.data(MatchesRole).value<QList<TextRange>>(),
                                      tintColor(palette));
    rest.setLeft(rest.left() + int(taken) + unit / 2);
    if (!isByNote && rest.width() > 3 * unit)
        drawTextLine(*painter, rest, Qt::AlignLeft, index.data(MatchedTextRole).toString(), small, quiet);
}
