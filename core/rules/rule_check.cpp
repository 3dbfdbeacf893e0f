// SPDX-License-Identifier: GPL-3.0-or-later
// A site held against the rules of a pack (rule_pack.h).
#include "core/rules/rule_pack.h"
#include "core/rules/truth_program.h"
#include "core/rules/variance.h"
#include "core/site/schema.h"
#include "core/site/site.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <cmath>
#include <mutex>

namespace wm::rules {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kGrantedFor{"variance.granted_for"};

struct RuleCheckWords
{
    Q_DECLARE_TR_FUNCTIONS(RuleCheckWords)
};

/// A sentence about a finding in the finding's own language: of the handbook held in English it is English, whatever
/// the program speaks, since letters to a utility quote it.
QString wordsIn(const QLocale &locale, const char *sentence)
{
    return locale.language() == QLocale::English ? QString::fromUtf8(sentence) : RuleCheckWords::tr(sentence);
}

/// Of an element whose role nobody recorded ("disconnects[0].role") no figure can be held against anything: that is
/// said, and the role is asked before all else.
void sayRoleFirst(Finding &found, const Rule &rule, const QJsonObject &site, const QLocale &locale)
{
    static const QRegularExpression role(u"^(([a-z_]+)\\[(\\d+)\\])\\.role$"_s), index(u"\\[\\d+\\]"_s);
    const auto schema = site::Schema::shipped(locale.language() == QLocale::English ? u"en"_s : QString());
    for (const QString &path : std::as_const(found.missing)) {
        const auto match = role.match(path);
        if (!match.hasMatch() || !schema)
            continue;
        const QJsonObject element = site.value(match.captured(2)).toArray().at(match.captured(3).toInt()).toObject();
        QString figure;
        for (auto it = element.begin(); it != element.end() && figure.isEmpty(); ++it) {
            const QString place = match.captured(1) + u'.' + it.key();
            if (it.value().isDouble() && rule.reads.contains(QString(place).replace(index, u"[]"_s)))
                figure = u"%1, %2"_s.arg((*schema)->placedTitle(place), Message::shown(it.value(), QLocale::c()));
        }
        found.next = path;
        found.message =
            figure.isEmpty()
                ? wordsIn(locale, QT_TRANSLATE_NOOP("RuleCheckWords", "%1 is not recorded, so it is not known whether "
                                                                      "this is about it. Record that first."))
                      .arg((*schema)->placedTitle(path))
                : wordsIn(locale, QT_TRANSLATE_NOOP("RuleCheckWords", "%1 is not recorded, so what is recorded there "
                                                                      "(%2) is not judged. Record that first."))
                      .arg((*schema)->placedTitle(path), figure);
        return;
    }
}

/// The facts that a comparison reads beside the one it is about: those of what is computed within it. Of a part that
/// stands inside a list, where the elements have names of their own, nothing is known but what the whole rule reads.
QJsonArray readsOf(const Because &because, const QStringList &ofRule, const PathTypes &types)
{
    const auto expression = Expression::parse(because.expression);
    QStringList reads;
    if (expression)
        for (const QString &path : expression->paths())
            if (path != "today"_L1 && types.typeOf(path))
                reads.append(path);
    if (reads.isEmpty() && because.path.isEmpty())
        reads = ofRule;
    if (reads.size() == 1 && !because.path.isEmpty())
        reads.clear(); // the path says it
    return QJsonArray::fromStringList(reads);
}

/// A value as it is told of: a sum without the last digits that binary fractions leave (18299.999999999996).
QJsonValue told(const QJsonValue &value)
{
    if (value.isUndefined())
        return QJsonValue::Null;
    const double number = value.toDouble();
    return number == std::trunc(number) ? value : QJsonValue(QString::number(number, 'g', 12).toDouble());
}

QJsonArray toJson(const QList<Because> &reasons)
{
    QJsonArray array;
    for (const Because &because : reasons) {
        QJsonObject one{{u"path"_s, because.path.isEmpty() ? because.expression : because.path}, {u"op"_s, because.op}};
        one.insert(u"value"_s, told(because.value));
        one.insert(u"limit"_s, told(because.limit));
        array.append(one);
    }
    return array;
}

/// The same of a rule that is not met, with what can be corrected behind each reason.
QJsonArray toJson(const QList<Because> &reasons, const QStringList &ofRule, const PathTypes &types)
{
    QJsonArray array = toJson(reasons);
    for (qsizetype i = 0; i < array.size(); ++i)
        if (const QJsonArray reads = readsOf(reasons[i], ofRule, types); !reads.isEmpty()) {
            QJsonObject one = array[i].toObject();
            one.insert(u"reads"_s, reads);
            array[i] = one;
        }
    return array;
}

/// A rule of what has to be there before something is sent (has() in its source) fails on purpose while it is not: the
/// facts that it waits for. None where a recorded fact is what fails.
QStringList notThere(const QList<Because> &reasons, const Rule &rule, const QJsonObject &site)
{
    const bool absent = !reasons.isEmpty() && std::all_of(reasons.begin(), reasons.end(), [](const Because &because) {
        return because.op == "has"_L1 && because.value.isUndefined();
    });
    QStringList paths;
    if (!absent)
        return paths;
    for (const Because &because : reasons)
        paths.append(because.path);
    for (const QString &path : rule.present)
        if (!site::Site(site).has(path))
            paths.append(path);
    paths.removeAll(QString());
    paths.removeDuplicates();
    return paths;
}

/// Whether a document rule's state says that it is on file.
QString documentState(const QString &status)
{
    if (status == "not-applicable"_L1)
        return u"not-required"_s;
    return status == "pass"_L1 || status == "attested"_L1 ? u"have"_s : u"missing"_s;
}

QString attestStatus(const QJsonObject &attestations, const QString &rule)
{
    const QJsonValue value = attestations.value(rule).toObject().value("value"_L1);
    if (!value.isBool())
        return u"attest"_s;
    return value.toBool() ? u"attested"_s : u"fail"_s;
}

QString requireStatus(Truth truth)
{
    if (truth == Truth::True)
        return u"pass"_s;
    return truth == Truth::False ? u"fail"_s : u"unknown"_s;
}

} // namespace

