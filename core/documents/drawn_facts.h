// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/drawing_job.h"
#include "core/site/contradictions.h"

#include <QtCore/QByteArray>
#include <QtCore/QMap>

namespace wm::documents {

/// A fact about a drawing that the drawing which this program makes of a site decides.
struct DrawnFact
{
    QString path;    ///< "drawings.sld.shows.utility_meter"; its value is true
    QString drawing; ///< drawingId(): "single-line-diagram"
    bool operator==(const DrawnFact &) const = default;
};

/// What the drawings of one site show. Only a drawing that lacks nothing and shows nothing that cannot be so answers,
/// and only of a site whose facts can all be so; what is not shown is no fact at all, so that nothing counts against a
/// site before somebody looked.
struct Drawn
{
    QList<DrawnFact> facts;                    ///< those that nobody recorded
    QStringList lacks;                         ///< sentences: why a drawing answers nothing
    QMap<QString, QString> silent;             ///< why, by what its facts' paths begin with: "drawings.sld."
    QList<site::Contradiction> contradictions; ///< what somebody recorded otherwise; the recorded fact is what counts

    /// The site with these facts in it, as rules are held against it.
    [[nodiscard]] QJsonObject on(const QJsonObject &site) const;
    /// Marks the reasons of findings that rest on such a fact: `"source": "drawing"`. A finding that waits for a
    /// drawing alone says why that answers nothing.
    void mark(QList<Finding> &findings) const;
    [[nodiscard]] QJsonArray toJson() const; ///< [{"path", "value", "source": "derived", "drawing"}]
    [[nodiscard]] bool holds(const QString &path) const;
};

/// Draws sites by the handbooks of one utility to see what their drawings show: the one place where the window, the
/// command line and the packet have it from. Composing costs 40 to 160 milliseconds a drawing, so the last site's
/// answer is kept. Off the window's thread, one thread at a time.
class SiteDrawn
{
public:
    explicit SiteDrawn(QList<catalog::Pack> handbooks) : m_handbooks(std::move(handbooks)) {}
    /// Nothing where there is no handbook, where the site has too little for a drawing, or where it cannot be drawn.
    /// `site` without what somebody answered to findings.
    const Drawn &of(const QJsonObject &site, QDate today);
    [[nodiscard]] int composed() const { return m_composed; } ///< how many sites were drawn

private:
    QList<catalog::Pack> m_handbooks;
    QList<std::shared_ptr<const rules::RulePack>> m_rules; ///< in the packs' own language; read at first use
    QByteArray m_key;
    Drawn m_drawn;
    int m_composed = 0;
};

} // namespace wm::documents
