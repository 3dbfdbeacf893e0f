// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/command.h"
#include "app/witnessmarkctl/commands/bundle_export.h"
#include "app/witnessmarkctl/commands/bundle_import.h"
#include "app/witnessmarkctl/commands/capture_replay.h"
#include "app/witnessmarkctl/commands/capture_show.h"
#include "app/witnessmarkctl/commands/check.h"
#include "app/witnessmarkctl/commands/cloud_backup.h"
#include "app/witnessmarkctl/commands/cloud_job_assign.h"
#include "app/witnessmarkctl/commands/cloud_job_assigned.h"
#include "app/witnessmarkctl/commands/cloud_restore.h"
#include "app/witnessmarkctl/commands/cloud_user_add.h"
#include "app/witnessmarkctl/commands/cloud_user_close.h"
#include "app/witnessmarkctl/commands/cloud_user_link.h"
#include "app/witnessmarkctl/commands/cloud_user_list.h"
#include "app/witnessmarkctl/commands/collar_find.h"
#include "app/witnessmarkctl/commands/collar_provision.h"
#include "app/witnessmarkctl/commands/collar_relay.h"
#include "app/witnessmarkctl/commands/collar_status.h"
#include "app/witnessmarkctl/commands/commission.h"
#include "app/witnessmarkctl/commands/company_create.h"
#include "app/witnessmarkctl/commands/company_grant.h"
#include "app/witnessmarkctl/commands/deficiency_cure.h"
#include "app/witnessmarkctl/commands/deficiency_list.h"
#include "app/witnessmarkctl/commands/devices_list.h"
#include "app/witnessmarkctl/commands/document_list.h"
#include "app/witnessmarkctl/commands/document_make.h"
#include "app/witnessmarkctl/commands/draw.h"
#include "app/witnessmarkctl/commands/fleet_edit.h"
#include "app/witnessmarkctl/commands/fleet_export.h"
#include "app/witnessmarkctl/commands/fleet_provision.h"
#include "app/witnessmarkctl/commands/fleet_relay.h"
#include "app/witnessmarkctl/commands/fleet_show.h"
#include "app/witnessmarkctl/commands/fleet_tag.h"
#include "app/witnessmarkctl/commands/fleet_units.h"
#include "app/witnessmarkctl/commands/fleet_unprovision.h"
#include "app/witnessmarkctl/commands/ims_decode.h"
#include "app/witnessmarkctl/commands/ims_listen.h"
#include "app/witnessmarkctl/commands/ims_model.h"
#include "app/witnessmarkctl/commands/inspect.h"
#include "app/witnessmarkctl/commands/inverter_settings.h"
#include "app/witnessmarkctl/commands/neutral.h"
#include "app/witnessmarkctl/commands/pack_changes.h"
#include "app/witnessmarkctl/commands/pack_lint.h"
#include "app/witnessmarkctl/commands/pack_list.h"
#include "app/witnessmarkctl/commands/pack_sign.h"
#include "app/witnessmarkctl/commands/pack_verify.h"
#include "app/witnessmarkctl/commands/packet_make.h"
#include "app/witnessmarkctl/commands/packet_verify.h"
#include "app/witnessmarkctl/commands/part_number.h"
#include "app/witnessmarkctl/commands/process.h"
#include "app/witnessmarkctl/commands/store_seal.h"
#include "app/witnessmarkctl/commands/store_status.h"
#include "app/witnessmarkctl/commands/sunspec_scan.h"
#include "app/witnessmarkctl/commands/sync_command.h"
#include "app/witnessmarkctl/commands/sync_status.h"
#include "app/witnessmarkctl/commands/torque.h"
#include "app/witnessmarkctl/commands/troubleshoot.h"

namespace wm::ctl {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<CollarFind>());
    commands.push_back(std::make_unique<CollarStatus>());
    commands.push_back(std::make_unique<CollarProvision>());
    commands.push_back(std::make_unique<CollarRelay>());
    commands.push_back(std::make_unique<DevicesList>());
    commands.push_back(std::make_unique<CompanyCreate>());
    commands.push_back(std::make_unique<CompanyGrant>());
    commands.push_back(std::make_unique<Commission>());
    commands.push_back(std::make_unique<PacketMake>());
    commands.push_back(std::make_unique<PacketVerify>());
    commands.push_back(std::make_unique<Check>());
    commands.push_back(std::make_unique<ProcessCommand>());
    commands.push_back(std::make_unique<DocumentList>());
    commands.push_back(std::make_unique<DocumentMake>());
    commands.push_back(std::make_unique<Draw>());
    commands.push_back(std::make_unique<PackList>());
    commands.push_back(std::make_unique<PackLint>());
    commands.push_back(std::make_unique<PackSign>());
    commands.push_back(std::make_unique<PackVerify>());
    commands.push_back(std::make_unique<PackChanges>());
    commands.push_back(std::make_unique<PartNumberCommand>());
    commands.push_back(std::make_unique<NeutralCommand>());
    commands.push_back(std::make_unique<TorqueCommand>());
    commands.push_back(std::make_unique<ImsModel>());
    commands.push_back(std::make_unique<ImsDecode>());
    commands.push_back(std::make_unique<ImsListen>());
    commands.push_back(std::make_unique<InverterSettings>());
    commands.push_back(std::make_unique<SunspecScan>());
    commands.push_back(std::make_unique<CaptureShow>());
    commands.push_back(std::make_unique<CaptureReplay>());
    commands.push_back(std::make_unique<Troubleshoot>());
    commands.push_back(std::make_unique<BundleExport>());
    commands.push_back(std::make_unique<BundleImport>());
    commands.push_back(std::make_unique<Inspect>());
    commands.push_back(std::make_unique<DeficiencyList>());
    commands.push_back(std::make_unique<DeficiencyCure>());
    commands.push_back(std::make_unique<SyncCommand>());
    commands.push_back(std::make_unique<SyncStatus>());
    commands.push_back(std::make_unique<FleetUnits>());
    commands.push_back(std::make_unique<FleetShow>());
    commands.push_back(std::make_unique<FleetEdit>());
    commands.push_back(std::make_unique<FleetProvision>());
    commands.push_back(std::make_unique<FleetUnprovision>());
    commands.push_back(std::make_unique<FleetTag>());
    commands.push_back(std::make_unique<FleetRelay>());
    commands.push_back(std::make_unique<FleetExport>());
    commands.push_back(std::make_unique<CloudUserAdd>());
    commands.push_back(std::make_unique<CloudUserLink>());
    commands.push_back(std::make_unique<CloudUserClose>());
    commands.push_back(std::make_unique<CloudUserList>());
    commands.push_back(std::make_unique<CloudJobAssign>());
    commands.push_back(std::make_unique<CloudJobAssigned>());
    commands.push_back(std::make_unique<CloudBackup>());
    commands.push_back(std::make_unique<CloudRestore>());
    commands.push_back(std::make_unique<StoreStatus>());
    commands.push_back(std::make_unique<StoreSeal>());
    return commands;
}

} // namespace wm::ctl
