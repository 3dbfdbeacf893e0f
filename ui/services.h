// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/catalog/suitability.h"
#include "core/catalog/torque.h"
#include "core/documents/pack_shelf.h"
#include "core/record/store.h"
#include "core/rules/rule_pack.h"
#include "core/sync/protocol.h"
#include "core/workflow/engine.h"
#include "core/workflow/handbooks.h"
#include "core/workflow/ports.h"
#include "core/workflow/recorded_session.h"
#include "ui/camera_port.h"

#include <QtCore/QDateTime>
#include <QtCore/QFuture>

#include <functional>
#include <memory>
#include <optional>

namespace wm::ui {

/// A way to reach a device that is there now.
struct LinkChoice
{
    QString link; ///< "serial:ttyUSB0", "sim:collar"; what openCollar() and openIms() take
    QString name; ///< for people; of a simulated one its serial number, as shownName() marks it
    bool simulated = false;
    QString device = {}; ///< "collar", "ims", "inverter"; empty: whatever is at its other end
    double speed = 1;    ///< a simulated device's time against ours
    /// What the link is remembered by, whatever number it has after the next plug-in; empty: its name is all there is.
    QString identity = {};
    QString metBefore = {}; ///< "collar", "ims": such a device was heard there before; empty: none
};

/// Asks a person for the passkey of `device`, six digits; `answer` may come at any later time, nullopt: none was given.
using AskPasskey = std::function<void(const QString &device, std::function<void(std::optional<quint32>)> answer)>;

/// Sends one request to the company's service; the answer, or why there is none, comes later from the event loop.
using OfficeSend =
    std::function<void(const sync::Request &request, std::function<void(Result<sync::Response>)> answered)>;

/// All the window needs of the rest of the world; filled in by the composition, the one place that names concrete
/// classes. Functions that are not set mean: this release cannot do that, and the pages say so. Everything here is
/// called on the window's thread.
struct AppServices
{
    Clock *clock = nullptr;
    QString dataDir; ///< for messages and for settings.json; empty: nothing is kept
    /// Runs on the store's thread. The passphrase of sealed records; empty: none given yet.
    std::function<Result<std::unique_ptr<record::Store>>(QString passphrase)> openStore;
    /// The same, only to be looked at, while somebody else has them open or nothing can be written.
    std::function<Result<std::unique_ptr<record::Store>>(QString passphrase)> viewStore;
    /// Starts the program anew on another folder; whether that could be done.
    std::function<bool(QString folder)> openElsewhere;
    /// Whether this session has a keychain that could open sealed records.
    std::function<bool()> keychainHere;
    /// The procedure in a language ("" is the packs' own), judged with the company's settings, on a day.
    std::function<Result<std::shared_ptr<const workflow::Engine>>(QString language, workflow::CompanySettings company,
                                                                  QDate today)>
        engine;
    /// The product's torque tables in a language, for the help beside a step.
    std::function<Result<catalog::TorqueTables>(QString language)> torqueTables;
    /// The vocabulary of the site model, null when it cannot be read. Read at the first call, by any thread.
    std::function<std::shared_ptr<const rules::PathTypes>()> pathTypes;
    /// Devices that can be reached now: only simulated ones for a demonstration, only real ones for a real job.
    std::function<QFuture<QList<LinkChoice>>(bool demonstration)> links;
    /// Calls `changed` for as long as `context` lives whenever a port was plugged in or pulled out; `note` says what a
    /// person should know about it, empty: nothing.
    std::function<void(QObject *context, std::function<void(const QString &note)> changed)> watchLinks;
    /// A search for collars: among simulated ones for a demonstration, real ones for a real job, all without either.
    std::function<std::unique_ptr<workflow::CollarFinder>(std::optional<bool> demonstration)> findCollar;
    /// Opens a collar; the port lives on the window's thread. All bytes are recorded. `ask` gets the passkey of one
    /// that is bonded with.
    std::function<QFuture<Result<std::shared_ptr<workflow::CollarPort>>>(QString link, AskPasskey ask)> openCollar;
    /// Listens to sub-meters; `meterNumber` is what the label says, where somebody recorded it.
    std::function<Result<std::unique_ptr<workflow::ImsPort>>(QString link, std::optional<quint16> meterNumber)> openIms;
    /// Opens an inverter that answers as `unit`, to be read; the port lives on the window's thread.
    std::function<Result<std::shared_ptr<workflow::InverterPort>>(QString link, quint8 unit)> openInverter;
    /// A bench on a link of any kind; it lives on the window's thread. What it records lies beside other captures.
    std::function<std::unique_ptr<workflow::BenchPort>(QString link, workflow::BenchOptions options)> openBench;
    /// A frame of its traffic in one line, and its fields; in the language of the moment.
    /// A message in words, by the names of its device's registers where they are known (null: not).
    std::function<QString(const workflow::BenchFrame &frame, const workflow::RegisterNames *names)> benchSummary;
    std::function<QList<workflow::BenchField>(const workflow::BenchFrame &frame, const workflow::RegisterNames *names)>
        benchFields;
    /// A recording, from the bytes of its file, to be replayed; `name` is for messages.
    std::function<QFuture<Result<std::shared_ptr<workflow::RecordingPort>>>(QByteArray bytes, QString name)>
        openRecording;
    /// What a word of ImsStatus::diagnosis means and what to do, in the language of the moment.
    std::function<QString(QString word)> imsDiagnosis;
    /// When a recording was begun, by its own word; invalid: the file does not say. From any thread.
    std::function<QDateTime(QString path)> recordingBegan;
    /// The product's display, states and ratings, and its suitability rules, in a language.
    std::function<Result<catalog::CollarProduct>(QString language)> product;
    std::function<Result<catalog::SuitabilityRules>(QString language)> suitability;
    /// A utility's handbooks (workflow::utilityKey()) in a language: rules, the way to permission and what they tell;
    /// read off the window's thread.
    std::function<QFuture<Result<QList<workflow::Handbook>>>(QString utility, QString language)> handbooks;
    /// One version of one of them, in force or not; NotFound when it is not on this computer any more.
    std::function<QFuture<Result<workflow::Handbook>>(QString id, QString version, QString language)> handbookVersion;
    /// Why packs in the data directory were refused, one sentence each.
    std::function<QFuture<QStringList>()> refusedPacks;
    /// All packs of utilities on this computer; reads files, on any thread but the window's.
    std::function<documents::PackShelf()> packShelf;
    /// Every pack in force, "id@version": what a new job is opened under. Reads files; on the store's thread.
    std::function<QStringList()> packsInForce;
    /// The cameras of this computer; one of them, opened. Unset: photos come from files.
    std::function<QList<CameraChoice>()> cameras;
    std::function<std::unique_ptr<CameraPort>(QString id)> openCamera;
    /// A way to the service at "https://host:port"; `certificate` is its SHA-256 in hexadecimal digits, empty: the
    /// system's trust. Nothing is sent before the first request.
    std::function<OfficeSend(const QByteArray &server, const QByteArray &certificate)> connectOffice;
    /// The demonstration: a job that has come as far as the energising, made in the store on the store's thread.
    std::function<Result<JobId>(record::Store &store)> makeDemonstration;
};

} // namespace wm::ui
