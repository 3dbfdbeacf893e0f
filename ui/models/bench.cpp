// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/bench.h"

#include "ui/app.h"

namespace wm::ui {

Bench::Bench(App &app)
    : m_app(app), // what is opened here stays open; the search says of its port that it is in use
      m_search(
          app.services(), std::nullopt, [] { return true; }, [this](const QString &link) { open(link, false); })
{
    connect(&app, &App::languageChanged, this, &Bench::showFound);
}

Bench::~Bench() = default;

void Bench::findLinks()
{
    if (!m_app.services().links || m_looking)
        return;
    m_looking = true;
    Q_EMIT lookingChanged();
    m_app.services().links(false).then(this, [this](const QList<LinkChoice> &real) {
        m_app.services().links(true).then(this, [this, real](const QList<LinkChoice> &simulated) {
            m_links = real + simulated;
            m_looking = false;
            showFound();
            Q_EMIT lookingChanged();
        });
    });
}

void Bench::showFound()
{
    QList<Detail> rows;
    for (const LinkChoice &choice : std::as_const(m_links)) {
        const bool there = std::any_of(m_shown.begin(), m_shown.end(),
                                       [&](const BenchSession *session) { return session->link() == choice.link; });
        if (!there)
            rows.append({shownName(choice),
                         choice.device == QLatin1String("ims") ? tr("Sub-meter, listened to") : QString(),
                         {},
                         -1,
                         {},
                         {},
                         choice.link});
    }
    m_found.set(rows);
}

bool Bench::onlyListens(const QString &link) const
{
    for (const LinkChoice &choice : m_links)
        if (choice.link == link)
            return choice.device == QLatin1String("ims");
    return false;
}

void Bench::open(const QString &link, bool listen)
{
    const QString wanted = link.trimmed();
    if (wanted.isEmpty())
        return;
    for (qsizetype at = 0; at < m_shown.size(); ++at)
        if (m_shown.at(at)->link() == wanted) {
            setCurrent(static_cast<int>(at));
            m_shown.at(at)->connectDevice();
            return;
        }
    LinkChoice choice{wanted, {}};
    for (const LinkChoice &known : std::as_const(m_links))
        if (known.link == wanted)
            choice = known;
    auto *session = new BenchSession(m_app, choice, listen || onlyListens(wanted));
    session->setParent(this);
    m_shown.append(session);
    Q_EMIT sessionsChanged();
    setCurrent(count() - 1);
    showFound();
    session->connectDevice();
}

void Bench::remove(int index)
{
    if (index < 0 || index >= count())
        return;
    BenchSession *gone = m_shown.at(index);
    m_current = -1; // nothing may show it any more
    Q_EMIT currentChanged();
    m_shown.removeAt(index);
    Q_EMIT sessionsChanged();
    gone->deleteLater();
    setCurrent(std::min(index, count() - 1));
    showFound();
}

void Bench::setCurrent(int index)
{
    if (index == m_current || index >= count())
        return;
    m_current = index;
    Q_EMIT currentChanged();
}

} // namespace wm::ui
