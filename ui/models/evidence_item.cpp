// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/evidence_item.h"

#include "core/base/quantities.h"
#include "core/base/text.h"
#include "ui/app.h"
#include "ui/models/fact_text.h"
#include "ui/models/site_words.h"

#include <QtCore/QJsonArray>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>

#include <cmath>
#include <limits>

namespace wm::ui {
namespace {

/// Whether somebody has written a day to its end: long enough, or with a year of two digits that begins no year.
bool wholeDay(const QString &text)
{
    static const QRegularExpression shortYear(QStringLiteral(R"(^\d{1,2}[-/.]\d{1,2}[-/.](?!19|20)\d{2}$)"));
    return text.size() >= 10 || shortYear.match(text).hasMatch();
}

constexpr qsizetype kMostDigits = 24; ///< no measurement has more
constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr QLatin1String kResets("demand_resets");

/// A value of the record as people read it.
QString shownValue(const QString &path, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? QCoreApplication::translate("Evidence", "Yes")
                              : QCoreApplication::translate("Evidence", "No");
    case QJsonValue::Double:
        return isIdentifier(path) ? QString::number(value.toDouble(), 'f', 0) : numberText(value.toDouble());
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array: {
        if (value.toArray().isEmpty())
            return noneWord();
        QStringList parts;
        for (const QJsonValue one : value.toArray())
            parts += shownValue(path, one);
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

/// The first number of "40 in-lb"; NaN when there is none.
double leadingNumber(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("[-+]?[0-9]+([.,][0-9]+)?"));
    const auto match = number.match(text);
    return match.hasMatch() ? App::number(match.captured()) : kNone;
}

} // namespace

QString numberText(double value)
{
    return QLocale().toString(value, 'g', 12);
}

QString shownUnit(const QString &unit)
{
    QString shown = unit;
    return shown.replace(QLatin1Char('-'), QChar(0x2011));
}

EvidenceItem::EvidenceItem(workflow::Evidence spec, rules::PathType type, std::optional<double> tolerancePct,
                           QObject *parent)
    : QObject(parent), m_spec(std::move(spec)), m_type(std::move(type)), m_tolerancePct(tolerancePct),
      m_choices(m_spec.choices), m_date(isDay(m_spec.path))
{
    // A choice without choices of its own takes those of the vocabulary; a boolean asks yes or no.
    if (m_choices.isEmpty() && m_spec.kind != workflow::EvidenceKind::Attest) {
        if (m_type.sort == rules::Sort::Boolean)
            m_choices = {{QStringLiteral("true"), tr("Yes"), true}, {QStringLiteral("false"), tr("No"), false}};
        else
            for (const QString &word : m_type.words)
                m_choices.append({word, siteWord(m_spec.path, word), word});
    }
}

EvidenceItem::Kind EvidenceItem::kind() const
{
    switch (m_spec.kind) {
    case workflow::EvidenceKind::Choice: // one among numbers is typed: there are no words for buttons
    case workflow::EvidenceKind::Value:
        return m_choices.isEmpty() ? Value : Choice;
    case workflow::EvidenceKind::Attest:
        return Attest;
    case workflow::EvidenceKind::Measure:
        return Measure;
    case workflow::EvidenceKind::Photo:
        return Photo;
    case workflow::EvidenceKind::Device:
        return Device;
    }
    return Value;
}

void EvidenceItem::setStatus(const workflow::EvidenceStatus &status, bool editable)
{
    m_status = status;
    m_editable = editable;
    Q_EMIT changed();
}

void EvidenceItem::touched()
{
    m_edited = true;
    m_problem.clear();
    Q_EMIT changed();
    Q_EMIT editedByPerson();
}

void EvidenceItem::forget()
{
    m_edited = false;
    m_heard = false;
    m_text.clear();
    m_choice.clear();
    m_attested = false;
    m_problem.clear();
    m_reading = {};
    m_photos = {};
    Q_EMIT changed();
}

bool EvidenceItem::numeric() const
{
    // The engine keeps a value below `measurements.` as a measurement without a unit; the vocabulary does not know it.
    return m_spec.kind == workflow::EvidenceKind::Measure || m_type.sort == rules::Sort::Number ||
           (m_spec.kind == workflow::EvidenceKind::Value && m_spec.path.startsWith(QLatin1String("measurements.")));
}

QJsonValue EvidenceItem::typedValue() const
{
    const QString text = m_text.trimmed();
    if (list())
        return listFromText(text);
    if (numeric()) {
        const double number = text.size() > kMostDigits ? kNone : App::number(text);
        return std::isfinite(number) ? QJsonValue(number) : QJsonValue(QJsonValue::Undefined);
    }
    if (m_date)
        if (const QDate day = dayFromText(text); day.isValid())
            return day.toString(Qt::ISODate);
    return text;
}

QString EvidenceItem::typedDay() const
{
    const QDate day = m_date && m_edited ? dayFromText(m_text) : QDate();
    return day.isValid() ? QLocale().toString(day, QLocale::LongFormat) : QString();
}

bool EvidenceItem::scannable() const
{
    return kind() == Value && !numeric() && !list() && !date() &&
           (m_spec.path.contains(QLatin1String("serial")) || m_spec.path.endsWith(QLatin1String("number")));
}

QJsonObject EvidenceItem::input() const
{
    if (!m_edited || m_busy)
        return {};
    switch (kind()) {
    case Choice:
        for (const workflow::Choice &choice : m_choices)
            if (choice.id == m_choice)
                return {{QStringLiteral("value"), choice.value}};
        return {};
    case Value: {
        const QJsonValue value = typedValue();
        if (value.isUndefined() || m_text.trimmed().isEmpty())
            return {};
        return {{QStringLiteral("value"), value}};
    }
    case Attest:
        return m_attested ? QJsonObject{{QStringLiteral("attested"), true}} : QJsonObject();
    case Measure: {
        const QJsonValue value = typedValue();
        if (!value.isDouble())
            return {};
        QJsonObject said{{m_preset ? QStringLiteral("set_inlb") : QStringLiteral("measured"), value}};
        if (!m_tool.isEmpty())
            said.insert(QStringLiteral("instrument"), m_tool);
        if (m_heard)
            said.insert(QStringLiteral("source"), QStringLiteral("device"));
        return said;
    }
    case Photo:
        return m_photos.isEmpty() ? QJsonObject() : QJsonObject{{QStringLiteral("photos"), m_photos}};
    case Device:
        return m_reading.isEmpty() ? QJsonObject() : QJsonObject{{QStringLiteral("reading"), m_reading}};
    }
    return {};
}

void EvidenceItem::type(const QString &text)
{
    if (m_edited ? text == m_text : text == this->text())
        return;
    m_text = text;
    m_heard = false;
    m_edited = true;
    m_problem.clear();
    checkTyped(); // before anybody asks whether it can be recorded
    Q_EMIT changed();
    Q_EMIT editedByPerson();
}

void EvidenceItem::checkTyped()
{
    const auto checked = checkedText(m_text, ask());
    if (!checked)
        setProblem(checked.error().message);
    else if (numeric() && m_text.trimmed().size() > kMostDigits)
        setProblem(tr("That is too long for a number: %n characters. Clear the field and type it anew.", nullptr,
                      static_cast<int>(m_text.trimmed().size())));
    else if (numeric() && !m_text.trimmed().isEmpty() && !std::isfinite(App::number(m_text)))
        setProblem(tr("“%1” is not a number.").arg(m_text.trimmed()));
    else if (m_date && wholeDay(m_text.trimmed()) && !dayFromText(m_text).isValid())
        setProblem(tr("“%1” is not a day. Write it as 2026-11-19 or 11/19/2026.").arg(m_text.trimmed()));
    else if (m_date)
        setProblem(stillToCome(m_spec.path, m_text, m_today));
}

QJsonObject EvidenceItem::unfinished() const
{
    if (!m_edited)
        return {};
    return {{QStringLiteral("text"), m_text},         {QStringLiteral("choice"), m_choice},
            {QStringLiteral("attested"), m_attested}, {QStringLiteral("preset"), m_preset},
            {QStringLiteral("reading"), m_reading},   {QStringLiteral("photos"), m_photos},
            {QStringLiteral("tool"), m_tool},         {QStringLiteral("heard"), m_heard}};
}

void EvidenceItem::restore(const QJsonObject &unfinished)
{
    m_edited = true;
    m_text = unfinished.value(QStringLiteral("text")).toString();
    m_choice = unfinished.value(QStringLiteral("choice")).toString();
    m_attested = unfinished.value(QStringLiteral("attested")).toBool();
    m_preset = unfinished.value(QStringLiteral("preset")).toBool();
    m_heard = unfinished.value(QStringLiteral("heard")).toBool();
    m_reading = unfinished.value(QStringLiteral("reading")).toObject();
    m_photos = unfinished.value(QStringLiteral("photos")).toArray();
    if (const QJsonObject tool = unfinished.value(QStringLiteral("tool")).toObject(); !tool.isEmpty())
        m_tool = tool;
    m_problem.clear();
    checkTyped();
    Q_EMIT changed();
}

void EvidenceItem::choose(const QString &choiceId)
{
    m_choice = choiceId;
    touched();
}

void EvidenceItem::attest(bool yes)
{
    m_attested = yes;
    touched();
}

void EvidenceItem::setPresetTool(bool preset)
{
    if (preset == m_preset)
        return;
    m_preset = preset;
    touched();
}

void EvidenceItem::setReading(const QJsonObject &decoded)
{
    if (onWire()) { // of the whole frame it asks for the count alone
        m_text = numberText(decoded.value(kResets).toDouble());
        m_heard = true;
    } else {
        m_reading = decoded;
    }
    touched();
}

bool EvidenceItem::onWire() const
{
    return m_spec.path == QLatin1String("measurements.ims_check.demand_resets_after");
}

bool EvidenceItem::fromDevice() const
{
    if (kind() == Device)
        return have();
    return m_edited ? m_heard : have() && m_status.source == QLatin1String("device");
}

void EvidenceItem::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT changed();
    if (!busy)
        Q_EMIT editedByPerson();
}

void EvidenceItem::setProblem(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

QString EvidenceItem::unit() const
{
    return m_spec.unit == QLatin1String("1") ? QString() : shownUnit(m_spec.unit); // a count has none
}

bool EvidenceItem::have() const
{
    if (!m_filled.isEmpty())
        return true;
    if (m_edited && kind() == Attest) // some sentences are kept with the step alone: until then the engine has none
        return m_attested;
    return m_status.state == workflow::EvidenceState::Have;
}

QStringList EvidenceItem::choiceIds() const
{
    QStringList ids;
    for (const workflow::Choice &choice : m_choices)
        ids += choice.id;
    return ids;
}

QStringList EvidenceItem::choiceTexts() const
{
    QStringList texts;
    for (const workflow::Choice &choice : m_choices)
        texts += choice.text;
    return texts;
}

QString EvidenceItem::text() const
{
    if (!m_filled.isEmpty())
        return m_filled;
    return m_edited ? m_text : shownValue(m_spec.path, m_status.value);
}

QString EvidenceItem::chosen() const
{
    if (m_edited)
        return m_choice;
    for (const workflow::Choice &choice : m_choices)
        if (choice.value == m_status.value)
            return choice.id;
    return {};
}

bool EvidenceItem::attested() const
{
    return m_edited ? m_attested : have();
}

QString EvidenceItem::source() const
{
    if (m_edited || m_status.value.isUndefined() || !have())
        return {};
    return shownSource(m_status.source);
}

double EvidenceItem::target() const
{
    const QString &target = m_status.target.isEmpty() ? m_target : m_status.target;
    return target.isEmpty() ? kNone : leadingNumber(target);
}

double EvidenceItem::bandHigh() const
{
    return torque() && m_tolerancePct && std::isfinite(target()) ? target() * (1 + *m_tolerancePct / 100) : kNone;
}

double EvidenceItem::value() const
{
    if (m_edited)
        return typedValue().toDouble(kNone);
    return m_status.value.isDouble() ? m_status.value.toDouble() : kNone;
}

QString EvidenceItem::targetText() const
{
    return std::isfinite(target()) ? numberText(target()) : QString();
}

QString EvidenceItem::targetUnits() const
{
    if (!torque() || !std::isfinite(target()))
        return unit();
    return tr("%1 · %2 N·m").arg(unit(), QLocale().toString(toNewtonMetres(InchPounds{target()}), 'f', 2));
}

} // namespace wm::ui
