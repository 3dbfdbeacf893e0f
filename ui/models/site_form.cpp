// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/site_form.h"

#include "core/site/schema.h"
#include "core/site/site.h"
#include "core/workflow/doubts.h"
#include "ui/models/fact_text.h"
#include "ui/models/site_words.h"
#include "ui/style/status_shape.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>

namespace wm::ui {

namespace {

struct SiteFormWords
{
    Q_DECLARE_TR_FUNCTIONS(SiteFormWords)
};

constexpr qsizetype kMostFound = 60;

const site::Schema *vocabulary()
{
    const auto schema = site::Schema::shipped();
    return schema ? schema->get() : nullptr;
}

const site::Field *fieldOf(const QString &path)
{
    const site::Schema *schema = vocabulary();
    return schema != nullptr ? schema->field(path) : nullptr;
}

/// Words that tell one element of a list from another; asked wherever a list is.
const QStringList &namesOfElements()
{
    static const QStringList names{QStringLiteral("make"),          QStringLiteral("model"),
                                   QStringLiteral("qty"),           QStringLiteral("model_number"),
                                   QStringLiteral("serial_number"), QStringLiteral("family"),
                                   QStringLiteral("role")};
    return names;
}

bool isListOfGroups(const QString &generic)
{
    const site::Field *list = fieldOf(generic);
    const site::Field *element = list != nullptr ? fieldOf(generic + QStringLiteral("[]")) : nullptr;
    return list != nullptr && list->type == site::FieldType::List && element != nullptr &&
           element->type == site::FieldType::Object;
}

/// "a[2].b" in an order in which element 10 comes after element 9, and what adds one after the last.
QString sortKey(const QString &path)
{
    static const QRegularExpression index(QStringLiteral("\\[(\\d+)\\]"));
    QString key;
    qsizetype at = 0;
    for (auto it = index.globalMatch(path); it.hasNext();) {
        const auto match = it.next();
        key += path.mid(at, match.capturedStart() - at) +
               QStringLiteral("[%1]").arg(match.captured(1).toInt(), 4, 10, QLatin1Char('0'));
        at = match.capturedEnd();
    }
    return key + path.mid(at);
}

QString sectionOf(const QString &path)
{
    return path.left(std::max<qsizetype>(0, path.lastIndexOf(QLatin1Char('.'))));
}

/// "inverters[1].settings" -> "Inverter 2: Settings".
QString sectionTitle(const QString &section)
{
    QStringList titles;
    QString at;
    for (const QString &step : section.split(QLatin1Char('.'), Qt::SkipEmptyParts)) {
        const QString name = step.section(QLatin1Char('['), 0, 0);
        const QString here = at.isEmpty() ? name : at + QLatin1Char('.') + name;
        const bool element = step.contains(QLatin1Char('['));
        const site::Field *one =
            element ? fieldOf(here + QStringLiteral("[]")) : nullptr; // the list's name is a plural
        const site::Field *field = one != nullptr && !one->title.isEmpty() ? one : fieldOf(here);
        const QString title = field != nullptr && !field->title.isEmpty() ? field->title : name;
        const qsizetype bracket = step.indexOf(QLatin1Char('['));
        titles.append(element ? SiteFormWords::tr("%1 %2").arg(title).arg(step.mid(bracket + 1).chopped(1).toInt() + 1)
                              : title);
        at = at.isEmpty() ? step : at + QLatin1Char('.') + step;
    }
    return titles.join(QStringLiteral(": "));
}

/// By path what each fact is found by, folded; made once a language, since a thousand labels cost more than a letter
/// may take.
std::shared_ptr<const QHash<QString, QString>> searched()
{
    static std::shared_ptr<const site::Schema> of;
    static std::shared_ptr<const QHash<QString, QString>> known;
    const auto schema = site::Schema::shipped();
    if (!schema)
        return std::make_shared<const QHash<QString, QString>>();
    if (*schema == of)
        return known;
    QHash<QString, QString> all;
    for (const QString &generic : (*schema)->paths())
        if (isSiteFact(generic))
            all.insert(generic,
                       (siteLabel(generic) + QLatin1Char(' ') +
                        sectionTitle(sectionOf(generic).remove(QStringLiteral("[]"))) + QLatin1Char(' ') + generic)
                           .toCaseFolded());
    of = *schema;
    known = std::make_shared<const QHash<QString, QString>>(std::move(all));
    return known;
}

class Form
{
public:
    explicit Form(const SiteFormInput &input) : m_input(input), m_site(input.site) {}

