// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/workflow_pack.h"

#include "core/catalog/pack.h"
#include "core/workflow/open_findings.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

namespace wm::workflow {

using namespace Qt::StringLiterals;

namespace {

struct WorkflowWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkflowWords)
};

/// Reads a pack from top to bottom. The first fault stays, with the place it was found at.
class PackReader
{
public:
    PackReader(QString where, const rules::PathTypes &types) : m_place{std::move(where)}, m_types(types) {}

    Result<WorkflowPack> read(const QJsonObject &json)
    {
        WorkflowPack pack;
        if (json.value("schema"_L1) != "witnessmark-pack/1"_L1)
            fault(WorkflowWords::tr("its schema is ‘%1’; this release reads witnessmark-pack/1.")
                      .arg(json.value("schema"_L1).toString()));
        if (json.value("sort"_L1) != "workflow"_L1)
            fault(WorkflowWords::tr("it is no workflow pack."));
        pack.id = text(json, "id"_L1, true);
        pack.title = text(json, "title"_L1, true);
        pack.version = text(json, "version"_L1, true);
        pack.effective = text(json, "effective"_L1);
        pack.publisher = text(json, "publisher"_L1);
        for (const QJsonValue &value : list(json, "phases"_L1)) {
            const Within phase(this, WorkflowWords::tr("phase"), value);
            pack.phases.append({id(value.toObject(), m_phases), text(value.toObject(), "title"_L1, true)});
        }
        const QJsonArray steps = list(json, "steps"_L1);
        for (const QJsonValue &value : steps) // ids first: a step may name a later one
            if (const QString name = value.toObject().value("id"_L1).toString(); !name.isEmpty())
                m_steps.insert(name);
        QSet<QString> seen;
        for (const QJsonValue &value : steps) {
            const Within within(this, WorkflowWords::tr("step"), value);
            pack.steps.append(step(value.toObject(), seen, pack.reopenings));
        }
        readStrict(json.value("strict"_L1).toObject(), pack);
        QSet<QString> reopenings;
        for (const QJsonValue &value : list(json, "reopens"_L1)) {
            const Within within(this, WorkflowWords::tr("reopening"), value);
            pack.reopenings.append(reopening(value.toObject(), reopenings));
        }
        const QJsonObject guards = json.value("guards"_L1).toObject();
        for (auto it = guards.begin(); it != guards.end(); ++it) {
            const Within within(this, WorkflowWords::tr("guard"), QJsonObject{{"id"_L1, it.key()}});
            if (const auto condition = expression(it.value()))
                pack.guards.insert(it.key(), *condition);
        }
        if (pack.steps.isEmpty())
            fault(WorkflowWords::tr("it has no steps."));
        if (m_error)
            return *m_error;
        return pack;
    }

private:
    /// Names a place for the messages of everything inside it.
    class Within
    {
    public:
        Within(PackReader *reader, const QString &sort, const QJsonValue &value) : m_reader(reader)
        {
            const QString name = value.toObject().value("id"_L1).toString();
            m_reader->m_place.append(sort + u' ' + (name.isEmpty() ? u"?"_s : name));
        }
        ~Within() { m_reader->m_place.removeLast(); }
        Within(const Within &) = delete;
        Within &operator=(const Within &) = delete;

    private:
        PackReader *m_reader;
    };

    void fault(const QString &sentence)
    {
        if (!m_error)
            m_error = makeError(ErrorCode::Invalid, m_place.join(u", "_s) + u": "_s + sentence);
    }

    QString text(const QJsonObject &json, QLatin1StringView key, bool wanted = false)
    {
        const QJsonValue value = json.value(key);
        if (wanted && value.toString().trimmed().isEmpty())
            fault(WorkflowWords::tr("‘%1’ is missing.").arg(key));
        if (!value.isUndefined() && !value.isString())
            fault(WorkflowWords::tr("‘%1’ has to be a text.").arg(key));
        return value.toString();
    }

