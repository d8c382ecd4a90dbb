// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal/listcommand.h"

#include "article/vocabulary.h"
#include "catalog/nearest.h"
#include "language/language.h"
#include "language/texts.h"
#include "search/folding.h"
#include "terminal/rows.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

/// The id without prefix of the issuer that @p written means: its id, or its name in any language. Empty for nobody.
static QString issuerCalled(const QString &written, const Texts &texts)
{
    const QString wanted = foldedWords(written).join(u' ');
    for (const Issuer &issuer : texts.catalog().issuers) {
        const QString id = issuer.id.section(u':', 1);
        if (id == written.trimmed().toLower())
            return id;
        for (const QString &language : Language::available()) {
            if (!wanted.isEmpty() && foldedWords(texts.textIn(language, issuer.id, "name")).join(u' ') == wanted)
                return id;
        }
    }
    return {};
}

static void tellUnknownIssuer(CommandContext &context)
{
    QStringList ids;
    for (const Issuer &issuer : context.catalog.issuers)
        ids.append(issuer.id.section(u':', 1));
    ids.sort();
    const QString meant = nearest(context.line.issuer.toLower(), ids);
    const QString shown = context.line.issuer.left(60);
    context.tell(meant.isEmpty()
                     ? ListCommand::tr("no issuer is called “%1”; there are: %2.").arg(shown, ids.join(u", "_s))
                     : ListCommand::tr("no issuer is called “%1”; did you mean “%2”?").arg(shown, meant));
}

ExitCode ListCommand::execute(CommandContext &context) const
{
    const bool anyIssuer = context.line.issuer.isEmpty();
    const QString issuer = issuerCalled(context.line.issuer, context.texts);
    QList<const StatusCode *> codes;
    QStringList classesOfIssuer;
    for (const StatusCode &code : context.catalog.codes) {
        if (!anyIssuer && code.issuer != issuer)
            continue;
        if (context.line.codeClass.isEmpty() || code.classId() == context.line.codeClass)
            codes.append(&code);
        if (const QString name = code.classId().section(u':', 1); !classesOfIssuer.contains(name))
            classesOfIssuer.append(name);
    }
    const QList<const StatusCode *> listed = context.limited(codes);
    if (context.line.json) {
        QJsonArray array;
        for (const StatusCode *code : listed)
            array.append(context.entryJson.listed(*code));
        context.out.json(QJsonDocument(array));
    } else {
        QList<QStringList> rows;
        for (const StatusCode *code : listed)
            rows.append({code->numberText(), context.texts.text(code->id, "name"), context.issuerName(*code)});
        context.out.page(aligned(rows));
    }
    if (!codes.isEmpty())
        return Found;
    if (!anyIssuer && issuer.isEmpty()) {
        tellUnknownIssuer(context);
    } else if (classesOfIssuer.isEmpty()) {
        context.tell(tr("no code fits."));
    } else {
        context.tell(tr("no code of “%1” is in the class %2; there are some in: %3.")
                         .arg(issuer, context.line.codeClass.section(u':', 1), classesOfIssuer.join(u", "_s)));
    }
    return NothingFound;
}
