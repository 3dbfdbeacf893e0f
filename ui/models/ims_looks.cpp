// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ims_looks.h"

#include "core/base/log.h"
#include "core/catalog/ims_models.h"
#include "ui/app.h"

#include <QtCore/QLocale>

#include <array>
#include <cmath>

namespace wm::ui {

namespace {

using What = catalog::ImsCheck::What;
using Verdict = catalog::ImsCheck::Verdict;

struct Question
{
    const char *key, *text, *unit;
};
constexpr std::array kQuestions{
    Question{"load_a", QT_TRANSLATE_NOOP("wm::ui::ImsLooks", "Load"), "A"},
    Question{"load_kw", QT_TRANSLATE_NOOP("wm::ui::ImsLooks", "The same as power"), "kW"},
    Question{"ten_turns", QT_TRANSLATE_NOOP("wm::ui::ImsLooks", "10 Wh lamp, ten turns"), "s"},
    Question{"one_turn", QT_TRANSLATE_NOOP("wm::ui::ImsLooks", "1 kWh lamp, one turn"), "s"},
    Question{"cycle", QT_TRANSLATE_NOOP("wm::ui::ImsLooks", "Test screen to test screen"), "s"},
    Question{"demand_now", QT_TRANSLATE_NOOP("wm::ui::ImsLooks", "Demand now on the display"), "kW"}};

int shapeOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Good:
        return StatusShape::Pass;
    case Verdict::Off:
        return StatusShape::Warn;
    case Verdict::Bad:
        return StatusShape::Fail;
    case Verdict::NotKnown:
        return StatusShape::ToDo;
    }
    return StatusShape::ToDo;
}

QString figure(double value, const QString &unit)
{
    return QStringLiteral("%1 %2").arg(QLocale().toString(value, 'f', unit == QLatin1String("kW") ? 2 : 1), unit);
}

} // namespace

ImsLooks::ImsLooks()
{
    if (const auto catalog = catalog::ImsCatalog::load()) {
        if (auto figures = catalog::ImsFigures::fromPack(catalog->pack()))
            m_figures = *figures;
        else
            qCWarning(lcUi).noquote() << figures.error().message;
    }
    rewrite();
}

void ImsLooks::look(const QString &key, const QString &text)
{
    m_typed.insert(key, text);
    rewrite();
}

void ImsLooks::know(std::optional<double> loadA, std::optional<double> loadKw, std::optional<bool> showsDemand)
{
    m_known.loadA = loadA;
    m_known.loadKw = loadKw;
    m_known.showsDemand = showsDemand;
    rewrite();
}

void ImsLooks::setRedLamp(const QString &word)
{
    m_redLamp = word == m_redLamp ? QString() : word; // touched again: not looked
    rewrite();
    Q_EMIT changed();
}

void ImsLooks::setSegments(const QString &word)
{
    m_segments = word == m_segments ? QString() : word;
    rewrite();
    Q_EMIT changed();
}

std::optional<double> ImsLooks::number(const char *key) const
{
    const double value = App::number(m_typed.value(QString::fromLatin1(key)));
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

void ImsLooks::rewrite()
{
    QList<Detail> asked, results;
    const auto known = [this](const char *key) {
        const std::optional<double> value = qstrcmp(key, "load_a") == 0    ? m_known.loadA
                                            : qstrcmp(key, "load_kw") == 0 ? m_known.loadKw
                                                                           : std::nullopt;
        return value ? QLocale().toString(*value, 'g', 6) : QString();
    };
    for (const Question &question : kQuestions) {
        const QString key = QString::fromLatin1(question.key);
        asked.append({tr(question.text),
                      m_typed.contains(key) ? m_typed.value(key) : known(question.key),
                      QString::fromLatin1(question.unit),
                      -1,
                      {},
                      {},
                      key});
    }
    catalog::ImsSeen seen = m_known;
    if (m_typed.contains(QStringLiteral("load_a")))
        seen.loadA = number("load_a");
    if (m_typed.contains(QStringLiteral("load_kw")))
        seen.loadKw = number("load_kw");
    seen.tenTurnsS = number("ten_turns");
    seen.oneTurnS = number("one_turn");
    seen.testCycleS = number("cycle");
    seen.demandNowKw = number("demand_now");
    if (!m_redLamp.isEmpty())
        seen.redLit = m_redLamp == QLatin1String("lit");
    if (!m_segments.isEmpty())
        seen.segmentsLit = m_segments == QLatin1String("all");
    if (m_figures)
        for (const catalog::ImsCheck &check : catalog::judgeIms(seen, *m_figures))
            results.append(rowOf(check));
    m_asked.set(asked);
    m_results.set(results);
}

Detail ImsLooks::rowOf(const catalog::ImsCheck &check) const
{
    const auto shown = [&check](const QString &unit) { return check.found ? figure(*check.found, unit) : QString(); };
    const auto lamp = [&](const QString &label) -> Detail {
        QString note = check.wanted ? tr("%1 at this load").arg(figure(*check.wanted, QStringLiteral("s")))
                                    : tr("type the load to judge it");
        if (check.impliedKw)
            note = tr("%1; its turns mean %2").arg(note, figure(*check.impliedKw, QStringLiteral("kW")));
        return {label, shown(QStringLiteral("s")), note, shapeOf(check.verdict)};
    };
    switch (check.what) {
    case What::RedLamp:
        return {tr("Red reverse-phase lamp"),
                m_redLamp.isEmpty()                 ? QString()
                : m_redLamp == QLatin1String("lit") ? tr("lit")
                                                    : tr("dark"),
                check.verdict == Verdict::Bad ? tr("Power down. Check the side and the line of every transformer.")
                                              : tr("dark with more than 1 A; with less it says nothing"),
                shapeOf(check.verdict)};
    case What::Lamp10Wh:
        return lamp(tr("Green 10 Wh lamp, ten turns"));
    case What::Lamp1kWh:
        return lamp(tr("Green 1 kWh lamp, one turn"));
    case What::Segments:
        return {tr("Test screen"),
                m_segments.isEmpty()                 ? QString()
                : m_segments == QLatin1String("all") ? tr("every segment lit")
                                                     : tr("a segment is dead"),
                check.verdict == Verdict::Bad ? tr("Every number on this display is doubtful.")
                                              : tr("every segment lit for one second"),
                shapeOf(check.verdict)};
    case What::TestCycle:
        return {tr("Test screen comes back"), shown(QStringLiteral("s")),
                tr("every 18 s; every 19 s with demand, after three screens of 6 s"), shapeOf(check.verdict)};
    case What::DemandNow:
        return {tr("Demand now"), shown(QStringLiteral("kW")),
                check.wanted
                    ? tr("within 5 % of %1, after five steady minutes").arg(figure(*check.wanted, QStringLiteral("kW")))
                    : tr("says nothing without a known load"),
                shapeOf(check.verdict)};
    }
    return {};
}

} // namespace wm::ui
