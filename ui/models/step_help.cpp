// SPDX-License-Identifier: GPL-3.0-or-later
// The table that stands beside a step, with the row that is this job's.
#include "core/catalog/neutral.h"
#include "ui/app.h"
#include "ui/models/job_controller.h"
#include "ui/models/site_words.h"
#include "ui/models/step_controller.h"

#include <QtCore/QJsonArray>
#include <QtCore/QLocale>

namespace wm::ui {

namespace {

// What the steps' packs call the tables that are no torques by wire size.
constexpr auto kFurnished = "neutral.by_breaker"; ///< the pigtails in the box
constexpr auto kImsTerminals = "torque.ims";      ///< a sub-meter's terminals, which have no target and a most

QString fromTo(int first, int last)
{
    return first == last ? QString::number(first) : QStringLiteral("%1–%2").arg(first).arg(last);
}

/// Neighbours of one torque stand in one row, as the manual prints them.
QList<HelpRow *> torqueRows(const catalog::TorqueTable &table, std::optional<int> mine, QObject *parent)
{
    QList<HelpRow *> rows;
    for (std::size_t at = 0; at < table.rows.size();) {
        std::size_t end = at + 1;
        while (end < table.rows.size() && table.rows[end].torque == table.rows[at].torque && table.byAwg)
            ++end;
        auto *row = new HelpRow(parent);
        const auto &first = table.rows[at];
        row->value = QLocale().toString(first.torque.value, 'g', 5);
        row->key = first.awg ? fromTo(*first.awg, *table.rows[end - 1].awg) : StepController::tr("all");
        for (std::size_t one = at; one < end; ++one)
            if (mine && table.rows[one].awg == mine)
                row->yours = StepController::tr("your %1 AWG").arg(*mine);
        rows.append(row);
        at = end;
    }
    return rows;
}

/// Breakers with the same pigtail stand in one row. What lies between two listed ratings is in none.
QList<HelpRow *> pigtailRows(const QMap<int, int> &awgByBreaker, std::optional<int> mine, QObject *parent)
{
    QList<HelpRow *> rows;
    for (auto at = awgByBreaker.begin(); at != awgByBreaker.end();) {
        auto end = at;
        int last = at.key();
        auto *row = new HelpRow(parent);
        for (; end != awgByBreaker.end() && *end == *at; ++end) {
            last = end.key();
            if (mine == end.key())
                row->yours = StepController::tr("your %1 A").arg(*mine);
        }
        row->key = fromTo(at.key(), last);
        row->value = QString::number(*at);
        rows.append(row);
        at = end;
    }
    return rows;
}

QList<HelpRow *> imsRows(const QJsonArray &terminals, QObject *parent)
{
    QList<HelpRow *> rows;
    for (const QJsonValue terminal : terminals) {
        auto *row = new HelpRow(parent);
        row->key = terminal[u"title"].toString();
        row->value = StepController::tr("at most %L1").arg(terminal[u"max_inlb"].toDouble());
        rows.append(row);
    }
    return rows;
}

} // namespace

void StepController::makeHelp()
{
    if (m_step.help.table == QLatin1String(kFurnished)) {
        if (const auto product = catalog::Pack::load(QStringLiteral("connectder-smart-v3")))
            if (const auto tables = catalog::NeutralTables::fromPack(*product))
                m_helpRows = pigtailRows(tables->furnished(), m_job.number(QStringLiteral("collar.breaker_a")), this);
        m_helpTitle = tr("Furnished pigtail by breaker");
        m_helpKeyHead = tr("Breaker, A");
        m_helpValueHead = QStringLiteral("AWG");
        return;
    }
    if (m_step.help.table == QLatin1String(kImsTerminals)) {
        if (const auto product = catalog::Pack::load(QStringLiteral("ims-1000-2000")))
            m_helpRows = imsRows(product->localized(m_job.app().language().packLanguage())[u"torque"].toArray(), this);
        m_helpTitle = tr("Sub-meter terminals");
        m_helpKeyHead = tr("Terminal");
        m_helpValueHead = shownUnit(QStringLiteral("in-lb"));
        return;
    }
    const QString prefix = QStringLiteral("torque.");
    if (!m_step.help.table.startsWith(prefix) || !m_job.torqueTables())
        return;
    const catalog::TorqueTable *table = m_job.torqueTables()->table(m_step.help.table.mid(prefix.size()));
    if (!table)
        return;
    m_helpTitle = table->title;
    m_helpKeyHead = table->byAwg ? tr("AWG, copper") : tr("Screw");
    m_helpValueHead = shownUnit(QStringLiteral("in-lb"));
    std::optional<int> mine;
    for (const workflow::Evidence &spec : m_step.evidence)
        if (!spec.judge.torqueAwgPath.isEmpty())
            mine = m_job.number(spec.judge.torqueAwgPath);
    m_helpRows = torqueRows(*table, mine, this);
}

} // namespace wm::ui
