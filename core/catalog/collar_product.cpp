// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/collar_product.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

namespace wm::catalog {

namespace {

struct CollarProductWords
{
    Q_DECLARE_TR_FUNCTIONS(CollarProductWords)
};

QString string(const QJsonObject &object, QStringView key)
{
    return object.value(key).toString();
}
QStringList requirements(const QJsonObject &object)
{
    return object.value(u"requirements").toVariant().toStringList();
}

Advice adviceOf(const QJsonObject &json)
{
    return {string(json, u"id"),
            string(json, u"title"),
            string(json, u"meaning"),
            string(json, u"next"),
            string(json, u"guard"),
            string(json, u"troubleshooting"),
            string(json, u"blocks") == u"provisioning",
            string(json, u"cite"),
            requirements(json)};
}

} // namespace

Result<CollarProduct> CollarProduct::load(const QString &language)
{
    const auto pack = Pack::load(QStringLiteral("connectder-smart-v3"));
    if (!pack)
        return pack.error();
    return fromPack(*pack, language);
}

Result<CollarProduct> CollarProduct::fromPack(const Pack &pack, const QString &language)
{
    CollarProduct product;
    product.m_json = pack.localized(language);
    for (const auto &value : product.list(QStringLiteral("ratings"))) {
        const auto json = value.toObject();
        product.m_ratings.append({string(json, u"id"), string(json, u"title"), json.value(u"value"),
                                  string(json, u"unit"), string(json, u"note"), string(json, u"cite"),
                                  requirements(json)});
    }
    for (const auto &value : product.list(QStringLiteral("lcd")))
        product.m_lcd.append(adviceOf(value.toObject()));
    for (const auto &value : product.list(QStringLiteral("situations")))
        product.m_situations.append(adviceOf(value.toObject()));
    for (const auto &value : product.list(QStringLiteral("troubleshooting"))) {
        const auto json = value.toObject();
        Problem problem{
            string(json, u"id"), string(json, u"problem"), string(json, u"audience"), {}, string(json, u"cite")};
        for (const auto &entry : json.value(u"actions").toArray()) {
            const auto action = entry.toObject();
            problem.actions.append(
                {string(action, u"id"), string(action, u"text"), string(action, u"guard"), requirements(action)});
        }
        product.m_problems.append(problem);
    }
    if (product.m_ratings.isEmpty() || product.m_lcd.isEmpty() || product.m_situations.isEmpty())
        return makeError(ErrorCode::Invalid,
                         CollarProductWords::tr("The pack %1 does not describe a collar (ratings, lcd, situations).")
                             .arg(pack.id()));
    return product;
}

QJsonArray CollarProduct::list(const QString &name) const
{
    return m_json.value(name).toArray();
}

const Rating *CollarProduct::rating(const QString &id) const
{
    for (const auto &rating : m_ratings) {
        if (rating.id == id)
            return &rating;
    }
    return nullptr;
}

std::optional<double> CollarProduct::number(const QString &ratingId) const
{
    const Rating *found = rating(ratingId);
    return found != nullptr && found->value.isDouble() ? std::optional(found->value.toDouble()) : std::nullopt;
}

const Advice *CollarProduct::lcd(const QString &id) const
{
    for (const auto &advice : m_lcd) {
        if (advice.id == id)
            return &advice;
    }
    return nullptr;
}

QList<Advice> CollarProduct::meaningOf(const Display &display) const
{
    QList<Advice> found;
    const auto say = [this, &found](const QString &id) {
        if (const Advice *advice = lcd(id))
            found.append(*advice);
    };
    if (!display.active) {
        say(QStringLiteral("blank"));
        return found;
    }
    if (display.skull)
        say(QStringLiteral("skull"));
    const QString shown = display.text.trimmed();
    for (const auto &value : list(QStringLiteral("lcd"))) {
        const auto state = value.toObject();
        for (const auto &text : state.value(u"match").toObject().value(u"text").toArray()) {
            if (text.toString().compare(shown, Qt::CaseInsensitive) == 0) {
                say(string(state, u"id"));
                break;
            }
        }
    }
    if (display.thumbsUp)
        say(QStringLiteral("thumbs-up"));
    say(display.arrow ? QStringLiteral("relay-shut") : QStringLiteral("relay-open"));
    return found;
}

Advice CollarProduct::situation(const QString &id) const
{
    const Advice *unknown = nullptr;
    for (const auto &advice : m_situations) {
        if (advice.id == id)
            return advice;
        if (advice.id == u"unknown")
            unknown = &advice;
    }
    return unknown != nullptr ? *unknown : Advice{};
}

QList<Problem> CollarProduct::problems(Role role) const
{
    QList<Problem> found;
    for (const auto &problem : m_problems) {
        const bool meant = problem.audience == u"any" ||
                           (problem.audience == u"installer" && role == Role::Installer) ||
                           (problem.audience == u"admin" && role == Role::Admin) || role == Role::Staff;
        if (meant)
            found.append(problem);
    }
    return found;
}

const Problem *CollarProduct::problem(const QString &id) const
{
    for (const auto &problem : m_problems) {
        if (problem.id == id)
            return &problem;
    }
    return nullptr;
}

bool CollarProduct::allowed(Role role, const QString &permission) const
{
    for (const auto &value : section(QStringLiteral("roles")).value(u"permissions").toArray()) {
        const auto row = value.toObject();
        if (string(row, u"id") != permission)
            continue;
        if (role == Role::Staff)
            return row.value(u"staff_only").toBool();
        const QStringView column = role == Role::Admin       ? u"admin"
                                   : role == Role::Installer ? u"installer"
                                                             : u"read_only";
        return string(row.value(column).toObject(), u"effective") == u"allow";
    }
    return false;
}

QStringList CollarProduct::permissions() const
{
    QStringList ids;
    for (const auto &row : section(QStringLiteral("roles")).value(u"permissions").toArray())
        ids.append(string(row.toObject(), u"id"));
    return ids;
}

} // namespace wm::catalog
