// SPDX-License-Identifier: GPL-3.0-or-later
// What a collar session says: everything here follows from the last snapshot.
#include "ui/app.h"
#include "ui/models/collar_session.h"
#include "ui/models/job_controller.h"
#include "ui/models/site_words.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonValue>
#include <QtCore/QLocale>

namespace wm::ui {

namespace {

QString figure(const std::optional<double> &value, int decimals)
{
    return value ? QLocale().toString(*value, 'f', decimals) : QStringLiteral("–");
}

QString pointText(const QJsonValue &value)
{
    if (value.isDouble())
        return QLocale().toString(value.toDouble(), 'g', 10);
    if (value.isBool())
        return value.toBool() ? QStringLiteral("1") : QStringLiteral("0");
    if (value.isNull() || value.isUndefined())
        return QStringLiteral("–");
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue one : value.toArray())
            parts += pointText(one);
        return parts.join(QStringLiteral(", "));
    }
    return value.toString();
}

void flatten(const QString &prefix, const QJsonObject &object, QList<Detail> &into)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString name = prefix.isEmpty() ? it.key() : prefix + QStringLiteral("  ") + it.key();
        if (it->isObject())
            flatten(name, it->toObject(), into);
        else
            into.append({name, pointText(*it)});
    }
}

} // namespace

QString CollarSession::title() const
{
    return m_known ? tr("Collar %1").arg(m_now.serial) : tr("Collar");
}

QString CollarSession::about() const
{
    QStringList parts;
    if (!m_now.partNumber.isEmpty())
        parts += m_now.partNumber;
    if (!m_now.firmware.isEmpty())
        parts += tr("firmware %1").arg(m_now.firmware);
    return parts.join(QStringLiteral(", "));
}

QString CollarSession::situation() const
{
    return m_known ? workflow::situationOf(m_now) : QString();
}

QString CollarSession::situationTitle() const
{
    return m_known && m_product ? m_product->situation(situation()).title : QString();
}

bool CollarSession::trouble() const
{
    static const QStringList troubles{QStringLiteral("flipped"), QStringLiteral("skull"),
                                      QStringLiteral("provisioning-error"), QStringLiteral("report-error"),
                                      QStringLiteral("update-error")};
    return m_known && troubles.contains(situation());
}

QString CollarSession::picture() const
{
    return situation() == QLatin1String("flipped") ? QStringLiteral("collar-upright") : QString();
}

QString CollarSession::lcdWords() const
{
    if (!m_known)
        return tr("The display has not been read yet.");
    const bool symbols = m_now.lcdSkull || m_now.lcdArrow || m_now.lcdThumbsUp;
    if (!symbols && m_now.lcdText.trimmed().isEmpty())
        return tr("The display is blank: that says nothing about the relay.");
    QStringList words;
    words += m_now.lcdSkull   ? tr("Skull and crossbones: critical failure.")
             : m_now.lcdArrow ? tr("Arrow: relay SHUT.")
                              : tr("No arrow: relay OPEN.");
    words += m_now.lcdThumbsUp ? tr("Thumbs-up: provisioned.") : tr("No thumbs-up yet.");
    if (m_now.lcdText.trimmed().isEmpty())
        words += tr("No text.");
    else
        words += tr("Text: “%1”.").arg(m_now.lcdText.trimmed());
    return words.join(QLatin1Char(' '));
}

Detail CollarSession::adviceRow(const catalog::Advice &advice) const
{
    Detail row{advice.title, advice.meaning, advice.next};
    // What this advice makes somebody touch is guarded by a step: lead there.
    if (job() && !advice.guard.isEmpty())
        for (const workflow::Step &step : job()->engine().pack().steps)
            if (step.requirements.contains(advice.guard)) {
                row.opensStep = step.id;
                row.opensTitle = step.title;
                break;
            }
    row.key = advice.id;
    return row;
}

