// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside of suitability.h: what its rules are written with. Nothing else includes this.

#include "core/base/text.h"
#include "core/catalog/suitability.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace wm::catalog::suitability {

struct SuitabilityWords
{
    Q_DECLARE_TR_FUNCTIONS(SuitabilityWords)
};
inline QString s(const char16_t *text)
{
    return QString::fromUtf16(text);
}

/// Arithmetic in binary must not turn an allowed boundary into a breach.
inline constexpr double kSame = 1e-9;

/// One rule at work on one site. Reading a fact notes it as a reason or as missing; a rule that misses one is unknown.
class Rule
{
public:
    Rule(const QJsonObject &site, const char *id, const char *severity, const QString &title, const QString &cite)
        : m_site(site)
    {
        m_finding.id = QString::fromLatin1(id);
        m_finding.severity = QString::fromLatin1(severity);
        m_finding.title = title;
        m_finding.cite = QStringLiteral("Smart ConnectDER V3 manual v2.2F, ") + cite;
    }

    /// The value at a dotted path without lists; undefined when absent or null. Does not note anything.
    [[nodiscard]] QJsonValue peek(const QString &path) const
    {
        QJsonValue node = m_site;
        for (const QString &name : path.split(u'.'))
            node = node.toObject().value(name);
        return node.isNull() ? QJsonValue(QJsonValue::Undefined) : node;
    }

    std::optional<double> number(const QString &path, const QString &op = {},
                                 const QJsonValue &limit = QJsonValue::Undefined)
    {
        const auto value = peek(path);
        return note(path, value, op, limit, value.isDouble()) ? std::optional(value.toDouble()) : std::nullopt;
    }
    /// As number(), of a quantity that is never 0 and never less: such a figure was not meant, and would suit anything.
    std::optional<double> positive(const QString &path, const QString &op = {},
                                   const QJsonValue &limit = QJsonValue::Undefined)
    {
        return atLeast(std::numeric_limits<double>::min(), path, op, limit);
    }
    /// As number(), of one below which a figure is a slip of the pen.
    std::optional<double> atLeast(double least, const QString &path, const QString &op, const QJsonValue &limit)
    {
        const auto value = peek(path);
        return note(path, value, op, limit, value.isDouble() && value.toDouble() >= least)
                   ? std::optional(value.toDouble())
                   : std::nullopt;
    }
    std::optional<QString> word(const QString &path, const QString &op = {},
                                const QJsonValue &limit = QJsonValue::Undefined)
    {
        const auto value = peek(path);
        return note(path, value, op, limit, value.isString()) ? std::optional(value.toString()) : std::nullopt;
    }
    std::optional<bool> boolean(const QString &path, const QJsonValue &limit = QJsonValue::Undefined)
    {
        const auto value = peek(path);
        return note(path, value, QStringLiteral("=="), limit, value.isBool()) ? std::optional(value.toBool())
                                                                              : std::nullopt;
    }
    /// The sum over all inverters of `field` times how many there are (derived.collar_der_kw, derived.collar_der_a). No
    /// inverter recorded is no answer, not zero.
    std::optional<double> inverters(const QString &field, const QString &derived, const QString &op, double limit)
    {
        const auto list = peek(QStringLiteral("inverters")).toArray();
        if (list.isEmpty()) {
            missing(QStringLiteral("inverters"));
            return std::nullopt;
        }
        double sum = 0;
        bool whole = true;
        for (qsizetype i = 0; i < list.size(); ++i) {
            const auto inverter = list.at(i).toObject();
            for (const QString &name : {field, QStringLiteral("qty")}) {
                // None of an inverter, or one of no power, is a slip of the pen: it would suit every collar.
                if (!inverter.value(name).isDouble() || inverter.value(name).toDouble() <= 0) {
                    missing(QStringLiteral("inverters[%1].%2").arg(i).arg(name));
                    whole = false;
                }
            }
            sum += inverter.value(field).toDouble() * inverter.value(u"qty").toDouble();
        }
        if (!whole)
            return std::nullopt;
        because(derived, sum, op, limit);
        return sum;
    }

    void missing(const QString &path)
    {
        if (!m_finding.missing.contains(path))
            m_finding.missing.append(path);
    }
    void because(const QString &path, const QJsonValue &value, const QString &op, const QJsonValue &limit)
    {
        QJsonObject reason{{QStringLiteral("path"), path}, {QStringLiteral("value"), value}};
        if (!limit.isUndefined())
            reason.insert(QStringLiteral("limit"), limit);
        if (!op.isEmpty())
            reason.insert(QStringLiteral("op"), op);
        m_finding.because.append(reason);
    }