    QJsonArray list(const QJsonObject &json, QLatin1StringView key)
    {
        const QJsonValue value = json.value(key);
        if (!value.isUndefined() && !value.isArray())
            fault(WorkflowWords::tr("‘%1’ has to be a list.").arg(key));
        return value.toArray();
    }

    QStringList texts(const QJsonObject &json, QLatin1StringView key)
    {
        QStringList all;
        for (const QJsonValue &value : list(json, key)) {
            if (!value.isString())
                fault(WorkflowWords::tr("‘%1’ has to be a list of texts.").arg(key));
            all.append(value.toString());
        }
        return all;
    }

    QString id(const QJsonObject &json, QSet<QString> &seen)
    {
        const QString name = text(json, "id"_L1, true);
        if (seen.contains(name))
            fault(WorkflowWords::tr("the id is used twice."));
        seen.insert(name);
        return name;
    }

    QString stepId(const QString &name)
    {
        if (!m_steps.contains(name))
            fault(WorkflowWords::tr("there is no step ‘%1’.").arg(name));
        return name;
    }

    std::optional<rules::Expression> expression(const QJsonValue &json)
    {
        if (!json.isString()) {
            fault(WorkflowWords::tr("an expression is missing."));
            return std::nullopt;
        }
        const Result<rules::Expression> parsed = rules::Expression::parse(json.toString());
        if (!parsed) {
            fault(parsed.error().message);
            return std::nullopt;
        }
        if (const Result<void> checked = parsed->check(m_types); !checked) {
            fault(checked.error().message);
            return std::nullopt;
        }
        return *parsed;
    }
    std::optional<rules::Expression> optionalExpression(const QJsonObject &json, QLatin1StringView key)
    {
        if (!json.contains(key))
            return std::nullopt;
        const Within within(this, WorkflowWords::tr("condition"), QJsonObject{{"id"_L1, QString(key)}});
        return expression(json.value(key));
    }

    Severity severity(const QJsonObject &json, std::optional<Severity> inherited = {})
    {
        const QString word = text(json, "severity"_L1, !inherited);
        if (word.isEmpty() && inherited)
            return *inherited;
        const std::optional<Severity> known = severityFromWord(word);
        if (!known)
            fault(WorkflowWords::tr("‘%1’ is no severity.").arg(word));
        return known.value_or(Severity::StopWork);
    }

    Step step(const QJsonObject &json, QSet<QString> &seen, QList<Reopening> &reopenings)
    {
        Step result;
        result.id = id(json, seen);
        result.phase = text(json, "phase"_L1, true);
        if (!m_phases.contains(result.phase))
            fault(WorkflowWords::tr("there is no phase ‘%1’.").arg(result.phase));
        result.title = text(json, "title"_L1, true);
        result.say = text(json, "say"_L1);
        result.good = text(json, "good"_L1);
        if (const QString word = text(json, "awaits"_L1); !word.isEmpty()) {
            const std::optional<Awaits> known = awaitsFromWord(word);
            if (!known)
                fault(WorkflowWords::tr("a step cannot await ‘%1’.").arg(word));
            result.awaits = known.value_or(Awaits::Nothing);
        }
        result.page = text(json, "page"_L1);
        static const QStringList pages{QString(), u"findings"_s, u"drawings"_s, u"photos"_s, u"packet"_s};
        if (!pages.contains(result.page))
            fault(WorkflowWords::tr("there is no page ‘%1’.").arg(result.page));
        result.severity = severity(json);
        result.optional = json.value("optional"_L1).toBool();
        if (result.optional && result.severity == Severity::StopWork)
            fault(WorkflowWords::tr("a stop-work step cannot be optional."));
        result.cite = text(json, "cite"_L1, true);
        result.requirements = texts(json, "requirements"_L1);
        if (!json.contains("requirements"_L1))
            fault(WorkflowWords::tr("‘%1’ is missing.").arg(u"requirements"_s));
        result.applies = optionalExpression(json, "applies"_L1);
        for (const QString &name : texts(json, "after"_L1))
            result.after.append(stepId(name));
        result.gates = gates(json, "gates"_L1, WorkflowWords::tr("gate"), result.severity);
        result.checks = gates(json, "checks"_L1, WorkflowWords::tr("check"), result.severity);
        QSet<QString> evidenceIds;
        for (const QJsonValue &value : list(json, "evidence"_L1)) {
            const Within within(this, WorkflowWords::tr("evidence"), value);
            result.evidence.append(evidence(value.toObject(), evidenceIds));
            for (const QString &name : result.evidence.constLast().judge.checks)
                if (result.findCheck(name) == nullptr)
                    fault(WorkflowWords::tr("the step has no check ‘%1’.").arg(name));
        }
        result.warnings = notices(json, "warnings"_L1);
        result.notes = notices(json, "notes"_L1);
        const QJsonObject help = json.value("help"_L1).toObject();
        result.help = {text(help, "table"_L1), text(help, "text"_L1), text(help, "picture"_L1)};
        QSet<QString> reopeningIds;
        for (const QJsonValue &value : list(json, "reopens"_L1)) {
            const Within within(this, WorkflowWords::tr("reopening"), value);
            reopenings.append(reopening(value.toObject(), reopeningIds));
        }
        return result;
    }

