// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Build step: what CHANGELOG.md says (https://keepachangelog.com), in the forms that software centres and Debian read.
//   METAINFO.xml       METAINFO.xml.in with its @RELEASES@ and @HOMEPAGE@ filled in (AppStream);
//   DEBIAN_CHANGELOG   Debian's changelog.
// What stands under "Unreleased" is VERSION, as of the day the file was last changed.

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTextStream>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

struct Section
{
    QString title; ///< "Added"
    QStringList items = {};
};

struct Release
{
    QString version;
    QDate date;
    bool isOut = true;
    QList<Section> sections = {};
};

QList<Release> releasesOf(const QString &text, const QString &version, QDate changed)
{
    static const QRegularExpression head(uR"(^## \[?(\d+\.\d+\.\d+)\]?\s+[-–]\s+(\d{4}-\d\d-\d\d)$)"_s);
    QList<Release> releases;
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith("## "_L1)) {
            const QRegularExpressionMatch match = head.match(line.trimmed());
            if (match.hasMatch())
                releases.append({match.captured(1), QDate::fromString(match.captured(2), Qt::ISODate)});
            else
                releases.append({version, changed, false});
        } else if (line.startsWith("### "_L1) && !releases.isEmpty()) {
            releases.last().sections.append({line.mid(4).trimmed()});
        } else if (!releases.isEmpty() && !releases.last().sections.isEmpty()) {
            QStringList &items = releases.last().sections.last().items;
            if (line.startsWith("- "_L1))
                items.append(line.mid(2).trimmed());
            else if (line.startsWith("  "_L1) && !items.isEmpty())
                items.last() += u' ' + line.trimmed();
        }
    }
    releases.removeIf([](const Release &release) { return release.sections.isEmpty(); });
    return releases;
}

/// Without Markdown's signs.
QString plain(QString item)
{
    static const QRegularExpression link(uR"(\[([^\]]+)\]\([^)]*\))"_s);
    return item.replace(link, u"\\1"_s).remove(u"**"_s).remove(u'`');
}

QString appstreamItem(QString item)
{
    static const QRegularExpression link(uR"(\[([^\]]+)\]\([^)]*\))"_s);
    static const QRegularExpression code(u"`([^`]+)`"_s);
    static const QRegularExpression strong(uR"(\*\*([^*]+)\*\*)"_s);
    return item.replace(link, u"\\1"_s)
        .toHtmlEscaped()
        .replace(code, u"<code>\\1</code>"_s)
        .replace(strong, u"<em>\\1</em>"_s);
}

QString appstream(const QList<Release> &releases)
{
    QString text;
    for (const Release &release : releases) {
        text += u"    <release version=\"%1\" type=\"%2\" date=\"%3\">\n      <description>\n"_s.arg(
            release.version, release.isOut ? u"stable"_s : u"development"_s, release.date.toString(Qt::ISODate));
        for (const Section &section : release.sections) {
            text += u"        <p>%1:</p>\n        <ul>\n"_s.arg(section.title.toHtmlEscaped());
            for (const QString &item : section.items)
                text += u"          <li>%1</li>\n"_s.arg(appstreamItem(item));
            text += u"        </ul>\n"_s;
        }
        text += u"      </description>\n    </release>\n"_s;
    }
    return text;
}

/// "  * Text" in lines of 80 characters at most, as Debian's policy (4.4) lays it out.
QString wrapped(const QString &item)
{
    QString text;
    QString line = u"  *"_s;
    for (const QString &word : plain(item).split(u' ', Qt::SkipEmptyParts)) {
        if (line.size() + 1 + word.size() > 80 && line.size() > 3) {
            text += line + u'\n';
            line = u"   "_s;
        }
        line += u' ' + word;
    }
    return text + line + u'\n';
}

QString debian(const QList<Release> &releases, const QString &contact)
{
    QString text;
    for (const Release &release : releases) {
        text += u"statut (%1) unstable; urgency=medium\n\n"_s.arg(release.version);
        for (const Section &section : release.sections) {
            text += u"  [ %1 ]\n"_s.arg(section.title);
            for (const QString &item : section.items)
                text += wrapped(item);
            text += u'\n';
        }
        const QDateTime noon(release.date, QTime(12, 0), Qt::UTC);
        text += u" -- %1  %2 +0000\n\n"_s.arg(contact, QLocale::c().toString(noon, u"ddd, dd MMM yyyy HH:mm:ss"_s));
    }
    return text;
}

} // namespace

static bool write(const QString &path, const QString &text)
{
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return true;
    QTextStream(stderr) << path << ": cannot be written: " << file.errorString() << '\n';
    return false;
}

static std::optional<QString> read(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return QString::fromUtf8(file.readAll());
    QTextStream(stderr) << path << ": " << file.errorString() << '\n';
    return {};
}

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (arguments.size() != 7) {
        QTextStream(stderr) << "usage: compile_changelog CHANGELOG.md VERSION HOMEPAGE CONTACT "
                               "METAINFO.xml.in METAINFO.xml DEBIAN_CHANGELOG\n";
        return 2;
    }
    const QString changelog = arguments.at(0);
    const std::optional<QString> text = read(changelog);
    const std::optional<QString> metainfo = read(arguments.at(4));
    if (!text || !metainfo)
        return 1;
    const QList<Release> releases = releasesOf(*text, arguments.at(1),
                                               QFileInfo(changelog).lastModified().toUTC().date());
    if (releases.isEmpty()) {
        QTextStream(stderr) << changelog
                            << ": no release stands here: a line \"## 1.2.3 - 2026-12-31\" or \"## Unreleased\", "
                            << "under it \"### Added\" and a list.\n";
        return 1;
    }
    const bool isWritten = write(arguments.at(5),
                                 QString(*metainfo)
                                     .replace(u"@HOMEPAGE@"_s, arguments.at(2))
                                     .replace(u"@RELEASES@\n"_s, appstream(releases)))
        && write(arguments.at(6), debian(releases, arguments.at(3)));
    return isWritten ? 0 : 1;
}
