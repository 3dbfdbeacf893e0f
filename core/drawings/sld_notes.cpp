// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/sld_notes.h"

#include "core/drawings/named_words.h"
#include "core/drawings/practice.h"

#include <algorithm>

namespace wm::drawings::sld {

namespace {

/// The tags of every drawn object of a kind, in order.
QStringList tagsOf(const Plan &plan, Kind kind)
{
    QStringList tags;
    for (const Node *node : nodesOf(plan.model)) {
        const QString tag = plan.tagOf(node->key);
        if (node->kind == kind && !tags.contains(tag))
            tags.append(tag);
    }
    return tags;
}

QString list(const QStringList &tags)
{
    if (tags.size() < 2)
        return tags.value(0);
    return tags.mid(0, tags.size() - 1).join(QStringLiteral(", ")) + QStringLiteral(" AND ") + tags.last();
}

QStringList utilityDisconnects(const Plan &plan)
{
    QStringList tags;
    for (const Node *node : nodesOf(plan.model)) {
        if (node->kind == Kind::Disconnect &&
            plan.input.site.text(node->path + QStringLiteral(".role")) == QStringLiteral("ac_disconnect") &&
            !tags.contains(plan.tagOf(node->key)))
            tags.append(plan.tagOf(node->key));
    }
    return tags;
}

/// Whether every one of those switches is known to open with a visible break and to lock open.
bool openAndLock(const Plan &plan, const QStringList &tags)
{
    const QList<const Node *> nodes = nodesOf(plan.model);
    return std::all_of(nodes.begin(), nodes.end(), [&](const Node *node) {
        return node->kind != Kind::Disconnect || !tags.contains(plan.tagOf(node->key)) ||
               (plan.boolean(node->path + QStringLiteral(".visible_open")).value_or(false) &&
                plan.boolean(node->path + QStringLiteral(".lockable_open")).value_or(false));
    });
}

/// What is generated for each configuration; a text given by the site takes its paragraph's place.
class Sequence
{
public:
    explicit Sequence(Plan &plan) : m_plan(plan), m_inverters(tagsOf(plan, Kind::Inverter))
    {
        m_collar = plan.model.joint == Joint::CollarLoad || plan.model.joint == Joint::CollarLine;
        m_transfer = plan.boolean(QStringLiteral("transfer_switch.present")).value_or(false);
    }

    NoteList make()
    {
        NoteList result{QStringLiteral("SEQUENCE OF OPERATION"), {}, {}, {}};
        const auto put = [&](const char *member, const QString &heading, const QString &words) {
            const QString given = withNames(
                m_plan.names, m_plan.word(QStringLiteral("operation.sequence.") + QString::fromLatin1(member)));
            const QString text = given.isEmpty() ? words : given;
            if (text.isEmpty())
                return;
            result.labels.append(QString(QChar(u'A' + static_cast<char16_t>(result.paragraphs.size()))));
            result.paragraphs.append(heading + QStringLiteral(": ") + text);
        };
        put("normal", QStringLiteral("NORMAL"), normal());
        put("loss_of_grid", QStringLiteral("LOSS OF GRID"), loss());
        put("return_of_grid", QStringLiteral("RETURN"), back());
        put("isolation", QStringLiteral("ISOLATION BY ") + m_plan.utility(), isolation());
        put("remote", QStringLiteral("REMOTE"), remote());
        return result;
    }

private:
    [[nodiscard]] QString sources() const
    {
        return m_inverters.isEmpty() ? QStringLiteral("THE SOURCE") : list(m_inverters);
    }
    [[nodiscard]] bool one() const { return m_inverters.size() < 2; }

    QString normal()
    {
        QStringList closed{m_plan.tagOf(QStringLiteral("main_breaker"))};
        if (m_collar)
            closed.append(m_plan.tagOf(QStringLiteral("collar_breaker")));
        closed += tagsOf(m_plan, Kind::Disconnect);
        QString words = list(closed) + QStringLiteral(" CLOSED");
        if (m_collar)
            words += QStringLiteral("; ") + m_plan.tagOf(QStringLiteral("collar_relay")) + QStringLiteral(" SHUT");
        return words + QStringLiteral(". ") + sources() +
               (one() ? QStringLiteral(" OPERATES IN PARALLEL.") : QStringLiteral(" OPERATE IN PARALLEL."));
    }

