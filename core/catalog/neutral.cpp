// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/neutral.h"
#include "core/base/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

#include <cmath>

namespace wm::catalog {

namespace {

struct NeutralWords
{
    Q_DECLARE_TR_FUNCTIONS(NeutralWords)
};

} // namespace

QString toWord(NeutralVerdict verdict)
{
    switch (verdict) {
    case NeutralVerdict::Ok:
        return QStringLiteral("ok");
    case NeutralVerdict::Undersized:
        return QStringLiteral("undersized");
    case NeutralVerdict::NotAllowed:
        return QStringLiteral("not-allowed");
    case NeutralVerdict::NeedsInfo:
        return QStringLiteral("needs-info");
    }
    return {};
}

std::optional<int> NeutralTables::sizeRank(const QString &awg)
{
    bool number = false;
    if (awg.endsWith(QStringLiteral("/0"))) {
        const int noughts = QStringView(awg).chopped(2).toInt(&number);
        return number && noughts >= 1 && noughts <= 4 ? std::optional(noughts) : std::nullopt;
    }
    const int size = awg.toInt(&number);
    return number && size >= 1 && size <= 40 ? std::optional(1 - size) : std::nullopt;
}

Result<NeutralTables> NeutralTables::fromPack(const Pack &pack, const QString &language)
{
    NeutralTables tables;
    tables.m_json = pack.localized(language).value(u"neutral").toObject();
    const auto &json = tables.m_json;
    for (const auto &value : json.value(u"by_breaker").toArray()) {
        const auto row = value.toObject();
        const int breaker = row.value(u"breaker_a").toInt();
        tables.m_byBreaker.insert(breaker, row.value(u"awg").toInt());
        tables.m_requirements.insert(breaker, row.value(u"requirements").toVariant().toStringList());
    }
    for (const auto &awg : json.value(u"terminal").toObject().value(u"awg").toArray())
        tables.m_terminal.insert(QString::number(awg.toInt()));
    for (const auto &value : json.value(u"smaller").toArray()) {
        const auto row = value.toObject();
        tables.m_smallerMaxA.insert(QString::number(row.value(u"awg").toInt()), row.value(u"max_breaker_a").toDouble());
    }
    for (const auto &value : json.value(u"assumes_75c").toArray()) {
        const auto row = value.toObject();
        tables.m_assumes75c.insert(row.value(u"breaker_a").toInt(), row.value(u"awg").toInt());
    }
    if (tables.m_byBreaker.isEmpty() || tables.m_terminal.isEmpty())
        return makeError(ErrorCode::Invalid,
                         NeutralWords::tr("The pack %1 has no neutral tables (neutral.by_breaker, neutral.terminal).")
                             .arg(pack.id()));
    auto torque = TorqueTables::fromPack(pack, language);
    if (!torque)
        return torque.error();
    tables.m_torque = *torque;
    return tables;
}

std::optional<int> NeutralTables::furnishedAwg(double breakerA) const
{
    const double whole = std::nearbyint(breakerA);
    if (whole != breakerA || whole < 0 || whole > 1'000)
        return std::nullopt;
    const auto found = m_byBreaker.constFind(static_cast<int>(whole));
    return found == m_byBreaker.constEnd() ? std::nullopt : std::optional(*found);
}

NeutralAnswer NeutralTables::size(const NeutralQuestion &question) const
{
    NeutralAnswer answer;
    answer.chosenAwg = question.awg;
    const auto citing = [this, &answer](const QString &table) {
        const auto json = m_json.value(table).toObject();
        const QString cite = json.value(u"cite").toString(m_json.value(u"cite").toString());
        if (!answer.cites.contains(cite))
            answer.cites.append(cite);
        answer.requirements += json.value(u"requirements").toVariant().toStringList();
    };
    const auto decide = [&answer](NeutralVerdict verdict, const QString &code, const QString &reason) {
        answer.verdict = verdict;
        answer.code = code;
        answer.reasons.prepend(reason);
        return answer;
    };
    answer.requirements = m_json.value(u"requirements").toVariant().toStringList();

    // Whether a pigtail is wanted at all, as far as it can be said (CD-NEUTRAL-06, CD-NEUTRAL-07).
    const bool jawSuffices = question.fifthJawA && *question.fifthJawA >= question.breakerA;
    if (question.socketJaws == 4)
        answer.pigtailRequired = true;
    else if (question.socketJaws == 5)
        answer.pigtailRequired = !jawSuffices;
    answer.furnishedAwg = furnishedAwg(question.breakerA);

    // The order of the checks is the ledger's (CD-NEUTRAL-10).
    if (!answer.furnishedAwg) {
        citing(QStringLiteral("unlisted"));
        QStringList ratings;
        for (auto it = m_byBreaker.keyBegin(); it != m_byBreaker.keyEnd(); ++it)
            ratings.append(QString::number(*it));
        // A breaker nobody sells cannot be what the jaw was compared with.
        if (question.socketJaws == 5)
            answer.pigtailRequired = std::nullopt;
        return decide(
            NeutralVerdict::NotAllowed, QStringLiteral("invalid_breaker"),
            NeutralWords::tr("%1 A is not a breaker of this collar, so it has no neutral size. There are: %2 A.")
                .arg(figure(question.breakerA), ratings.join(QStringLiteral(", "))));
    }
    const int breaker = static_cast<int>(question.breakerA);
    answer.requirements += m_requirements.value(breaker);
    citing(QStringLiteral("furnished"));
    if (!answer.pigtailRequired)
        return decide(NeutralVerdict::NotAllowed, QStringLiteral("invalid_socket"),
                      NeutralWords::tr("A socket with %1 jaws does not take this collar; it takes 4 or 5.")
                          .arg(question.socketJaws));
    citing(question.socketJaws == 4 ? QStringLiteral("four_jaw") : QStringLiteral("five_jaw"));
    const auto required =
        m_json.value(u"required").toObject().value(question.socketJaws == 4 ? u"four_jaw" : u"five_jaw").toObject();
    answer.requirements += required.value(u"requirements").toVariant().toStringList();
    if (const QString cite = required.value(u"cite").toString(); !answer.cites.contains(cite))
        answer.cites.append(cite);

    QString why = NeutralWords::tr("A 4-jaw socket always needs a pigtail.");
    if (question.socketJaws == 5) {
        if (!question.fifthJawA)
            why = NeutralWords::tr(
                "The fifth jaw’s ampacity is not recorded, so it counts as too small and a pigtail is needed.");
        else if (!jawSuffices)
            why = NeutralWords::tr("The fifth jaw carries %1 A, less than the %2 A breaker: a pigtail is needed.")
                      .arg(figure(*question.fifthJawA))
                      .arg(breaker);
        else
            why = NeutralWords::tr("The fifth jaw carries %1 A, at least the %2 A breaker: no pigtail is needed.")
                      .arg(figure(*question.fifthJawA))
                      .arg(breaker);
    }
    answer.reasons.append(why);
    const QString furnished =
        NeutralWords::tr("The box holds %1 AWG copper for a %2 A breaker.").arg(*answer.furnishedAwg).arg(breaker);

    if (question.awg.isEmpty()) {
        answer.reasons.append(furnished);
        if (!*answer.pigtailRequired)
            return decide(NeutralVerdict::Ok, QStringLiteral("ok_jaw5"),
                          NeutralWords::tr("The fifth-jaw stab is the neutral path."));
        return decide(NeutralVerdict::NeedsInfo, QStringLiteral("pigtail_missing"),
                      NeutralWords::tr("A pigtail is required and none is chosen."));
    }
    if (!question.material)
        return decide(NeutralVerdict::NeedsInfo, QStringLiteral("material_unknown"),
                      NeutralWords::tr("The conductor’s metal is not recorded; at the collar it must be copper."));
    citing(QStringLiteral("material"));
    if (*question.material != ConductorMaterial::Copper)
        return decide(NeutralVerdict::NotAllowed, QStringLiteral("reject_material"),
                      NeutralWords::tr("The conductor at the collar must be copper."));
    if (!m_terminal.contains(question.awg)) {
        citing(QStringLiteral("terminal"));
        const QStringList sizes = m_json.value(u"terminal").toObject().value(u"awg").toVariant().toStringList();
        return decide(
            NeutralVerdict::NotAllowed, QStringLiteral("reject_terminal_range"),
            NeutralWords::tr(
                "The collar’s neutral terminal has no torque for %1 AWG, so it may not be terminated there. It takes "
                "%2 AWG.")
                .arg(question.awg, sizes.join(QStringLiteral(", "))));
    }
    citing(QStringLiteral("ampacity"));
    answer.reasons.append(furnished);
    const auto collarTorque = [this, &question, &answer] {
        const auto judged = m_torque.judge({QStringLiteral("neutral"), question.awg});
        if (judged && judged->target) {
            answer.torque = judged->target;
            answer.requirements += judged->requirements;
            if (!answer.cites.contains(judged->cite))
                answer.cites.append(judged->cite);
        }
    };
    const int chosen = sizeRank(question.awg).value_or(-100);
    const int reference = sizeRank(QString::number(*answer.furnishedAwg)).value_or(100);
    if (chosen >= reference) {
        collarTorque();
        const auto assumed = m_assumes75c.constFind(breaker);
        if (assumed != m_assumes75c.constEnd() && question.awg == QString::number(*assumed))
            answer.reasons.append(NeutralWords::tr("Its ampacity covers the breaker at 75 °C terminations."));
        if (chosen == reference)
            return decide(NeutralVerdict::Ok, QStringLiteral("ok_size_as_furnished"),
                          NeutralWords::tr("%1 AWG is the size that is furnished.").arg(question.awg));
        citing(QStringLiteral("supplied"));
        return decide(NeutralVerdict::Ok, QStringLiteral("ok_larger"),
                      NeutralWords::tr("%1 AWG is larger than the furnished %2 AWG; the installer supplies it.")
                          .arg(question.awg)
                          .arg(*answer.furnishedAwg));
    }
    const auto limit = m_smallerMaxA.constFind(question.awg);
    if (limit != m_smallerMaxA.constEnd() && breaker <= *limit) {
        collarTorque();
        answer.requirements.append(QStringLiteral("CD-NEUTRAL-11"));
        return decide(
            NeutralVerdict::NeedsInfo, QStringLiteral("review_smaller_than_furnished"),
            NeutralWords::tr(
                "%1 AWG is smaller than the furnished %2 AWG. It may carry %3 A, but somebody named has to approve it.")
                .arg(question.awg)
                .arg(*answer.furnishedAwg)
                .arg(breaker));
    }
    return decide(NeutralVerdict::Undersized, QStringLiteral("reject_too_small"),
                  NeutralWords::tr("%1 AWG is too small for a %2 A breaker; use %3 AWG or larger.")
                      .arg(question.awg)
                      .arg(breaker)
                      .arg(*answer.furnishedAwg));
}

} // namespace wm::catalog
