// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/site/path.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

namespace wm::site {

namespace {

struct SiteWords
{
    Q_DECLARE_TR_FUNCTIONS(SiteWords)
};

constexpr QStringView kAttestations = u"attestations";
constexpr QStringView kMeasurements = u"measurements";

} // namespace

Result<Path> Path::parse(const QString &text)
{
    // Ids of rules hold dots, so that they are taken whole where they may stand; a pack from elsewhere has its own.
    static const QRegularExpression ledgerId(QStringLiteral("[A-Z][A-Z0-9]{0,7}-[A-Za-z0-9.]+(-[A-Za-z0-9]+)+"));
    static const QRegularExpression name(QStringLiteral("[A-Za-z_][A-Za-z0-9_]*"));
    static const QRegularExpression brackets(
        QStringLiteral("\\[(?:(\\d{1,4})|([A-Za-z_][A-Za-z0-9_]*)=([^\\[\\]\\.]{1,100}))?\\]"));
    const auto anchored = [&text](const QRegularExpression &expression, qsizetype at) {
        return expression.match(text, at, QRegularExpression::NormalMatch,
                                QRegularExpression::AnchorAtOffsetMatchOption);
    };
    const auto fault = [&text](qsizetype at) {
        return makeError(ErrorCode::Invalid,
                         SiteWords::tr("“%1” is not a path of the site model: position %2 is not understood. "
                                       "A path looks like inverters[0].make.")
                             .arg(text.left(200))
                             .arg(at + 1));
    };
    constexpr qsizetype maxLength = 400;
    if (text.isEmpty() || text.size() > maxLength)
        return fault(0);

    Path path;
    path.m_text = text;
    qsizetype at = 0;
    while (true) {
        const bool idHere = path.m_steps.size() == 1 && path.m_steps.first().name == kAttestations;
        const auto match = anchored(idHere ? ledgerId : name, at);
        if (!match.hasMatch())
            return fault(at);
        PathStep step;
        step.name = match.captured();
        at = match.capturedEnd();
        if (const auto element = anchored(brackets, at); element.hasMatch()) {
            if (!element.capturedView(1).isEmpty()) {
                step.index = element.capturedView(1).toInt();
                if (step.index > kMaxIndex)
                    return fault(at);
            } else if (!element.capturedView(2).isEmpty()) {
                step.key = element.captured(2);
                step.equals = element.captured(3);
            } else {
                step.element = true;
            }
            at = element.capturedEnd();
        }
        path.m_steps.append(step);
        if (at == text.size())
            return path;
        if (text.at(at) != u'.')
            return fault(at);
        ++at;
    }
}

QString Path::generic() const
{
    QString result;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const auto &step = m_steps.at(i);
        if (i > 0)
            result += u'.';
        const bool ledgerId = i == 1 && m_steps.first().name == kAttestations;
        result += ledgerId ? QStringLiteral("*") : step.name;
        if (step.index >= 0 || !step.key.isEmpty() || step.element)
            result += QStringLiteral("[]");
    }
    return result;
}

bool Path::isMeasurement() const
{
    return m_steps.first().name == kMeasurements;
}

} // namespace wm::site
