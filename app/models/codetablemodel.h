// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/lighting.h"

#include <QAbstractListModel>

class Texts;

/// All codes of the catalog, each once, by class in reading order: what the table of codes shows, and by what it lights up.
/// A row is the code's place in Catalog::codes. How many columns a class takes is the view's affair. Texts are asked for when
/// they are shown; a change of language is dataChanged.
class CodeTableModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// The codes of one class: rows that follow each other. None is empty.
    struct Section
    {
        QString classId;
        int first = 0;
        int count = 0;
    };
    /// A line of the legend.
    struct Entry
    {
        int key = 0;
        Light light;
        int count = 0; ///< codes that give this answer; at least 1
    };

    /// Keeps a reference.
    explicit CodeTableModel(const Texts &texts, QObject *parent = nullptr);

    const QList<Section> &sections() const { return m_sections; }
    /// "4xx Client error".
    QString sectionName(int section) const;

    /// The row of a code; invalid for any other id.
    QModelIndex indexOf(const QString &id) const;
    /// The next row from @p from on, going around, whose number begins with @p typed or, if none does, whose name does or
    /// holds a word that does, blind to case and accents. Invalid: none.
    QModelIndex find(const QString &typed, const QModelIndex &from) const;

    const QList<Lighting> &lightings() const { return m_lightings; }
    /// A further question the table can light up by, from whoever knows the answers.
    void addLighting(const Lighting &lighting);
    int lighting() const { return m_lighting; }
    /// One that does not exist changes nothing.
    void setLighting(int lighting);
    /// The lighting with this id, or -1.
    int lightingCalled(const QString &id) const;
    /// The answers that occur, in their order and in the current language.
    QList<Entry> legend() const;
    /// Shows one answer alone, by its key; -1: all.
    void setOnly(int key);
    int only() const { return m_only; }

    /// The language changed: every text is another one.
    void retranslate();
    /// The answers to a lighting changed.
    void relight();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    void lightingsChanged();
    /// Another lighting, another answer shown alone, or the same with other answers.
    void lightingChanged();

private:
    bool sharesNumber(int row) const;
    QString mark(int row) const;
    QString accessibleText(int row) const;

    const Texts &m_texts;
    QList<Section> m_sections;
    QList<Lighting> m_lightings;
    int m_lighting = 0;
    int m_only = -1;
    mutable QStringList m_marks; ///< of the issuers; worked out when first needed
};
