// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/quantities.h"
#include "core/base/result.h"
#include "core/documents/photo_exif.h"
#include "core/drawings/scene.h"
#include "core/rules/filled_document.h"
#include "core/workflow/deficiencies.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace wm::documents {

/// One named value. `source` is the record's word (typed, scanned, device, part-number, import, derived) or empty.
struct PacketFact
{
    QString label;
    QString value;
    QString source = {};
};

/// Facts under one heading. A value that is not known is left empty and printed as "not recorded", never left out.
struct PacketFacts
{
    QString title;
    QList<PacketFact> facts;
};

/// `Waiting` is everything that nobody has answered yet; it is never printed as if it were fine.
enum class StepState { Waiting, Done, Refused, Skipped, NotApplicable, Reopened };

struct PacketStep
{
    QString id;
    QString title;
    StepState state = StepState::Waiting;
    bool optional = false; ///< may be left out without a reason
    bool signing = false;  ///< a signature does it: the last act
    QString reason = {};   ///< of a refusal, a skip, a reopening, or why it does not apply
    QString who = {};
    QString role = {}; ///< the record's word: installer, inspector, demonstration, …
    QDateTime when = {};
    QString note = {};
    QStringList despite = {}; ///< what did not hold when it was done all the same; the note is the reason
    QList<PacketFact> evidence = {};
    QList<int> photos = {}; ///< numbers printed beside the photos, from 1
    QString cite = {};
    QStringList warnings = {}; ///< what the manual warns of at this step
};

struct PacketPhase
{
    QString id;
    QString title;
    QList<PacketStep> steps;
};

/// What a value is worth against its target. `Recorded` has no limit to be judged by; `Unknown` should have had one.
enum class Verdict { Recorded, Ok, Low, High, Failed, Unknown };

/// One torque (requirements CD-TORQUE-…): the target and where it comes from, the reading, the tool.
struct PacketTorque
{
    QString place;     ///< "Neutral at the collar"
    QString conductor; ///< "6 AWG copper"
    std::optional<InchPounds> target = std::nullopt;
    QString targetSource = {}; ///< "product label", "table 1"
    bool least = false;        ///< the target is what is marked at the place and may not be missed
    bool maximum = false;      ///< the target is what may not be passed (IMS terminals), not what is aimed at
    bool wired = false;        ///< the target hangs on the size of a conductor; a screw holds none
    bool recordOnly = false;   ///< there is nothing that the reading would be judged by
    std::optional<InchPounds> reading = std::nullopt;
    bool presetTool = false; ///< the reading is what a preset tool was set to
    QString instrument = {};
    QString calibration = {}; ///< "due 2027-03-01"
    Verdict verdict = Verdict::Unknown;
    QString who = {};
    QDateTime when = {};
    QString cite = {};
    QString path = {}; ///< of the measurement in the record
};

/// Any other measured value (dead tests, voltages, currents, energies).
struct PacketMeasurement
{
    QString place;
    QString value; ///< empty: not measured
    QString unit;
    QString limit = {};        ///< "below 1 V"
    QString comparedWith = {}; ///< "208.4 V": a reading of something else that it is compared with; no limit
    QString instrument = {};
    QString calibration = {};
    Verdict verdict = Verdict::Unknown;
    QString who = {};
    QDateTime when = {};
};

/// What a device said, and where in which capture its raw bytes lie.
/// One grid function of an inverter as it was compared (SCE-AppD-11: the table an inverter settings letter needs).
struct PacketInverterFunction
{
    QString title;
    QString required, found; ///< activated, deactivated, …
    QString figures = {};    ///< the settings found
    QString verdict = {};    ///< in words
    QString cite = {};
    bool fine = false, known = false;
    QStringList notes = {};
};

struct PacketReading
{
    QString device; ///< "Collar CD3-0042917"
    QString about;  ///< "State before energising"
    QDateTime when = {};
    bool simulated = false;
    QList<PacketFact> values = {};
    QString capture = {};        ///< file name; empty: not captured
    QByteArray captureHash = {}; ///< SHA-256
    qint64 firstFrame = -1, lastFrame = -1;
    QString profile = {}; ///< of an inverter: what it was compared with
    QList<PacketInverterFunction> functions = {};
};

/// One decoded IMS frame beside the meter's own display (requirements IMS-…).
struct PacketImsReading
{
    quint32 meterId = 0;
    QDateTime when = {};
    QString totalKwh, demandKw, demandResets;
    QString displayKwh = {};      ///< as read off the display by a person; empty: not compared
    QString displayKw = {};       ///< peak demand, likewise
    QStringList differences = {}; ///< in words: where the display disagrees with the frame it was read beside
    QString confidence = {};
    QString rawHex = {};
    QString capture = {};
};

struct PacketFinding
{
    QString id;
    QString title;
    QString status; ///< already in words: "attested", "waived", "variance requested", "open", "unknown"
    bool open = true;
    QString answer = {}; ///< reason, and by whom; for what is open, what would settle it
    bool aside = false;  ///< an answer to a finding that the rules in force do not give
    bool failed = false; ///< the rule is broken, and nobody waived it
    bool asked = false;  ///< the utility was asked for a variance and has not answered: open, and not unanswered
    bool met = false;    ///< the rule is met and nobody had to say so: listed in short
    QString cite = {};
};

