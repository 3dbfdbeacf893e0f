// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fleet_users.h"

#include "ui/app.h"

#include <array>

namespace wm::ui {

namespace {

constexpr std::array kColumns{std::pair{fleet::UserColumn::Email, "email"}, std::pair{fleet::UserColumn::Name, "name"},
                              std::pair{fleet::UserColumn::Role, "role"}};

} // namespace

FleetUsers::FleetUsers(App &app, FleetFiles &files) : m_app(app), m_files(files) {}

void FleetUsers::open()
{
    m_shown = true;
    refresh();
}

void FleetUsers::close()
{
    m_shown = false;
    Q_EMIT changed();
}

void FleetUsers::forget()
{
    ++m_asked;
    m_shown = m_loading = m_descending = false;
    m_column = fleet::UserColumn::Email;
    m_problem.clear();
    m_asOf = {};
    m_filter = {};
    m_users.clear();
    list();
}

void FleetUsers::refresh()
{
    OfficeCalls *calls = m_app.office()->calls();
    if (calls == nullptr || m_loading)
        return;
    m_loading = true;
    Q_EMIT changed();
    calls->ask(this, QByteArrayLiteral("GET"), QByteArrayLiteral("/v1/users"), {},
               [this, asked = m_asked](const Result<sync::Response> &response) {
                   if (asked != m_asked)
                       return;
                   m_loading = false;
                   const auto object =
                       response ? sync::objectFrom(response->body) : Result<QJsonObject>(response.error());
                   auto users =
                       object ? fleet::usersFrom(*object) : Result<std::vector<fleet::CompanyUser>>(object.error());
                   m_problem = users ? QString() : users.error().message;
                   if (users) { // else what came before is still shown, with when it was true
                       m_users = *std::move(users);
                       m_asOf = m_app.services().clock->utc();
                   }
                   list();
               });
}

QString FleetUsers::asOf() const
{
    return m_asOf.isValid() ? whenText(m_asOf.toMSecsSinceEpoch(), m_app.services().clock->utc().toLocalTime())
                            : QString();
}

void FleetUsers::list()
{
    beginResetModel();
    m_rows = fleet::usersListed(m_users, m_filter, m_column, m_descending);
    endResetModel();
    Q_EMIT changed();
}

void FleetUsers::tellAgain()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(listed() - 1));
    Q_EMIT changed();
}

QVariantMap FleetUsers::filter() const
{
    return {{QStringLiteral("email"), m_filter.email.text.isEmpty() ? QString() : fleet::toText(m_filter.email)},
            {QStringLiteral("role"), m_filter.role}};
}

void FleetUsers::apply(const QVariantMap &filter)
{
    m_filter = {fleet::textFilterFrom(filter.value(QStringLiteral("email")).toString()),
                filter.value(QStringLiteral("role")).toString()};
    m_filter.email.text = m_filter.email.text.trimmed();
    list();
}

QStringList FleetUsers::filterWords() const
{
    QStringList words;
    if (!m_filter.email.text.isEmpty())
        words.append(tr("E-mail %1").arg(operatorWords(m_filter.email)));
    if (!m_filter.role.isEmpty())
        words.append(tr("Role: %1").arg(fleet::roleLabel(m_filter.role)));
    return words;
}

QString FleetUsers::sortedBy() const
{
    for (const auto &[column, word] : kColumns)
        if (column == m_column)
            return QString::fromLatin1(word);
    return {};
}

void FleetUsers::sortBy(const QString &column)
{
    for (const auto &[wanted, word] : kColumns)
        if (column == QLatin1String(word)) {
            m_descending = wanted == m_column && !m_descending;
            m_column = wanted;
            list();
            return;
        }
}

void FleetUsers::save(const QUrl &file)
{
    QByteArray lines = fleet::usersHeader();
    for (const fleet::CompanyUser &user : m_rows)
        lines += fleet::userLine(user);
    m_files.writeLines(file.toLocalFile(), lines);
}

int FleetUsers::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : listed();
}

QVariant FleetUsers::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const fleet::CompanyUser &user = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case EmailRole:
        return user.email;
    case NameRole:
        return user.name;
    case RoleRole:
        return fleet::roleLabel(user.role);
    case DevicesRole:
        return user.devices == 0 ? tr("has not joined yet") : tr("%n devices", nullptr, user.devices);
    default:
        return {};
    }
}

QHash<int, QByteArray> FleetUsers::roleNames() const
{
    return {{EmailRole, "email"}, {NameRole, "name"}, {RoleRole, "roleName"}, {DevicesRole, "devices"}};
}

} // namespace wm::ui
