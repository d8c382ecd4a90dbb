// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/entries.h"

#include <QStringList>

/// A mark of two letters or a few more for each issuer, in the order given, all different: "Ng" for "issuer:nginx", as
/// chemists write the elements. Made of the id, so that it is the same in every language.
QStringList issuerMarks(const QList<Issuer> &issuers);
