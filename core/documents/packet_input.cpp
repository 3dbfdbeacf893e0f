// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/packet_input_parts.h"

#include "core/documents/packet_words.h"

#include <QtCore/QCborArray>
#include <QtCore/QJsonArray>
#include <QtCore/QMap>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace wm::documents {

using record::Entry;
using record::Kind;

QString valueText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? Packet::tr("yes") : Packet::tr("no");
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 10);
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array: {
        if (value.toArray().isEmpty()) // somebody looked, and there is none
            return Packet::tr("none");
        QStringList parts;
        for (const QJsonValue &one : value.toArray())
            parts.append(valueText(one));
        return parts.join(QStringLiteral(", "));
    }
    case QJsonValue::Object: {
        QStringList parts;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            parts.append(Packet::tr("%1: %2").arg(wordsOf(it.key()), valueText(it.value())));
        return parts.join(QStringLiteral(", "));
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

QString wordsOf(const QString &name)
{
    QStringList words = name.split(u'_');
    for (QString &word : words) {
        if (word == QStringLiteral("l1") || word == QStringLiteral("l2") || word == QStringLiteral("n") ||
            word == QStringLiteral("g"))
            word = word.toUpper();
    }
    return words.join(u' ');
}

QDateTime utcOf(qint64 ms)
{
    return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC) : QDateTime();
}

Verdict verdictOf(const QString &word)
{
    if (word == QStringLiteral("pass"))
        return Verdict::Ok;
    if (word == QStringLiteral("low"))
        return Verdict::Low;
    if (word == QStringLiteral("high"))
        return Verdict::High;
    if (word == QStringLiteral("recorded") || word == QStringLiteral("notice")) // allowed; the note says why
        return Verdict::Recorded;
    return Verdict::Unknown;
}

InputBuilder::InputBuilder(const PacketSource &source) : m_source(source) {}

QByteArray InputBuilder::blobOf(const Entry &entry) const
{
    if (entry.blobs.isEmpty() || !m_source.blob)
        return {};
    return m_source.blob(entry.blobs.first()).value_or(QByteArray());
}

QString InputBuilder::factText(const QString &path) const
{
    const Entry *fact = m_source.state.current(Kind::Fact, path);
    return fact == nullptr ? QString() : shown(path, fact->value.value(QStringLiteral("v")).toJsonValue());
}

QString InputBuilder::shown(const QString &path, const QJsonValue &value) const
{
    if (!m_source.vocabulary || !(value.isString() || value.isArray()) || value.toArray(QJsonArray{0}).isEmpty())
        return valueText(value);
    if (value.isString())
        return m_source.vocabulary->wordText(path, value.toString());
    QStringList parts;
    for (const QJsonValue &one : value.toArray())
        parts.append(one.isString() ? m_source.vocabulary->wordText(path, one.toString()) : valueText(one));
    return parts.join(QStringLiteral(", "));
}

QString InputBuilder::groupTitle(const QString &path) const
{
    const QString first = path.section(u'.', 0, 0);
    const QString name = first.section(u'[', 0, 0);
    const site::Field *field = m_source.vocabulary ? m_source.vocabulary->field(name) : nullptr;
    QString title = field != nullptr && !field->title.isEmpty() ? field->title : wordsOf(name);
    if (first.contains(u'['))
        title += QStringLiteral(" %1").arg(first.section(u'[', 1, 1).chopped(1).toInt() + 1);
    return title;
}

QString InputBuilder::label(const QString &path) const
{
    const QStringList steps = path.split(u'.');
    QStringList words;
    for (qsizetype i = steps.size() > 1 ? 1 : 0; i < steps.size(); ++i) {
        const QString prefix = steps.mid(0, i + 1).join(u'.');
        const QString name = steps.at(i).section(u'[', 0, 0);
        const site::Field *field = m_source.vocabulary ? m_source.vocabulary->field(prefix) : nullptr;
        if (field == nullptr && m_source.vocabulary) // a list's own title stands at the list, not at its element
            field = m_source.vocabulary->field(prefix.section(u'[', 0, -2));
        QString word = field != nullptr && !field->title.isEmpty() ? field->title : wordsOf(name);
        const QString index = steps.at(i).section(u'[', 1, 1);
        if (!index.isEmpty())
            word += QStringLiteral(" %1").arg(index.chopped(1).toInt() + 1);
        words.append(word);
    }
    return words.join(QStringLiteral(" · "));
}