    QString loss()
    {
        Sheet &sheet = m_plan.canvas.sheet();
        QString words = QStringLiteral("%1 %2 TO ENERGIZE WITHIN %3 s. ")
                            .arg(sources(), one() ? QStringLiteral("CEASES") : QStringLiteral("CEASE"),
                                 sheet.fact(QStringLiteral("protection.island_trip_s"), {},
                                            QStringLiteral("trip time on loss of grid")));
        if (m_transfer)
            words +=
                QStringLiteral("%1 OPENS FROM THE GRID, THEN FEEDS THE PROTECTED LOADS (%2 TRANSITION).")
                    .arg(m_plan.tagOf(QStringLiteral("transfer_switch")),
                         sheet.fact(QStringLiteral("transfer_switch.transition"),
                                    m_plan.tagOf(QStringLiteral("transfer_switch")), QStringLiteral("transition")));
        else
            words += withoutTransfer();
        if (m_transfer && m_plan.word(QStringLiteral("operation.sequence.loss_of_grid")).isEmpty())
            words += QStringLiteral(" TIMES: ") + sheet.fact(QStringLiteral("operation.sequence.loss_of_grid"),
                                                             m_plan.tagOf(QStringLiteral("transfer_switch")),
                                                             QStringLiteral("transfer and retransfer times"));
        if (!tagsOf(m_plan, Kind::Array).isEmpty() && moduleShutdown())
            words += QStringLiteral(" ON RAPID SHUTDOWN THE ARRAY FALLS TO %1 V WITHIN %2 s.")
                         .arg(figure(practice::number(QStringLiteral("rapid_shutdown.volts"))),
                              figure(practice::number(QStringLiteral("rapid_shutdown.seconds"))));
        return words;
    }

    /// That no switch operates is known only of a facility that cannot run apart from the grid (SCE-4-01): one that can
    /// has to part from it first, and which device does so nobody but the designer knows.
    QString withoutTransfer()
    {
        const std::optional<bool> islands = m_plan.boolean(QStringLiteral("operation.island_capable"));
        if (islands == false)
            return QStringLiteral("NO SWITCH OPERATES.");
        const QString sequence = QStringLiteral("operation.sequence.loss_of_grid");
        if (!m_plan.word(sequence).isEmpty())
            return {}; // the designer's own words take the place of these
        Sheet &sheet = m_plan.canvas.sheet();
        return islands ? QStringLiteral("THE FACILITY THEN RUNS APART FROM THE GRID: ") +
                             sheet.fact(sequence, {}, QStringLiteral("which device opens, and when"))
                       : sheet.fact(QStringLiteral("operation.island_capable"), {},
                                    QStringLiteral("whether the facility can run islanded"));
    }

    [[nodiscard]] bool moduleShutdown() const
    {
        return m_plan.input.site.text(QStringLiteral("pv_arrays[0].rapid_shutdown")) == QStringLiteral("module_level");
    }

    QString back()
    {
        QString words = QStringLiteral("%1 %2 %3 s")
                            .arg(sources(), one() ? QStringLiteral("WAITS") : QStringLiteral("WAIT"),
                                 m_plan.canvas.sheet().fact(QStringLiteral("protection.reconnect_delay_s"), {},
                                                            QStringLiteral("wait before reconnection")));
        // The limits are a setting of each inverter; the site does not record them and no code table gives them.
        words += QStringLiteral(" AT NORMAL VOLTAGE AND FREQUENCY (LIMITS AS SET IN THE INVERTER, NOT RECORDED HERE)");
        words += QStringLiteral(", THEN %1.").arg(one() ? QStringLiteral("RAMPS") : QStringLiteral("RAMP"));
        return words + (m_transfer ? QStringLiteral(" %1 RETRANSFERS THE PROTECTED LOADS.")
                                         .arg(m_plan.tagOf(QStringLiteral("transfer_switch")))
                                   : QStringLiteral(" NO MANUAL STEP."));
    }

