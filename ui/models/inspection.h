// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/hand_back.h"
#include "ui/models/detail_rows.h"
#include "ui/models/inspection_list.h"

#include <QtCore/QTimer>
#include <QtCore/QUrl>

namespace wm::ui {

class App;

/// A packet or a bundle that somebody has opened to look at: what it is worth, every item with its evidence, what the
/// inspector marks and writes, and handing it back. Nothing is taken into the records before it is signed; what is
/// marked and written is kept beside them, and is there again when the file is. Lives on the window's thread.
class Inspection : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("one per application")
    Q_PROPERTY(bool active READ active NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)       ///< the file is being verified
    Q_PROPERTY(bool listing READ listing NOTIFY changed) ///< verified; its list is being made
    Q_PROPERTY(QString name READ name NOTIFY changed)    ///< of the file
    Q_PROPERTY(QString title READ title NOTIFY changed)  ///< of the job
    Q_PROPERTY(QString verdict READ verdict NOTIFY changed)
    Q_PROPERTY(int verdictShape READ verdictShape NOTIFY changed)
    Q_PROPERTY(wm::ui::DetailRows *remarks READ remarks CONSTANT)
    Q_PROPERTY(wm::ui::DetailRows *missing READ missing CONSTANT) ///< what is missing by the file's own word
    Q_PROPERTY(bool shown READ shown NOTIFY changed)              ///< its record may be looked at
    Q_PROPERTY(bool demonstration READ demonstration NOTIFY changed)
    Q_PROPERTY(wm::ui::InspectionList *list READ list CONSTANT)
    Q_PROPERTY(wm::ui::DetailRows *written READ written CONSTANT) ///< label: the words, value: the item, note: citation
    Q_PROPERTY(int standing READ standing NOTIFY changed)         ///< deficiencies that would be returned now
    /// Why it cannot be signed; empty: it can.
    Q_PROPERTY(QString unsignable READ unsignable NOTIFY changed)
    Q_PROPERTY(bool signing READ signing NOTIFY changed)
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed) ///< after signing: one sentence; empty: not signed yet
    Q_PROPERTY(QString sheet READ sheet NOTIFY changed)     ///< what was written
    Q_PROPERTY(QString bundle READ bundle NOTIFY changed)
    Q_PROPERTY(QString head READ head NOTIFY changed)
    /// An inspector elsewhere handed it back and nothing was done since: what that means for the installer; else empty.
    Q_PROPERTY(QString handedBack READ handedBack NOTIFY changed)
    Q_PROPERTY(QString handedBackBy READ handedBackBy NOTIFY changed)
    /// Who looks marks and writes. Not where the file came back to be worked on, unless somebody wants to.
    Q_PROPERTY(bool inspecting READ inspecting NOTIFY changed)

public:
    explicit Inspection(App &app);
    ~Inspection() override;

    Q_INVOKABLE void open(const QUrl &file);
    Q_INVOKABLE void close();
    /// Of a step its evidence as well; of an earlier deficiency it means that its cure was seen.
    Q_INVOKABLE void setSeen(const QString &id, bool seen);
    /// What asks for an item, and what it is called.
    Q_INVOKABLE [[nodiscard]] QString citeOf(const QString &id) const;
    Q_INVOKABLE [[nodiscard]] QString titleOf(const QString &id) const;
    Q_INVOKABLE [[nodiscard]] QString writtenCite(const QString &id) const; ///< of one that is written
    /// A deficiency against an item (empty: the whole); `id` is that of one that is written already, empty: a new one.
    Q_INVOKABLE void write(const QString &id, const QString &about, const QString &words, const QString &cite);
    /// Asks the page for a deficiency against an item, or for a photo to be shown large.
    Q_INVOKABLE void ask(const QString &about);
    Q_INVOKABLE void showPhoto(const QString &hash, const QString &shows) { Q_EMIT photoAsked(hash, shows); }
    Q_INVOKABLE void takeOut(const QString &id);
    Q_INVOKABLE [[nodiscard]] QString usualStatement(bool returned) const;
    Q_INVOKABLE void sign(bool returned, const QString &name, const QString &statement, const QString &drawing);
    Q_INVOKABLE void openFolder();
    /// What came back is looked at as an inspector, all the same.
    Q_INVOKABLE void inspectIt();
    /// Makes it a job of this device and opens that, at its deficiencies where it has some.
    Q_INVOKABLE void workOnIt();

    [[nodiscard]] bool active() const { return m_active; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] bool listing() const { return m_listing; }
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString title() const { return m_file.title; }
    [[nodiscard]] QString verdict() const { return m_verdict; }
    [[nodiscard]] int verdictShape() const { return m_verdictShape; }
    [[nodiscard]] DetailRows *remarks() { return &m_remarks; }
    [[nodiscard]] DetailRows *missing() { return &m_missing; }
    [[nodiscard]] bool shown() const { return m_active && !m_busy && m_file.shown(); }
    [[nodiscard]] bool demonstration() const { return m_active && m_file.report.demonstration; }
    [[nodiscard]] InspectionList *list() { return &m_list; }
    [[nodiscard]] DetailRows *written() { return &m_writtenRows; }
    [[nodiscard]] int standing() const;
    [[nodiscard]] QString unsignable() const;
    [[nodiscard]] bool signing() const { return m_signing; }
    [[nodiscard]] QString outcome() const;
    [[nodiscard]] QString sheet() const { return m_back ? m_back->sheet : QString(); }
    [[nodiscard]] QString bundle() const { return m_back ? m_back->bundle : QString(); }
    [[nodiscard]] QString head() const { return QString::fromLatin1(m_file.head.toHex()); }

    [[nodiscard]] QString handedBack() const;
    [[nodiscard]] QString handedBackBy() const { return cameBack() ? m_lastLook->by : QString(); }
    [[nodiscard]] bool inspecting() const { return shown() && (m_inspect || !cameBack()); }

Q_SIGNALS:
    void changed();
    void listed(); ///< its items are there
    void deficiencyAsked(const QString &about);
    void photoAsked(const QString &hash, const QString &shows);
    void signedNow(); ///< the files are there

private:
    void look(bool anew);
    void show(const documents::InspectionFile &file, bool anew);
    void fail(const QString &message);
    void makeList();
    void showWritten();
    void keepSoon();
    [[nodiscard]] bool cameBack() const; ///< to somebody who did not hand it back
    void askWhoseKey();
    [[nodiscard]] bool writable() const; ///< the records of this device are open and may be written
    void keep();
    void restore();
    [[nodiscard]] QString draftKey() const;
    [[nodiscard]] QSet<QString> answered() const; ///< items whose cure waits for an inspector

    App &m_app;
    QString m_path, m_name, m_verdict;
    int m_verdictShape = 0;
    bool m_active = false, m_busy = false, m_listing = false, m_signing = false;
    int m_attempt = 0; ///< what was asked for last counts
    documents::InspectionFile m_file;
    QSet<QString> m_seen;
    QList<workflow::WrittenDeficiency> m_written;
    std::optional<documents::HandedBack> m_back;
    std::optional<workflow::InspectionNote> m_lastLook; ///< nothing was done since
    record::PublicKey m_key;                            ///< of this device; empty: its records are not open
    bool m_inspect = false;                             ///< what came back is inspected again
    bool m_renamed = false;                             ///< files of an earlier inspection lay there
    InspectionList m_list;
    DetailRows m_remarks, m_missing, m_writtenRows;
    QTimer m_keepSoon;
};

} // namespace wm::ui
