// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/desktopsearch.h"

#include "catalog/entryaddress.h"
#include "language/texts.h"
#include "search/folding.h"
#include "service/identity.h"
#include "service/windowcall.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostResults = 10;
constexpr qsizetype LongestQuery = 200;
constexpr int StartMilliseconds = 25'000; ///< what the bus itself gives a program to start

/// "http", "statut": what follows is for us, whatever it is.
bool isName(const QString &word)
{
    return word == "http"_L1 || word == "https"_L1 || word == "statut"_L1;
}

/// "error 522": says nothing, but stands before numbers.
bool isAnnouncement(const QString &word)
{
    return isName(word) || word == "status"_L1 || word == "code"_L1 || word == "error"_L1 || word == "erreur"_L1;
}

} // namespace

DesktopSearch::DesktopSearch(const Texts &texts, QObject *parent)
    : QObject(parent)
    , m_texts(texts)
{
}

QStringList DesktopSearch::find(const QString &typed)
{
    emit asked();
    if (typed.size() > LongestQuery)
        return {};
    QStringList words = foldedWords(typed);
    const bool isForUs = words.size() > 1 && isName(words.constFirst());
    while (words.size() > 1 && isAnnouncement(words.constFirst()))
        words.removeFirst();
    if (words.isEmpty())
        return {};
    if (m_texts.catalog().find(u"class:"_s + words.constFirst()).isValid() && words.size() == 1
        && words.constFirst().endsWith(u'x'))
        return {u"class:"_s + words.constFirst()};
    if (const QStringList ids = withNumber(words.constFirst(), words.mid(1)); !ids.isEmpty() || !isForUs)
        return ids;
    prepare();
    QStringList ids;
    for (const SearchHit &hit : m_index->find(words.join(u' '), MostResults).hits)
        ids.append(m_texts.catalog().id(hit.entry));
    return ids;
}

QStringList DesktopSearch::withNumber(const QString &number, const QStringList &words) const
{
    static const QRegularExpression form(uR"(\A\d{3,4}\z)"_s);
    if (!form.match(number).hasMatch())
        return {};
    QStringList ids;
    for (const EntryRef entry : m_texts.catalog().numbered(number.toInt())) {
        const QString id = m_texts.catalog().id(entry);
        QStringList name;
        for (const QString &language : Catalog::Languages)
            name += foldedWords(m_texts.textIn(language, id, "name"));
        const bool isNamed = std::ranges::all_of(words, [&](const QString &word) {
            return std::ranges::any_of(name, [&](const QString &one) { return one.startsWith(word); });
        });
        if (isNamed)
            ids.append(id);
    }
    return ids;
}

QString DesktopSearch::title(const QString &id) const
{
    const QString name = m_texts.text(id, "name");
    const StatusCode *code = m_texts.catalog().code(id);
    if (!code)
        return name;
    const QString issuer = m_texts.text(u"issuer:"_s + code->issuer, "name");
    return u"%1 %2 (%3)"_s.arg(code->numberText(), name, issuer);
}

QString DesktopSearch::description(const QString &id) const
{
    return m_texts.text(id, "summary");
}

void DesktopSearch::prepare()
{
    if (!m_index)
        m_index = std::make_unique<SearchIndex>(m_texts);
}

void DesktopSearch::open(const QString &id, const QString &activation)
{
    emit asked();
    if (!m_texts.catalog().find(id).isValid())
        return;
    const QString address = EntryAddress::of(id);
    call(u"Open"_s, {QStringList{address}}, activation, address);
}

void DesktopSearch::openSearch(const QString &typed, const QString &activation)
{
    emit asked();
    QStringList words = typed.left(LongestQuery).split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 1 && isName(words.constFirst().toLower()))
        words.removeFirst();
    const QString query = words.join(u' ');
    call(u"ActivateAction"_s, {u"Search"_s, QVariant(QVariantList{query})}, activation, query);
}

void DesktopSearch::call(const QString &method, const QVariantList &arguments, const QString &activation,
                         const QString &query)
{
    QDBusMessage message = QDBusMessage::createMethodCall(Identity::Application, Identity::ApplicationPath,
                                                          u"org.freedesktop.Application"_s, method);
    message.setArguments(arguments + QVariantList{WindowCall{.activation = activation}.platformData()});
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, StartMilliseconds),
                                                this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, query] {
        watcher->deleteLater();
        // Where the bus does not know how to start the window, as with a program that is not installed.
        const QDBusPendingReply<> reply = *watcher;
        if (reply.isError() && reply.error().type() == QDBusError::ServiceUnknown)
            QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--"_s, query});
    });
}
