// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/decisiontree.h"
#include "catalog/entries.h"
#include "catalog/glossaryterm.h"
#include "catalog/scenario.h"
#include "catalog/statuscode.h"

#include <QHash>
#include <QList>
#include <QString>

class QDataStream;

enum class EntryKind { Code, Term, Class, Guide, DecisionTree };

/// One entry of a catalog: its kind and its place in the catalog's list of that kind.
struct EntryRef
{
    EntryKind kind = EntryKind::Code;
    int index = -1;

    bool isValid() const { return index >= 0; }
    bool operator==(const EntryRef &) const = default;
};

/// A text written in a catalog file: one for every language (key "") or one per language ("en", "fr").
/// A list is kept as one text with an item a line, so that a translator may have more or fewer of them.
using WrittenText = QList<std::pair<QString, QString>>;

/// Everything that is known. Filled once, by CatalogReader or from the compiled built-in catalog; constant afterwards.
class Catalog
{
public:
    /// The languages a text may be written in, by ISO 639 code; the first is the one the built-in catalog is written in.
    static inline const QStringList Languages{QStringLiteral("en"), QStringLiteral("fr")};

    QString version;           ///< of the built-in catalog: "2026.11"
    QString registryDate;      ///< ISO date of the IANA registry it holds
    QList<StatusCode> codes;   ///< in reading order: by class, number, registered first
    QList<GlossaryTerm> terms; ///< in reading order: the seven first
    QList<CodeClass> classes;  ///< in reading order
    QList<Issuer> issuers;
    QList<Limit> limits;
    QList<Guide> guides;
    QList<CaseDetail> caseDetails;
    QList<CommonStep> commonSteps;
    QList<DecisionTree> decisionTrees;
    QList<Scenario> scenarios;
    QList<SynonymGroup> synonyms;
    /// What a search passes over, by language in the order of Languages.
    QList<QStringList> stopWords;
    QList<FilterWord> filterWords;
    /// Texts that stand in the files themselves, by "<id>.<field>". The built-in catalog's are empty once compiled: its
    /// texts are the translations' (see language/texts.h).
    QHash<QString, WrittenText> texts;

    EntryRef find(const QString &id) const;
    QString id(EntryRef ref) const;
    const StatusCode *code(const QString &id) const;
    const GlossaryTerm *term(const QString &id) const;
    const CodeClass *codeClass(const QString &id) const;
    const Guide *guide(const QString &id) const;
    const DecisionTree *decisionTree(const QString &id) const;
    const Issuer *issuer(const QString &id) const; ///< @p id with its prefix
    const Limit *limit(const QString &id) const;
    const CaseDetail *caseDetail(const QString &id) const;
    const CommonStep *commonStep(const QString &id) const;
    const Scenario *scenario(const QString &id) const;
    /// Under this id stands the text that tells @p one from @p other, codes or terms, in whichever order; see Texts.
    static QString distinctionId(const QString &one, const QString &other);

    /// All entries that share @p number, the registered one first.
    QList<EntryRef> numbered(int number) const;
    /// Indexes into codes, in reading order.
    QList<int> codesOfClass(const QString &classId) const;
    QStringList codesAboutTerm(const QString &termId) const;
    QList<const Limit *> limitsOfCode(const QString &codeId) const;
    /// Ids of the decision trees to which the page of the code or class @p id leads; a class stands for its codes.
    QStringList decisionTreesAbout(const QString &id) const;

    /// Sorts the codes and builds what all of the above read. Call after filling the lists.
    void index();

    void write(QDataStream &stream) const;
    /// False, and the catalog as it was, when the stream does not hold exactly one catalog of this program's layout. Meant
    /// for what write() has written: lengths in it are believed.
    bool read(QDataStream &stream);
    /// The catalog compiled into the program.
    static Catalog builtIn();

private:
    QHash<QString, EntryRef> m_refs;
    QHash<QString, int> m_issuers; ///< id → its place in the list
    QHash<QString, int> m_limits;
    QHash<QString, int> m_caseDetails;
    QHash<QString, int> m_commonSteps;
    QHash<QString, int> m_scenarios;
    QHash<QString, QStringList> m_codesAboutTerm;
};
