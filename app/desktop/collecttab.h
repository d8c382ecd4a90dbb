// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

#include <vector>

class CaseRecord;
class CollectRow;
class InterfaceTexts;
class QLabel;
class QPushButton;
class QVBoxLayout;
class Texts;

/// What to collect for a code: a line for each case detail, with a check mark, a field for its value, and how to get it.
class CollectTab : public QScrollArea
{
    Q_OBJECT

public:
    /// Keeps references.
    CollectTab(const Texts &texts, const InterfaceTexts &words, const CaseRecord &record, QWidget *parent = nullptr);

    /// Empty, or the id of something else than a code: nothing to collect.
    void showFor(const QString &codeId);
    /// The record changed elsewhere.
    void refresh();
    /// The language that a reply is written in: the list can be copied in it, too.
    void setReplyLanguage(const QString &language);
    QWidget *firstField() const;

signals:
    void valueTyped(const QString &detailId, const QString &value);
    void collectedToggled(const QString &detailId, bool collected);
    void newCaseRequested();
    void copied();

protected:
    void changeEvent(QEvent *event) override;

private:
    void copy(const QString &language);
    void retranslateUi();

    const Texts &m_texts;
    const InterfaceTexts &m_words;
    const CaseRecord &m_record;
    QString m_codeId;
    QString m_replyLanguage;
    QLabel *m_summary;
    QPushButton *m_copy;
    QPushButton *m_copyForReply;
    QPushButton *m_newCase;
    QVBoxLayout *m_layout;
    std::vector<CollectRow *> m_rows;
};
