// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/requestpath.h"

#include <QList>
#include <QString>

#include <variant>

/// A piece of text in one style. The text is data: each format escapes it in its own way.
struct Span
{
    enum class Style {
        Plain,
        Strong,
        Code,
        Quiet,
        Action ///< a link to something to do; it stands in the window alone
    };

    QString text;
    Style style = Style::Plain;
    QString link = {}; ///< id of an entry ("404", "term:cache"), an https address, or empty
};

using RichText = QList<Span>;

struct Lead
{
    RichText text;
};

struct Paragraph
{
    RichText text;
};

struct Heading
{
    enum class Level { Section, Part };

    QString text;
    Level level = Level::Section;
};

struct Bullets
{
    QList<RichText> items;
};

/// What to do, one step after the other.
struct Steps
{
    QList<RichText> items;
};

/// For whom a step is.
enum class Audience { Visitor, Owner, Agent };

/// What to do, for each audience that has something to do. A window shows one of them at a time.
struct NextSteps
{
    struct Part
    {
        Audience audience = Audience::Agent;
        QString title; ///< "For the support agent"
        QString label; ///< "support agent", for a switch
        QList<RichText> items;
    };
    QString title;
    QList<Part> parts; ///< at least one
};

/// Lines to be shown as they are: a piece of an exchange.
struct Listing
{
    QStringList lines;
};

/// A text for somebody else, to be copied: a reply to a customer.
struct Quotation
{
    QString title;
    QList<RichText> paragraphs;
};

/// Something to take with care: sources that disagree, hearsay.
struct Caution
{
    QString title;
    RichText text;
};

/// A table of two columns: what, and what is known of it, a line each.
struct Facts
{
    struct Row
    {
        RichText label;
        QList<RichText> lines;
    };
    QList<Row> rows;
};

/// A table that sets things side by side.
struct Columns
{
    struct Row
    {
        QString label;
        QList<QList<RichText>> cells; ///< one for each head; a cell may be empty
        bool differs = false;         ///< to be marked: the cells do not say the same
    };
    QList<Span> heads;
    QList<Row> rows;
};

/// A short label under the title.
struct Badge
{
    enum class Role { Class, Issuer, Standing, Cacheable, Date };

    Role role = Role::Standing;
    QString text;
};

using Block = std::variant<Lead, Paragraph, Heading, Bullets, Steps, NextSteps, RequestPath, Listing, Quotation,
                           Caution, Facts, Columns>;

/// A page of the reference in one language, independent of how it is shown: desktop and terminal share it, so they agree.
struct Article
{
    QString id;        ///< of the entry; "home" for the first page
    QString number;    ///< "522"; empty for what has none
    QString title;     ///< "Connection timed out"
    QString otherName; ///< the title in the other language, with that language's name; empty where it is the same
    QString classId;   ///< of a code or a class: gives the page its colour
    QList<Badge> badges;
    QList<Block> blocks;

    bool isEmpty() const { return title.isEmpty(); }
    /// "522 Connection timed out"
    QString heading() const { return number.isEmpty() ? title : number + QLatin1Char(' ') + title; }
};
