// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/poster.h"

#include "article/vocabulary.h"
#include "desktop/colors.h"
#include "desktop/pageoutput.h"
#include "desktop/tablepainter.h"
#include "language/texts.h"
#include "models/codetablemodel.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// A font @p height pixels high, whatever the device's resolution.
QFont fontOf(int height, QFont::Weight weight = QFont::Normal)
{
    QFont font;
    font.setPixelSize(std::max(1, height));
    font.setWeight(weight);
    return font;
}

} // namespace

Poster::Poster(const CodeTableModel &model, const Texts &texts)
    : m_model(model)
    , m_texts(texts)
{
}

QString Poster::title()
{
    return tr("HTTP status codes");
}

void Poster::draw(QPainter &painter, const QRect &page) const
{
    const QPalette palette = lightPalette();
    QRect room = page;
    const int unit = std::max(2, page.height() / 72);

    // Head: what it is, and by what it lights up.
    painter.setPen(palette.color(QPalette::Text));
    const QFont titleFont = fontOf(unit * 2, QFont::DemiBold);
    painter.setFont(titleFont);
    painter.drawText(QRect(room.left(), room.top(), room.width(), unit * 3), Qt::AlignLeft | Qt::AlignVCenter, title());
    const Lighting &lighting = m_model.lightings().at(m_model.lighting());
    if (m_model.lighting() > 0) {
        painter.setFont(fontOf(unit * 5 / 4));
        painter.setPen(quietColor(palette));
        painter.drawText(QRect(room.left(), room.top(), room.width(), unit * 3), Qt::AlignRight | Qt::AlignVCenter,
                         lighting.name());
    }
    room.setTop(room.top() + unit * 4);

    // Foot: how old it is.
    const Catalog &catalog = m_texts.catalog();
    QStringList foot{u"Statut"_s};
    if (!catalog.version.isEmpty()) {
        foot.append(tr("Catalog %1, IANA registry of %2").arg(catalog.version, Vocabulary::date(catalog.registryDate)));
    }
    foot.append(tr("texts: CC-BY-4.0"));
    painter.setFont(fontOf(unit));
    painter.setPen(quietColor(palette));
    painter.drawText(QRect(room.left(), room.bottom() - unit * 3 / 2, room.width(), unit * 3 / 2),
                     Qt::AlignLeft | Qt::AlignBottom, foot.join(u" · "_s));
    room.setBottom(room.bottom() - unit * 2);

    // Legend, in as many lines as it takes.
    if (m_model.lighting() > 0) {
        const TablePainter chips(m_model, fontOf(unit * 3 / 2), palette, painter.device(), TablePainter::Medium::Paper);
        const QFont font = fontOf(unit * 5 / 4);
        const QFontMetrics metrics(font, painter.device());
        const QSize chip = chips.chipSize();
        const QList<CodeTableModel::Entry> legend = m_model.legend();
        QList<QPoint> places;
        QPoint at(0, 0);
        for (const CodeTableModel::Entry &entry : legend) {
            const int width = chip.width() + unit / 2 + metrics.horizontalAdvance(entry.light.name) + unit * 2;
            if (at.x() > 0 && at.x() + width > room.width())
                at = {0, at.y() + chip.height() + unit / 2};
            places.append(at);
            at.rx() += width;
        }
        const int top = room.bottom() - at.y() - chip.height();
        for (qsizetype i = 0; i < legend.size(); ++i) {
            const QRect place(QPoint(room.left(), top) + places.at(i), chip);
            chips.drawChip(painter, place, legend.at(i).key);
            painter.setFont(font);
            painter.setPen(palette.color(QPalette::Text));
            painter.drawText(QPoint(place.right() + unit / 2, place.top() + (chip.height() + metrics.ascent()) / 2),
                             legend.at(i).light.name);
        }
        room.setBottom(top - unit);
    }

    // The table, in the largest letters in which everything fits and the names are readable as a whole; of those with
    // very many codes, in letters as small as it takes.
    constexpr int WholeName = 48; // letters
    const double smallest = unit * 0.85;
    TableGeometry geometry;
    std::unique_ptr<TablePainter> pieces;
    for (double height = unit * 1.5; height >= 1; height *= 0.95) {
        pieces = std::make_unique<TablePainter>(m_model, fontOf(int(height)), palette, painter.device(),
                                                TablePainter::Medium::Paper);
        geometry = TableGeometry::filling(m_model.sections(), pieces->needs(true), room.size());
        const bool fits = geometry.size().height() <= room.height() && geometry.size().width() <= room.width();
        if (fits && (geometry.nameRoom() >= WholeName || height < smallest))
            break;
    }
    painter.save();
    painter.translate(room.topLeft());
    for (int section = 0; section < m_model.sections().size(); ++section)
        pieces->drawHead(painter, geometry.head(section), section);
    for (int row = 0; row < m_model.rowCount(); ++row)
        pieces->drawCell(painter, geometry.cell(row), m_model.index(row), geometry.nameLines());
    painter.restore();
}

void Poster::print(QPagedPaintDevice &device) const
{
    device.setPageOrientation(QPageLayout::Landscape);
    QPainter painter;
    if (!painter.begin(&device))
        return;
    draw(painter, QRect(0, 0, device.width(), device.height()));
}

bool Poster::writePdf(const QString &path, QPageSize::PageSizeId paper, QString *error) const
{
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&pdf);
        writer.setPageSize(QPageSize(paper));
        writer.setPageOrientation(QPageLayout::Landscape);
        writer.setPageMargins(QMarginsF(10, 10, 10, 10), QPageLayout::Millimeter);
        writer.setTitle(title());
        writer.setCreator(u"Statut"_s);
        print(writer);
    }
    return saveFile(path, pdf.data(), error);
}
