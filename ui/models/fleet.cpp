// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fleet.h"

#include "ui/app.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QJsonArray>
#include <QtCore/QLocale>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>

namespace wm::ui {

namespace {

constexpr qint64 kFreshMs = 60'000; ///< whoever comes back to the page within that sees what is there

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

QString operatorWords(const fleet::TextFilter &filter)
{
    switch (filter.op) {
    case fleet::Operator::Equals:
        return Fleet::tr("is “%1”").arg(filter.text);
    case fleet::Operator::StartsWith:
        return Fleet::tr("starts with “%1”").arg(filter.text);
    case fleet::Operator::EndsWith:
        return Fleet::tr("ends with “%1”").arg(filter.text);
    case fleet::Operator::Contains:
        break;
    }
    return Fleet::tr("contains “%1”").arg(filter.text);
}

struct Fleet::Fetching
{
    std::vector<fleet::Unit> units;
    QString after;
    int asked = 0;
};

Fleet::Fleet(App &app)
    : m_app(app), m_unit(app), m_chart(app), m_views(app, *this), m_relay(app), m_files(app), m_users(app, m_files)
{
    m_reader.setMaxThreadCount(1);
    connect(m_app.office(), &Office::accountChanged, this, &Fleet::reset);
    connect(&m_relay, &FleetRelay::settled, this, &Fleet::refresh);
    connect(&m_units, &FleetUnits::rowsChanged, this, &Fleet::changed);
    connect(&m_units, &FleetUnits::rowsChanged, this, [this] {
        if (m_view == Chart && !m_units.working() && m_unit.serial().isEmpty())
            chartListed();
    });
    // A unit's own chart is there while it is looked at; then that of the units listed is again.
    connect(&m_unit, &FleetUnit::changed, this, [this] {
        if (m_unit.serial() == m_charted)
            return;
        if (m_unit.serial().isEmpty()) {
            m_charted.clear();
            if (m_view == Chart)
                chartListed();
            else
                m_chart.close();
        } else if (m_unit.found() && mayList()) {
            m_charted = m_unit.serial();
            m_chartOf.reset();
            m_chart.show({m_charted}, false, m_charted, m_unit.stepMs(), m_unit.reportedMs());
        }
    });
    connect(&m_app, &App::languageChanged, this, &Fleet::tellAgain, Qt::QueuedConnection);
    reset();
}

void Fleet::reset()
{
    ++m_asked; // what another account was asked for is not shown to this one
    m_refreshing = m_acting = false;
    m_message.clear();
    m_outcome.clear();
    m_asOf = {};
    ++m_accounts;
    m_view = Table;
    m_charted.clear();
    m_chartOf.reset();
    m_chart.close();
    m_relay.close();
    m_unit.close();
    m_users.forget();
    m_map.setShown(false);
    m_views.read();
    Q_EMIT viewChanged();
    m_files.stop();
    m_files.dismiss();
    m_units.chooseNone();
    m_units.setUnits({});
    m_tagsTold = {};
    tellTags();
    m_filter = {};
    m_filterMap.clear();
    const Office &office = *m_app.office();
    m_state = office.connected() ? Loading : office.known() ? NoAccount : Closed;
    Q_EMIT filterChanged();
    Q_EMIT changed();
    if (m_looked && m_app.place() == QStringLiteral("fleet"))
        refresh(); // somebody is looking at it
}

/// Words that were put together here are in the language that was.
void Fleet::tellAgain()
{
    m_units.tellAgain();
    m_unit.tellAgain();
    m_map.tellAgain();
    m_relay.tellAgain();
    m_views.tell();
    m_users.tellAgain();
    tellTags();
    Q_EMIT m_chart.changed();
    Q_EMIT filterChanged();
    Q_EMIT changed();
}

void Fleet::look()
{
    m_looked = true;
    if (m_asOf.isValid() && m_asOf.msecsTo(m_app.services().clock->utc()) < kFreshMs)
        return;
    refresh();
}

void Fleet::refresh()
{
    if (m_refreshing || m_app.office()->calls() == nullptr)
        return;
    if (!mayList()) { // found one by one
        m_state = Ready;
        Q_EMIT changed();
        return;
    }
    m_refreshing = true;
    m_fetched = 0;
    if (m_state != Ready)
        m_state = Loading;
    Q_EMIT changed();
    auto fetching = std::make_shared<Fetching>();
    fetching->asked = ++m_asked;
    fetchPage(fetching);
}

void Fleet::fetchPage(const std::shared_ptr<Fetching> &fetching)
{
    const QByteArray after =
        fetching->after.isEmpty() ? QByteArray() : "?after=" + QUrl::toPercentEncoding(fetching->after);
    m_app.office()->calls()->ask(this, QByteArrayLiteral("GET"), "/v1/units" + after, {},
                                 [this, fetching](const Result<sync::Response> &response) {
                                     if (fetching->asked != m_asked)
                                         return;
                                     if (!response) {
                                         failed(response.error());
                                         return;
                                     }
                                     // Half a megabyte of JSON a page: not on the window's thread.
                                     QtConcurrent::run(&m_reader, [fetching, body = response->body]() -> Result<void> {
                                         const auto page = sync::objectFrom(body);
                                         if (!page)
                                             return page.error();
                                         for (const QJsonValue value : page->value(QStringLiteral("units")).toArray()) {
                                             auto unit = fleet::unitFrom(value.toObject());
                                             if (!unit)
                                                 return unit.error();
                                             fetching->units.push_back(*std::move(unit));
                                         }
                                         fetching->after = page->value(QStringLiteral("next")).toString();
                                         return {};
                                     }).then(this, [this, fetching](const Result<void> &taken) {
                                         if (fetching->asked != m_asked)
                                             return;
                                         if (!taken) {
                                             failed(taken.error());
                                             return;
                                         }
                                         m_fetched = static_cast<int>(fetching->units.size());
                                         if (!fetching->after.isEmpty()) {
                                             Q_EMIT changed();
                                             fetchPage(fetching);
                                             return;
                                         }
                                         m_refreshing = false;
                                         m_state = Ready;
                                         m_message.clear();
                                         m_asOf = m_app.services().clock->utc();
                                         m_units.setUnits(std::move(fetching->units));
                                         askTags();
                                         if (mayChange())
                                             m_relay.askEarlier();
                                         Q_EMIT changed();
                                     });
                                 });
}

void Fleet::failed(const Error &error)
{
    m_refreshing = false;
    m_message = error.message;
    const bool passing = sync::isPassing(error);
    if (error.context == QLatin1String(sync::refusal::kNotAllowed))
        m_state = NotAllowed;
    else if (m_asOf.isValid() && passing)
        m_state = Ready; // what is there is still shown, with when it was true
    else
        m_state = passing ? Offline : Failed;
    Q_EMIT changed();
}

QString Fleet::asOf() const
{
    return m_asOf.isValid() ? whenText(m_asOf.toMSecsSinceEpoch(), m_app.services().clock->utc().toLocalTime())
                            : QString();
}

QString Fleet::company() const
{
    return m_app.office()->company();
}

bool Fleet::mayChange() const
{
    return m_app.office()->role() == QStringLiteral("admin");
}

bool Fleet::mayList() const
{
    return m_app.office()->role() != QStringLiteral("installer");
}

Result<fleet::UnitFilter> Fleet::filterIn(const QVariantMap &filter)
{
    QUrlQuery query;
    for (auto it = filter.cbegin(); it != filter.cend(); ++it) {
        if (it.key() == QStringLiteral("tag")) {
            for (const QString &tag : it.value().toStringList())
                query.addQueryItem(it.key(), encoded(tag));
        } else if (const QString text = it.value().toString(); !text.isEmpty()) {
            query.addQueryItem(it.key(), encoded(text));
        }
    }
    return fleet::filterFrom(query);
}

void Fleet::apply(const QVariantMap &filter)
{
    const auto wanted = filterIn(filter);
    if (!wanted) {
        m_outcome = wanted.error().message;
        m_outcomeBad = true;
        Q_EMIT changed();
        return;
    }
    m_filter = *wanted;
    m_filterMap = filter;
    m_units.show(m_filter);
    Q_EMIT filterChanged();
}

void Fleet::clearFilter()
{
    apply({});
}

QStringList Fleet::wordsOf(const fleet::UnitFilter &filter)
{
    QStringList words;
    const auto add = [&words](const QString &name, const QString &value) {
        if (!value.isEmpty())
            words.append(QStringLiteral("%1: %2").arg(name, value));
    };
    add(tr("Status"), filter.status ? label(*filter.status) : QString());
    add(tr("Serial number"), filter.serial.isEmpty() ? QString() : operatorWords({{}, filter.serial}));
    add(tr("Model"), filter.model.isEmpty() ? QString() : operatorWords({{}, filter.model}));
    add(tr("Installer"), filter.installer);
    add(tr("Tags"), filter.tags.join(QStringLiteral(", ")));
    add(tr("Relay"), !filter.relay                            ? QString()
                     : *filter.relay == fleet::Relay::Unknown ? tr("unknown")
                                                              : label(*filter.relay));
    add(tr("DER type"), filter.derType);
    add(tr("Meter form"), filter.meterForm);
    add(tr("Description"), filter.description.text.isEmpty() ? QString() : operatorWords(filter.description));
    add(tr("IP address"), filter.ipAddress.text.isEmpty() ? QString() : operatorWords(filter.ipAddress));
    if (filter.area) {
        const auto degrees = [](double value) { return QLocale().toString(value, 'f', 3) + u'°'; };
        add(tr("Place"), tr("%1 to %2 north, %3 to %4 east")
                             .arg(degrees(filter.area->south), degrees(filter.area->north), degrees(filter.area->west),
                                  degrees(filter.area->east)));
    }
    return words;
}

void Fleet::setView(View view)
{
    if (m_view == view)
        return;
    m_view = view;
    m_map.setShown(view == Map);
    if (view == Chart)
        chartListed();
    else if (m_charted.isEmpty()) {
        m_chart.close();
        m_chartOf.reset();
    }
    Q_EMIT viewChanged();
}

void Fleet::chartListed()
{
    const bool all = m_units.listed() == m_units.total();
    QStringList serials;
    if (m_units.total() == 0)
        return;
    for (int row = 0; !all && row < m_units.listed(); ++row)
        serials.append(m_units.at(row).serial);
    serials.sort();
    if (m_chartOf == std::pair(all, serials)) { // sorted otherwise, or fetched anew: the same units
        m_chart.renew(m_units.reportedMs());
        return;
    }
    m_chartOf = std::pair(all, serials);
    m_chart.show(serials, all, tr("%n units", nullptr, m_units.listed()), m_units.stepMs(), m_units.reportedMs());
}

void Fleet::filterPicked()
{
    const auto area = m_map.pickedArea();
    if (!area)
        return;
    QVariantMap filter = m_filterMap;
    filter.insert(QStringLiteral("area"), fleet::toText(*area));
    apply(filter);
}

void Fleet::saveChart(const QUrl &file)
{
    m_files.writeLines(file.toLocalFile(), m_chart.csv());
}

void Fleet::changeRelays(bool open)
{
    m_relay.begin(m_units.chosenSerials(), open);
}

void Fleet::changeRelay(const QString &serial, bool open)
{
    m_relay.begin({serial}, open);
}

void Fleet::openUnit(const QString &serial)
{
    // One unit is asked for with the right to edit it. Who only reads sees what the table knows.
    const bool reader = mayList() && !mayChange();
    m_unit.open(serial, reader ? m_units.unit(fleet::canonicalSerial(serial)) : nullptr);
}

void Fleet::saveUnits(const QUrl &file)
{
    m_files.writeUnits(file.toLocalFile(), m_units.listedUnits());
}

void Fleet::saveSamples(const QUrl &file)
{
    QStringList serials;
    if (!m_filter.isEmpty())
        for (const fleet::Unit &unit : m_units.listedUnits())
            serials.append(unit.serial);
    m_files.writeSamples(file.toLocalFile(), serials, m_filter.isEmpty());
}

void Fleet::saveSamplesOf(const QString &serial, const QUrl &file)
{
    m_files.writeSamples(file.toLocalFile(), {serial}, false);
}

void Fleet::dismissOutcome()
{
    m_outcome.clear();
    Q_EMIT changed();
}

} // namespace wm::ui
