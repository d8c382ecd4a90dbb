// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/statuscode.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <functional>

class Texts;

/// One answer to the question that a lighting asks, as the legend shows it.
struct Light
{
    QString
        sign; ///< one to three characters; tells the answers apart without colour. Empty: the place in the table does
    QString name; ///< in the current language
    /// False for "no", "none", "nothing known": the cell stays dark.
    bool isLit = true;
    QString classId; ///< where it is a class: the light has that class's colour
};

/// By what the table of codes lights up: a question that every code answers with exactly one key.
struct Lighting
{
    QString id;                                       ///< "emitted-by"; never changes
    std::function<QString()> name;                    ///< in the current language
    std::function<int(const StatusCode &code)> keyOf; ///< 0 and up; the legend stands in this order
    std::function<Light(int key)> lightOf;            ///< for every key that keyOf gives
};

/// The questions that the catalog itself answers; the first is the class, which needs no legend.
class Lightings
{
    Q_DECLARE_TR_FUNCTIONS(Lightings)

public:
    /// Keeps a reference to @p texts.
    static QList<Lighting> ofCatalog(const Texts &texts);

private:
    static Lighting byClass(const Texts &texts);
    static Lighting byEmitter();
    static Lighting byParty();
    static Lighting byCaching();
    static Lighting byFrequency();
    static Lighting byStanding();
    static Lighting byBody();
    static Lighting byIssuer(const Texts &texts);
};
