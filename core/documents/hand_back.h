// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/inspection_file.h"
#include "core/record/keys.h"
#include "core/record/store.h"
#include "core/workflow/deficiencies.h"

namespace wm::documents {

/// What an inspector decided, and who it is.
struct Inspector
{
    QString name;
    QString statement;  ///< empty: the usual one
    QByteArray drawing; ///< the signature drawn by hand (strokes.h); may be empty
};

/// What is handed back.
struct HandedBack
{
    QString bundle; ///< …/<name>.wmjob: the whole record with the inspection in it
    QString sheet;  ///< …/<name>.pdf: the deficiencies to read, the same record inside
    QByteArray head;
    bool returned = true;
    QList<workflow::Deficiency> deficiencies; ///< all of the record
    int entries = 0;
};

/// Takes the record of the file into the store: it is a job of this device then. Errors: Corrupt, Mismatch (photos left
/// out, two histories of one device), those of the store.
Result<JobId> takeIn(record::Store &store, const InspectionFile &file);

/// What both files are called without their endings: "inspection-<job id>".
QString inspectionName(const JobId &job);
/// The same, or with the first number from 2 under which neither file lies in the folder yet: those of an earlier
/// inspection stay.
QString freeInspectionName(const QString &folder, const JobId &job);

/// Takes the record of the file into the store, adds the inspection and its signature under this device's key in the
/// capacity of an inspector, and writes both files to `folder`, under `name` (inspectionName() where it is empty), in
/// place of any of that name. In a demonstration everything is signed as one. On the
/// store's thread; needs a QGuiApplication. A call that was cut off may be made again: nothing is recorded or signed
/// twice. Errors: Refused (the file does not prove itself; an outcome that does not go with the deficiencies), Mismatch
/// (the record here holds work that the file does not; photos left out), those of the store and of files.
Result<HandedBack> handBack(record::Store &store, const InspectionFile &file, const workflow::InspectionResult &result,
                            const Inspector &inspector, const QString &folder, const QDateTime &utc,
                            const QString &language, const QString &name = {});

} // namespace wm::documents