QString InputBuilder::placed(const QString &path) const
{
    return m_source.vocabulary ? m_source.vocabulary->placedTitle(path) : path;
}

void InputBuilder::head()
{
    m_input.jobId = toText(m_source.job);
    m_input.head = m_source.head;
    m_input.entries = static_cast<int>(m_source.state.entries().size());
    m_input.generated = m_source.generated;
    m_input.language = m_source.language;
    m_input.program = m_source.program;
    m_input.company = m_source.company;
    for (const Entry &entry : m_source.state.entries()) {
        if (entry.kind != Kind::Transition || entry.path != QStringLiteral("job"))
            continue;
        const QCborMap &value = entry.value;
        m_input.demonstration = m_input.demonstration || value.value(QStringLiteral("demonstration")).toBool();
        if (m_input.title.isEmpty())
            m_input.title = value.value(QStringLiteral("title")).toString();
        for (const QCborValue pack : value.value(QStringLiteral("packs")).toArray())
            m_input.packs.append(pack.toString());
        const QString to = value.value(QStringLiteral("to")).toString();
        if (to == QStringLiteral("submitted"))
            m_input.state = Packet::tr("submitted");
        else if (to == QStringLiteral("sealed"))
            m_input.state = Packet::tr("sealed");
        else if (to == QStringLiteral("superseded"))
            m_input.state = Packet::tr("superseded");
    }
    m_input.packs.removeDuplicates();
    const auto firstOf = [this](const QStringList &paths) {
        for (const QString &path : paths)
            if (const QString text = factText(path); !text.isEmpty())
                return text;
        return QString();
    };
    const QString address =
        firstOf({QStringLiteral("premises.service_address"), QStringLiteral("premises.address_line")});
    const QString city = factText(QStringLiteral("premises.city"));
    if (!address.isEmpty())
        m_input.title = city.isEmpty() || address.contains(city, Qt::CaseInsensitive)
                            ? address // it names the place already
                            : QStringLiteral("%1, %2").arg(address, city);
    if (m_input.company.isEmpty())
        m_input.company =
            firstOf({QStringLiteral("letters.inverter_settings.company"), QStringLiteral("project.designer_company")});
    QStringList installer{factText(QStringLiteral("project.installer_name")),
                          factText(QStringLiteral("project.installer_license"))};
    installer.removeAll(QString());
    m_input.installer = installer.join(QStringLiteral(", "));
    m_input.utility = firstOf({QStringLiteral("utility.name"), QStringLiteral("utility.id")});
    QStringList collar{factText(QStringLiteral("collar.part_number"))};
    if (const QString serial = factText(QStringLiteral("collar.serial_number")); !serial.isEmpty())
        collar.append(Packet::tr("serial %1").arg(serial));
    collar.removeAll(QString());
    m_input.collar = collar.join(QStringLiteral(", "));
}

