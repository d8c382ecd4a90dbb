// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/progresssections.h"

#include "article/comparisonarticle.h"
#include "article/entrylinks.h"
#include "article/richtext.h"
#include "desktop/colors.h"
#include "language/texts.h"
#include "questions/topics.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// Fewer answers than this say little about what is remembered.
constexpr int FewAnswers = 20;

RichText text(const QString &plain)
{
    return {Span{plain}};
}

/// A line of a table that says everything, also to who hears it alone: "Redirects  mature 3 · young 12".
Facts::Row row(const QString &label, const RichText &said)
{
    return {text(label), {said}};
}

Facts::Row row(const QString &label, const QString &said)
{
    return row(label, text(said));
}

} // namespace

ProgressSections::ProgressSections(const Progress &progress, const Texts &texts, const QPalette &palette,
                                   const QFont &font)
    : m_progress(progress)
    , m_texts(texts)
    , m_palette(palette)
    , m_font(font)
{
}

QList<ChartedSection> ProgressSections::all() const
{
    if (m_progress.answers == 0) {
        ChartedSection nothing = section(
            tr("Progress"),
            tr("Nothing has been answered yet. Practice first: here you will see what you remember, what is due, and what you confuse."));
        return {nothing};
    }
    return {forecast(), retention(), topics(), weakest(), confusions(), minutes()};
}

Article ProgressSections::article(const QList<ChartedSection> &sections)
{
    Article article;
    article.id = u"progress"_s;
    article.title = tr("Progress");
    for (const ChartedSection &section : sections) {
        if (section.words.title != article.title)
            article.blocks.append(Heading{section.words.title});
        article.blocks += section.words.blocks;
        article.blocks += section.table.blocks;
    }
    return article;
}

ChartedSection ProgressSections::section(const QString &title, const QString &sentence) const
{
    ChartedSection section;
    section.words.title = title;
    section.words.blocks.append(Paragraph{text(sentence)});
    section.chart.name = title;
    section.chart.font = m_font;
    section.chart.text = m_palette.color(QPalette::Text);
    section.chart.ground = m_palette.color(QPalette::Base);
    section.chart.grid = mixed(section.chart.ground, section.chart.text, 0.2);
    return section;
}

ChartedSection ProgressSections::forecast() const
{
    ChartedSection section = this->section(tr("Due today and in the next 14 days"),
                                           tr("%n card(s) due today.", nullptr, m_progress.dueToday));
    QList<double> values{double(m_progress.dueToday)};
    for (const int count : m_progress.forecast)
        values.append(count);
    Facts table;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QDate date = m_progress.today.addDays(i);
        section.chart.categories.append(QString::number(date.day()));
        table.rows.append(row(i == 0 ? tr("today") : day(date), tr("%n card(s)", nullptr, int(values.at(i)))));
    }
    section.chart.series.append({tr("Cards"), values, accentColor(m_palette)});
    section.chart.isFine = false;
    section.table.blocks.append(table);
    return section;
}

ChartedSection ProgressSections::retention() const
{
    const Progress::RetentionByAge &month = m_progress.month;
    const QString said = month.all.answers == 0
        ? tr("No card has come back to you in the last 30 days yet.")
        : tr("Of what came back in the last 30 days you knew %1; you ask for %2.")
              .arg(percent(month.all.measured()), percent(month.all.asked));
    ChartedSection section = this->section(tr("Remembered: asked and measured"), said);
    if (month.all.answers > 0 && month.all.answers < FewAnswers)
        section.words.blocks.append(Paragraph{{quiet(tr("So few answers say little yet."))}});
    Facts table;
    QList<double> asked;
    QList<double> measured;
    const QList<std::pair<QString, Progress::Retention>> parts{{tr("young, 30 days"), month.young},
                                                               {tr("mature, 30 days"), month.mature},
                                                               {tr("all, 30 days"), month.all},
                                                               {tr("all, 365 days"), m_progress.year.all}};
    for (const auto &[name, part] : parts) {
        section.chart.categories.append(name);
        asked.append(part.asked * 100);
        measured.append(part.measured() * 100);
        const bool isKnown = part.answers > 0;
        table.rows.append(row(name,
                              isKnown ? tr("%1 measured, %2 asked, of %n answer(s)", nullptr, part.answers)
                                            .arg(percent(part.measured()), percent(part.asked))
                                      : tr("no answers yet")));
    }
    section.chart.series = {{tr("asked"), asked, quietColor(m_palette), Qt::BDiagPattern},
                            {tr("measured"), measured, accentColor(m_palette)}};
    section.chart.unit = tr(" %", "behind a number");
    section.chart.most = 100;
    if (m_progress.year.all.answers == 0)
        section.chart.categories.clear();
    section.table.blocks.append(table);
    return section;
}