    QString isolation()
    {
        const QStringList switches = utilityDisconnects(m_plan);
        const QString method = m_plan.input.site.text(QStringLiteral("isolation.method")).value_or(QString());
        if (method == QStringLiteral("meter_removal") && switches.isEmpty())
            return QStringLiteral("REMOVE METER %1 AFTER STOPPING %2.")
                .arg(m_plan.tagOf(QStringLiteral("meter")), sources());
        if (method == QStringLiteral("rackable_breaker"))
            return QStringLiteral("RACK OUT %1.").arg(m_plan.tagOf(QStringLiteral("main_breaker")));
        if (switches.isEmpty() && method == QStringLiteral("disconnect")) {
            m_plan.canvas.sheet().missing(QStringLiteral("disconnects"), QStringLiteral("disconnect that isolates"));
            return QStringLiteral("[DISCONNECT THAT ISOLATES]");
        }
        if (switches.isEmpty())
            return m_plan.canvas.sheet()
                .fact(QStringLiteral("isolation.method"), {}, QStringLiteral("means of isolation"))
                .replace(u'_', u' ');
        // Never more than the switch is recorded to do.
        QString words = (openAndLock(m_plan, switches) ? QStringLiteral("OPEN AND LOCK %1, VERIFY VISIBLE GAP.")
                                                       : QStringLiteral("OPEN %1, VERIFY ZERO VOLTAGE."))
                            .arg(list(switches));
        if (m_plan.model.joint == Joint::Adapter)
            words += QStringLiteral(" THEN METER AND %1 MAY BE REMOVED.").arg(m_plan.tagOf(QStringLiteral("gma")));
        return words;
    }

    QString remote()
    {
        if (!m_collar)
            return {};
        const QString relay = m_plan.tagOf(QStringLiteral("collar_relay"));
        return QStringLiteral("%1 OPEN STOPS EXPORT; %1 SHUT STARTS STEP C AGAIN.").arg(relay);
    }

