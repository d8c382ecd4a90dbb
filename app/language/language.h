// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

/// Which language is current, by ISO 639 code ("en", "fr"). Installs the interface's and Qt's translators and sets the
/// default locale; the catalog's texts follow through Texts.
class Language : public QObject
{
    Q_OBJECT

public:
    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    /// The codes of all languages the program speaks, English first.
    static QStringList available();
    /// What a language calls itself: "Français".
    static QString nativeName(const QString &code);
    /// The system's language if the program speaks it, else English.
    static QString ofSystem();

    QString current() const { return m_current; }
    /// Does nothing for a language that is not available.
    void setCurrent(const QString &code);

signals:
    /// Emitted after the translators are installed; Qt's LanguageChange events reach the widgets later, from the event loop.
    void changed();

private:
    QString m_current;
    QTranslator m_qt;
    QTranslator m_app;
};