    QList<Detail> rows()
    {
        collect();
        sort();
        QList<Detail> rows;
        for (const site::Contradiction &one : workflow::contradictionsOf(m_input.site, m_input.today)) {
            Detail row{one.text};
            row.shape = StatusShape::Warn;
            row.opensTitle = QStringLiteral("warning");
            row.opensStep = one.paths.value(1);
            rows.append(row);
        }
        for (const QString &group : groups())
            rows += groupRows(group);
        return rows + derivedRows();
    }

private:
    /// One line of a group: a fact, or the place where a list gets another element.
    struct Line
    {
        QString group, section, path, key;
        bool add = false;
    };

    void collect()
    {
        if (!m_input.search.isEmpty()) {
            collectFound();
            return;
        }
        for (auto it = m_input.wants.begin(); it != m_input.wants.end(); ++it) {
            QString generic = it.key();
            if (generic.endsWith(QLatin1String("[]")))
                generic.chop(2);
            if (isListOfGroups(generic))
                expandList(generic);
            else if (isSiteFact(generic))
                expand(generic);
            if (const qsizetype list = generic.lastIndexOf(QLatin1String("[].")); list >= 0)
                expandList(generic.left(list));
        }
        for (const QString &path : siteLeaves(m_input.site, {}))
            addFact(path);
        for (const QString &path : m_input.conflicts)
            addFact(path);
    }

    void collectFound()
    {
        const site::Schema *schema = vocabulary();
        if (schema == nullptr)
            return;
        const QStringList words = genericOf(m_input.search).toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const std::shared_ptr<const QHash<QString, QString>> all = searched();
        for (const QString &generic : schema->paths()) {
            if (m_facts.size() >= kMostFound || !all->contains(generic))
                continue;
            const QString &said = *all->constFind(generic);
            if (std::all_of(words.begin(), words.end(), [&](const QString &word) { return said.contains(word); }))
                expand(generic);
        }
    }

    /// A list, its place for another element, and what tells its elements apart.
    void expandList(const QString &generic)
    {
        if (m_lists.contains(generic))
            return;
        m_lists.insert(generic);
        bool named = false;
        for (const QString &name : namesOfElements()) {
            const QString also = generic + QStringLiteral("[].") + name;
            if (isSiteFact(also)) {
                expand(also);
                named = true;
            }
        }
        if (!named) // nothing tells them apart by name: all that can be said of one
            for (const QString &part : fieldOf(generic + QStringLiteral("[]"))->children)
                if (isSiteFact(part))
                    expand(part);
        if (!generic.contains(QLatin1String("[]")))
            addPlace(generic);
    }

    /// Puts the elements there are into a generic path.
    void expand(const QString &path)
    {
        const qsizetype list = path.indexOf(QLatin1String("[]"));
        if (list < 0) {
            addFact(path);
            return;
        }
        const QString name = path.left(list);
        const qsizetype elements = m_site.value(name).toArray().size();
        const qsizetype shown = elements + m_input.extra.value(name, m_input.search.isEmpty() || elements > 0 ? 0 : 1);
        addPlace(name);
        for (qsizetype i = 0; i < shown; ++i)
            expand(QStringLiteral("%1[%2]%3").arg(name).arg(i).arg(path.mid(list + 2)));
    }

