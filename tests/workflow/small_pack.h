// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/workflow/log.h"

namespace wm::workflow {

/// A pack with one of everything the engine has rules for.
inline QJsonObject smallPack()
{
    return json(R"({
      "schema": "witnessmark-pack/1", "sort": "workflow", "id": "small", "title": "Small", "version": "1",
      "phases": [ {"id": "p", "title": "P"}, {"id": "q", "title": "Q"} ],
      "strict": {"from": "out", "to": "lockout-off"},
      "guards": {"lockout-on": "collar.lockout_fitted == true", "relay-shut": "process.pto_issued == true"},
      "reopens": [ {"id": "flip", "when": "collar.orientation == 'flipped'", "steps": ["insert", "dead-2"],
                    "because": "The collar hung upside down."} ],
      "steps": [
        {"id": "site", "phase": "p", "title": "Site", "severity": "deficiency", "requirements": [], "cite": "c",
         "evidence": [ {"id": "form", "kind": "choice", "path": "socket.meter_form", "ask": "Form",
                        "choices": [ {"id": "two", "text": "2S", "value": "2S"}, {"id": "12S", "text": "12S"} ]},
                       {"id": "age", "kind": "value", "path": "socket.age_years", "ask": "Age", "optional": true} ]},
        {"id": "out", "phase": "p", "title": "Meter out", "severity": "stop-work", "requirements": [], "cite": "c",
         "after": ["site"], "warnings": [ {"id": "arc", "text": "It can arc."} ],
         "evidence": [ {"id": "ok", "kind": "attest", "text": "It is out.", "path": "socket.live_parts_blocked", "value": true} ]},
        {"id": "dead-1", "phase": "p", "title": "Dead, once", "severity": "stop-work", "requirements": [], "cite": "c",
         "evidence": [ {"id": "v", "kind": "measure", "path": "measurements.dead_1.v", "ask": "Volts", "quantity": "voltage",
                        "unit": "V", "instrument": true, "judge": {"below": 1, "setting": "dead_test_below_v"}} ]},
        {"id": "ring", "phase": "p", "title": "Ring", "severity": "deficiency", "requirements": [], "cite": "c",
         "applies": "socket.cover_style == 'ring'",
         "evidence": [ {"id": "ok", "kind": "attest", "text": "The ring is on."} ]},
        {"id": "insert", "phase": "p", "title": "Insert", "severity": "stop-work", "requirements": [], "cite": "c",
         "gates": [ {"id": "off", "require": "collar.breaker_position == 'off'", "because": "The breaker is not OFF.",
                     "opens": "out", "requirements": []} ],
         "evidence": [ {"id": "photo", "kind": "photo", "shows": "The collar", "path": "photos.collar_seated", "min": 2} ]},
        {"id": "torque", "phase": "p", "title": "Torque", "severity": "deficiency", "requirements": [], "cite": "c",
         "evidence": [ {"id": "t", "kind": "measure", "path": "neutral.torque_collar_inlb", "ask": "Torque",
                        "quantity": "torque", "unit": "in-lb", "instrument": true,
                        "judge": {"torque": "neutral", "awg": "neutral.awg", "label": "neutral.torque_label_inlb",
                                  "tool_range": true}},
                       {"id": "l1", "kind": "value", "path": "field_wiring.torques[terminal=L1].torque_inlb", "ask": "L1"},
                       {"id": "l2", "kind": "value", "path": "field_wiring.torques[terminal=L2].torque_inlb", "ask": "L2"} ]},
        {"id": "dead-2", "phase": "p", "title": "Dead, twice", "severity": "stop-work", "requirements": [], "cite": "c",
         "evidence": [ {"id": "v", "kind": "measure", "path": "measurements.dead_2.v", "ask": "Volts", "quantity": "voltage",
                        "unit": "V", "instrument": true, "judge": {"below": 1}} ]},
        {"id": "lockout-off", "phase": "q", "title": "Lockout off", "severity": "stop-work", "requirements": [], "cite": "c",
         "evidence": [ {"id": "ok", "kind": "attest", "text": "It is off.", "path": "collar.lockout_fitted", "value": false} ]},
        {"id": "read", "phase": "q", "title": "Read", "severity": "warning", "requirements": [], "cite": "c",
         "checks": [ {"id": "up", "require": "measurements.collar.orientation == 'upright'", "because": "It hangs upside down.",
                      "severity": "deficiency"},
                     {"id": "arrow", "require": "measurements.collar.lcd_arrow", "because": "No arrow."} ],
         "evidence": [ {"id": "now", "kind": "device", "device": "collar", "action": "state"} ]},
        {"id": "extra", "phase": "q", "title": "Extra", "severity": "info", "optional": true, "requirements": [], "cite": "c",
         "evidence": [ {"id": "photo", "kind": "photo", "shows": "Anything"} ]}
      ] })");
}

inline WorkflowPack parsed(const QJsonObject &pack)
{
    const auto types = rules::SchemaPathTypes::shipped();
    const auto result = parseWorkflowPack(pack, QStringLiteral("small.json"), **types);
    EXPECT_TRUE(result) << (result ? "" : qUtf8Printable(result.error().message));
    return result ? *result : WorkflowPack{};
}

/// Input that is good for every step of the small pack.
inline StepInput goodInput(const QString &step)
{
    static const QHash<QString, const char *> inputs{
        {QStringLiteral("site"), R"({"form": {"value": "2S"}})"},
        {QStringLiteral("out"), R"({"ok": {"attested": true}, "acknowledged": ["arc"]})"},
        {QStringLiteral("dead-1"),
         R"({"v": {"measured": 0.3, "instrument": {"id": "T-1", "calibrated_on": "2026-05-02", "due_on": "2027-05-02", "min": 0, "max": 1000}}})"},
        {QStringLiteral("ring"), R"({"ok": {"attested": true}})"},
        {QStringLiteral("torque"),
         R"({"t": {"measured": 41, "instrument": {"id": "TW-1", "calibrated_on": "2026-05-02", "due_on": "2027-05-02", "min": 5, "max": 90}}, "l1": {"value": 45}, "l2": {"value": 46}})"},
        {QStringLiteral("dead-2"),
         R"({"v": {"measured": -0.2, "instrument": {"id": "T-1", "calibrated_on": "2026-05-02", "due_on": "2027-05-02", "min": 0, "max": 1000}}})"},
        {QStringLiteral("lockout-off"), R"({"ok": {"attested": true}})"},
        {QStringLiteral("read"), R"({"now": {"reading": {"orientation": "upright", "lcd_arrow": true}}})"},
    };
    if (step == u"insert")
        return json(qUtf8Printable(QStringLiteral(R"({"photo": {"photos": ["%1", {"hash": "%2", "name": "b.jpg"}]}})")
                                       .arg(photoHash(1), photoHash(2))));
    if (step == u"extra")
        return json(qUtf8Printable(QStringLiteral(R"({"photo": {"photos": ["%1"]}})").arg(photoHash(3))));
    return json(inputs.value(step, "{}"));
}

} // namespace wm::workflow
