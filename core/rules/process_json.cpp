// SPDX-License-Identifier: GPL-3.0-or-later
// The way to permission in the words of the findings' JSON (RULES.md).
#include "core/rules/process.h"

#include <QtCore/QJsonArray>

namespace wm::rules {

using namespace Qt::StringLiterals;

namespace {

void insertDate(QJsonObject &json, const QString &key, QDate date)
{
    if (date.isValid())
        json.insert(key, date.toString(Qt::ISODate));
}

void insertList(QJsonObject &json, const QString &key, const QStringList &list)
{
    if (!list.isEmpty())
        json.insert(key, QJsonArray::fromStringList(list));
}

QJsonObject toJson(const ProcessStep &step)
{
    QJsonObject json{{u"id"_s, step.id},
                     {u"title"_s, step.title},
                     {u"stage"_s, step.stage},
                     {u"actor"_s, step.actor},
                     {u"state"_s, toWord(step.state)},
                     {u"missing"_s, QJsonArray::fromStringList(step.missing)}};
    for (const auto &[key, text] : {std::pair{u"text"_s, step.text}, std::pair{u"note"_s, step.note},
                                    std::pair{u"cite"_s, step.cite}, std::pair{u"date_path"_s, step.datePath}})
        if (!text.isEmpty())
            json.insert(key, text);
    insertList(json, u"waiting_for"_s, step.waitingFor);
    insertDate(json, u"date"_s, step.date);
    insertDate(json, u"due"_s, step.due);
    insertDate(json, u"estimate"_s, step.estimate);
    insertList(json, u"done_missing"_s, step.doneMissing);
    insertList(json, u"due_missing"_s, step.dueMissing);
    if (step.workdaysLeft && step.open())
        json.insert(u"business_days_left"_s, *step.workdaysLeft);
    if (step.feeUsd)
        json.insert(u"fee_usd"_s, *step.feeUsd);
    insertList(json, u"fee_missing"_s, step.feeMissing);
    if (step.assumed)
        json.insert(u"holidays_assumed"_s, true);
    QJsonArray documents;
    for (const DocumentState &document : step.documents)
        documents.append(
            QJsonObject{{u"id"_s, document.id}, {u"title"_s, document.title}, {u"state"_s, document.state}});
    json.insert(u"documents"_s, documents);
    return json;
}

} // namespace

QString toWord(StepState state)
{
    switch (state) {
    case StepState::NotApplicable:
        return u"not-applicable"_s;
    case StepState::Unknown:
        return u"unknown"_s;
    case StepState::Done:
        return u"done"_s;
    case StepState::Overdue:
        return u"overdue"_s;
    case StepState::Waiting:
        return u"waiting"_s;
    case StepState::Ready:
        break;
    }
    return u"ready"_s;
}

QJsonObject ProcessView::toJson(bool all) const
{
    QJsonArray shown;
    for (const ProcessStep &one : steps)
        if (all || one.state != StepState::NotApplicable)
            shown.append(rules::toJson(one));
    QJsonObject json{{u"pack"_s, pack}, {u"track"_s, track.isEmpty() ? QJsonValue(QJsonValue::Null) : track}};
    if (!trackTitle.isEmpty())
        json.insert(u"track_title"_s, trackTitle);
    insertList(json, u"track_missing"_s, trackMissing);
    json.insert(u"holidays_assumed"_s, assumed);
    if (!assumption.isEmpty())
        json.insert(u"assumption"_s, assumption);
    QJsonArray stageList;
    for (const ProcessStage &stage : stages)
        stageList.append(QJsonObject{{u"id"_s, stage.id}, {u"title"_s, stage.title}});
    json.insert(u"stages"_s, stageList);
    json.insert(u"steps"_s, shown);
    return json;
}

} // namespace wm::rules
