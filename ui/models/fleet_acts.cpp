// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of the office about units and tags, and what is said of its answer.
#include "ui/app.h"
#include "ui/models/fleet.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRandomGenerator>

namespace wm::ui {

namespace {

/// The name of something that is asked for: asked again by it, it is the same.
QString freshId()
{
    QByteArray id(16, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(id.data()), 4);
    return QString::fromLatin1(id.toHex());
}

} // namespace

void Fleet::askTags()
{
    if (!mayChange())
        return;
    m_app.office()->calls()->ask(this, QByteArrayLiteral("GET"), QByteArrayLiteral("/v1/tags"), {},
                                 [this](const Result<sync::Response> &response) {
                                     const auto object = response ? sync::objectFrom(response->body)
                                                                  : Result<QJsonObject>(response.error());
                                     if (!object)
                                         return; // the table says already that the office is away
                                     m_tagsTold = object->value(QStringLiteral("tags")).toArray();
                                     tellTags();
                                     Q_EMIT changed();
                                 });
}

void Fleet::tellTags()
{
    QList<Detail> rows;
    for (const QJsonValue value : std::as_const(m_tagsTold)) {
        const QJsonObject tag = value.toObject();
        rows.append({tag.value(QStringLiteral("name")).toString(),
                     tr("%n units", nullptr, tag.value(QStringLiteral("units")).toInt()),
                     {},
                     -1,
                     {},
                     {},
                     tag.value(QStringLiteral("id")).toString()});
    }
    m_tags.set(rows);
}

void Fleet::act(const QByteArray &method, const QByteArray &target, const QJsonObject &body,
                std::function<QString(const QJsonObject &)> said)
{
    OfficeCalls *calls = m_app.office()->calls();
    if (calls == nullptr || m_acting)
        return;
    m_acting = true;
    m_outcome.clear();
    Q_EMIT changed();
    calls->ask(this, method, target, body, [this, said = std::move(said)](const Result<sync::Response> &response) {
        m_acting = false;
        const auto object = !response                  ? Result<QJsonObject>(response.error())
                            : response->body.isEmpty() ? Result<QJsonObject>(QJsonObject())
                                                       : sync::objectFrom(response->body);
        m_outcome = object ? said(*object) : object.error().message;
        m_outcomeBad = !object;
        Q_EMIT changed();
        refresh();
    });
}

void Fleet::createTag(const QString &name)
{
    act(QByteArrayLiteral("POST"), QByteArrayLiteral("/v1/tags"), {{QStringLiteral("name"), name.trimmed()}},
        [name](const QJsonObject &) { return tr("The tag “%1” is made.").arg(name.trimmed()); });
}

void Fleet::renameTag(const QString &id, const QString &name)
{
    act(QByteArrayLiteral("POST"), "/v1/tags/" + id.toLatin1(), {{QStringLiteral("name"), name.trimmed()}},
        [name](const QJsonObject &) { return tr("The tag is called “%1” now, on every unit.").arg(name.trimmed()); });
}

void Fleet::deleteTag(const QString &id)
{
    act(QByteArrayLiteral("DELETE"), "/v1/tags/" + id.toLatin1(), {},
        [](const QJsonObject &) { return tr("The tag is deleted, and off all units."); });
}

void Fleet::tagChosen(const QString &id, bool on)
{
    act(QByteArrayLiteral("POST"), QByteArrayLiteral("/v1/units/tags"),
        {{QStringLiteral("serials"), QJsonArray::fromStringList(m_units.chosenSerials())},
         {on ? QStringLiteral("add") : QStringLiteral("remove"), QJsonArray{id}}},
        [on](const QJsonObject &answer) {
            const int units = answer.value(QStringLiteral("changed")).toInt();
            return on ? tr("The tag was put on %n units.", nullptr, units)
                      : tr("The tag was taken off %n units.", nullptr, units);
        });
}

void Fleet::unprovisionChosen()
{
    act(QByteArrayLiteral("POST"), QByteArrayLiteral("/v1/units/unprovision"),
        {{QStringLiteral("serials"), QJsonArray::fromStringList(m_units.chosenSerials())}},
        [](const QJsonObject &answer) {
            return tr("%n units are unprovisioned.", nullptr, answer.value(QStringLiteral("unprovisioned")).toInt());
        });
}

void Fleet::unprovision(const QString &serial)
{
    act(QByteArrayLiteral("POST"), QByteArrayLiteral("/v1/units/unprovision"),
        {{QStringLiteral("serials"), QJsonArray{serial}}}, [this, serial](const QJsonObject &) {
            openUnit(serial); // as it is now
            return tr("%1 is unprovisioned.").arg(serial);
        });
}

bool Fleet::mayProvision() const
{
    return m_app.office()->role() == QStringLiteral("admin") || m_app.office()->role() == QStringLiteral("installer");
}

void Fleet::provision(const QString &serial)
{
    act(QByteArrayLiteral("POST"), QByteArrayLiteral("/v1/units/provision"),
        {{QStringLiteral("serial"), serial}, {QStringLiteral("id"), freshId()}}, [this](const QJsonObject &answer) {
            const auto unit = fleet::unitFrom(answer);
            if (!unit)
                return unit.error().message;
            m_unit.take(*unit);
            return tr("Provision Requested: %1 is “%2”. It is “Operational” once it has reached the cloud, within five "
                      "minutes.")
                .arg(unit->serial, label(unit->status));
        });
}

struct Fleet::Provisioning
{
    QStringList left, refused;
    QString why;                         ///< of the first that was refused
    int asked = 0, all = 0, account = 0; ///< Fleet::m_accounts
};

void Fleet::provisionChosen()
{
    if (m_acting || m_units.chosen() == 0)
        return;
    auto all = std::make_shared<Provisioning>();
    all->left = m_units.chosenSerials();
    all->all = static_cast<int>(all->left.size());
    all->account = m_accounts;
    m_acting = true;
    provisionNext(all);
}

void Fleet::provisionNext(const std::shared_ptr<Provisioning> &all)
{
    OfficeCalls *calls = m_app.office()->calls();
    if (calls == nullptr || all->account != m_accounts)
        return;
    const int tried = all->all - static_cast<int>(all->left.size());
    if (all->left.isEmpty()) {
        m_acting = false;
        m_outcomeBad = !all->refused.isEmpty();
        m_outcome = tr("Provision Requested for %n units.", nullptr, all->asked);
        if (m_outcomeBad) {
            constexpr qsizetype kNamed = 10;
            QString named = all->refused.mid(0, kNamed).join(QStringLiteral(", "));
            if (all->refused.size() > kNamed)
                named += QStringLiteral(", …");
            m_outcome +=
                u' ' +
                tr("Refused for %n: %1. %2", nullptr, static_cast<int>(all->refused.size())).arg(named, all->why);
        }
        Q_EMIT changed();
        refresh();
        return;
    }
    m_outcomeBad = false;
    m_outcome = tr("Asking: %1 of %2 …").arg(tried).arg(all->all);
    Q_EMIT changed();
    const QString serial = all->left.takeFirst();
    calls->ask(this, QByteArrayLiteral("POST"), QByteArrayLiteral("/v1/units/provision"),
               {{QStringLiteral("serial"), serial}, {QStringLiteral("id"), freshId()}},
               [this, all, serial](const Result<sync::Response> &response) {
                   if (response) {
                       ++all->asked;
                   } else {
                       if (all->refused.isEmpty())
                           all->why = response.error().message;
                       all->refused.append(serial);
                       if (sync::isPassing(response.error())) { // nobody is there: the others are not asked for
                           all->refused.append(all->left);
                           all->left.clear();
                       }
                   }
                   provisionNext(all);
               });
}

} // namespace wm::ui
