// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/job_packet.h"
#include "core/documents/packet_standing.h"
#include "core/documents/packet_verify.h"
#include "ui/models/detail_rows.h"

#include <QtCore/QTimer>

namespace wm::ui {

class JobController;

/// The commissioning packet of a job: what goes into it, what is still missing, the proof that the record is whole, who
/// has signed; making it, and verifying the file that was made. All heavy work is done off the window's thread.
class PacketController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a job")
    Q_PROPERTY(wm::ui::DetailRows *contents READ contents CONSTANT)
    Q_PROPERTY(wm::ui::DetailRows *signatures READ signatures CONSTANT) ///< label: capacity; value: name; note: when
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString missing READ missing NOTIFY changed) ///< one sentence for the action bar
    Q_PROPERTY(int missingShape READ missingShape NOTIFY changed)
    Q_PROPERTY(wm::ui::DetailRows *lacks READ lacks CONSTANT) ///< a line for everything that makes it a draft
    Q_PROPERTY(int openFindings READ openFindings NOTIFY changed)
    Q_PROPERTY(QString firstOpenStep READ firstOpenStep NOTIFY changed)
    Q_PROPERTY(QString firstOpenTitle READ firstOpenTitle NOTIFY changed)
    Q_PROPERTY(QString proof READ proof NOTIFY changed) ///< "Record whole: 214 entries …"
    Q_PROPERTY(int proofShape READ proofShape NOTIFY changed)
    /// Of the record as it stands; empty until every entry of it has been checked.
    Q_PROPERTY(QString head READ head NOTIFY changed)
    Q_PROPERTY(bool proving READ proving NOTIFY changed)
    Q_PROPERTY(bool making READ making NOTIFY changed)
    Q_PROPERTY(QString file READ file NOTIFY changed) ///< where the packet lies; empty: not made yet
    Q_PROPERTY(QString bundle READ bundle NOTIFY changed)
    Q_PROPERTY(QString madeAs READ madeAs NOTIFY changed) ///< complete, or a draft; empty: made on an earlier day
    Q_PROPERTY(int madeShape READ madeShape NOTIFY changed)
    Q_PROPERTY(wm::ui::DetailRows *open READ open CONSTANT) ///< in numbers, what is open when somebody signs now
    /// What an installer's signature confirms beside what is declared; empty: nothing.
    Q_PROPERTY(QString confirms READ confirms NOTIFY changed)
    Q_PROPERTY(bool outdated READ outdated NOTIFY changed) ///< the record has grown since
    Q_PROPERTY(bool current READ current NOTIFY changed)   ///< made of the record as it stands: nothing to make anew
    /// The steps after the signature, which amend nothing: "Hand over"; empty: there is none.
    Q_PROPERTY(QString afterSigning READ afterSigning CONSTANT)
    Q_PROPERTY(bool verifying READ verifying NOTIFY changed)
    Q_PROPERTY(wm::ui::DetailRows *report READ report CONSTANT) ///< of the last verification of the file
    Q_PROPERTY(bool signing READ signing NOTIFY changed)
    Q_PROPERTY(QStringList capacities READ capacities CONSTANT)
    Q_PROPERTY(bool demonstration READ demonstration CONSTANT)

