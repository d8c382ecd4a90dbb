// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/recovery.h"

#include <QLocale>

QString Recovery::message() const
{
    const auto shown = [](const QDateTime &time) {
        return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
    };
    QStringList sentences;
    if (setAside.isEmpty())
        sentences.append(tr("The file with your answers was gone."));
    else
        sentences.append(tr("The file with your answers was damaged; it has been set aside as %1.").arg(setAside));

    if (backup.isEmpty()) {
        sentences.append(tr("There was no sound backup: practice starts afresh."));
        return sentences.join(u' ');
    }
    sentences.append(tr("The backup %1 has taken its place.").arg(backup));
    if (missing > 0)
        sentences.append(tr("The last %n answer(s) are missing.", nullptr, missing));
    else if (missing == 0)
        sentences.append(tr("No answer is missing."));
    else if (lastAnswer.isValid() && damagedAt.isValid())
        sentences.append(
            tr("What was answered after %1, until %2 at most, is missing.").arg(shown(lastAnswer), shown(damagedAt)));
    else if (lastAnswer.isValid())
        sentences.append(tr("What was answered after %1 is missing.").arg(shown(lastAnswer)));
    else
        sentences.append(tr("The backup held no answer yet."));
    return sentences.join(u' ');
}