    QList<Gate> gates(const QJsonObject &json, QLatin1StringView key, const QString &sort, Severity inherited)
    {
        QList<Gate> all;
        QSet<QString> seen;
        for (const QJsonValue &value : list(json, key)) {
            const Within within(this, sort, value);
            const QJsonObject gate = value.toObject();
            const QString name = gate.contains("id"_L1) ? id(gate, seen) : QString();
            const auto require = expression(gate.value("require"_L1));
            const QString because = text(gate, "because"_L1, true);
            const QString opens = text(gate, "opens"_L1);
            if (!opens.isEmpty())
                stepId(opens);
            QStringList holds;
            for (const QString &step : texts(gate, "holds"_L1))
                holds.append(stepId(step));
            const QStringList requirements = texts(gate, "requirements"_L1);
            if (!holds.isEmpty() && (key != "gates"_L1 || requirements.isEmpty()))
                fault(WorkflowWords::tr("‘holds’ is for gates, and goes by their requirements."));
            if (require)
                all.append({name, *require, because, opens, severity(gate, inherited), requirements,
                            text(gate, "cite"_L1), holds});
        }
        return all;
    }

    QList<Notice> notices(const QJsonObject &json, QLatin1StringView key)
    {
        QList<Notice> all;
        QSet<QString> seen;
        for (const QJsonValue &value : list(json, key)) {
            const Within within(this, WorkflowWords::tr("notice"), value);
            const QJsonObject notice = value.toObject();
            all.append({id(notice, seen), text(notice, "text"_L1, true), texts(notice, "requirements"_L1)});
        }
        return all;
    }

