// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/drawing_wishes.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

#include <algorithm>

namespace wm::documents {

using namespace Qt::StringLiterals;

namespace {

/// A pack's word for the rules about that drawing.
QString ruleKind(DrawingKind kind)
{
    return kind == DrawingKind::PlotPlan ? u"plot-item"_s : u"sld-item"_s;
}

/// A pack's word for the wording that belongs on that drawing.
QString letterOf(DrawingKind kind)
{
    switch (kind) {
    case DrawingKind::SingleLine:
        return u"single_line_diagram"_s;
    case DrawingKind::ThreeLine:
        return u"three_line_diagram"_s;
    case DrawingKind::PlotPlan:
        break;
    }
    return u"plot_plan"_s;
}

bool isDrawingFact(const QString &path)
{
    return path.startsWith("drawings.sld."_L1) || path.startsWith("drawings.plot."_L1);
}

/// KEY of "drawings.sld.shows.KEY" and "drawings.plot.callouts.KEY"; empty for any other fact.
QString keyOf(const QString &path)
{
    const QStringList parts = path.split(u'.');
    const bool answers =
        parts.size() == 4 && isDrawingFact(path) && (parts.at(2) == "shows"_L1 || parts.at(2) == "callouts"_L1);
    return answers ? parts.at(3) : QString();
}

QStringList keysOf(const rules::Rule &rule)
{
    QStringList keys;
    for (const QString &path : rule.requireReads)
        if (const QString key = keyOf(path); !key.isEmpty())
            keys.append(key);
    return keys;
}

void addSentences(QMap<QString, QString> &sentences, const QJsonObject &pack, const rules::RulePack &rules,
                  DrawingKind kind)
{
    for (const auto &value : pack["wording"_L1].toArray()) {
        const QJsonObject wording = value.toObject();
        if (wording["letter"_L1].toString() != letterOf(kind))
            continue;
        const QJsonArray answered = wording["requirements"_L1].toArray();
        for (const rules::Rule &rule : rules.rules()) {
            if (!answered.contains(rule.id))
                continue;
            for (const QString &key : keysOf(rule))
                if (!sentences.contains(key))
                    sentences.insert(key, wording["text"_L1].toString());
        }
    }
}

} // namespace

QString drawingId(DrawingKind kind)
{
    return letterOf(kind).replace(u'_', u'-');
}

QString drawingTitle(DrawingKind kind, bool english)
{
    const char *title = QT_TRANSLATE_NOOP("Documents", "Plot plan");
    if (kind == DrawingKind::SingleLine)
        title = QT_TRANSLATE_NOOP("Documents", "Single-line diagram");
    else if (kind == DrawingKind::ThreeLine)
        title = QT_TRANSLATE_NOOP("Documents", "Three-line diagram");
    return english ? QString::fromUtf8(title) : QCoreApplication::translate("Documents", title);
}

QString drawingFact(DrawingKind kind)
{
    return u"documents."_s + letterOf(kind);
}

QList<DrawingWish> drawingWishes(const rules::RulePack &rules, const rules::SiteCheck &check, DrawingKind kind)
{
    QList<DrawingWish> wishes;
    if (kind == DrawingKind::ThreeLine)
        return wishes; // its rules are about the paper that is on file, not about items that a composer answers
    const qsizetype count = std::min(rules.rules().size(), check.findings.size());
    for (qsizetype index = 0; index < count; ++index) {
        const rules::Rule &rule = rules.rules().at(index);
        const Finding &finding = check.findings.at(index);
        // A rule about a drawing of another sort (a three-line diagram on file) is none for these sheets.
        const bool ours = std::any_of(rule.requireReads.begin(), rule.requireReads.end(), isDrawingFact);
        if (rule.kind != ruleKind(kind) || !ours || finding.status == "not-applicable"_L1)
            continue;
        DrawingWish wish{rule.id, rules.id(),      rule.title, rule.cite,      keysOf(rule),
                         {},      finding.applies, {},         finding.repeats};
        std::copy_if(rule.requireReads.begin(), rule.requireReads.end(), std::back_inserter(wish.facts), isDrawingFact);
        if (!wish.asked) {
            wish.undecided = finding.missing;
            if (wish.undecided.removeAll(finding.next) > 0)
                wish.undecided.prepend(finding.next);
        }
        wishes.append(wish);
    }
    return wishes;
}

QMap<QString, QString> drawingSentences(const QJsonObject &pack, const rules::RulePack &rules, DrawingKind kind)
{
    QMap<QString, QString> sentences;
    addSentences(sentences, pack, rules, kind);
    addSentences(sentences, pack, rules,
                 kind == DrawingKind::SingleLine ? DrawingKind::PlotPlan : DrawingKind::SingleLine);
    return sentences;
}

} // namespace wm::documents