void InputBuilder::facts()
{
    // The groups a reader at the utility looks for, in the order of the page. What else the site model holds (plot
    // coordinates, tariff elections, …) is drawn or written elsewhere and travels in the attached record.
    static const QStringList aboutSite{u"premises"_s, u"customer"_s, u"utility"_s, u"account"_s, u"service"_s,
                                       u"meter"_s,    u"socket"_s,   u"panel"_s,   u"poi"_s,     u"process"_s};
    static const QStringList installed{
        u"collar"_s,    u"neutral"_s,    u"junction_box"_s, u"raceway"_s,     u"field_wiring"_s,
        u"inverters"_s, u"pv_arrays"_s,  u"storage"_s,      u"disconnects"_s, u"combiner_panels"_s,
        u"ocpd"_s,      u"sub_meters"_s, u"gma"_s,          u"ngom"_s};
    // What a person confirmed at a step stands there, under that step.
    QStringList confirmed;
    if (m_source.engine != nullptr)
        for (const workflow::Step &step : m_source.engine->pack().steps)
            for (const workflow::Evidence &evidence : step.evidence)
                if (evidence.kind == workflow::EvidenceKind::Attest || evidence.kind == workflow::EvidenceKind::Measure)
                    confirmed.append(evidence.path);
    QMap<QString, PacketFacts> groups;
    QMap<QString, QList<const Entry *>> live; // by path; more than one: in conflict, or agreed on
    for (const Entry *fact : m_source.state.all(Kind::Fact))
        live[fact->path].append(fact);
    for (auto it = live.begin(); it != live.end(); ++it) {
        if (confirmed.contains(it.key()) || it.key() == QStringLiteral("id"))
            continue;
        QStringList values;
        for (const Entry *fact : it.value())
            values.append(shown(it.key(), fact->value.value(QStringLiteral("v")).toJsonValue()));
        values.removeDuplicates();
        const site::Field *field = m_source.vocabulary ? m_source.vocabulary->field(it.key()) : nullptr;
        PacketFact fact{label(it.key()), values.join(Packet::tr(" or ")),
                        it.value().last()->value.value(QStringLiteral("source")).toString()};
        if (values.size() > 1)
            fact.value += QStringLiteral(" (%1)").arg(Packet::tr("in conflict"));
        else if (field != nullptr && !field->unit.isEmpty() && !fact.label.contains(u'('))
            fact.value += u' ' + field->unit;
        PacketFacts &group = groups[it.key().section(u'.', 0, 0)];
        group.title = groupTitle(it.key());
        group.facts.append(fact);
    }
    const auto take = [&groups](const QStringList &names, QList<PacketFacts> &into) {
        for (const QString &name : names)
            for (auto it = groups.begin(); it != groups.end();)
                if (it.key().section(u'[', 0, 0) == name) {
                    into.append(it.value());
                    it = groups.erase(it);
                } else {
                    ++it;
                }
    };
    take(aboutSite, m_input.site);
    take(installed, m_input.installed);
    qsizetype others = 0;
    QStringList titles;
    for (const PacketFacts &group : std::as_const(groups)) {
        others += group.facts.size();
        titles.append(group.title);
    }
    titles.removeDuplicates();
    if (others > 0)
        m_input.site.append({Packet::tr("In the attached record only"),
                             {{Packet::tr("%n more facts", nullptr, static_cast<int>(others)), titles.join(u", "_s)}}});
}

/// The title of the step that a photo was taken for; a photo that counts as a fact lies at the fact's path.
QString InputBuilder::stepOfPhoto(const QString &path) const
{
    if (m_source.engine == nullptr)
        return {};
    for (const workflow::Step &step : m_source.engine->pack().steps)
        if (step.id == path ||
            std::any_of(step.evidence.begin(), step.evidence.end(), [&path](const workflow::Evidence &one) {
                return one.kind == workflow::EvidenceKind::Photo && one.path == path;
            }))
            return step.title;
    return {};
}

void InputBuilder::photos()
{
    for (const Entry *entry : m_source.state.all(Kind::Photo)) {
        PacketPhoto photo;
        photo.file = blobOf(*entry);
        photo.caption = entry->value.value(QStringLiteral("caption")).toString();
        photo.shows = entry->value.value(QStringLiteral("shows")).toString();
        if (photo.caption.isEmpty()) { // what it shows says more than the file's name
            photo.caption = entry->value.value(QStringLiteral("name")).toString().section(u'/', -1);
            if (!photo.shows.isEmpty())
                std::swap(photo.caption, photo.shows);
        }
        photo.who = entry->user;
        photo.when = utcOf(entry->utcMs);
        photo.step = stepOfPhoto(entry->path);
        photo.taken.place = entry->value.value(QStringLiteral("place")).toString();
        photo.taken.direction = entry->value.value(QStringLiteral("direction")).toString();
        addTaken(photo.taken, photo.file);
        if (!entry->blobs.isEmpty()) {
            photo.hash = entry->blobs.first();
            // The same picture may serve several steps: each step names its own.
            const int number = static_cast<int>(m_input.photos.size()) + 1;
            m_photoNumbers.insert(photo.hash + entry->path.toUtf8(), number);
            photo.sharedBecause = entry->value.value(QStringLiteral("shared_because")).toString();
            photo.sameAs = m_photoNumbers.value(photo.hash);
            if (photo.sameAs == 0)
                m_photoNumbers.insert(photo.hash, number);
        }
        m_input.photos.append(photo);
    }
}

PacketInput InputBuilder::build()
{
    head();
    photos();
    facts();
    steps();
    readings();
    findings();
    signatures();
    missing();
    citations();
    return m_input;
}

PacketInput packetInput(const PacketSource &source)
{
    return InputBuilder(source).build();
}

} // namespace wm::documents
