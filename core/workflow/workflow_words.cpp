// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/engine.h"
#include "core/workflow/workflow_pack.h"

#include <array>

namespace wm::workflow {

namespace {

template <class Enum>
using Words = QList<std::pair<Enum, QString>>;

const Words<Severity> &severities()
{
    static const Words<Severity> words{
        {Severity::StopWork, QStringLiteral("stop-work")},
        {Severity::Deficiency, QStringLiteral("deficiency")},
        {Severity::NotEligible, QStringLiteral("not-eligible")},
        {Severity::EngineerReview, QStringLiteral("engineer-review")},
        {Severity::VariancePossible, QStringLiteral("variance-possible")},
        {Severity::Document, QStringLiteral("document")},
        {Severity::Warning, QStringLiteral("warning")},
        {Severity::Info, QStringLiteral("info")},
    };
    return words;
}

const Words<EvidenceKind> &evidenceKinds()
{
    static const Words<EvidenceKind> words{
        {EvidenceKind::Choice, QStringLiteral("choice")}, {EvidenceKind::Value, QStringLiteral("value")},
        {EvidenceKind::Attest, QStringLiteral("attest")}, {EvidenceKind::Measure, QStringLiteral("measure")},
        {EvidenceKind::Photo, QStringLiteral("photo")},   {EvidenceKind::Device, QStringLiteral("device")},
    };
    return words;
}

const Words<StepState> &stepStates()
{
    static const Words<StepState> words{
        {StepState::Blocked, QStringLiteral("blocked")},
        {StepState::Ready, QStringLiteral("ready")},
        {StepState::Waiting, QStringLiteral("waiting")},
        {StepState::Done, QStringLiteral("done")},
        {StepState::Refused, QStringLiteral("refused")},
        {StepState::Skipped, QStringLiteral("skipped")},
        {StepState::NotApplicable, QStringLiteral("not-applicable")},
    };
    return words;
}

const Words<Awaits> &awaited()
{
    static const Words<Awaits> words{
        {Awaits::AnsweredFindings, QStringLiteral("answered-findings")},
        {Awaits::Signature, QStringLiteral("signature")},
    };
    return words;
}

template <class Enum>
QString wordOf(const Words<Enum> &words, Enum wanted)
{
    for (const auto &[value, word] : words)
        if (value == wanted)
            return word;
    return {};
}

template <class Enum>
std::optional<Enum> valueOf(const Words<Enum> &words, QStringView wanted)
{
    for (const auto &[value, word] : words)
        if (word == wanted)
            return value;
    return std::nullopt;
}

} // namespace

QString toWord(Severity severity)
{
    return wordOf(severities(), severity);
}
std::optional<Severity> severityFromWord(QStringView word)
{
    return valueOf(severities(), word);
}
QString toWord(EvidenceKind kind)
{
    return wordOf(evidenceKinds(), kind);
}
std::optional<EvidenceKind> evidenceKindFromWord(QStringView word)
{
    return valueOf(evidenceKinds(), word);
}
std::optional<Awaits> awaitsFromWord(QStringView word)
{
    return valueOf(awaited(), word);
}
QString toWord(StepState state)
{
    return wordOf(stepStates(), state);
}

} // namespace wm::workflow
