// SPDX-License-Identifier: GPL-3.0-or-later
// A pack's way to permission, read and checked (process.h).
#include "core/rules/pack_section.h"
#include "core/rules/process.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <functional>

namespace wm::rules {

using namespace Qt::StringLiterals;

namespace {

struct ProcessWords
{
    Q_DECLARE_TR_FUNCTIONS(ProcessWords)
};

const QStringList &actors()
{
    static const QStringList words{u"installer"_s, u"customer"_s, u"utility"_s, u"ahj"_s, u"maker"_s};
    return words;
}

Error noneOf(const SectionElement &element, const QString &key, const QString &word, const QStringList &known)
{
    return element.wrong(key, ProcessWords::tr("“%1” is none of %2.").arg(word, known.join(u", "_s)));
}

} // namespace

class Process::Loader
{
public:
    Loader(Process &process, const QJsonObject &pack) : m_process(process), m_pack(pack)
    {
        for (const QJsonValue &rule : pack.value("rules"_L1).toArray())
            m_rules.insert(rule.toObject().value("id"_L1).toString());
    }

    Result<void> load()
    {
        if (auto read = holidays(); !read)
            return read;
        for (const auto &[section, one] :
             {std::pair{u"stages"_s, &Loader::stage}, std::pair{u"tracks"_s, &Loader::track},
              std::pair{u"process"_s, &Loader::step}})
            for (const QJsonValue &value : m_pack.value(section).toArray())
                if (auto read = (this->*one)(SectionElement(section, value.toObject(), *m_process.m_types)); !read)
                    return read;
        if (auto sound = references(); !sound)
            return sound;
        inOrderOfStages();
        return {};
    }

private:
    Result<void> holidays()
    {
        if (!m_pack.contains("holidays"_L1))
            return {};
        const QJsonObject section = m_pack.value("holidays"_L1).toObject();
        auto read = Holidays::fromJson(section);
        if (!read)
            return makeError(read.error().code, ProcessWords::tr("holidays: %1").arg(read.error().message));
        m_process.m_holidays = *read;
        m_process.m_assumption = section.value("text"_L1).toString();
        return {};
    }

    Result<void> stage(const SectionElement &element)
    {
        if (auto good = element.hasTexts({u"title"_s}); !good)
            return good;
        if (m_stageIds.contains(element.id()))
            return element.wrong(u"id"_s, ProcessWords::tr("This id is used twice."));
        m_stageIds.append(element.id());
        m_process.m_stages.append({element.id(), element.text(u"title"_s)});
        return {};
    }

    Result<void> track(const SectionElement &element)
    {
        if (auto good = element.hasTexts({u"title"_s}); !good)
            return good;
        if (m_trackIds.contains(element.id()))
            return element.wrong(u"id"_s, ProcessWords::tr("This id is used twice."));
        auto when = element.expression(u"when"_s, Sort::Boolean);
        if (!when)
            return when.error();
        m_trackIds.append(element.id());
        m_process.m_tracks.append({element.id(), element.text(u"title"_s), element.text(u"cite"_s), *when});
        return {};
    }

    Result<void> step(const SectionElement &element)
    {
        if (auto good = element.hasTexts({u"title"_s, u"stage"_s, u"actor"_s}); !good)
            return good;
        Definition one;
        one.step.id = element.id();
        one.step.title = element.text(u"title"_s);
        one.step.text = element.text(u"text"_s);
        one.step.stage = element.text(u"stage"_s);
        one.step.actor = element.text(u"actor"_s);
        one.step.note = element.text(u"note"_s);
        one.step.cite = element.text(u"cite"_s);
        one.tracks = element.texts(u"track"_s);
        one.after = element.texts(u"after"_s);
        one.documents = element.texts(u"documents"_s);
        if (m_process.m_places.contains(one.step.id))
            return element.wrong(u"id"_s, ProcessWords::tr("This id is used twice."));
        if (!m_stageIds.contains(one.step.stage))
            return noneOf(element, u"stage"_s, one.step.stage, m_stageIds);
        if (!actors().contains(one.step.actor))
            return noneOf(element, u"actor"_s, one.step.actor, actors());
        for (const QString &track : std::as_const(one.tracks))
            if (!m_trackIds.contains(track))
                return noneOf(element, u"track"_s, track, m_trackIds);
        for (const QString &document : std::as_const(one.documents))
            if (!m_rules.contains(document))
                return element.wrong(u"documents"_s, ProcessWords::tr("There is no rule %1.").arg(document));
        if (auto read = expressions(element, one); !read)
            return read;
        m_process.m_places.insert(one.step.id, m_process.m_steps.size());
        m_process.m_steps.append(std::move(one));
        return {};
    }