public:
    explicit PacketController(JobController &job);

    /// Checks every entry, chain and signature of the record in the store.
    Q_INVOKABLE void prove();
    Q_INVOKABLE void make();
    Q_INVOKABLE void verify();
    Q_INVOKABLE void openFile();
    Q_INVOKABLE void openFolder();
    /// Signs the record as it stands. In a demonstration it is marked as one, whatever the capacity. `drawing` is what
    /// was drawn by hand (strokes.h); it is kept as it is, in the signature's entry. Empty: signed by name alone.
    Q_INVOKABLE void sign(const QString &capacity, const QString &name, const QString &statement,
                          const QString &drawing = {});
    Q_INVOKABLE static QString capacityName(const QString &capacity);
    /// What somebody of this capacity usually declares; may be changed before signing.
    Q_INVOKABLE [[nodiscard]] QString usualStatement(const QString &capacity) const;

    [[nodiscard]] DetailRows *contents() { return &m_contents; }
    [[nodiscard]] DetailRows *signatures() { return &m_signatures; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString missing() const;
    [[nodiscard]] int missingShape() const;
    [[nodiscard]] QString firstOpenStep() const { return m_firstOpen; }
    [[nodiscard]] QString firstOpenTitle() const { return m_firstOpenTitle; }
    [[nodiscard]] QString proof() const;
    [[nodiscard]] int proofShape() const;
    [[nodiscard]] QString head() const;
    [[nodiscard]] DetailRows *lacks() { return &m_lacks; }
    [[nodiscard]] int openFindings() const { return m_standing ? m_standing->open.findings() : 0; }
    [[nodiscard]] bool proving() const { return m_proving; }
    [[nodiscard]] bool making() const { return m_making; }
    [[nodiscard]] QString file() const { return m_files.packet; }
    [[nodiscard]] QString bundle() const { return m_files.bundle; }
    [[nodiscard]] QString madeAs() const;
    [[nodiscard]] int madeShape() const;
    [[nodiscard]] DetailRows *open() { return &m_open; }
    [[nodiscard]] QString confirms() const;
    [[nodiscard]] bool outdated() const;
    [[nodiscard]] bool current() const;
    [[nodiscard]] QString afterSigning() const;
    [[nodiscard]] bool verifying() const { return m_verifying; }
    [[nodiscard]] DetailRows *report() { return &m_report; }
    [[nodiscard]] bool signing() const { return m_signing; }
    [[nodiscard]] QStringList capacities() const;
    [[nodiscard]] bool demonstration() const;

Q_SIGNALS:
    void changed();
    void made(); ///< the file is there

private:
    void refresh();
    /// The optional steps that may still be done, by name; empty: none is open.
    [[nodiscard]] QString alsoOpen() const;
    /// What the last acts (signing, handing over) add is in the packet without anybody asking for it again.
    void followLastActs();
    void showSignatures();
    void showOpen();
    void showDrawings(const documents::PacketInput &pages);
    [[nodiscard]] const workflow::Step *signedStep() const;
    /// False where there is nothing to record; otherwise the signature is under way until it is there.
    bool recordSignedStep(const QString &name);
    /// Asks what is missing, off the window's thread, by what the packet itself is made with.
    void weigh();
    /// Proves and weighs anew where somebody looks at it and the record has grown.
    void catchUp();
    [[nodiscard]] bool lookedAt() const;
    [[nodiscard]] bool weighedNow() const;
    [[nodiscard]] bool provenNow() const;
    [[nodiscard]] QList<Detail> phaseRows() const;
    void show(const Result<documents::PacketReport> &report);
    /// The drawn signature of an entry; empty while it is being read, and when there is none.
    QString drawingOf(const record::Entry &entry);
    JobController &m_job;
    documents::PacketFiles m_files;
    int m_madeAt = 0;                                    ///< entries in the record when the packet was made
    std::optional<documents::PacketStanding> m_standing; ///< of the record at m_weighedAt
    int m_weighedAt = -1, m_provenAt = -1;               ///< entries in the record then
    QTimer m_soon;
    QString m_firstOpen, m_firstOpenTitle;
    QString m_madeIn;         ///< the language of the packet
    QStringList m_alsoOpen;   ///< optional steps, by title
    int m_lastActs = -1;      ///< steps settled from the signature on; -1: not counted yet
    bool m_makeAgain = false; ///< such a step was settled while the packet was being made
    QString m_proof, m_head;
    QHash<QByteArray, QString> m_drawings; ///< by the hash of their bytes
    int m_proofShape = 0;
    bool m_proving = false, m_weighing = false, m_making = false, m_verifying = false, m_signing = false;
    QList<Detail> m_drawn; ///< the drawings, as weighed
    DetailRows m_contents, m_lacks, m_open, m_signatures, m_report;
};

} // namespace wm::ui
