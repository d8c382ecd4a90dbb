// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/checklist.h"

#include "casework/caserecord.h"
#include "language/interfacetexts.h"
#include "language/texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

int collectedCount(const StatusCode &code, const CaseRecord &record)
{
    return int(std::ranges::count_if(code.collect, [&](const QString &id) { return record.isCollected(id); }));
}

QString checklistText(const Texts &texts, const InterfaceTexts &words, const StatusCode &code, const CaseRecord &record,
                      const QString &language)
{
    if (code.collect.isEmpty())
        return {};
    const auto word = [&](const char *source) { return words.text(language, "Checklist", source); };
    const auto text = [&](const QString &id, const QByteArray &field) {
        const QString own = texts.textIn(language, id, field);
        return own.isEmpty() ? texts.text(id, field) : own;
    };
    //: %1: number of a code, %2: its name; the heading of a list of what is known of a case
    QString list = word(QT_TRANSLATE_NOOP("Checklist", "%1 %2: what is collected, what is missing"))
                       .arg(code.numberText(), text(code.id, "name"))
        + u"\n\n"_s;
    for (const QString &id : code.collect) {
        const QString name = text(id, "name");
        const QString value = record.value(id);
        if (record.isCollected(id)) {
            list += u"[x] "_s;
            //: %1: what is collected ("The Ray ID"), %2: its value
            list += value.isEmpty() ? name : word(QT_TRANSLATE_NOOP("Checklist", "%1: %2")).arg(name, value);
        } else {
            list += u"[ ] "_s;
            list += value.isEmpty()
                //: %1: what is missing ("The Ray ID"), %2: how to get it
                ? word(QT_TRANSLATE_NOOP("Checklist", "%1: MISSING – %2")).arg(name, text(id, "how"))
                //: %1: what is meant ("The Ray ID"), %2: a value that nobody has confirmed
                : word(QT_TRANSLATE_NOOP("Checklist", "%1: %2 – TO BE CONFIRMED")).arg(name, value);
        }
        list += u'\n';
    }
    return list;
}
