// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/notestore.h"
#include "catalog/packs.h"
#include "desktop/appearance.h"
#include "desktop/mainwindow.h"
#include "desktop/settings.h"
#include "language/language.h"
#include "language/texts.h"
#include "search/searchindex.h"

#include <QAction>
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

/// The window with all that it works on, as the program makes it, but with a home of its own. What a test asks of it is in
/// the class that the test derives.
class ProgramWindow
{
public:
    static void settle()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    /// To whatever has the focus, as from the keyboard.
    static void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
        settle();
    }
    /// Chooses the language as a person does.
    void switchTo(const QString &code)
    {
        for (QAction *action : m_window->findChildren<QAction *>()) {
            if (action->data().toString() == code)
                action->trigger();
        }
        settle();
    }

    MainWindow &window() { return *m_window; }
    const MainWindow &window() const { return *m_window; }
    const Catalog &catalog() const { return m_loaded.catalog; }
    const Texts &texts() const { return *m_texts; }
    Language &language() { return m_language; }
    Appearance &appearance() { return m_appearance; }
    SettingsFiles &files() { return m_files; }
    NoteStore &notes() { return m_notes; }

protected:
    /// @p home: null for a folder that goes with the program. @p notes: empty for the folder of that name at home.
    explicit ProgramWindow(const QString &language, const QTemporaryDir *home = nullptr, const QStringList &packs = {},
                           const QString &notes = {})
        : m_home((home ? *home : m_ownHome).path())
        , m_files(m_home + QStringLiteral("/statut.conf"), m_home + QStringLiteral("/window.conf"))
        , m_notes(notes.isEmpty() ? m_home + QStringLiteral("/notes") : notes)
        , m_loaded(loadCatalog(packs))
        , m_appearance(ColorScheme::System)
    {
        m_language.setCurrent(language);
        m_texts = std::make_unique<Texts>(m_loaded.catalog, m_language);
    }

    QString home() const { return m_home; }
    const LoadedCatalog &loaded() const { return m_loaded; }

    /// Another one where there is one. @p before is done with the window before it shows.
    void openWindow(const std::function<void(MainWindow &)> &before = {}, const MainWindow::Extension &extend = {})
    {
        m_window.reset();
        m_window = std::make_unique<MainWindow>(
            *m_texts, m_language, m_appearance, m_files, m_notes,
            [this]() -> const SearchIndex & {
                if (!m_index)
                    m_index = std::make_unique<SearchIndex>(*m_texts);
                return *m_index;
            },
            extend);
        if (before)
            before(*m_window);
        m_window->resize(1280, 800);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        settle();
    }

private:
    QTemporaryDir m_ownHome;
    QString m_home;
    SettingsFiles m_files;
    NoteStore m_notes;
    LoadedCatalog m_loaded;
    Language m_language;
    Appearance m_appearance;
    std::unique_ptr<Texts> m_texts;
    std::unique_ptr<SearchIndex> m_index;
    std::unique_ptr<MainWindow> m_window;
};
