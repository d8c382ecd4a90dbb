// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/entryfilter.h"

bool EntryFilter::accepts(const StatusCode &code) const
{
    return (issuer.isEmpty() || code.issuer == issuer) && (!emittedBy || code.emittedBy.contains(*emittedBy))
        && (!cacheableOnly || code.isCacheableByDefault()) && (!registeredOnly || code.isRegistered());
}