    Evidence evidence(const QJsonObject &json, QSet<QString> &seen)
    {
        Evidence result;
        result.id = id(json, seen);
        if (result.id == "note"_L1 || result.id == "done_by"_L1 || result.id == "acknowledged"_L1 ||
            result.id == kOpenFindings)
            fault(WorkflowWords::tr("‘%1’ is a word of the step's input and cannot name evidence.").arg(result.id));
        const QString kind = text(json, "kind"_L1, true);
        const std::optional<EvidenceKind> known = evidenceKindFromWord(kind);
        if (!known)
            fault(WorkflowWords::tr("‘%1’ is no kind of evidence.").arg(kind));
        result.kind = known.value_or(EvidenceKind::Value);
        result.ask = text(json, "ask"_L1);
        result.text = text(json, "text"_L1);
        result.shows = text(json, "shows"_L1);
        result.quantity = text(json, "quantity"_L1);
        result.unit = text(json, "unit"_L1);
        result.instrument = json.value("instrument"_L1).toBool();
        result.optional = json.value("optional"_L1).toBool();
        result.min = json.value("min"_L1).toInt(1);
        result.device = text(json, "device"_L1, known == EvidenceKind::Device);
        result.action = text(json, "action"_L1, known == EvidenceKind::Device);
        result.withinS = json.value("within_s"_L1).toInt();
        if (json.contains("within_s"_L1) && (known != EvidenceKind::Device || result.withinS <= 0))
            fault(WorkflowWords::tr("‘within_s’ is for devices, and counts seconds."));
        result.requirements = texts(json, "requirements"_L1);
        result.cite = text(json, "cite"_L1);
        result.when = optionalExpression(json, "when"_L1);
        result.path =
            text(json, "path"_L1,
                 known == EvidenceKind::Choice || known == EvidenceKind::Value || known == EvidenceKind::Measure);
        if (!result.path.isEmpty() && !factType(result.path))
            fault(WorkflowWords::tr("there is no ‘%1’ in the site model.").arg(result.path));
        if (json.contains("value"_L1))
            result.value = json.value("value"_L1);
        if (const QString words = text(json, "message"_L1); !words.isEmpty()) {
            if (auto message = rules::Message::parse(words, m_types))
                result.message = std::move(*message);
            else
                fault(message.error().message);
        }
        if (json.contains("judge"_L1)) {
            const Within within(this, WorkflowWords::tr("judge"), QJsonObject{{"id"_L1, result.id}});
            result.judge = judge(json.value("judge"_L1).toObject());
        }
        QSet<QString> choices;
        for (const QJsonValue &value : list(json, "choices"_L1)) {
            const Within within(this, WorkflowWords::tr("choice"), value);
            const QJsonObject choice = value.toObject();
            const QString name = id(choice, choices);
            result.choices.append({name, text(choice, "text"_L1),
                                   choice.contains("value"_L1) ? choice.value("value"_L1) : QJsonValue(name)});
        }
        return result;
    }

    /// The type of a path that is written to: "[0]" and "[terminal=L1]" name one element.
    std::optional<rules::PathType> factType(QString path)
    {
        static const QRegularExpression element(u"\\[[^\\]]+\\]"_s);
        return m_types.typeOf(path.replace(element, u"[]"_s));
    }

    Judge judge(const QJsonObject &json)
    {
        static const QStringList known{u"below"_s,      u"setting"_s,     u"max"_s,    u"min"_s,   u"equals-path"_s,
                                       u"min-path"_s,   u"tolerance"_s,   u"torque"_s, u"awg"_s,   u"label"_s,
                                       u"tool_range"_s, u"record-only"_s, u"checks"_s, u"usual"_s, u"note"_s};
        for (const QString &key : json.keys())
            if (!known.contains(key))
                fault(WorkflowWords::tr("a judge has no ‘%1’.").arg(key));
        const auto number = [&](QLatin1StringView key) -> std::optional<double> {
            const QJsonValue value = json.value(key);
            if (value.isUndefined())
                return std::nullopt;
            if (!value.isDouble())
                fault(WorkflowWords::tr("‘%1’ has to be a number.").arg(key));
            return value.toDouble();
        };
        Judge result;
        result.below = number("below"_L1);
        result.max = number("max"_L1);
        result.min = number("min"_L1);
        result.setting = text(json, "setting"_L1);
        result.equalsPath = text(json, "equals-path"_L1);
        result.minPath = text(json, "min-path"_L1);
        result.tolerance = text(json, "tolerance"_L1);
        result.torque = text(json, "torque"_L1);
        result.torqueAwgPath = text(json, "awg"_L1);
        result.torqueLabelPath = text(json, "label"_L1);
        result.toolRange = json.value("tool_range"_L1).toBool();
        result.recordOnly = json.value("record-only"_L1).toBool();
        result.checks = texts(json, "checks"_L1);
        result.usual = optionalExpression(json, "usual"_L1);
        result.note = text(json, "note"_L1, result.usual.has_value());
        if (!result.setting.isEmpty() && result.setting != "dead_test_below_v"_L1)
            fault(WorkflowWords::tr("there is no company setting ‘%1’.").arg(result.setting));
        for (const QString &path : {result.equalsPath, result.minPath, result.torqueAwgPath, result.torqueLabelPath})
            if (!path.isEmpty() && !factType(path))
                fault(WorkflowWords::tr("there is no ‘%1’ in the site model.").arg(path));
        // A judge that says nothing would let everything pass unseen.
        if (!result.below && !result.max && !result.min && result.equalsPath.isEmpty() && result.minPath.isEmpty() &&
            result.torque.isEmpty() && result.checks.isEmpty() && !result.recordOnly)
            fault(WorkflowWords::tr("it does not say how to judge; write record-only where nothing is judged."));
        return result;
    }

