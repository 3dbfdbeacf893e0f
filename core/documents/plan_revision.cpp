// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/plan_revision.h"

#include "core/site/site.h"
#include "core/workflow/engine.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

namespace wm::documents {

using namespace Qt::StringLiterals;

namespace {

struct Documents
{
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

const QString kRevisions = u"drawings.revisions"_s;

QJsonArray revisions(const record::JobState &state)
{
    return site::Site(state.site()).value(kRevisions).toArray();
}

} // namespace

QString lastRevision(const record::JobState &state)
{
    const QJsonArray all = revisions(state);
    return all.isEmpty() ? QString() : all.last()["number"_L1].toString().trimmed();
}

QString nextRevision(const QString &last)
{
    bool number = false;
    const int counted = last.toInt(&number);
    if (number && counted >= 0 && counted < 10'000)
        return QString::number(counted + 1);
    const bool letter = last.size() == 1 && last.front() >= u'A' && last.front() < u'Z';
    return letter ? QString(QChar(last.front().unicode() + 1)) : QString();
}

Result<QList<record::Draft>> revisionEntries(const record::JobState &state, const QString &description,
                                             const QString &by, QDate day)
{
    const QString number = nextRevision(lastRevision(state));
    if (number.isEmpty() || description.trimmed().isEmpty())
        return makeError(ErrorCode::Invalid, Documents::tr("A revision needs a number that follows the last one, and "
                                                           "what changed. Enter it among the site's facts."));
    const QString at = u"%1[%2]."_s.arg(kRevisions).arg(revisions(state).size());
    QList<record::Draft> drafts;
    for (const auto &[member, value] :
         {std::pair{u"number"_s, number}, std::pair{u"date"_s, day.toString(Qt::ISODate)},
          std::pair{u"description"_s, description.simplified()}, std::pair{u"by"_s, by.trimmed()}}) {
        if (value.isEmpty())
            continue;
        auto more = workflow::Engine::recordFact(state, at + member, value, u"typed"_s);
        if (!more)
            return more.error();
        drafts += *more;
    }
    return drafts;
}

QString initialsOf(const QString &name)
{
    QString initials;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts))
        if (word.front().isLetter())
            initials += word.front().toUpper();
    return initials;
}

} // namespace wm::documents