    Finding notApplicable()
    {
        m_finding.status = QStringLiteral("not-applicable");
        m_finding.message.clear(); // of a look that was taken before
        m_finding.cure.clear();
        return m_finding;
    }
    Finding unknown()
    {
        m_finding.status = QStringLiteral("unknown");
        m_finding.message = SuitabilityWords::tr("Not known yet: facts are missing that decide it.");
        m_finding.cure = SuitabilityWords::tr("Record what is missing.");
        return m_finding;
    }
    Finding fail(const QString &message, const QString &cure)
    {
        m_finding.status = QStringLiteral("fail");
        m_finding.message = message;
        m_finding.cure = cure;
        return m_finding;
    }
    Finding pass(const QString &message = {})
    {
        m_finding.status = QStringLiteral("pass");
        m_finding.message = message;
        return m_finding;
    }
    /// Decided unless something is missing.
    Finding decide(bool good, const QString &message, const QString &cure)
    {
        if (!m_finding.missing.isEmpty())
            return unknown();
        return good ? pass() : fail(message, cure);
    }
    /// A person confirms it, perhaps already has.
    Finding attest(const QString &message, const QString &cure)
    {
        const auto given =
            peek(QStringLiteral("attestations")).toObject().value(m_finding.id).toObject().value(u"value");
        if (given.isBool() && !given.toBool())
            return fail(message, cure);
        m_finding.status = given.toBool() ? QStringLiteral("attested") : QStringLiteral("attest");
        m_finding.message = message;
        m_finding.cure = cure;
        return m_finding;
    }

private:
    bool note(const QString &path, const QJsonValue &value, const QString &op, const QJsonValue &limit, bool usable)
    {
        if (usable)
            because(path, value, op, limit);
        else
            missing(path);
        return usable;
    }

    const QJsonObject &m_site;
    Finding m_finding;
};

/// All rules at work on one site, by subject; each function is in a file of its own.
struct Work
{
    const QJsonObject &site;
    const CollarProduct &m_product;
    const NeutralTables &m_neutral;
    const PartNumberGrammar &m_grammar;
    const TorqueTables &m_torques;
    QList<Finding> findings = {};

    void building();   ///< inverters' listing, forms, socket, clearances
    void neutral();    ///< how the neutral is made
    void partNumber(); ///< the part number against what is recorded of the collar beside it
    void order();      ///< the collar against the design and the utility
    void electrical(); ///< ratings
    void neutralTorque();
    void fieldMetal();
    void fieldTorques();
    void fieldConductors(); ///< from the collar to the inverters, against the terminals and the breaker
    void neutralAmpacity(); ///< of the pigtail against the breaker
    /// Of a copper field conductor of this size, `max_breaker_a` or `ampacity_a`; 0 for a size the terminals do not
    /// take.
    [[nodiscard]] double fieldConductor(std::optional<double> awg, QStringView figure) const;
    [[nodiscard]] double equipmentGround(double breaker) const;
    QString torqueFault(Rule &rule, const QString &table, const QString &awgPath, const QJsonValue &label,
                        const QString &path, double recorded) const;

    const QString equals = QStringLiteral("=="), atMost = QStringLiteral("<="), atLeast = QStringLiteral(">="),
                  in = QStringLiteral("in");
    void add(const Finding &finding) { findings.append(finding); }
    /// A rating of the pack; fromPack() has seen that those asked for are there.
    [[nodiscard]] double limit(const char16_t *id) const { return m_product.number(s(id)).value_or(std::nan("")); }
    /// The fact at `path` must be the one at `other`; `message` takes both.
    void equalFacts(const char *id, const char *severity, const QString &title, const QString &cite,
                    const char16_t *path, const char16_t *other, const QString &message, const QString &cure)
    {
        Rule rule(site, id, severity, title, cite);
        const auto wanted = rule.peek(s(other));
        const auto found = rule.peek(s(path));
        if (wanted.isUndefined())
            rule.missing(s(other));
        if (found.isUndefined())
            rule.missing(s(path));
        else
            rule.because(s(path), found, equals, wanted);
        add(rule.decide(found == wanted, message.arg(found.toVariant().toString(), wanted.toVariant().toString()),
                        cure));
    }
};

} // namespace wm::catalog::suitability