    Reopening reopening(const QJsonObject &json, QSet<QString> &seen)
    {
        const QString name = id(json, seen);
        QStringList steps;
        for (const QString &step : texts(json, "steps"_L1))
            steps.append(stepId(step));
        const QString because = text(json, "because"_L1, true);
        const auto when = expression(json.value("when"_L1));
        if (when && !when->paths().filter(u"derived."_s).isEmpty())
            fault(WorkflowWords::tr("a reopening cannot depend on derived values."));
        if (!when) // the fault is noted; something has to stand here
            return {name, *rules::Expression::parse(u"false"_s), steps, because};
        return {name, *when, steps, because};
    }

    void readStrict(const QJsonObject &json, WorkflowPack &pack)
    {
        if (json.isEmpty())
            return;
        const Within within(this, WorkflowWords::tr("strict order"), QJsonObject{{"id"_L1, QString()}});
        pack.strictFrom = stepId(text(json, "from"_L1, true));
        pack.strictTo = stepId(text(json, "to"_L1, true));
        if (pack.indexOf(pack.strictFrom) > pack.indexOf(pack.strictTo))
            fault(WorkflowWords::tr("it ends before it begins."));
    }

    QStringList m_place;
    const rules::PathTypes &m_types;
    std::optional<Error> m_error;
    QSet<QString> m_phases;
    QSet<QString> m_steps;
};

} // namespace

const Gate *Step::findCheck(QStringView checkId) const
{
    const auto found = std::find_if(checks.begin(), checks.end(), [&](const Gate &one) { return one.id == checkId; });
    return found == checks.end() ? nullptr : &*found;
}

const Evidence *Step::findEvidence(QStringView evidenceId) const
{
    for (const Evidence &one : evidence)
        if (one.id == evidenceId)
            return &one;
    return nullptr;
}

qsizetype WorkflowPack::indexOf(QStringView stepId) const
{
    for (qsizetype i = 0; i < steps.size(); ++i)
        if (steps[i].id == stepId)
            return i;
    return -1;
}

const Step *WorkflowPack::find(QStringView stepId) const
{
    const qsizetype index = indexOf(stepId);
    return index < 0 ? nullptr : &steps[index];
}

Result<WorkflowPack> parseWorkflowPack(const QJsonObject &document, const QString &where, const rules::PathTypes &types)
{
    return PackReader(where, types).read(document);
}

Result<WorkflowPack> loadWorkflowPack(const QString &path, const QString &language)
{
    const auto types = rules::SchemaPathTypes::shipped();
    if (!types)
        return types.error();
    const Result<catalog::Pack> pack = catalog::Pack::fromFile(path);
    if (!pack)
        return pack.error();
    Result<WorkflowPack> workflow = parseWorkflowPack(pack->localized(language), path.section(u'/', -1), **types);
    if (workflow)
        workflow->language = language;
    return workflow;
}

} // namespace wm::workflow
