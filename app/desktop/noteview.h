// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBrowser>

/// Shows a note: Markdown without HTML and without images. Links lead to entries ("statut:522") or, after a question, to an
/// https address; all others are text.
class NoteView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit NoteView(QWidget *parent = nullptr);

    void setNote(const QString &markdown);

signals:
    /// @p target is what stands behind "statut:", an id or a number.
    void entryActivated(const QString &target);
    void addressActivated(const QUrl &address);

protected:
    void changeEvent(QEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void render();
    void dropForeignLinks();
    void dropImages();

    QString m_note;
};
