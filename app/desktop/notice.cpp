// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/notice.h"

#include "desktop/colors.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>

using namespace Qt::StringLiterals;

Notice::Notice(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_details(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    m_text->setTextFormat(Qt::PlainText); // names of files are data
    m_text->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_details);
    layout->addWidget(m_close);
    connect(m_details, &QPushButton::clicked, this, &Notice::showDetails);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    retranslateUi();
}

void Notice::setProblems(const QList<CatalogProblem> &problems)
{
    m_problems = problems;
    retranslateUi();
}

void Notice::setDamagedFiles(const QStringList &files)
{
    m_damaged = files;
    retranslateUi();
}

void Notice::setRefusal(const Refusal &refusal)
{
    m_refusal = refusal;
    retranslateUi();
}

QString Notice::details() const
{
    QStringList lines;
    for (const CatalogProblem &problem : m_problems)
        lines.append(problem.message());
    for (const QString &file : m_damaged)
        lines.append(
            tr("%1: these settings could not be read. The program started with its defaults; the old file is kept there.")
                .arg(file));
    return lines.join(u"\n\n"_s);
}

void Notice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tintColor(palette()));
}

void Notice::retranslateUi()
{
    QSet<QString> files;
    for (const CatalogProblem &problem : std::as_const(m_problems))
        files.insert(problem.file);
    QStringList sentences;
    if (m_refusal)
        sentences.append(m_refusal.message());
    if (files.size() == 1)
        sentences.append(tr("The pack %1 has mistakes and was left out.").arg(*files.begin()));
    else if (!files.isEmpty())
        sentences.append(tr("%n pack(s) have mistakes and were left out.", nullptr, int(files.size())));
    if (!m_damaged.isEmpty())
        sentences.append(tr("Damaged settings were set aside; the defaults apply."));
    m_text->setText(sentences.join(u' '));
    m_details->setText(tr("Details"));
    m_details->setVisible(hasDetails());
    m_close->setText(tr("Close"));
    setAccessibleName(m_text->text());
}

void Notice::showDetails()
{
    QDialog dialog(this);
    dialog.setWindowTitle(tr("What went wrong"));
    auto *text = new QPlainTextEdit(details(), &dialog);
    text->setReadOnly(true);
    text->setAccessibleName(dialog.windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(&dialog);
    layout->addWidget(text);
    layout->addWidget(buttons);
    dialog.resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 20);
    dialog.exec();
}
