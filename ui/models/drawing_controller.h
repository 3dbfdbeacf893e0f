// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/drawing_job.h"
#include "core/drawings/paper.h"
#include "ui/models/detail_rows.h"
#include "ui/models/drawing_sheet.h"

#include <QtCore/QUrl>

#include <memory>

namespace wm::ui {

class JobController;

/// The drawings of a job: composed from its record whenever that changes, sheet by sheet, with what they lack and what
/// the utility asks for. Composing and writing are done off the window's thread.
class DrawingController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a job")
    Q_PROPERTY(
        QString kind READ kind WRITE setKind NOTIFY changed) ///< single-line-diagram, plot-plan, three-line-diagram
    Q_PROPERTY(bool threeLineAsked READ threeLineAsked NOTIFY changed) ///< a handbook of the site asks for one
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(bool drawing READ drawing NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed) ///< why there is no drawing; empty: there is
    Q_PROPERTY(int sheet READ sheet WRITE setSheet NOTIFY sheetChanged)
    Q_PROPERTY(int sheets READ sheets NOTIFY changed)
    Q_PROPERTY(int number READ number NOTIFY sheetChanged) ///< of the sheet at hand in the set, as it says itself
    Q_PROPERTY(int inSet READ inSet NOTIFY changed)        ///< sheets of the set
    Q_PROPERTY(bool finished READ finished NOTIFY changed) ///< it may be handed in
    Q_PROPERTY(QString standing READ standing NOTIFY changed)
    Q_PROPERTY(wm::ui::DetailRows *lacks READ lacks CONSTANT) ///< label: what; key: the fact; reason: it cannot be so
    Q_PROPERTY(wm::ui::DetailRows *required READ required CONSTANT) ///< label: what; value: shown, …; note: its place
    Q_PROPERTY(wm::ui::DetailRows *measured READ measured CONSTANT) ///< what the plan tells; key: the fact
    Q_PROPERTY(QString paper READ paper WRITE setPaper NOTIFY changed) ///< it is saved for: ansi-b, a3, letter
    Q_PROPERTY(QString saving READ saving NOTIFY changed)              ///< file that is being written; empty: none
    Q_PROPERTY(QString file READ file NOTIFY changed)                  ///< written last; empty: none

public:
    explicit DrawingController(JobController &job);

    /// Composes it anew.
    Q_INVOKABLE void look();
    /// Writes it in the form that the name ends with: .svg, .pdf, .dxf.
    Q_INVOKABLE void save(const QUrl &file);
    /// Records what the plan tells of that fact, as worked out.
    Q_INVOKABLE void takeOver(const QString &path);
    /// Opens the site's page at that fact, or at that group of facts.
    Q_INVOKABLE void openFact(const QString &path);
    /// Whether the path is one fact, which can be put in, and not a group of them.
    Q_INVOKABLE [[nodiscard]] bool isFact(const QString &path) const;
    /// "AC-DISC-1 · Make: Northline" as far as there is something to say.
    Q_INVOKABLE [[nodiscard]] QString wordsOf(const QString &tag, const QString &path) const;

    [[nodiscard]] QString kind() const { return documents::drawingId(m_kind); }
    void setKind(const QString &kind);
    [[nodiscard]] bool threeLineAsked() const { return m_threeLineAsked; }
    [[nodiscard]] QString title() const { return documents::drawingTitle(m_kind); }
    [[nodiscard]] bool drawing() const { return m_drawing; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] int sheet() const { return m_sheet; }
    void setSheet(int sheet);
    [[nodiscard]] int sheets() const { return static_cast<int>(m_sheets.size()); }
    [[nodiscard]] int number() const { return m_first + m_sheet; }
    [[nodiscard]] int inSet() const { return m_inSet; }
    [[nodiscard]] bool finished() const { return m_finished; }
    [[nodiscard]] QString standing() const;
    [[nodiscard]] DetailRows *lacks() { return &m_lacks; }
    [[nodiscard]] DetailRows *required() { return &m_required; }
    [[nodiscard]] DetailRows *measured() { return &m_measured; }
    [[nodiscard]] QString paper() const { return drawings::nameOf(m_paper); }
    void setPaper(const QString &name);
    [[nodiscard]] QString saving() const { return m_saving; }
    [[nodiscard]] QString file() const { return m_file; }
    /// The sheet at hand; null while there is none.
    [[nodiscard]] std::shared_ptr<const DrawingSheet> current() const;

Q_SIGNALS:
    void changed();
    void sheetChanged();

private:
    /// What the pool needs, plain values; and what it brings back.
    struct Asked;
    struct Composed
    {
        documents::ComposedDrawing drawing;
        std::vector<std::shared_ptr<const DrawingSheet>> sheets;
        bool threeLineAsked = false;
    };
    [[nodiscard]] Asked asked() const;
    void show(const Composed &composed);

    JobController &m_job;
    bool m_threeLineAsked = false;
    documents::DrawingKind m_kind = documents::DrawingKind::SingleLine;
    drawings::Paper m_paper = drawings::Paper::AnsiB;
    std::vector<std::shared_ptr<const DrawingSheet>> m_sheets;
    DetailRows m_lacks, m_required, m_measured;
    QList<documents::MeasuredFact> m_facts; ///< behind the rows of `measured`
    QString m_problem, m_saving, m_file;
    bool m_drawing = false, m_finished = false, m_demonstration = false, m_contradicts = false;
    int m_sheet = 0;
    int m_first = 1, m_inSet = 0; ///< as the sheets say: of the first one, and of all
    int m_count = 0;              ///< counts questions to the pool: only the last one's answer is taken
};

} // namespace wm::ui
