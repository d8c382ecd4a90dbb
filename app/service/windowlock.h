// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// A sign that a window of this person runs, in a file that is locked as long as the process lives. Looking for it takes two
/// system calls, where asking the session bus takes milliseconds, which every start would pay. It is only a sign: whether
/// that window answers, the bus says.
class WindowLock
{
public:
    /// At standardPath().
    WindowLock();
    explicit WindowLock(const QString &path);
    ~WindowLock();
    Q_DISABLE_COPY_MOVE(WindowLock)

    /// In the session's runtime folder; empty where there is none that windows share.
    static QString standardPath();

    /// True if it is ours now. False if another process holds it, or where there can be no lock.
    bool take();
    /// Another process holds it.
    bool isHeldElsewhere() const { return m_isHeldElsewhere; }

private:
    QString m_path;
    int m_file = -1;
    bool m_isHeldElsewhere = false;
};
