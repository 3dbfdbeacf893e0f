// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/site_words.h"

#include "core/rules/path_types.h"
#include "core/site/schema.h"
#include "core/site/site.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

namespace wm::ui {

QString siteLabel(const QString &path)
{
    if (const auto vocabulary = site::Schema::shipped()) {
        if (const site::Field *field = (*vocabulary)->field(path); field && !field->title.isEmpty()) {
            // Many titles say their unit themselves.
            const bool said = field->unit.isEmpty() || field->title.contains(u'(' + field->unit + u')');
            return said ? field->title : QStringLiteral("%1, %2").arg(field->title, field->unit);
        }
        if (const auto types = rules::SchemaPathTypes::shipped(); types && path.startsWith(u"derived."))
            if (const auto type = (*types)->typeOf(path); type && !type->title.isEmpty())
                return (*vocabulary)->words().title(type->title);
    }
    return path.section(u'.', -1).replace(u'_', u' ');
}

bool isDrawnItem(const QString &path)
{
    static const QRegularExpression item(QStringLiteral("^drawings\\.(sld|plot)\\.(shows|callouts)\\."));
    return item.match(path).hasMatch();
}

documents::DrawingKind drawingOf(const QString &path)
{
    return path.startsWith(QLatin1String("drawings.plot.")) ? documents::DrawingKind::PlotPlan
                                                            : documents::DrawingKind::SingleLine;
}

QString siteLabelInPlace(const QString &path)
{
    if (isDrawnItem(path)) // which drawing, not only that something is shown
        return QCoreApplication::translate("SiteWords", "%1 shows: %2")
            .arg(documents::drawingTitle(drawingOf(path)), siteLabel(path));
    const auto vocabulary = site::Schema::shipped();
    return vocabulary && !path.startsWith(u"derived.") ? (*vocabulary)->placedTitle(path) : siteLabel(path);
}

QString siteLabelInPlace(const QString &path, const QJsonObject &site)
{
    static const QRegularExpression element(QStringLiteral("^((.*)\\[\\d+\\])\\.([a-z0-9_]+)$"));
    const QString plain = siteLabelInPlace(path);
    const auto match = element.match(path);
    if (!match.hasMatch())
        return plain;
    const site::Site facts(site);
    const auto named = [&](const char *key) {
        const QString at = match.captured(1) + u'.' + QLatin1String(key);
        return at == path ? QString() : siteWord(genericOf(at), facts.text(at).value_or(QString()));
    };
    static const QRegularExpression parted(QStringLiteral("[\\s\\x{00a0}]?: ")); // French has a space before it
    const qsizetype colon = plain.lastIndexOf(parted);
    if (const QString terminal = named("terminal"); !terminal.isEmpty() && colon >= 0)
        return terminal + plain.mid(colon);
    const QString role = named("role");
    return role.isEmpty() || colon < 0 ? plain
                                       : QStringLiteral("%1 (%2)%3").arg(plain.left(colon), role, plain.mid(colon));
}

QString genericOf(const QString &path)
{
    static const QRegularExpression index(QStringLiteral("\\[[^\\]]*\\]"));
    QString generic = path;
    return generic.replace(index, QStringLiteral("[]"));
}

QString siteWord(const QString &path, const QString &word)
{
    const auto vocabulary = site::Schema::shipped();
    return vocabulary ? (*vocabulary)->wordText(path, word) : word;
}

QString withoutPaths(const QString &message)
{
    const auto vocabulary = site::Schema::shipped();
    if (!vocabulary)
        return message;
    static const QRegularExpression path(
        QStringLiteral("[a-z][a-z0-9_]*(\\[[^\\]\\s]*\\])?(\\.[a-z][a-z0-9_]*(\\[[^\\]\\s]*\\])?)+"));
    QString words;
    qsizetype done = 0;
    for (auto found = path.globalMatch(message); found.hasNext();) {
        const auto one = found.next();
        const site::Field *field = (*vocabulary)->field(genericOf(one.captured()));
        if (field == nullptr || field->title.isEmpty())
            continue;
        const QString before = message.mid(done, one.capturedStart() - done);
        const bool beside = before.endsWith(field->title + QStringLiteral(" (")) &&
                            QStringView(message).mid(one.capturedEnd()).startsWith(u')');
        words += beside ? before.chopped(2) : before + siteLabelInPlace(one.captured());
        done = one.capturedEnd() + (beside ? 1 : 0);
    }
    return words + message.mid(done);
}

} // namespace wm::ui