    static Result<void> expressions(const SectionElement &element, Definition &one)
    {
        for (const auto &[key, sort, target] :
             {std::tuple{u"applies"_s, Sort::Boolean, &one.applies}, std::tuple{u"done"_s, Sort::Boolean, &one.done},
              std::tuple{u"due"_s, Sort::Text, &one.due}, std::tuple{u"estimate"_s, Sort::Text, &one.estimate},
              std::tuple{u"fee"_s, Sort::Number, &one.fee}}) {
            auto expression = element.expression(key, sort);
            if (!expression)
                return expression.error();
            *target = std::move(*expression);
        }
        if (one.done)
            for (const QString &path : one.done->paths())
                if (!path.contains(u'[') && !path.startsWith("derived."_L1) && path != "today"_L1)
                    one.donePaths.append(path);
        const auto date = element.paths(u"date"_s);
        if (!date)
            return date.error();
        one.step.datePath = date->value(0);
        if (!date->isEmpty() && element.sortOf(one.step.datePath) != Sort::Text)
            return element.wrong(u"date"_s, ProcessWords::tr("‘%1’ holds no date.").arg(one.step.datePath));
        return {};
    }

    /// Every step waited for exists, and none waits for itself.
    Result<void> references()
    {
        for (const Definition &one : std::as_const(m_process.m_steps))
            for (const QString &before : one.after)
                if (!m_process.m_places.contains(before))
                    return wrongAfter(one, ProcessWords::tr("There is no step %1.").arg(before));
        enum class Mark { New, Open, Closed };
        QList<Mark> marks(m_process.m_steps.size(), Mark::New);
        QStringList cycle;
        const std::function<bool(qsizetype)> closes = [&](qsizetype at) {
            if (marks[at] != Mark::New)
                return marks[at] == Mark::Closed;
            marks[at] = Mark::Open;
            for (const QString &before : m_process.m_steps[at].after)
                if (!closes(m_process.m_places.value(before))) {
                    cycle.append(before);
                    return false;
                }
            marks[at] = Mark::Closed;
            return true;
        };
        for (qsizetype i = 0; i < m_process.m_steps.size(); ++i)
            if (!closes(i))
                return wrongAfter(m_process.m_steps[i],
                                  ProcessWords::tr("These steps wait for each other: %1.").arg(cycle.join(u", "_s)));
        return {};
    }
    Error wrongAfter(const Definition &one, const QString &sentence) const
    {
        return SectionElement(u"process"_s, {{u"id"_s, one.step.id}}, *m_process.m_types).wrong(u"after"_s, sentence);
    }

    void inOrderOfStages()
    {
        std::stable_sort(m_process.m_steps.begin(), m_process.m_steps.end(),
                         [this](const Definition &a, const Definition &b) {
                             return m_stageIds.indexOf(a.step.stage) < m_stageIds.indexOf(b.step.stage);
                         });
        for (qsizetype i = 0; i < m_process.m_steps.size(); ++i)
            m_process.m_places.insert(m_process.m_steps[i].step.id, i);
    }

    Process &m_process;
    const QJsonObject &m_pack;
    QSet<QString> m_rules;
    QStringList m_stageIds, m_trackIds;
};

Result<Process> Process::fromJson(const QJsonObject &pack, std::shared_ptr<const SchemaPathTypes> types)
{
    Process process;
    process.m_id = pack.value("id"_L1).toString();
    process.m_title = pack.value("title"_L1).toString();
    process.m_version = pack.value("version"_L1).toString();
    process.m_tables = pack.value("tables"_L1).toObject();
    process.m_types = std::move(types);
    if (auto read = Loader(process, pack).load(); !read)
        return read.error();
    return process;
}

} // namespace wm::rules
