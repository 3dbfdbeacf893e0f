// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/permission_step.h"

#include <QtCore/QUrl>

namespace wm::ui {

class FindingBooks;
class JobController;

/// The way of a job to permission to operate: what is next, every step by stage with who, when and how much, the day it
/// happened entered where it happens, and all days as a calendar file.
class PermissionController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a job")
    Q_PROPERTY(bool known READ known NOTIFY changed)        ///< there is a way to show
    Q_PROPERTY(QString about READ about NOTIFY changed)     ///< which way, by which book; or why there is none
    Q_PROPERTY(QString assumed READ assumed NOTIFY changed) ///< whose holidays were assumed; empty: none
    Q_PROPERTY(QString next READ next NOTIFY changed)       ///< one line: what is due next; empty: nothing
    Q_PROPERTY(int nextShape READ nextShape NOTIFY changed)
    Q_PROPERTY(int late READ late NOTIFY changed)                           ///< how many steps are overdue
    Q_PROPERTY(int aside READ aside NOTIFY changed)                         ///< how many do not apply
    Q_PROPERTY(bool hasDays READ hasDays NOTIFY changed)                    ///< there is something for a calendar
    Q_PROPERTY(wm::ui::DetailRows *reminders READ reminders CONSTANT)       ///< label, value: when; key: step
    Q_PROPERTY(wm::ui::DetailRows *trackMissing READ trackMissing CONSTANT) ///< facts that decide the way
    Q_PROPERTY(QQmlListProperty<wm::ui::PermissionStep> steps READ stepsProperty NOTIFY stepsChanged)
    Q_PROPERTY(QString current READ current WRITE setCurrent NOTIFY currentChanged) ///< the step unfolded; empty: none
    Q_PROPERTY(QString today READ today NOTIFY changed)                             ///< 2026-12-07
    Q_PROPERTY(QString saved READ saved NOTIFY savedChanged) ///< the calendar file that was written last

public:
    explicit PermissionController(JobController &job);

    /// Whether this is a day as it is recorded: 2026-12-07.
    Q_INVOKABLE [[nodiscard]] static bool isDay(const QString &text);
    /// Whether a path of the site model holds a day.
    /// Why that day is not taken for the fact: it is still to come; empty: it is.
    Q_INVOKABLE [[nodiscard]] QString dayProblem(const QString &path, const QString &day) const;
    Q_INVOKABLE [[nodiscard]] static bool isDayFact(const QString &path);
    /// Whether it is a group of facts, or a list of groups, which no single field takes.
    Q_INVOKABLE [[nodiscard]] static bool isGroup(const QString &path);
    /// Looks at the day anew: a page left open overnight.
    Q_INVOKABLE void look();
    Q_INVOKABLE void saveCalendar(const QUrl &file);

    [[nodiscard]] bool known() const;
    [[nodiscard]] QString about() const;
    [[nodiscard]] QString assumed() const;
    [[nodiscard]] QString next() const;
    [[nodiscard]] int nextShape() const;
    [[nodiscard]] int late() const;
    [[nodiscard]] int aside() const;
    [[nodiscard]] bool hasDays() const;
    [[nodiscard]] DetailRows *reminders() { return &m_reminders; }
    [[nodiscard]] DetailRows *trackMissing() { return &m_trackMissing; }
    [[nodiscard]] QQmlListProperty<PermissionStep> stepsProperty() { return {this, &m_steps}; }
    [[nodiscard]] const QList<PermissionStep *> &steps() const { return m_steps; }
    [[nodiscard]] QString current() const { return m_current; }
    void setCurrent(const QString &id);
    [[nodiscard]] QString today() const;
    [[nodiscard]] QString saved() const { return m_saved; }

Q_SIGNALS:
    void changed();
    void stepsChanged();
    void currentChanged();
    void savedChanged();

private:
    void show();
    void showSteps(const QList<rules::ProcessStep> &shown, const rules::ProcessView &way);
    [[nodiscard]] QByteArray calendar() const;
    JobController &m_job;
    FindingBooks &m_books;
    DetailRows m_reminders, m_trackMissing;
    QList<PermissionStep *> m_steps; ///< children
    QString m_current, m_saved;
};

} // namespace wm::ui
