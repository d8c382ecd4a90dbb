// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/codetableview.h"

#include "desktop/codetableaccess.h"
#include "models/roles.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A compact table grows no higher: a pack of thousands scrolls inside it.
constexpr int MostCompactRows = 24;
/// Digits are sought on the keyboard one by one, more slowly than Qt's lists expect.
constexpr int TypingMilliseconds = 1000;

} // namespace

CodeTableView::CodeTableView(CodeTableModel &model, Form form, QWidget *parent)
    : QAbstractItemView(parent)
    , m_model(model)
    , m_form(form)
{
    CodeTableAccess::install();
    setModel(&model);
    setFrameShape(NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Expanding, form == Form::Filling ? QSizePolicy::Expanding : QSizePolicy::Preferred);
    policy.setHeightForWidth(form == Form::Compact);
    setSizePolicy(policy);
    connect(this, &QAbstractItemView::clicked, this, &CodeTableView::open);
    connect(this, &QAbstractItemView::activated, this, &CodeTableView::open);
    connect(&model, &CodeTableModel::lightingChanged, this, &CodeTableView::forgetLook);
}

CodeTableView::~CodeTableView() = default;

const TablePainter &CodeTableView::painter() const
{
    if (!m_painter)
        m_painter = std::make_unique<TablePainter>(m_model, font(), palette(), viewport());
    return *m_painter;
}

void CodeTableView::forgetLook()
{
    m_painter.reset();
    viewport()->update();
}

void CodeTableView::layOut()
{
    const TableGeometry::Needs needs = painter().needs(m_form == Form::Filling);
    const auto laid = [&](int width) {
        return m_form == Form::Compact ? TableGeometry::compact(m_model.sections(), needs, width)
                                       : TableGeometry::filling(m_model.sections(), needs, {width, height()});
    };
    m_geometry = laid(width());
    // The room without scroll bars, whether or not they are shown at present: they come and go by what is found here.
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    const bool isHigh = m_geometry.size().height() > height();
    if (isHigh)
        m_geometry = laid(width() - bar);
    const bool isWide = m_geometry.size().width() > width() - (isHigh ? bar : 0);
    const auto set = [this](QScrollBar *scrollBar, int whole, int page) {
        scrollBar->setRange(0, std::max(0, whole - page));
        scrollBar->setPageStep(page);
        scrollBar->setSingleStep(m_geometry.cellHeight());
    };
    set(verticalScrollBar(), m_geometry.size().height(), height() - (isWide ? bar : 0));
    set(horizontalScrollBar(), m_geometry.size().width(), width() - (isHigh ? bar : 0));
}

bool CodeTableView::hasHeightForWidth() const
{
    return m_form == Form::Compact;
}

int CodeTableView::heightForWidth(int width) const
{
    if (m_form == Form::Filling)
        return -1;
    const TableGeometry::Needs needs = painter().needs(false);
    return std::min(TableGeometry::compact(m_model.sections(), needs, width).size().height(),
                    needs.head + MostCompactRows * needs.compact.height());
}

QSize CodeTableView::sizeHint() const
{
    const int unit = fontMetrics().height();
    return {unit * 36, m_form == Form::Compact ? heightForWidth(unit * 36) : unit * 20};
}

QSize CodeTableView::minimumSizeHint() const
{
    const int unit = fontMetrics().height();
    return {unit * 6, unit * 6};
}

QRect CodeTableView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return m_geometry.cell(index.row()).translated(-horizontalOffset(), -verticalOffset());
}

void CodeTableView::scrollTo(const QModelIndex &index, ScrollHint)
{
    const QRect cell = visualRect(index);
    if (cell.isNull())
        return;
    QScrollBar *bar = verticalScrollBar();
    // The heads stay, and cells scroll away below them.
    if (const int above = cell.top() - m_geometry.headHeight(); above < 0)
        bar->setValue(bar->value() + above);
    else if (const int below = cell.bottom() + 1 - viewport()->height(); below > 0)
        bar->setValue(bar->value() + below);
    QScrollBar *across = horizontalScrollBar();
    if (cell.left() < 0)
        across->setValue(across->value() + cell.left());
    else if (const int beyond = cell.right() + 1 - viewport()->width(); beyond > 0)
        across->setValue(across->value() + beyond);
    emit cellRevealed(visualRect(index));
}

QModelIndex CodeTableView::indexAt(const QPoint &point) const
{
    if (point.y() < m_geometry.headHeight())
        return {};
    const int row = m_geometry.at(point + QPoint(horizontalOffset(), verticalOffset()));
    return row < 0 ? QModelIndex() : m_model.index(row);
}

void CodeTableView::keyboardSearch(const QString &search)
{
    const bool continues = m_lastTyped.isValid() && m_lastTyped.elapsed() < TypingMilliseconds && !m_typed.isEmpty();
    m_lastTyped.start();
    m_typed = continues ? m_typed + search : search;
    const QModelIndex current = currentIndex();
    // The first key goes on to the next, further ones make it more exact.
    const int next = current.isValid() ? (current.row() + (continues ? 0 : 1)) % m_model.rowCount() : 0;
    if (const QModelIndex found = m_model.find(m_typed, m_model.index(next)); found.isValid())
        setCurrentIndex(found);
}

QModelIndex CodeTableView::pointed() const
{
    return m_hovered.isValid() ? QModelIndex(m_hovered) : currentIndex();
}

