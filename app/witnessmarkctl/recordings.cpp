// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/recordings.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

constexpr qint64 kEmptyCapture = 24; ///< bytes: a libpcap file's head alone

QStringList withContent(const QStringList &paths)
{
    QStringList kept;
    for (const QString &path : paths)
        if (const QFileInfo file(path); file.size() > kEmptyCapture)
            kept.append(file.absoluteFilePath());
    return kept;
}

QString forShell(const QString &path)
{
    static const QRegularExpression plain(QStringLiteral("\\A[\\w./:+@,=-]+\\z"));
    if (plain.match(path).hasMatch())
        return path;
    QString quoted = path;
    quoted.replace(QLatin1Char('\''), QStringLiteral("'\\''"));
    return QLatin1Char('\'') + quoted + QLatin1Char('\'');
}

QStringList linesOf(const QStringList &paths)
{
    QStringList lines;
    for (const QString &path : withContent(paths))
        lines.append(CommandLineWords::tr("Recorded in     %1").arg(forShell(path)));
    return lines;
}

} // namespace

QJsonObject withRecordings(QJsonObject document, const QStringList &paths)
{
    if (const QStringList kept = withContent(paths); !kept.isEmpty())
        document.insert(QStringLiteral("recordings"), QJsonArray::fromStringList(kept));
    return document;
}

void printRecordings(const Output &output, const QStringList &paths)
{
    for (const QString &line : linesOf(paths))
        output.text(line);
}

void sayRecordings(const QStringList &paths)
{
    for (const QString &line : linesOf(paths))
        Output::message(line);
}

} // namespace wm::ctl
