// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "catalog/statuscode.h"

/// The end of a page: who vouches for it, and how old that is. Nothing where there are no sources.
QList<Block> sourceList(const QList<Source> &sources);
