// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>
#include <QVariantMap>

/// What somebody asks of a window that runs: the next start of the program, or the desktop. Everything in it comes from
/// outside.
struct WindowCall
{
    QString query = {};      ///< an id, an address (entryaddress.h), words; empty: only to the front
    bool isAddress = false;  ///< the query must be an address
    QString language = {};   ///< for the rest of this run; empty: as it is
    bool isSearch = false;   ///< the search is to have the focus
    QString activation = {}; ///< what lets the window come to the front: an xdg-activation token or a start-up id

    /// The token that the desktop gave to this process, if any.
    static QString activationOfEnvironment();
    /// As the interface org.freedesktop.Application passes it.
    QVariantMap platformData() const;
    static QString activationIn(const QVariantMap &platformData);
};

Q_DECLARE_METATYPE(WindowCall)
