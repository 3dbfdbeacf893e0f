// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/job_summary.h"

namespace wm::record {

namespace {

QString factText(const JobState &state, const QString &path)
{
    const Entry *fact = state.current(Kind::Fact, path);
    return fact == nullptr ? QString() : fact->value.value(QStringLiteral("v")).toString();
}

QString firstOf(const JobState &state, const QStringList &paths)
{
    for (const QString &path : paths)
        if (QString text = factText(state, path); !text.isEmpty())
            return text;
    return {};
}

/// A job never goes back: of the states that stand, whoever recorded them and in whatever order they came, the
/// furthest.
int rankOf(const QString &state)
{
    static const QStringList order{QStringLiteral("draft"), QStringLiteral("submitted"), QStringLiteral("sealed"),
                                   QStringLiteral("superseded")};
    return static_cast<int>(order.indexOf(state));
}

} // namespace

const QStringList &summaryPaths()
{
    static const QStringList paths{QStringLiteral("job"),
                                   QStringLiteral("title"),
                                   QStringLiteral("premises.service_address"),
                                   QStringLiteral("premises.address_line"),
                                   QStringLiteral("utility.name"),
                                   QStringLiteral("utility.id"),
                                   QStringLiteral("collar.serial_number")};
    return paths;
}

void summariseFacts(const JobState &state, JobSummary &summary)
{
    summary.title = factText(state, QStringLiteral("title"));
    summary.address =
        firstOf(state, {QStringLiteral("premises.service_address"), QStringLiteral("premises.address_line")});
    summary.utility = firstOf(state, {QStringLiteral("utility.name"), QStringLiteral("utility.id")});
    summary.collarSerial = factText(state, QStringLiteral("collar.serial_number"));
    summary.demonstration = false;
    for (const Entry &entry : state.entries()) {
        if (entry.kind != Kind::Transition || entry.path != QStringLiteral("job"))
            continue;
        if (summary.title.isEmpty())
            summary.title = entry.value.value(QStringLiteral("title")).toString();
        summary.demonstration = summary.demonstration || entry.value.value(QStringLiteral("demonstration")).toBool();
    }
    summary.state = QStringLiteral("draft");
    summary.archived = false;
    for (const Entry *transition : state.all(Kind::Transition, QStringLiteral("job"))) {
        const QString to = transition->value.value(QStringLiteral("to")).toString();
        if (to == QStringLiteral("archived"))
            summary.archived = true;
        else if (rankOf(to) > rankOf(summary.state))
            summary.state = to;
    }
}

void summariseAdded(const QList<Entry> &added, JobSummary &summary)
{
    for (const Entry &entry : added) {
        if (entry.kind == Kind::Step)
            summary.lastStep = entry.path;
        summary.changedUtcMs = entry.utcMs;
        ++summary.entries;
    }
}

} // namespace wm::record