ChartedSection ProgressSections::topics() const
{
    ChartedSection section = this->section(
        tr("What you know, by topic"),
        tr("Mature: its next review is three weeks or more after the last. Young: learned, or being learned."));
    section.chart.form = Chart::Form::Stack;
    section.chart.isFine = false;
    Facts table;
    QList<QList<double>> values(4);
    for (const Progress::Topic &topic : m_progress.topics) {
        section.chart.categories.append(topicName(topic.id));
        const QList<int> counts{topic.mature, topic.young, topic.fresh, topic.resting};
        for (qsizetype i = 0; i < counts.size(); ++i)
            values[i].append(counts.at(i));
        table.rows.append(row(topicName(topic.id),
                              tr("%1 mature, %2 young, %3 new, %4 resting")
                                  .arg(topic.mature)
                                  .arg(topic.young)
                                  .arg(topic.fresh)
                                  .arg(topic.resting)));
    }
    const QColor accent = accentColor(m_palette);
    section.chart.series = {{tr("mature"), values.at(0), accent},
                            {tr("young"), values.at(1), accent, Qt::BDiagPattern},
                            {tr("new"), values.at(2), section.chart.grid},
                            {tr("resting"), values.at(3), quietColor(m_palette), Qt::Dense6Pattern}};
    section.table.blocks.append(table);
    return section;
}

ChartedSection ProgressSections::weakest() const
{
    ChartedSection section = this->section(tr("What you forget most"),
                                           m_progress.weakest.isEmpty()
                                               ? tr("Nothing that was learned has been forgotten in the last 90 days.")
                                               : tr("Share of the answers in the last 90 days."));
    section.chart.form = Chart::Form::Stack;
    const EntryLinks links(m_texts);
    Facts table;
    QList<double> shares;
    for (const Progress::Weak &weak : m_progress.weakest) {
        const double share = double(weak.forgotten) / std::max(1, weak.answers);
        const Span link = links.link(weak.entry);
        section.chart.categories.append(m_texts.catalog().code(weak.entry)
                                            ? m_texts.catalog().code(weak.entry)->numberText()
                                            : links.name(weak.entry));
        shares.append(share * 100);
        table.rows.append(
            row(percent(share), RichText{link, Span{u" · "_s + tr("%1 of %2").arg(weak.forgotten).arg(weak.answers)}}));
    }
    section.chart.series = {{tr("forgotten"), shares, accentColor(m_palette)}};
    section.chart.unit = tr(" %", "behind a number");
    section.chart.most = 100;
    if (!table.rows.isEmpty())
        section.table.blocks.append(table);
    return section;
}

ChartedSection ProgressSections::confusions() const
{
    ChartedSection section = this->section(tr("What you take for each other"),
                                           m_progress.confusions.isEmpty()
                                               ? tr("No confusion has been noted in the last 365 days.")
                                               : tr("Answers in the last 365 days, in either direction."));
    section.chart.form = Chart::Form::Stack;
    section.chart.isFine = false;
    const EntryLinks links(m_texts);
    const auto name = [&](const QString &id) {
        const StatusCode *code = m_texts.catalog().code(id);
        return code ? code->numberText() : links.name(id);
    };
    Facts table;
    QList<double> times;
    for (const Progress::Confusion &pair : m_progress.confusions) {
        if (!m_texts.catalog().find(pair.first).isValid() || !m_texts.catalog().find(pair.second).isValid())
            continue; // a choice that is no entry has no page
        //: two entries that are taken for each other: "502 / 504"
        const QString both = tr("%1 / %2").arg(name(pair.first), name(pair.second));
        section.chart.categories.append(both);
        times.append(pair.times);
        const QString comparison = ComparisonArticle::id({pair.first, pair.second});
        const bool canCompare = m_texts.catalog().code(pair.first) && m_texts.catalog().code(pair.second);
        RichText said{links.link(pair.first), Span{u" · "_s}, links.link(pair.second)};
        if (canCompare)
            said += RichText{Span{u" · "_s}, Span{tr("compare"), Span::Style::Plain, comparison}};
        table.rows.append(row(tr("%n time(s)", nullptr, pair.times), said));
    }
    section.chart.series = {{tr("times"), times, accentColor(m_palette)}};
    if (!table.rows.isEmpty())
        section.table.blocks.append(table);
    return section;
}

ChartedSection ProgressSections::minutes() const
{
    double sum = 0;
    for (const Progress::Day &day : m_progress.days)
        sum += day.minutes;
    ChartedSection section = this->section(tr("Minutes a day"),
                                           tr("%n minute(s) in the last 30 days.", nullptr, int(std::lround(sum))));
    Facts table;
    QList<double> values;
    for (const Progress::Day &day : m_progress.days) {
        // Every fifth is named: thirty names are not to be read.
        const qsizetype left = m_progress.days.size() - 1 - values.size();
        section.chart.categories.append(left % 5 == 0 ? shortDay(day.day) : QString());
        values.append(day.minutes);
        if (day.answers > 0)
            table.rows.prepend(row(this->day(day.day),
                                   tr("%1 min, %n answer(s)", nullptr, day.answers)
                                       .arg(QLocale(m_texts.currentLanguage()).toString(day.minutes, 'f', 1))));
    }
    section.chart.series = {{tr("minutes"), values, accentColor(m_palette)}};
    if (!table.rows.isEmpty())
        section.table.blocks.append(table);
    return section;
}

QString ProgressSections::day(const QDate &date) const
{
    //: of a date, as Qt writes it: a day of the week, a day, a month
    return QLocale(m_texts.currentLanguage()).toString(date, tr("ddd d MMM"));
}

QString ProgressSections::shortDay(const QDate &date) const
{
    //: of a date, as Qt writes it: a day, a month
    return QLocale(m_texts.currentLanguage()).toString(date, tr("d/M"));
}

QString ProgressSections::percent(double share) const
{
    return QLocale(m_texts.currentLanguage()).toString(share * 100, 'f', 0) + tr(" %", "behind a number");
}
