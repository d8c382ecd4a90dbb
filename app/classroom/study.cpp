// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/study.h"

#include "desktop/settings.h"
#include "questions/topics.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString Group = u"practice/"_s;

QString settingsPath()
{
    return SettingsFiles().settingsPath();
}

/// What the account is called: the best guess at a name, and easily changed.
QString accountName()
{
    const QString name = qEnvironmentVariable("USER").simplified().left(Learner::LongestName);
    return name.isEmpty() ? Study::tr("Learner", "name of somebody of whom nothing is known") : name;
}

} // namespace

Study::Study(const Texts &texts, QString folder, QObject *parent)
    : QObject(parent)
    , m_texts(texts)
    , m_store(std::move(folder))
{
}

const QuestionBank &Study::bank()
{
    if (!m_bank)
        m_bank.emplace(m_texts);
    return *m_bank;
}

StoreProblem Study::open()
{
    if (!m_store.isOpen()) {
        if (StoreProblem problem = m_store.open())
            return problem;
    }
    Stored<QList<Learner>> learners = m_store.learners();
    if (!learners.problem && learners.value.isEmpty()) {
        if (const Stored<qint64> added = m_store.addLearner(accountName(), Moment::now()); added.problem)
            return added.problem;
        learners = m_store.learners();
    }
    if (learners.problem)
        return learners.problem;
    const qint64 wanted = m_learner.id != 0 ? m_learner.id : choices().lastLearner;
    const auto found = std::ranges::find(learners.value, wanted, &Learner::id);
    m_learner = found == learners.value.cend() ? learners.value.constFirst() : *found;
    return {};
}

StoreProblem Study::choose(qint64 learner)
{
    m_learner.id = learner;
    if (StoreProblem problem = open())
        return problem;
    choices().lastLearner = m_learner.id;
    write(u"learner"_s, m_learner.id);
    emit changed();
    return {};
}

StoreProblem Study::add(const QString &name)
{
    const Stored<qint64> added = m_store.addLearner(name, Moment::now());
    return added.problem ? added.problem : choose(added.value);
}

StoreProblem Study::update(const Learner &learner)
{
    if (StoreProblem problem = m_store.updateLearner(learner, Moment::now()))
        return problem;
    m_learner = learner;
    return {};
}

bool Study::setFourGrades(bool four)
{
    choices().fourGrades = four;
    return write(u"four_grades"_s, four);
}

bool Study::setTopic(const QString &topic)
{
    choices().topic = topic;
    return write(u"topic"_s, topic);
}

Study::Choices &Study::choices() const
{
    if (!m_choices) {
        const QSettings file(settingsPath(), QSettings::IniFormat);
        m_choices = {file.value(Group + u"learner"_s).toLongLong(), file.value(Group + u"four_grades"_s).toBool(),
                     file.value(Group + u"topic"_s).toString()};
        if (!topicIds().contains(m_choices->topic))
            m_choices->topic = topicIds().constFirst();
    }
    return *m_choices;
}

bool Study::write(const QString &key, const QVariant &value) const
{
    QDir().mkpath(QFileInfo(settingsPath()).absolutePath());
    QSettings file(settingsPath(), QSettings::IniFormat);
    file.setValue(Group + key, value);
    file.sync();
    return file.status() == QSettings::NoError;
}
