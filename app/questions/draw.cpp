// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questions/draw.h"

Draw::Draw(quint64 seed, const QString &id)
    : m_state(seed)
{
    quint64 hash = 0xcbf29ce484222325;
    const QByteArray bytes = id.toUtf8();
    for (const char byte : bytes)
        hash = (hash ^ quint8(byte)) * 0x100000001b3;
    m_state ^= hash;
}

qsizetype Draw::below(qsizetype count)
{
    m_state += 0x9e3779b97f4a7c15;
    quint64 mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
    mixed ^= mixed >> 31;
    return qsizetype(mixed % quint64(count)); // uneven by less than a millionth of a millionth for so few
}
