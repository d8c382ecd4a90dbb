// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes a pack of generated codes: generate COUNT FILE

#include "generatedpack.h"

#include <QFile>
#include <QString>

#include <cstdio>

int main(int argc, char *argv[])
{
    const int count = argc == 3 ? QByteArray(argv[1]).toInt() : 0;
    if (count <= 0) {
        std::fputs("usage: generate COUNT FILE\n", stderr);
        return 2;
    }
    QFile file(QString::fromLocal8Bit(argv[2]));
    const QByteArray pack = generatedPack(count);
    if (!file.open(QIODevice::WriteOnly) || file.write(pack) != pack.size() || !file.flush()) {
        std::fprintf(stderr, "%s: cannot be written: %s\n", argv[2], qPrintable(file.errorString()));
        return 1;
    }
    return 0;
}
