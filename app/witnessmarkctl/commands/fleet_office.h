// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/witnessmarkctl/commands/office_users.h"
#include "core/fleet/unit_filter.h"

namespace wm::ctl {

/// What the fleet's commands have in common: the filters of the units table, and the units that pass them.
class FleetOffice
{
public:
    /// The filters, and --server.
    static void describe(QCommandLineParser &parser);
    static Result<fleet::UnitFilter> filterIn(const QCommandLineParser &parser);
    static Result<FleetOffice> open(const QCommandLineParser &parser, const Context &context);

    /// Units that pass, by serial. Errors: Refused (the role), those of the network.
    Result<QList<fleet::Unit>> units(const fleet::UnitFilter &filter);
    /// What a command acts on: the serials it is given, or what its filters leave. Errors: Invalid where neither is
    /// given and not --all, NotFound where nothing is left.
    Result<QStringList> chosen(const QStringList &serials, const QCommandLineParser &parser);
    Result<QJsonObject> ask(const QByteArray &method, const QByteArray &target, const QJsonObject &body = {});

private:
    explicit FleetOffice(std::unique_ptr<OfficeUsers> office) : m_office(std::move(office)) {}
    std::unique_ptr<OfficeUsers> m_office;
};

/// --all, for commands that change units.
void describeAll(QCommandLineParser &parser);
/// "2026-11-30 14:00 UTC"; a dash for 0.
QString utcText(qint64 ms);
/// The exit status of an error of the office: No where it said no, Failed where it could not be asked.
Exit failOf(const Error &error);
/// Sixteen fresh bytes in hexadecimal digits: the name of something that is asked for.
QString freshId();

} // namespace wm::ctl
