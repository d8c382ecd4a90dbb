// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/entryfilter.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class Texts;

/// Chooses which codes the tree shows: issuer, who emits them, cacheable by default, registered only.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    /// Keeps a reference.
    explicit FilterBar(const Texts &texts, QWidget *parent = nullptr);

    EntryFilter filter() const;
    void clear();

signals:
    void filterChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    const Texts &m_texts;
    QLabel *m_issuerLabel;
    QComboBox *m_issuer;
    QLabel *m_emittedByLabel;
    QComboBox *m_emittedBy;
    QCheckBox *m_cacheable;
    QCheckBox *m_registered;
};