struct PacketPhoto
{
    QByteArray file; ///< JPEG or PNG as it was taken; scaled down for the page, the original stays in the record
    QString caption;
    QString shows = {}; ///< what it is evidence of
    QString who = {};
    QDateTime when = {};          ///< when it was recorded
    QByteArray hash;              ///< SHA-256 of the original
    bool originalAttached = true; ///< false: the original is in the job's bundle only
    QString step = {};            ///< title of the step it was taken for; empty: of none
    QString sharedBecause = {};   ///< why one picture is evidence of two things, as it was said
    int sameAs = 0;        ///< number of the first photo of the same picture; 0: this is the only one, or the first
    PhotoTaken taken = {}; ///< as somebody said, and what the camera told beside
};

struct PacketSignature
{
    QString capacity; ///< the record's word: installer, inspector, …
    QString name;
    QString statement;
    QDateTime when = {};
    QByteArray head;         ///< of the job when it was signed
    QByteArray drawing = {}; ///< strokes (core/base/strokes.h), PNG or JPEG; may be empty
    int after = 0;           ///< entries recorded since: this signature does not stand for them
};

/// A drawing of the site, sheet by sheet at its true size.
struct PacketDrawing
{
    QString title;
    drawings::Drawing drawing;
};

/// A document that the utility asks for, and how it stands.
struct PacketPaper
{
    /// Preliminary: it is in the packet and may not be handed in yet; Unknown: whether it is asked for at all.
    enum class Standing { Whole, Preliminary, OnFile, Missing, Answered, Unknown };
    QString title;
    QString when; ///< the stage on the way to permission that asks for it; empty: none
    QStringList rules;
    Standing standing = Standing::Missing;
    QString note; ///< in words, with what it lacks
};

struct PacketCitation
{
    QString id;    ///< as used in the packet
    QString title; ///< document and version
    QString pack;  ///< pack that carries it, "id@version"
};

/// What is open, in numbers; the words are PacketInput::missing.
struct PacketOpen
{
    int steps = 0, refused = 0, skipped = 0;
    int notMet = 0, undecided = 0, toAnswer = 0; ///< findings, as workflow::OpenFindings
    int signatures = 0;                          ///< given in person
    int documents = 0;                           ///< asked for by now, and not there or not to be handed in as they are
    int deficiencies = 0;                        ///< of an inspection, that nobody has answered
    int photos = 0; ///< not on this device, or the same picture as another without a reason
    int toSign = 0; ///< among the steps: those that signing does; the file does not carry it
    [[nodiscard]] int findings() const { return notMet + undecided + toAnswer; }
    bool operator==(const PacketOpen &) const = default;
};

/// Everything the pages say. A plain value: no clock, no store, no device is asked while it is printed.
struct PacketInput
{
    QString jobId;
    QString title;          ///< "1418 Juniper Ave, Redlands"
    QString company = {};   ///< as the site names it, where nothing else does
    QString installer = {}; ///< who does the work, with a licence
    QString utility = {};
    QString collar = {};    ///< part number and serial in one line
    QStringList packs = {}; ///< "id@version" in force
    bool demonstration = false;
    QString state = {}; ///< where the job stands, in words: submitted, sealed, superseded; empty: in work
    QByteArray head;    ///< 32 bytes: the record this packet was made from
    int entries = 0;
    QDateTime generated; ///< UTC, given from outside, so that the same inputs give the same bytes
    QString language =
        QStringLiteral("en"); ///< BCP 47, becomes the document's /Lang; wording comes from the translators
    QString program = QStringLiteral("Witnessmark");

    QStringList missing = {}; ///< what is not there yet, in words, a line for each; the cover prints the first of them
    PacketOpen open = {};
    /// Whoever reads the packet is told that it is not the last word: something is missing.
    [[nodiscard]] bool draft() const { return !missing.isEmpty(); }
    QList<PacketFacts> site = {};
    QList<PacketFacts> installed = {};
    QList<PacketPhase> phases = {};
    QList<PacketTorque> torques = {};
    QList<PacketMeasurement> measurements = {};
    QList<PacketReading> readings = {};
    QList<PacketImsReading> ims = {};
    QStringList books = {};  ///< the rules that the site was held against, with their versions
    QString noHandbook = {}; ///< said where no utility's rules were among them; empty: some were
    QList<PacketFinding> findings = {};
    QList<workflow::Deficiency> deficiencies = {}; ///< of inspections, with what became of them
    QList<PacketPhoto> photos = {};
    int photoPixels = 1000; ///< longest side of a printed photo: about 300 to the inch at the size it has on the page
    QList<PacketSignature> signatures = {};
    QList<PacketCitation> citations = {};
    QList<PacketDrawing> drawings = {}; ///< those the utility asks for, after everything else
    QStringList leftOut = {};       ///< drawings that nobody asks for and that are therefore not in it, a sentence each
    QList<PacketPaper> papers = {}; ///< what the utility asks for, in this packet or not
    QList<rules::FilledDocument> documents = {}; ///< letters and forms the utility asks for, after the record's pages
};

/// The pages of the commissioning packet as a PDF/A-1b file. Needs a QGuiApplication; may run on any one thread. The
/// same input gives the same bytes; the fonts are the program's own. A photo that cannot be read gets a frame that says
/// so. Errors: Invalid (head that is not 32 bytes, no generation time), Io (the writer or the fonts failed).
Result<QByteArray> renderPacket(const PacketInput &input);

/// The same pages as QPdfWriter left them, with its own dates and document id; for attachRecord(), which replaces them.
Result<QByteArray> renderPages(const PacketInput &input);

struct PdfMetadata;
/// What the packet's file says of itself, for attachRecord().
PdfMetadata packetMetadata(const PacketInput &input);

} // namespace wm::documents