    Plan &m_plan;
    QStringList m_inverters;
    bool m_collar = false;
    bool m_transfer = false;
};

/// Where neutral and ground are bonded, as recorded: one place of the service, and no other (NEC 250.24).
QString bondNote(Plan &plan, const QString &panel)
{
    const QString path = QStringLiteral("grounding.bonding_locations");
    QStringList places;
    for (const auto &one : plan.input.site.value(path).toArray())
        places.append(one.toString() == QStringLiteral("main_panel") ? panel
                                                                     : onSheet(one.toString().replace(u'_', u' ')));
    if (places.size() == 1)
        return QStringLiteral("NEUTRAL-GROUND BOND IN %1 ONLY.").arg(places.first());
    const QString words = places.isEmpty() ? QStringLiteral("where neutral and ground are bonded")
                                           : QStringLiteral("one place where neutral and ground are bonded");
    plan.canvas.sheet().missing(path, words);
    return QStringLiteral("[%1] %2").arg(onSheet(words), places.join(QStringLiteral(", ")));
}

/// Nothing is said to be absent that the site has: that stands in red already.
QStringList adapterNotes(const Plan &plan, const QString &utility)
{
    const auto is = [&plan](const char *path) { return plan.boolean(QString::fromLatin1(path)).value_or(false); };
    const QString adapter = plan.tagOf(QStringLiteral("gma"));
    QStringList notes{
        QStringLiteral("METHOD ON APPLICATION: GENERATION METER ADAPTER. %1 IS %2 PROPERTY.").arg(adapter, utility)};
    const QJsonArray inverters = plan.input.site.value(QStringLiteral("inverters")).toArray();
    const bool coupled = std::any_of(inverters.begin(), inverters.end(), [](const auto &one) {
        return one[QStringLiteral("dc_coupled_storage")].toBool();
    });
    if (!coupled && !is("storage.present") && !is("gma.load_downstream") && !is("backup_generator.present"))
        notes.append(
            QStringLiteral(
                "ONLY PV IS CONNECTED THROUGH %1: NO STORAGE, NO DC-COUPLED INVERTER, NO BACKUP PANEL, NO LOAD.")
                .arg(adapter));
    if (!is("gma.ground_relies_on_utility_equipment"))
        notes.append(QStringLiteral("CUSTOMER GROUNDING DOES NOT RELY ON %1 EQUIPMENT.").arg(utility));
    return notes;
}

QStringList byConfiguration(Plan &plan)
{
    const QString utility = plan.utility();
    const QString panel = plan.tagOf(QStringLiteral("panel"));
    const QString poi = plan.tagOf(QStringLiteral("poi"));
    switch (plan.model.joint) {
    case Joint::CollarLoad:
    case Joint::CollarLine:
        return {QStringLiteral("%1 IS BETWEEN METER %2 AND SOCKET %3: CUSTOMER SIDE OF THE METER, SUPPLY SIDE OF %4.")
                    .arg(plan.tagOf(QStringLiteral("collar")), plan.tagOf(QStringLiteral("meter")),
                         plan.tagOf(QStringLiteral("socket")), plan.tagOf(QStringLiteral("main_breaker"))),
                QStringLiteral("NEUTRAL OF %1: %2, COPPER ONLY.")
                    .arg(plan.tagOf(QStringLiteral("collar")),
                         plan.canvas.sheet().fact(QStringLiteral("neutral.termination_point"),
                                                  plan.tagOf(QStringLiteral("collar")),
                                                  QStringLiteral("where the neutral lands"))),
                QStringLiteral("THE INSTALLER RECORDS EACH TORQUE AGAINST THE LABELS OF PRODUCT AND SOCKET."),
                QStringLiteral("NO NEUTRAL-GROUND BOND DOWNSTREAM OF %1. METER SEALS ARE CUT AND SET BY %2 ONLY.")
                    .arg(panel, utility)};
    case Joint::Adapter:
        return adapterNotes(plan, utility);
    case Joint::LineSide:
        return {QStringLiteral("%1 IS MADE IN THE CUSTOMER BREAKER SECTION. NO WORK IN A SEALED %2 SECTION; NO SEAL IS "
                               "BROKEN BY THE CUSTOMER.")
                    .arg(poi, utility),
                QStringLiteral("FUSED AND UNFUSED CONDUCTORS DO NOT SHARE A RACEWAY."),
                QStringLiteral("NEUTRAL-GROUND BONDING AT THE DISCONNECT AS THE AHJ DIRECTS.")};
    default:
        return {bondNote(plan, panel)};
    }
}

NoteList generalNotes(Plan &plan, const QList<ExtraNote> &extra)
{
    NoteList result{QStringLiteral("GENERAL NOTES"), {}, {}, {}};
    Sheet &sheet = plan.canvas.sheet();
    QStringList &notes = result.paragraphs;
    notes.append(QStringLiteral("ALL EQUIPMENT IS LISTED AND INSTALLED PER %1. (E) = EXISTING, (N) = NEW.")
                     .arg(sheet.fact(QStringLiteral("project.code_edition"), {}, QStringLiteral("code edition"))));
    notes.append(QStringLiteral("NAMES ON THIS SHEET ARE THE NAMES ON THE PLOT PLAN AND IN THE APPLICATION."));
    if (const QStringList switches = utilityDisconnects(plan); !switches.isEmpty() && openAndLock(plan, switches))
        notes.append(QStringLiteral("%1: MANUALLY OPERATED, VISIBLE-OPEN, LOCKABLE; ISOLATES THE GENERATING FACILITY.")
                         .arg(list(switches)));
    notes += byConfiguration(plan);
    if (!tagsOf(plan, Kind::Ngom).isEmpty())
        notes.append(QStringLiteral("%1: SOCKET BY CUSTOMER, METER BY %2, ITS DISCONNECTS ADJACENT AND GANG OPERATED.")
                         .arg(plan.tagOf(QStringLiteral("ngom")), plan.utility()));
    if (plan.boolean(QStringLiteral("storage.present")).value_or(false) &&
        plan.boolean(QStringLiteral("operation.island_capable")) == false &&
        plan.input.site.text(QStringLiteral("storage.mode")) != QStringLiteral("backup_only"))
        notes.append(plan.names.find(QStringLiteral("transfer_switch"))
                         ? QStringLiteral("STORAGE IS GRID-PARALLEL ONLY: IT FEEDS NO PROTECTED LOAD, NO ISLANDING.")
                         : QStringLiteral("STORAGE IS GRID-PARALLEL ONLY: NO BACKED-UP LOADS, NO ISLANDING."));
    if (plan.boolean(QStringLiteral("pcs.present")).value_or(false))
        notes.append(QStringLiteral("POWER CONTROL SYSTEM %1 %2, %3.")
                         .arg(sheet.fact(QStringLiteral("pcs.make"), QStringLiteral("PCS"), QStringLiteral("make")),
                              sheet.fact(QStringLiteral("pcs.model"), QStringLiteral("PCS"), QStringLiteral("model")),
                              sheet.fact(QStringLiteral("pcs.mode"), QStringLiteral("PCS"), QStringLiteral("mode"))
                                  .replace(u'_', u' ')));
    if (const QString own = plan.word(QStringLiteral("drawings.sld.notes")); !own.isEmpty())
        notes.append(withNames(plan.names, QString(own).replace(u'[', u'(').replace(u']', u')')));
    for (const ExtraNote &one : extra) {
        while (result.requirements.size() < notes.size())
            result.requirements.append(QStringList());
        notes.append(one.words);
        result.requirements.append(one.requirements);
    }
    notes += sheet.continued();
    for (qsizetype index = 0; index < notes.size(); ++index)
        result.labels.append(QStringLiteral("%1.").arg(index + 1));
    return result;
}

NoteList labelList(const Plan &plan)
{
    const QString edition = plan.input.site.text(QStringLiteral("project.nec_edition")).value_or(QString());
    QStringList rules{practice::article(edition, QStringLiteral("labels"))};
    const QString utility = plan.input.site.text(QStringLiteral("utility.id")).value_or(QString());
    const QString letters = practice::word(QStringLiteral("label_letter_height_in.") + utility);
    if (!letters.isEmpty())
        rules.append(QStringLiteral("%1 IN MIN. LETTERS").arg(letters));
    rules.removeAll(QString());
    const QString heading = QStringLiteral("LABELS");
    NoteList result{rules.isEmpty() ? heading : heading + QStringLiteral(" (%1)").arg(rules.join(QStringLiteral(", "))),
                    {},
                    {},
                    {}};
    for (qsizetype index = 0; index < plan.labels.size(); ++index) {
        result.labels.append(QStringLiteral("L%1").arg(index + 1));
        result.paragraphs.append(plan.labels.at(index) + u'.');
    }
    return result;
}

} // namespace

QList<NoteList> notesOf(Plan &plan, const QList<ExtraNote> &extra)
{
    QList<NoteList> lists{generalNotes(plan, extra), Sequence(plan).make()};
    if (!plan.labels.isEmpty())
        lists.append(labelList(plan));
    return lists;
}

Mil printNotes(Sheet &sheet, Mil top, QList<NoteList> &lists)
{
    Mil y = top;
    while (!lists.isEmpty()) {
        NoteList &next = lists.first();
        if (y + 700 > zone::column.bottom())
            return y;
        QStringList left;
        y = sheet.list(y, next.heading, next.labels, next.paragraphs, &left, next.requirements);
        if (!left.isEmpty()) {
            next.requirements = next.requirements.mid(next.paragraphs.size() - left.size());
            next.labels = next.labels.mid(next.labels.size() - left.size());
            next.paragraphs = left;
            return zone::column.bottom();
        }
        lists.removeFirst();
        y += 50;
    }
    return y;
}

} // namespace wm::drawings::sld