bool SiteCheck::good() const
{
    return complete && std::all_of(findings.begin(), findings.end(), [](const Finding &finding) {
               return finding.status == "pass"_L1 || finding.status == "attested"_L1 ||
                      finding.status == "not-applicable"_L1;
           });
}

SiteCheck RulePack::check(const QJsonObject &site, QDate today, const QHash<QString, Response> &responses) const
{
    const Facts facts{site, {}, today, &m_types->formulas(), m_tables, nullptr, doubtedBy(m_doubts, site, today)};
    Evaluation evaluation(facts);
    SiteCheck result;
    result.complete = m_complete;
    for (const Rule &rule : m_rules)
        result.findings.append(finding(rule, evaluation, responses));
    finish(result);
    for (const auto &[name, expression] : m_results)
        if (const Outcome outcome = expression.evaluate(evaluation); !outcome.value.isUndefined())
            result.results.insert(name, outcome.value);
    return result;
}

SiteAtHand::SiteAtHand(QJsonObject facts, QDate today, DoubtsOf doubts)
    : site(std::move(facts)), reader(site, today), doubted(doubts(reader))
{
    for (auto it = doubted.cbegin(); it != doubted.cend(); ++it)
        reader.doubt(it.key());
}

/// The rules made ready for statuses().
struct RulePack::Decisions
{
    struct Numbers
    {
        int applies = -1, require = -1; ///< in the program; -1: the rule has none
    };
    std::once_flag made;
    std::unique_ptr<TruthProgram> program;
    std::vector<Numbers> rules;
};

std::shared_ptr<RulePack::Decisions> RulePack::noDecisions()
{
    return std::make_shared<Decisions>();
}

QStringList RulePack::statuses(const QJsonObject &site, QDate today) const
{
    SiteAtHand atHand(site, today, m_doubts);
    return statuses(atHand);
}

QStringList RulePack::statuses(SiteAtHand &site) const
{
    std::call_once(m_decisions->made, [this] {
        m_decisions->program = std::make_unique<TruthProgram>(m_types->formulas());
        const auto add = [this](const auto &expression) {
            return expression ? m_decisions->program->add(*expression) : -1;
        };
        for (const Rule &rule : m_rules)
            m_decisions->rules.push_back({add(rule.applies), add(rule.require)});
    });
    const Facts facts{site.site, {}, site.reader.today(), nullptr, m_tables, nullptr, site.doubted};
    TruthRun run(*m_decisions->program, facts, site.reader);
    const QJsonObject attestations = site.site.value("attestations"_L1).toObject();
    QStringList all;
    all.reserve(m_rules.size());
    for (size_t i = 0; i < m_decisions->rules.size(); ++i) {
        const auto [appliesNumber, requireNumber] = m_decisions->rules[i];
        const Truth applies = appliesNumber < 0 ? Truth::True : run.truth(appliesNumber);
        if (applies != Truth::True)
            all.append(applies == Truth::False ? u"not-applicable"_s : u"unknown"_s);
        else if (requireNumber < 0)
            all.append(attestStatus(attestations, m_rules[static_cast<qsizetype>(i)].id));
        else
            all.append(requireStatus(run.truth(requireNumber)));
    }
    return all;
}

/// What follows from all findings together: which repeat another, and the documents.
void RulePack::finish(SiteCheck &check) const
{
    check.documents.clear();
    for (qsizetype i = 0; i < m_rules.size(); ++i) {
        const Rule &rule = m_rules[i];
        Finding &found = check.findings[i];
        const bool said = !rule.sameAs.isEmpty() && found.status != "not-applicable"_L1 &&
                          check.findings.at(m_places.value(rule.sameAs)).status != "not-applicable"_L1;
        found.repeats = said ? rule.sameAs : QString();
        if (rule.kind == "document"_L1 && !said)
            check.documents.append({rule.id, rule.title, documentState(found.status)});
    }
}

