// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QFont>
#include <QWidget>

class QLabel;
class Texts;

/// The line at the top of a glossary panel: folds and unfolds it. Shows the term, the other language's term, and a mark when
/// the term matters for the page shown.
class TermHeader : public QAbstractButton
{
    Q_OBJECT

public:
    explicit TermHeader(QWidget *parent = nullptr);

    void setTerm(const QString &name, const QString &otherName);
    void setMarked(bool marked);
    bool isMarked() const { return m_marked; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void prepareFonts();

    QString m_otherName;
    bool m_marked = false;
    // Made once: a font made anew has to be looked up anew.
    QFont m_nameFont;
    QFont m_otherFont;
};

/// One term of the glossary: its header and, unfolded, its definition, synonyms and the codes it concerns.
class TermPanel : public QWidget
{
    Q_OBJECT

public:
    /// Keeps a reference.
    TermPanel(const Texts &texts, QString id, QWidget *parent = nullptr);

    QString id() const { return m_id; }
    bool isOpen() const;
    void setOpen(bool open);
    /// The term matters for the page shown.
    void setMarked(bool marked);
    TermHeader *header() const { return m_header; }
    /// Every word of @p words (folded) begins a word of the term's names, synonyms or definition, in any language.
    bool matches(const QStringList &words) const;

signals:
    void toggledByHand(bool open);
    void entryActivated(const QString &id);
    void addressActivated(const QUrl &address);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    QString body() const;

    /// A panel is narrow; the whole page lists them all.
    static constexpr int MostCodes = 24;

    const Texts &m_texts;
    QString m_id;
    TermHeader *m_header;
    QLabel *m_body = nullptr; ///< only while it is unfolded
};