    void addFact(const QString &path)
    {
        if (m_facts.contains(path))
            return;
        m_facts.insert(path);
        const site::Field *field = fieldOf(path);
        m_lines.append({field != nullptr ? field->ask : QString(), sectionOf(path), path, sortKey(path)});
    }

    void addPlace(const QString &list)
    {
        if (m_places.contains(list) || !m_input.search.isEmpty() || m_input.extra.value(list) > 0)
            return;
        m_places.insert(list);
        const site::Field *field = fieldOf(list);
        m_lines.append(
            {field != nullptr ? field->ask : QString(), list, list, sortKey(list) + QStringLiteral("[~"), true});
    }

    void sort()
    {
        std::sort(m_lines.begin(), m_lines.end(), [](const Line &a, const Line &b) {
            const QString sa = sortKey(a.add ? a.key : a.section), sb = sortKey(b.add ? b.key : b.section);
            return sa != sb ? sa < sb : a.key < b.key;
        });
    }

    /// The order of the work: where the site is, its service, what hangs there, what is connected, what is written.
    [[nodiscard]] QStringList groups() const
    {
        static const QStringList order{
            QStringLiteral("site"),       QStringLiteral("customer"),   QStringLiteral("service"),
            QStringLiteral("meter"),      QStringLiteral("socket"),     QStringLiteral("collar"),
            QStringLiteral("disconnect"), QStringLiteral("generation"), QStringLiteral("storage"),
            QStringLiteral("ngom"),       QStringLiteral("process"),    QStringLiteral("documents"),
            QStringLiteral("photos")};
        QStringList found;
        for (const QString &group : order)
            if (std::any_of(m_lines.begin(), m_lines.end(), [&](const Line &line) { return line.group == group; }))
                found.append(group);
        for (const Line &line : m_lines)
            if (!found.contains(line.group))
                found.append(line.group);
        return found;
    }

    [[nodiscard]] Detail head(const QString &group, const QString &title, const QString &value) const
    {
        Detail row{title};
        row.value = value;
        row.opensStep = group;
        row.opensTitle =
            !m_input.search.isEmpty() || group == m_input.open ? QStringLiteral("open") : QStringLiteral("folded");
        return row;
    }

    QList<Detail> groupRows(const QString &group)
    {
        int known = 0, total = 0;
        QList<Detail> rows;
        QString section;
        const bool open = !m_input.search.isEmpty() || group == m_input.open;
        for (const Line &line : std::as_const(m_lines)) {
            if (line.group != group)
                continue;
            if (!line.add) {
                ++total;
                known += m_site.has(line.path) ? 1 : 0;
            }
            if (!open)
                continue;
            if (line.add) {
                rows.append(placeRow(line.path));
                continue;
            }
            if (line.section != section || rows.isEmpty()) {
                section = line.section;
                if (!section.isEmpty())
                    rows.append(sectionRow(section));
            }
            rows.append(factRow(line.path));
        }
        const site::Schema *schema = vocabulary();
        const QString title = group.isEmpty() ? SiteFormWords::tr("More") : schema->words().group(group);
        rows.prepend(head(group, title, SiteFormWords::tr("%1 of %2 known").arg(known).arg(total)));
        return rows;
    }

    [[nodiscard]] Detail sectionRow(const QString &section) const
    {
        Detail row{sectionTitle(section)};
        row.opensStep = section;
        const bool element = section.endsWith(QLatin1Char(']'));
        const bool made = m_input.fixedLists.contains(genericOf(section).chopped(element ? 2 : 0));
        row.opensTitle = !element                       ? QStringLiteral("section")
                         : m_site.has(section) && !made ? QStringLiteral("element")
                                                        : QStringLiteral("fixed");
        return row;
    }

