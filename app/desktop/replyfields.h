// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/reply.h"

#include <QWidget>

#include <vector>

class CaseRecord;
class QButtonGroup;
class QFormLayout;
class QLabel;
class QLineEdit;

/// To whom a reply goes, in which language, and the four fields of what it names.
class ReplyFields : public QWidget
{
    Q_OBJECT

public:
    explicit ReplyFields(QWidget *parent = nullptr);

    Customer customer() const;
    QString language() const;
    /// Says nothing.
    void setCustomer(Customer customer);
    void setLanguage(const QString &language);
    /// Says nothing, and leaves a field alone that holds the value already but for spaces.
    void setRecord(const CaseRecord &record);
    QLineEdit *firstField() const { return m_name; }

signals:
    void customerChosen(Customer customer);
    void languageChosen(const QString &language);
    void nameTyped(const QString &name);
    void valueTyped(const QString &detailId, const QString &value);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Field
    {
        QString detailId;
        QLabel *label;
        QLineEdit *edit;
    };

    QLineEdit *addField(QFormLayout *form, const QString &detailId);
    void retranslateUi();

    QLabel *m_audienceLabel;
    QLabel *m_languageLabel;
    QButtonGroup *m_customers; ///< ids: Customer
    QButtonGroup *m_languages; ///< ids: places in Language::available()
    QLineEdit *m_name;
    std::vector<Field> m_fields; ///< name first
};