void CollarSession::rewrite()
{
    QList<Detail> advice, facts, identity, values, points;
    if (m_known) {
        if (m_product) {
            const catalog::Advice now = m_product->situation(situation());
            advice.append(adviceRow(now));
            for (const catalog::Advice &one :
                 m_product->meaningOf({true, m_now.lcdText, m_now.lcdThumbsUp, m_now.lcdArrow, m_now.lcdSkull}))
                if (one.title != now.title)
                    advice.append(adviceRow(one));
        }
        facts.append({tr("Relay"), !m_now.relay                                 ? tr("not known")
                                   : *m_now.relay == workflow::RelayState::Shut ? tr("SHUT")
                                                                                : tr("OPEN")});
        facts.append({tr("State"), situationTitle().isEmpty() ? situation() : situationTitle()});
        facts.append({tr("Orientation"), !m_now.flipped   ? tr("not known")
                                         : *m_now.flipped ? tr("upside down")
                                                          : tr("upright")});
        facts.append({tr("Form found"), m_now.form.isEmpty() ? tr("not detected") : m_now.form});
        facts.append({tr("Cell signal"), m_now.cellDbm ? tr("%1 dBm").arg(*m_now.cellDbm) : tr("not known")});
        if (m_now.healthCode)
            facts.append({tr("Health code"), QStringLiteral("0x%1").arg(*m_now.healthCode, 8, 16, QLatin1Char('0'))});
        facts.append({tr("Firmware"), m_now.firmware.isEmpty() ? tr("not known") : m_now.firmware});
        const auto compare = [&](const QString &name, const QString &read, const QString &wanted) {
            const bool same = wanted.trimmed().compare(read, Qt::CaseInsensitive) == 0;
            identity.append({name, read,
                             wanted.isEmpty() ? (job() ? tr("the job has none yet") : QString())
                             : same           ? tr("as in the job")
                                              : tr("the job says %1").arg(wanted),
                             wanted.isEmpty() ? -1 : int(same ? StatusShape::Pass : StatusShape::Fail)});
        };
        compare(tr("Serial number"), m_now.serial, fact(QStringLiteral("collar.serial_number")));
        compare(tr("Part number"), m_now.partNumber, fact(QStringLiteral("collar.part_number")));
        values.append({tr("Voltage L1–L2"), figure(m_now.voltsL1L2, 1), QStringLiteral("V")});
        if (m_now.ampsL1 && m_now.ampsL2) { // what the clamp is held against, line by line
            values.append({tr("Collar now, L1"), figure(m_now.ampsL1, 1), QStringLiteral("A")});
            values.append({tr("Collar now, L2"), figure(m_now.ampsL2, 1), QStringLiteral("A")});
        } else {
            values.append({tr("Current"), figure(m_now.amps ? m_now.amps : m_now.ampsL1, 1), QStringLiteral("A")});
        }
        values.append({tr("Produced, P kWh"), figure(m_now.producedKwh, 1), QStringLiteral("kWh")});
        values.append({tr("Consumed, C kWh"), figure(m_now.consumedKwh, 1), QStringLiteral("kWh")});
        flatten({}, m_now.points, points);
    }
    showPremises();
    m_advice.set(advice);
    m_facts.set(facts);
    m_identity.set(identity);
    m_values.set(values);
    m_points.set(points);
}

