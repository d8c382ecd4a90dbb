// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/catalog.h"
#include "catalog/catalogproblem.h"

#include <QHash>
#include <QSet>

#include <optional>

class JsonPlace;
class ObjectReader;
class SeenTexts;

/// Reads catalog files (resources/catalog/FORMAT.md) and reports everything that is wrong with them.
///
/// The built-in catalog is several files that refer to each other: read() them all, then finish(). A pack is one file that
/// adds to a finished catalog: readPack().
class CatalogReader
{
public:
    /// The largest file that is read, in bytes. A larger one is more likely a mistake than a catalog.
    static constexpr qint64 MaximumSize = 256LL * 1024 * 1024;
    /// The newest format this program knows.
    static constexpr int Format = 1;

    CatalogReader() = default;
    Q_DISABLE_COPY_MOVE(CatalogReader)

    /// Reads one file of the built-in catalog.
    void read(const QString &path);
    /// The same from memory; @p file is the name used in messages.
    void read(const QString &file, const QByteArray &json);
    /// Checks the links between the files and returns the catalog. It is only sound without problems(). Call once.
    Catalog finish();
    /// In the order of the file; links that lead from one file to another come last. After 200 of them, the last only says
    /// that there are more.
    const QList<CatalogProblem> &problems() const { return m_problems; }

    /// Adds the pack @p path to @p catalog; or leaves @p catalog as it was and returns what is wrong with the pack.
    static QList<CatalogProblem> readPack(const QString &path, Catalog &catalog);
    /// The same from memory.
    static QList<CatalogProblem> readPack(const QString &file, const QByteArray &json, Catalog &catalog);

private:
    /// What a link may point to.
    /// Subject: a code or a class. Page: a code or a term.
    enum class Target { Issuer, Code, Status, Term, CaseDetail, Subject, Page };
    /// An id that was not known when it was read: another file of the built-in catalog may still bring it.
    struct Link
    {
        QString id;
        Target target;
        CatalogProblem problem; ///< to be reported if none does
    };
    /// What a text has in braces, to be judged when everything is read.
    struct Reference
    {
        QString id;
        QString field;
        bool isInShared;        ///< it stands in a text that others refer to
        CatalogProblem problem; ///< to be reported if it leads nowhere
    };
    /// An id is @p prefix and a name of its own, such as @p name; or @p prefix alone where @p name is empty.
    struct IdForm
    {
        QString prefix;
        QString name;
    };
    struct TextField
    {
        /// PerHeaderField: an object of lines, one for each header field of the entry.
        enum Form { Line, Lines, List, PerHeaderField };
        enum Presence { Always, InBuiltIn, Optional };
        QString key;
        Form form = Line;
        Presence required = Optional;
    };

    void readJson(const QString &file, const QByteArray &json);
    void readRoot(const JsonPlace &place);
    void readCode(const JsonPlace &place, StatusCode::Kind kind);
    void readFactsOfStatus(ObjectReader &entry, StatusCode &code);
    void readSubstatus(const JsonPlace &place, StatusCode &code);
    void readCarrier(const JsonPlace &place, StatusCode &code);
    void readTerm(const JsonPlace &place);
    void readClass(const JsonPlace &place);
    void readIssuer(const JsonPlace &place);
    void readLimit(const JsonPlace &place);
    void readCaseDetail(const JsonPlace &place);
    void readCommonStep(const JsonPlace &place);
    void readDistinction(const JsonPlace &place);
    static QList<QStringList> readWordsByLanguage(const JsonPlace &place);
    void readFrequency(const JsonPlace &place);
    void readFilterWord(const JsonPlace &place);
    void readGuide(const JsonPlace &place);
    Guide::Section readSection(const JsonPlace &place, const QString &guide);
    Guide::Item readItem(const JsonPlace &place, const QString &section);
    void readDecisionTree(const JsonPlace &place);
    DecisionTree::Question readQuestion(const JsonPlace &place, const QString &tree);
    DecisionTree::Answer readAnswer(const JsonPlace &place, const QString &question);
    DecisionTree::Outcome readOutcome(const JsonPlace &place, const QString &tree);

    void readScenario(const JsonPlace &place);
    Scenario::Option readScenarioChoice(const JsonPlace &place, const QString &scenario,
                                        std::optional<Scenario::Asks> asks, SeenTexts &seen);
    static void checkChoices(const Scenario &scenario, const JsonPlace &place);

    /// Without @p form any will do: what it should be is itself unknown, and has been reported.
    QString readId(ObjectReader &entry, const std::optional<IdForm> &form);
    static std::optional<IdForm> formInside(const QString &parent, const QString &name);
    void readTexts(ObjectReader &entry, const QString &id, const QList<TextField> &fields,
                   const QStringList &headerFields = {});
    void readPerHeaderField(const JsonPlace &place, const QString &id, const QStringList &headerFields);
    WrittenText readWrittenText(const JsonPlace &place, TextField::Form form);
    QString readText(const JsonPlace &place, TextField::Form form);
    std::optional<QString> readLine(const JsonPlace &place, bool several);
    void checkReferences();
    bool isSound(const Reference &reference) const;

    /// Ids of @p target; @p from is the id of the entry they stand in.
    QStringList readLinks(ObjectReader &entry, const QString &key, Target target, const QString &from);
    void link(const JsonPlace &place, const QString &id, Target target, const QString &from = {});
    void report(Link link);
    void announce(const QJsonObject &root);
    static bool canBe(Target target, const QString &id);
    bool isKnown(const QString &id, Target target) const;
    bool isInBase(const QString &id) const;
    static QString withPrefix(const QString &id, Target target);
    QString suggestion(const QString &id, Target target);
    void findLines(const QString &file, const QByteArray &json, qsizetype firstProblem);

    Catalog m_catalog;
    const Catalog *m_base = nullptr; ///< the catalog a pack is added to; null for the built-in one
    QString m_pack;                  ///< the pack's file; empty for the built-in catalog
    QList<CatalogProblem> m_problems;
    QSet<QString> m_announced; ///< the ids that links can lead to, of the files read so far, sound or not
    QHash<QString, std::pair<QString, QString>> m_ids; ///< id → the file and the place where it stands
    QList<Link> m_links;                               ///< of the built-in catalog only
    QList<Reference> m_references;
    bool m_isInShared = false;               ///< the text being read is one that others refer to
    QHash<QString, QByteArray> m_files;      ///< file → its JSON, of the built-in catalog only
    QHash<Target, QStringList> m_candidates; ///< for suggestions
    QHash<QString, Frequency> m_frequencies; ///< by the code's id
    int m_suggestions = 0;
};
