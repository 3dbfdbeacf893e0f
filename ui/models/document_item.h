// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/job_documents.h"

#include <QtCore/QObject>
#include <QtQml/qqmlregistration.h>

namespace wm::ui {

/// One document of a job for QML: who wants it, whether it is there, and what making it still lacks.
class DocumentItem : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the documents of a job")
    Q_PROPERTY(QString documentId READ documentId CONSTANT)
    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(QString about READ about CONSTANT)
    Q_PROPERTY(QString stage READ stage CONSTANT) ///< heading over it; empty: that of the one above
    Q_PROPERTY(QString standing READ standing CONSTANT)
    Q_PROPERTY(int shape READ shape CONSTANT)
    Q_PROPERTY(bool made READ made CONSTANT)   ///< the program can make it
    Q_PROPERTY(bool drawn READ drawn CONSTANT) ///< the program draws it, on a page of its own
    Q_PROPERTY(bool ready READ ready CONSTANT)
    Q_PROPERTY(QString lacking READ lacking CONSTANT)     ///< what it lacks, in words; empty: nothing
    Q_PROPERTY(QString firstLack READ firstLack CONSTANT) ///< path of the first of it
    Q_PROPERTY(bool editable READ editable CONSTANT)

public:
    /// `handbook`: one of the utility is here, which knows who asks for what.
    DocumentItem(const documents::DocumentRow &row, QString stage, const QStringList &lacking, bool handbook,
                 QObject *parent);

    [[nodiscard]] QString documentId() const { return m_row.id; }
    [[nodiscard]] QString title() const { return m_row.title; }
    [[nodiscard]] QString about() const { return m_row.about; }
    [[nodiscard]] QString stage() const { return m_stage; }
    [[nodiscard]] QString standing() const;
    [[nodiscard]] int shape() const;
    [[nodiscard]] bool made() const { return m_row.kind == QStringLiteral("made"); }
    [[nodiscard]] bool drawn() const { return m_row.kind == QStringLiteral("drawing"); }
    [[nodiscard]] bool ready() const { return m_row.ready; }
    [[nodiscard]] QString lacking() const;
    [[nodiscard]] QString firstLack() const { return m_row.missing.value(0); }
    [[nodiscard]] bool editable() const { return m_row.editable; }

private:
    documents::DocumentRow m_row;
    QString m_stage;
    QStringList m_lacking;
    bool m_handbook;
};

} // namespace wm::ui
