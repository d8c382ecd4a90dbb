// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/applicationservice.h"

#include "service/identity.h"
#include "service/sessionbus.h"
#include "service/windowlock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

const QString Interface = u"org.freedesktop.Application"_s;
const QString Bus = u"org.freedesktop.DBus"_s;
const QString BusPath = u"/org/freedesktop/DBus"_s;
/// Ours, in the platform data: the language that the command line asks for.
const QString LanguageKey = u"statut-language"_s;
constexpr qsizetype MostAddresses = 20;

QDBusMessage messageOf(const WindowCall &call)
{
    QString method = u"Activate"_s;
    QVariantList arguments;
    if (call.isSearch || !call.query.isEmpty()) {
        method = u"ActivateAction"_s;
        arguments.append(call.isSearch ? u"Search"_s : u"Query"_s);
        arguments.append(QVariant(call.query.isEmpty() ? QVariantList() : QVariantList{call.query}));
    }
    QVariantMap data = call.platformData();
    if (!call.language.isEmpty())
        data.insert(LanguageKey, call.language);
    arguments.append(data);
    QDBusMessage message = QDBusMessage::createMethodCall(Identity::Application, Identity::ApplicationPath, Interface,
                                                          method);
    message.setArguments(arguments);
    message.setAutoStartService(false);
    return message;
}

} // namespace

ApplicationService::ApplicationService(WindowLock &lock, QObject *parent)
    : QObject(parent)
    , m_lock(lock)
{
}

void ApplicationService::start()
{
    if (!hasSessionBus())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    // First the object: who sees the name may call at once.
    if (!bus.isConnected()
        || !bus.registerObject(Identity::ApplicationPath, this,
                               QDBusConnection::ExportScriptableSlots)) // the signals are for this process alone
        return;
    bus.connect(Bus, BusPath, Bus, u"NameAcquired"_s, this, SLOT(nameAcquired(QString)));
    QDBusMessage question = QDBusMessage::createMethodCall(Bus, BusPath, Bus, u"RequestName"_s);
    constexpr uint WaitInLine = 0;
    question.setArguments({Identity::Application, WaitInLine});
    bus.asyncCall(question);
}

void ApplicationService::nameAcquired(const QString &name)
{
    if (name == Identity::Application)
        m_lock.take();
}

void ApplicationService::Activate(const QVariantMap &platform_data)
{
    answer({}, platform_data);
}

void ApplicationService::Open(const QStringList &uris, const QVariantMap &platform_data)
{
    for (const QString &uri : uris.mid(0, MostAddresses))
        answer({.query = uri, .isAddress = true}, platform_data);
}

void ApplicationService::ActivateAction(const QString &action_name, const QVariantList &parameter,
                                        const QVariantMap &platform_data)
{
    const QVariant first = parameter.value(0);
    const QString words = first.userType() == QMetaType::QString ? first.toString() : QString();
    if (action_name == "Search"_L1)
        answer({.query = words, .isSearch = true}, platform_data);
    else if (action_name == "Query"_L1)
        answer({.query = words}, platform_data);
    else if (action_name == "Practise"_L1)
        answer({.query = u"practice"_s}, platform_data);
    else if (action_name == "Table"_L1)
        answer({.query = u"table"_s}, platform_data);
    else if (calledFromDBus())
        sendErrorReply(QDBusError::InvalidArgs, u"There is no action “%1”."_s.arg(action_name.left(60)));
}

void ApplicationService::answer(WindowCall call, const QVariantMap &platformData)
{
    call.activation = WindowCall::activationIn(platformData);
    call.language = platformData.value(LanguageKey).toString();
    emit called(call);
}

bool handOver(const WindowCall &call, bool isStarting)
{
    constexpr int AnswerMilliseconds = 5000;
    constexpr int StartMilliseconds = 2000;
    constexpr int StepMilliseconds = 40;
    if (!hasSessionBus())
        return false;
    bool isTaken = false;
    const QString connection = u"handover"_s;
    {
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, connection);
        for (int waited = 0; bus.isConnected(); waited += StepMilliseconds) {
            const QDBusMessage reply = bus.call(messageOf(call), QDBus::Block, AnswerMilliseconds);
            isTaken = reply.type() == QDBusMessage::ReplyMessage;
            const bool isNobodyThere = reply.type() == QDBusMessage::ErrorMessage
                && (QDBusError(reply).type() == QDBusError::ServiceUnknown
                    || reply.errorName() == "org.freedesktop.DBus.Error.NameHasNoOwner"_L1);
            if (!isNobodyThere || !isStarting || waited >= StartMilliseconds)
                break;
            QThread::msleep(StepMilliseconds);
        }
    }
    QDBusConnection::disconnectFromBus(connection);
    return isTaken;
}
