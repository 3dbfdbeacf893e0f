// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/ims_checks.h"
#include "ui/models/detail_rows.h"

#include <QtCore/QHash>

namespace wm::ui {

/// What somebody sees at an IMS meter itself, beside what it sends: its lamps and its display, held against the load
/// and the manual's figures. Nothing of it is recorded here; the job has steps for that. Ledger: IMS-LED-01…06,
/// IMS-LCD-02…10, IMS-TEST-03…08.
class ImsLooks : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a sub-meter's session")
    /// What can be typed; label: the question, value: the answer, note: its unit, key: for look().
    Q_PROPERTY(wm::ui::DetailRows *asked READ asked CONSTANT)
    Q_PROPERTY(wm::ui::DetailRows *results READ results CONSTANT) ///< label, value, note: what it should be, shape
    Q_PROPERTY(QString redLamp READ redLamp WRITE setRedLamp NOTIFY changed)    ///< dark, lit; empty: not looked
    Q_PROPERTY(QString segments READ segments WRITE setSegments NOTIFY changed) ///< all, dead; empty: not looked

public:
    ImsLooks();
    Q_INVOKABLE void look(const QString &key, const QString &text);
    /// What the job knows already; what was typed counts before it.
    void know(std::optional<double> loadA, std::optional<double> loadKw, std::optional<bool> showsDemand);
    /// After a change of language.
    void rewrite();

    [[nodiscard]] DetailRows *asked() { return &m_asked; }
    [[nodiscard]] DetailRows *results() { return &m_results; }
    [[nodiscard]] QString redLamp() const { return m_redLamp; }
    void setRedLamp(const QString &word);
    [[nodiscard]] QString segments() const { return m_segments; }
    void setSegments(const QString &word);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] std::optional<double> number(const char *key) const;
    [[nodiscard]] Detail rowOf(const catalog::ImsCheck &check) const;
    std::optional<catalog::ImsFigures> m_figures;
    catalog::ImsSeen m_known;
    QHash<QString, QString> m_typed;
    QString m_redLamp, m_segments;
    DetailRows m_asked, m_results;
};

} // namespace wm::ui