Finding RulePack::finding(const Rule &rule, Evaluation &evaluation, const QHash<QString, Response> &responses) const
{
    Finding found;
    found.id = rule.id;
    found.severity = rule.severity;
    found.title = rule.title;
    found.cite = rule.cite;
    found.note = rule.note;
    if (rule.applies) {
        const Outcome applies = rule.applies->evaluate(evaluation);
        if (applies.truth == Truth::False) {
            found.status = u"not-applicable"_s;
            found.because = toJson(applies.because);
            return found;
        }
        if (applies.truth == Truth::Unknown) {
            found.status = u"unknown"_s;
            found.missing = applies.missing;
            found.next = applies.next;
            found.message =
                applies.fault.isEmpty()
                    ? wordsIn(m_locale, QT_TRANSLATE_NOOP("RuleCheckWords", "Whether this applies depends on "
                                                                            "facts that nobody has recorded."))
                    : applies.fault;
            if (applies.fault.isEmpty())
                sayRoleFirst(found, rule, evaluation.facts().site, m_locale);
            return found;
        }
    }
    found.applies = true;
    if (!rule.require) {
        found.status = attestStatus(evaluation.facts().site.value("attestations"_L1).toObject(), rule.id);
        found.message = found.status == "fail"_L1 ? rule.message.filled(evaluation, m_locale) : rule.ask;
    } else {
        const Outcome outcome = rule.require->evaluate(evaluation);
        found.because = outcome.truth == Truth::False ? toJson(outcome.because, rule.requireReads, *m_types)
                                                      : toJson(outcome.because);
        found.missing = outcome.missing;
        found.next = outcome.next;
        found.status = requireStatus(outcome.truth);
        if (outcome.truth == Truth::False) {
            found.message = rule.message.filled(evaluation, m_locale);
            found.missing = notThere(outcome.because, rule, evaluation.facts().site);
        } else if (outcome.truth == Truth::Unknown) {
            found.message =
                outcome.fault.isEmpty()
                    ? wordsIn(m_locale, QT_TRANSLATE_NOOP("RuleCheckWords", "Not known yet: facts are missing "
                                                                            "that decide it."))
                    : outcome.fault;
            if (outcome.fault.isEmpty())
                sayRoleFirst(found, rule, evaluation.facts().site, m_locale);
        }
    }
    if (found.status == "fail"_L1)
        found.cure = rule.cure.filled(evaluation, m_locale);
    answer(found, rule, responses);
    if (found.status == "variance-granted"_L1 && found.message.isEmpty()) // what is not met is still said
        found.message = rule.message.filled(evaluation, m_locale);
    return found;
}

bool metByVariance(const Finding &finding)
{
    return finding.status == "pass"_L1 &&
           std::any_of(finding.because.begin(), finding.because.end(), [](const QJsonValue &because) {
               return because.toObject().value("path"_L1).toString().contains(kGrantedFor);
           });
}

/// What a person answered, where the rule lets a person answer. Given under another version of the pack it is told of
/// but does not count: the rule may say something else now.
void RulePack::answer(Finding &finding, const Rule &rule, const QHash<QString, Response> &responses) const
{
    const auto it = responses.constFind(rule.id);
    if (it == responses.cend())
        return;
    const Response &response = *it;
    const bool granted = response.kind == Response::Kind::VarianceGranted && rule.severity == "variance-possible"_L1 &&
                         !response.reason.isEmpty();
    if (finding.status == "pass"_L1 && !(granted && metByVariance(finding)))
        return;
    // A rule that reads what a variance was granted for goes by that fact: an answer that says otherwise counts for
    // nothing until one of the two is corrected.
    const bool denied = granted && finding.status == "fail"_L1 && rule.requireReads.contains(kGrantedFor);
    QString status;
    if (response.kind == Response::Kind::Attest && !rule.require)
        status = u"attested"_s;
    else if (response.kind == Response::Kind::Waive && rule.severity != "stop-work"_L1 && !response.reason.isEmpty())
        status = u"waived"_s;
    else if (response.kind == Response::Kind::Variance && rule.severity == "variance-possible"_L1)
        status = u"variance-requested"_s;
    else if (granted)
        status = denied ? finding.status : u"variance-granted"_s;
    else if (response.kind == Response::Kind::VarianceRefused)
        status = finding.status; // told of; what is to be settled stays
    if (status.isEmpty())
        return;
    const bool current = response.packVersion.isEmpty() || response.packVersion == m_version;
    const QString said = response.by.isEmpty()       ? response.reason
                         : response.reason.isEmpty() ? response.by
                                                     : QStringLiteral("%1: %2").arg(response.by, response.reason);
    if (current)
        finding.status = status;
    finding.answer =
        current && denied
            ? wordsIn(m_locale, QT_TRANSLATE_NOOP("RuleCheckWords", "%1 The facts recorded about the variance do "
                                                                    "not say that it covers all of this: "
                                                                    "settle the rest, or correct what is "
                                                                    "wrong."))
                  .arg(said)
        : current ? said
                  : wordsIn(m_locale, QT_TRANSLATE_NOOP("RuleCheckWords", "An answer was given under version %1 of "
                                                                          "the pack and has to be given "
                                                                          "anew (%2)."))
                        .arg(response.packVersion, said);
}

} // namespace wm::rules