void CodeTableView::setCurrentCode(const QString &id)
{
    if (const QModelIndex index = m_model.indexOf(id); index.isValid())
        setCurrentIndex(index);
}

void CodeTableView::open(const QModelIndex &index)
{
    if (const QString id = index.data(IdRole).toString(); !id.isEmpty())
        emit codeActivated(id);
}

void CodeTableView::paintEvent(QPaintEvent *event)
{
    QPainter canvas(viewport());
    const TablePainter &pieces = painter();
    const QRect visible = event->rect();
    const int heads = m_geometry.headHeight();
    if (visible.top() < heads) {
        for (int section = 0; section < m_model.sections().size(); ++section) {
            const QRect head = m_geometry.head(section).translated(-horizontalOffset(), 0);
            if (head.intersects(visible))
                pieces.drawHead(canvas, head, section);
        }
    }
    canvas.setClipRect(visible.adjusted(0, std::max(0, heads - visible.top()), 0, 0));
    const QModelIndex current = currentIndex();
    const auto ranges = m_geometry.between(std::max(visible.top(), heads) + verticalOffset(),
                                           visible.bottom() + verticalOffset());
    for (const auto &[first, last] : ranges) {
        for (int row = first; row <= last; ++row) {
            const QModelIndex index = m_model.index(row);
            const QRect cell = visualRect(index);
            if (!cell.intersects(visible))
                continue;
            pieces.drawCell(canvas, cell, index, m_geometry.nameLines(),
                            {index == current, m_hovered == index, hasFocus()});
        }
    }
}

void CodeTableView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    layOut();
}

void CodeTableView::updateGeometries()
{
    QAbstractItemView::updateGeometries();
    layOut();
}

void CodeTableView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange) {
        forgetLook();
        layOut();
        updateGeometry();
    } else if (event->type() == QEvent::LanguageChange) {
        forgetLook(); // signs are letters of the language
    }
}

void CodeTableView::mousePressEvent(QMouseEvent *event)
{
    // Back and forward are the window's.
    if (event->button() == Qt::BackButton || event->button() == Qt::ForwardButton)
        event->ignore();
    else
        QAbstractItemView::mousePressEvent(event);
}

void CodeTableView::mouseMoveEvent(QMouseEvent *event)
{
    QAbstractItemView::mouseMoveEvent(event);
    setHovered(indexAt(event->position().toPoint()));
}

bool CodeTableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHovered({});
    return QAbstractItemView::viewportEvent(event);
}

void CodeTableView::setHovered(const QModelIndex &index)
{
    if (m_hovered == index)
        return;
    viewport()->update(visualRect(m_hovered));
    m_hovered = index;
    viewport()->update(visualRect(m_hovered));
    viewport()->setCursor(index.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    emit pointedChanged();
}

void CodeTableView::focusInEvent(QFocusEvent *event)
{
    QAbstractItemView::focusInEvent(event);
    viewport()->update(visualRect(currentIndex()));
}

void CodeTableView::focusOutEvent(QFocusEvent *event)
{
    QAbstractItemView::focusOutEvent(event);
    viewport()->update(visualRect(currentIndex()));
}

void CodeTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    viewport()->update(visualRect(previous));
    viewport()->update(visualRect(current));
    if (QAccessible::isActive() && current.isValid()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(current.row());
        QAccessible::updateAccessibility(&event);
    }
    emit pointedChanged();
}

QModelIndex CodeTableView::sectionBeside(int row, int step) const
{
    const QList<CodeTableModel::Section> &sections = m_model.sections();
    for (int i = 0; i < sections.size(); ++i) {
        if (row >= sections.at(i).first + sections.at(i).count)
            continue;
        // Back goes to the head of one's own class first.
        const bool isInside = step < 0 && row > sections.at(i).first;
        const int other = isInside ? i : std::clamp(i + step, 0, int(sections.size()) - 1);
        const bool isLast = step > 0 && other == i;
        return m_model.index(isLast ? sections.at(i).first + sections.at(i).count - 1 : sections.at(other).first);
    }
    return {};
}

QModelIndex CodeTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return {};
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return m_model.index(0);
    const int row = current.row();
    switch (action) {
    case MoveUp:
    case MovePrevious:
        return m_model.index(std::max(0, row - 1));
    case MoveDown:
    case MoveNext:
        return m_model.index(std::min(count - 1, row + 1));
    case MoveLeft:
        return m_model.index(m_geometry.beside(row, -1));
    case MoveRight:
        return m_model.index(m_geometry.beside(row, 1));
    case MoveHome:
        return m_model.index(0);
    case MoveEnd:
        return m_model.index(count - 1);
    case MovePageUp:
        return sectionBeside(row, -1);
    case MovePageDown:
        return sectionBeside(row, 1);
    }
    return current;
}

int CodeTableView::horizontalOffset() const
{
    return horizontalScrollBar()->value();
}

int CodeTableView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

bool CodeTableView::isIndexHidden(const QModelIndex &) const
{
    return false;
}

void CodeTableView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    if (const QModelIndex index = indexAt(rect.center()); index.isValid())
        selectionModel()->select(index, command);
}

QRegion CodeTableView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    const QModelIndexList indexes = selection.indexes();
    for (const QModelIndex &index : indexes)
        region += visualRect(index);
    return region;
}
