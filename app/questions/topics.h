// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class Catalog;
struct Question;

/// What one practises or is examined on: "first-week" (the codes everybody meets), "redirects", "client-errors",
/// "server-errors", "cloudflare", "caching", "glossary" and "all". A question may belong to several; all belong to "all".
const QStringList &topicIds();
/// What the topic is called, in the current language.
QString topicName(const QString &id);
/// The topics of a question, "all" last.
QStringList topicsOf(const Question &question, const Catalog &catalog);