// CD-PROV-09: four of them are mandatory.
void CollarSession::showPremises()
{
    if (!job())
        return;
    const workflow::Premises premises = workflow::premisesOf(job()->state().site(), job()->author().user);
    QList<Detail> rows;
    const auto add = [&rows](const QString &label, const QString &value, bool mandatory, const QString &path) {
        if (mandatory || !value.isEmpty())
            rows.append({label,
                         value.isEmpty() ? tr("not recorded") : value,
                         {},
                         !mandatory        ? -1
                         : value.isEmpty() ? int(StatusShape::Missing)
                                           : -1,
                         {},
                         {},
                         path});
    };
    // Where each is corrected; the site form offers one line or several of an address.
    const QJsonObject site = job()->state().site().value(QStringLiteral("premises")).toObject();
    const bool oneLine = !site.value(QStringLiteral("address_line")).toString().isEmpty();
    add(tr("Address"), premises.address, true,
        oneLine ? QStringLiteral("premises.address_line") : QStringLiteral("premises.service_address"));
    add(tr("City"), premises.city, true, QStringLiteral("premises.city"));
    add(tr("State"), premises.state, true, QStringLiteral("premises.state"));
    add(tr("ZIP"), premises.zip, true, QStringLiteral("premises.zip"));
    add(tr("Premises ID"), premises.premisesId, false, QStringLiteral("premises.premises_id"));
    add(tr("Where it hangs"), premises.locationNote, false, QStringLiteral("premises.location_notes"));
    const QString type = QStringLiteral("collar.der_type");
    add(tr("DER type"), siteWord(type, premises.derType), false, type);
    add(tr("Installer"), premises.installer, false, {});
    m_premises.set(rows);
}

bool CollarSession::resumes() const
{
    const record::Entry *last =
        job() ? job()->state().current(record::Kind::Command, QStringLiteral("collar.provision")) : nullptr;
    const QString phase = last ? last->value.value(QStringLiteral("phase")).toString() : QString();
    const bool asked =
        phase == QLatin1String("sending") || phase == QLatin1String("unknown") || phase == QLatin1String("confirmed");
    using State = workflow::ProvisioningState;
    const bool anew =
        m_known && (m_now.provisioning == State::Unprovisioned || m_now.provisioning == State::ProvisioningError);
    return asked && !anew;
}

QString CollarSession::workWord() const
{
    return m_action == QLatin1String("provision") ? tr("Provisioning …") : DeviceSession::workWord();
}

const catalog::Problem *CollarSession::problemOfTheTable() const
{
    return m_known && m_product ? m_product->problem(m_product->situation(situation()).troubleshooting) : nullptr;
}

QString CollarSession::stageWords(const QString &stage)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("identify"), QT_TR_NOOP("This is the collar of the job")},
        {QStringLiteral("wait"), QT_TR_NOOP("Right way up, modem registered")},
        {QStringLiteral("write"), QT_TR_NOOP("Premises written and read back")},
        {QStringLiteral("provision"), QT_TR_NOOP("Request taken by the collar")},
        {QStringLiteral("watch"), QT_TR_NOOP("First report to the cloud")},
        {QStringLiteral("verify"), QT_TR_NOOP("Operational, relay and voltage read")}};
    return words.contains(stage) ? tr(words.value(stage)) : QString();
}

void CollarSession::showStages(const QString &ended)
{
    m_stagesEnded = ended;
    if (m_action != QLatin1String("provision")) {
        m_stages.set({});
        return;
    }
    static const QStringList order{QStringLiteral("identify"),  QStringLiteral("wait"),  QStringLiteral("write"),
                                   QStringLiteral("provision"), QStringLiteral("watch"), QStringLiteral("verify")};
    const qsizetype at = order.indexOf(m_stage);
    QList<Detail> rows;
    for (qsizetype stage = 0; stage < order.size(); ++stage) {
        Detail row{stageWords(order.at(stage))};
        const QString reached = m_reached.value(order.at(stage));
        if (ended == QLatin1String("done") || stage < at) {
            row.shape = StatusShape::Pass;
            row.value = reached.isEmpty() ? tr("was so already") : reached;
        } else if (stage == at) {
            row.shape = ended == QLatin1String("failed")      ? StatusShape::Fail
                        : ended == QLatin1String("cancelled") ? StatusShape::Blocked
                                                              : StatusShape::UnderWay;
            row.value = ended == QLatin1String("failed")      ? tr("ended here")
                        : ended == QLatin1String("cancelled") ? tr("stopped here")
                        : reached.isEmpty()                   ? QString()
                                                              : tr("since %1").arg(reached);
            row.key = QStringLiteral("now");
        } else {
            row.shape = StatusShape::ToDo;
        }
        rows.append(row);
    }
    m_stages.set(rows);
}

} // namespace wm::ui