    [[nodiscard]] Detail placeRow(const QString &list) const
    {
        Detail row{sectionTitle(list)};
        const qsizetype elements = m_site.value(list).toArray().size();
        row.value = elements == 0 ? SiteFormWords::tr("none recorded") : QString();
        row.reason = reasonOf(genericOf(list));
        row.opensStep = list;
        row.opensTitle = QStringLiteral("add");
        return row;
    }

    [[nodiscard]] QString reasonOf(const QString &generic) const
    {
        const QList<rules::Want> wants = m_input.wants.value(generic);
        if (wants.isEmpty())
            return {};
        const auto open = std::find_if(wants.begin(), wants.end(), [](const rules::Want &want) { return want.open; });
        const QString first = open == wants.end() ? wants.constFirst().title : open->title;
        return wants.size() == 1
                   ? first
                   : SiteFormWords::tr("%1, and %n more", nullptr, static_cast<int>(wants.size()) - 1).arg(first);
    }

    [[nodiscard]] Detail factRow(const QString &path) const
    {
        Detail row{siteLabel(path)};
        row.key = path;
        const QJsonValue value = m_site.value(path);
        if (m_input.conflicts.contains(path)) {
            row.value = SiteFormWords::tr("two records disagree");
            row.shape = StatusShape::Warn;
            row.reason = SiteFormWords::tr("Choose what is so.");
        } else if (value.isUndefined()) {
            row.value = SiteFormWords::tr("not known yet");
            row.shape = StatusShape::Missing;
            row.reason = reasonOf(genericOf(path));
        } else {
            row.value = shownFact(path, value);
            row.note = shownSource(m_input.sourceOf ? m_input.sourceOf(path) : QString());
            if (const auto failure = m_input.failures.constFind(path); failure != m_input.failures.cend()) {
                row.shape = StatusShape::Fail;
                row.reason = *failure;
            }
        }
        return row;
    }

    [[nodiscard]] QList<Detail> derivedRows() const
    {
        const QString group = QStringLiteral("derived");
        if (m_input.derived.isEmpty() || !m_input.search.isEmpty())
            return {};
        QList<Detail> rows{
            head(group, SiteFormWords::tr("Worked out from these"), QString::number(m_input.derived.size()))};
        if (group != m_input.open)
            return rows;
        for (auto it = m_input.derived.begin(); it != m_input.derived.end(); ++it) {
            const QString path = QStringLiteral("derived.") + it.key();
            Detail row{siteLabel(path)};
            row.value = shownFact(path, it.value());
            row.note = shownSource(QStringLiteral("derived"));
            row.opensTitle = QStringLiteral("derived");
            rows.append(row);
        }
        return rows;
    }

    const SiteFormInput &m_input;
    site::Site m_site;
    QList<Line> m_lines;
    QSet<QString> m_facts, m_places, m_lists;
};

} // namespace

bool isSiteFact(const QString &generic)
{
    // What a person stands for is confirmed at the finding, by name.
    if (generic.startsWith(QLatin1String("attestations")) || generic.startsWith(QLatin1String("measurements")))
        return false;
    const site::Field *field = fieldOf(generic);
    if (field == nullptr || field->type == site::FieldType::Object || generic.endsWith(QLatin1String("[]")))
        return false;
    return !isListOfGroups(generic);
}

QStringList siteLeaves(const QJsonValue &value, const QString &at)
{
    QStringList all;
    const bool fact = !at.isEmpty() && isSiteFact(genericOf(at));
    if (value.isObject() && !fact) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            all += siteLeaves(it.value(), at.isEmpty() ? it.key() : at + QLatin1Char('.') + it.key());
    } else if (value.isArray() && !fact) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            all += siteLeaves(array.at(i), QStringLiteral("%1[%2]").arg(at).arg(i));
    } else if (fact && !value.isNull()) {
        all.append(at);
    }
    return all;
}

QList<Detail> siteFormRows(const SiteFormInput &input)
{
    return Form(input).rows();
}

} // namespace wm::ui
