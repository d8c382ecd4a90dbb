// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/language.h"

#include "catalog/catalog.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

Language::Language(QObject *parent)
    : QObject(parent)
{
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_app);
    QCoreApplication::removeTranslator(&m_qt);
}

QStringList Language::available()
{
    return Catalog::Languages;
}

QString Language::nativeName(const QString &code)
{
    const QLocale locale(code);
    QString name = locale.nativeLanguageName();
    // CLDR says "American English" for a bare "en".
    if (locale.language() == QLocale::English)
        name = u"English"_s;
    return name.left(1).toUpper() + name.mid(1);
}

QString Language::ofSystem()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &tag : wanted) {
        const QString code = tag.section(u'-', 0, 0).toLower();
        if (available().contains(code))
            return code;
    }
    return available().constFirst();
}

void Language::setCurrent(const QString &code)
{
    if (code == m_current || !available().contains(code))
        return;
    QCoreApplication::removeTranslator(&m_app);
    QCoreApplication::removeTranslator(&m_qt);
    m_current = code;
    QLocale::setDefault(QLocale(code));
    // Qt's own texts are compiled in, so that buttons and dialogs do not depend on what the machine has installed. Qt's
    // English needs no file.
    if (m_qt.load(u":/i18n/qtbase_%1.qm"_s.arg(code)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_app.load(u":/i18n/app_%1.qm"_s.arg(code)))
        QCoreApplication::installTranslator(&m_app);
    emit changed();
}
