// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;
class SearchField;
class TermPanel;
class Texts;

/// The glossary dock: a panel per term, those that matter for the page shown first and marked, and a field that searches
/// the terms.
class GlossaryPane : public QWidget
{
    Q_OBJECT

public:
    /// Keeps a reference.
    explicit GlossaryPane(const Texts &texts, QWidget *parent = nullptr);

    /// Marks the terms @p ids, puts them first and unfolds the most relevant; those it unfolded before fold again.
    void showFor(const QStringList &ids);
    /// Unfolds the panel of a term and scrolls to it.
    void openTerm(const QString &id);

    /// The panels unfolded by hand.
    QStringList openPanels() const;
    void setOpenPanels(const QStringList &ids);
    void focusFilter();
    const QList<TermPanel *> &panels() const { return m_panels; }

signals:
    void entryActivated(const QString &id);
    void addressActivated(const QUrl &address);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// More would push the terms somebody looks for out of sight.
    static constexpr int UnfoldedByItself = 2;

    void applyFilter();
    void arrange(const QStringList &first);
    void retranslateUi();
    TermPanel *panel(const QString &id) const;

    QLabel *m_title;
    SearchField *m_filter;
    QScrollArea *m_scroll;
    QVBoxLayout *m_layout;
    QLabel *m_nothing = nullptr;  ///< made when it is first needed
    QList<TermPanel *> m_panels;  ///< in the catalog's order
    QStringList m_first;          ///< ids of those that stand first
    QSet<TermPanel *> m_unfolded; ///< by showFor(), not by hand
};
