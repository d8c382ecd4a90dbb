// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/reply.h"

#include <QHash>
#include <QScrollArea>

class CaseRecord;
class InterfaceTexts;
class PlainTextEdit;
class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class ReplyFields;
class Texts;

/// The ready reply for a code, to be filled in, edited and copied. A text that nobody has edited follows the fields; one that
/// somebody has edited belongs to that person: it stays as it is, also while other pages are open, until it is begun anew.
class ReplyTab : public QScrollArea
{
    Q_OBJECT

public:
    /// Keeps references.
    ReplyTab(const Texts &texts, const InterfaceTexts &words, const CaseRecord &record, QWidget *parent = nullptr);

    void showFor(const QString &codeId);
    /// The record changed, here or elsewhere.
    void refresh();
    /// @p language: empty follows the interface.
    void setChoice(Customer customer, const QString &language);
    /// The language that the reply is written in now.
    QString language() const;

    bool hasEdits() const { return !m_edited.isEmpty(); }
    void forgetEdits();
    QWidget *firstField() const;

signals:
    void customerChosen(Customer customer);
    void languageChosen(const QString &language);
    void nameTyped(const QString &name);
    void valueTyped(const QString &detailId, const QString &value);
    void copied();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString key() const;
    QString composed() const;
    void showText(const QString &text);
    void noteEdit();
    void startAnew();
    void fillBlanks();
    void markBlanks();
    void offerOthers();
    void retranslateUi();

    const Texts &m_texts;
    const CaseRecord &m_record;
    Replies m_replies;
    QString m_codeId;
    QString m_chosenLanguage;         ///< empty: the interface's
    QHash<QString, QString> m_edited; ///< texts edited by hand, by code, customer and language
    bool m_showing = false;           ///< the program changes the text, not the person

    QBoxLayout *m_layout;
    ReplyFields *m_fields;
    QStackedWidget *m_stack;
    PlainTextEdit *m_text;
    QLabel *m_blanks;
    QPushButton *m_copy;
    QPushButton *m_fill;
    QPushButton *m_anew;
    QLabel *m_none;
    QPushButton *m_otherCustomer;
    QPushButton *m_otherLanguage;
};
