// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/catalog.h"

#include <optional>

/// What the person wants to see of the codes. Terms and classes always pass.
struct EntryFilter
{
    QString issuer; ///< without its prefix; empty: all
    std::optional<Hop> emittedBy;
    bool cacheableOnly = false;
    bool registeredOnly = false;

    bool isActive() const { return !issuer.isEmpty() || emittedBy || cacheableOnly || registeredOnly; }
    bool accepts(const StatusCode &code) const;
    bool operator==(const EntryFilter &) const = default;
};
