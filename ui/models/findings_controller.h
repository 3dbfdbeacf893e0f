// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/entry.h"
#include "core/workflow/open_findings.h"
#include "ui/models/detail_rows.h"
#include "ui/models/finding_books.h"

namespace wm::ui {

class JobController;

/// The findings of one book at a time, grouped by what to do next: what to settle first, then what nobody has recorded,
/// what to confirm, what is met and what does not apply. One of them is at hand, with the facts behind it.
class FindingsController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a job")
    Q_PROPERTY(QStringList books READ books NOTIFY changed) ///< names of the books, the product's own first
    Q_PROPERTY(int book READ book WRITE setBook NOTIFY changed)
    Q_PROPERTY(QString about READ about NOTIFY changed)   ///< what the book at hand is, and what it leaves out
    Q_PROPERTY(QString newer READ newer NOTIFY changed)   ///< a newer version and what it changes; empty: none is here
    Q_PROPERTY(QString answer READ answer NOTIFY changed) ///< how the site stands by this book: one sentence
    Q_PROPERTY(int answerShape READ answerShape NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(
        QString noHandbook READ noHandbook NOTIFY changed) ///< why no utility's rules are listed; empty: they are
    Q_PROPERTY(QString utilityDoubt READ utilityDoubt NOTIFY changed) ///< the utility bears another's name; empty: no
    Q_PROPERTY(QString utilityOffer READ utilityOffer NOTIFY changed) ///< the one whose name it bears; empty: none
    Q_PROPERTY(wm::ui::DetailRows *utilityFacts READ utilityFacts CONSTANT) ///< what a handbook would be found by
    Q_PROPERTY(QString refused READ refused NOTIFY changed) ///< packs that were not taken, and why; empty: none
    Q_PROPERTY(int open READ open NOTIFY changed)           ///< not met, unknown or to be confirmed: nobody answered
    Q_PROPERTY(QStringList booksAndOpen READ booksAndOpen NOTIFY changed) ///< their names, and how much each has open
    Q_PROPERTY(int conflicts READ conflicts NOTIFY changed)               ///< facts that two records disagree about
    Q_PROPERTY(int openInAll READ openInAll NOTIFY changed)               ///< of all books; no handbook is one more
    Q_PROPERTY(wm::ui::DetailRows *toSettle READ toSettle CONSTANT)
    /// What nobody has recorded, the fact that decides most first; key: the first finding that waits for it.
    Q_PROPERTY(wm::ui::DetailRows *questions READ questions CONSTANT)
    Q_PROPERTY(wm::ui::DetailRows *unknown READ unknown CONSTANT)
    Q_PROPERTY(wm::ui::DetailRows *toConfirm READ toConfirm CONSTANT)
    Q_PROPERTY(wm::ui::DetailRows *met READ met CONSTANT)
    Q_PROPERTY(wm::ui::DetailRows *notApplicable READ notApplicable CONSTANT)
    // The finding at hand.
    Q_PROPERTY(QString current READ current WRITE setCurrent NOTIFY changed)
    Q_PROPERTY(int shape READ shape NOTIFY changed)
    Q_PROPERTY(QString standing READ standing NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(QString cure READ cure NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed) ///< how an unclear place of the book is read; empty: it is clear
    Q_PROPERTY(QString cite READ cite NOTIFY changed)
    Q_PROPERTY(bool confirmable READ confirmable NOTIFY changed)
    Q_PROPERTY(
        bool referenceWanted READ referenceWanted NOTIFY changed) ///< what is confirmed has a reference to record
    Q_PROPERTY(bool waivable READ waivable NOTIFY changed)        ///< somebody may waive it with a reason
    Q_PROPERTY(bool varianceAskable READ varianceAskable NOTIFY changed) ///< the utility may grant a variance
    Q_PROPERTY(bool varianceAsked READ varianceAsked NOTIFY changed)     ///< it was asked and has not answered yet
    Q_PROPERTY(QString varianceWord READ varianceWord NOTIFY changed)    ///< what it has to be granted for; empty: this
    Q_PROPERTY(QStringList varianceWords READ varianceWords NOTIFY changed) ///< what a variance may be granted for
    Q_PROPERTY(
        QStringList varianceElements READ varianceElements NOTIFY changed) ///< of several disconnects those it is about
    Q_PROPERTY(bool withdrawable READ withdrawable NOTIFY changed)         ///< an answer stands that can be taken back
    Q_PROPERTY(QString said READ said NOTIFY changed)                      ///< who answered what; empty: nobody did
    Q_PROPERTY(wm::ui::DetailRows *facts READ facts CONSTANT)              ///< label, value, note: limit; key: path
    Q_PROPERTY(wm::ui::DetailRows *missing READ missing
                   CONSTANT) ///< label; value: "yes-no", "number", "words", "text"; key: path
    Q_PROPERTY(wm::ui::DetailRows *correctable READ correctable CONSTANT) ///< facts behind it, as `missing` lists them
    /// Why the drawing that this program makes does not answer the finding at hand: the facts it lacks; empty: it does,
    /// or the finding is about something else.
    Q_PROPERTY(QString drawingLacks READ drawingLacks NOTIFY changed)
    Q_PROPERTY(QString drawingKind READ drawingKind NOTIFY changed) ///< which of them, as DrawingController has it
    Q_PROPERTY(bool saving READ saving NOTIFY changed)

public:
    explicit FindingsController(JobController &job);

    /// Records a fact as typed. The words of the vocabulary, "true" and "false" for yes and no.
    Q_INVOKABLE void setFact(const QString &path, const QString &text);
    /// Whether its answer is a list of things, of which there may be none.
    Q_INVOKABLE [[nodiscard]] bool isList(const QString &path) const;
    /// What may be chosen for a fact; empty when it is typed.
    Q_INVOKABLE QStringList choicesOf(const QString &path) const;
    /// A word of choicesOf() as people read it.
    Q_INVOKABLE QString wordText(const QString &path, const QString &word) const;
    /// Somebody stands for it: recorded as an answer to the finding, with the reference where one is wanted.
    Q_INVOKABLE void confirm(const QString &reference = {});
    /// Somebody waives it, or asks the utility for a variance; recorded with the reason.
    Q_INVOKABLE void waive(const QString &reason);
    Q_INVOKABLE void askVariance(const QString &reason);
    /// What the utility answered to the request, on which day (2026-11-29) up to today, under which reference, which a
    /// grant needs, for which of varianceWords(): this finding's own has to be among them; and at which of
    /// varianceElements(): at least at one. The facts about the variance are recorded with it.
    Q_INVOKABLE void answerVariance(bool granted, const QString &reference, const QString &day,
                                    const QStringList &grantedFor = {}, const QStringList &grantedAt = {});
    /// One of varianceElements() as people read it, with what is recorded of it.
    Q_INVOKABLE [[nodiscard]] QString elementText(const QString &element) const;
    /// The answer that stands is taken back: nobody answered.
    Q_INVOKABLE void withdraw();

    [[nodiscard]] const FindingBooks &all() const { return m_all; }
    [[nodiscard]] FindingBooks &all() { return m_all; }
    /// The facts and the words of the finding at hand, for what the handbook says about them.
    [[nodiscard]] QStringList pathsAtHand() const;
    [[nodiscard]] QString wordsAtHand() const;
    /// A fact as FactAnswer asks it: label; value: "words", "group" (things of several facts each), "number" or
    /// "text"; key: its path.
    [[nodiscard]] Detail question(const QString &path) const;
    /// The job keeps the newer version of the book at hand from now on; recorded.
    Q_INVOKABLE void takeNewer();

    /// The facts that some finding of any book is about, known or not.
    [[nodiscard]] QStringList paths() const;
    [[nodiscard]] DetailRows *questions() { return &m_questions; }
    [[nodiscard]] QStringList books() const;
    [[nodiscard]] int book() const { return m_book; }
    void setBook(int book);
    [[nodiscard]] QString about() const;
    [[nodiscard]] QString newer() const;
    [[nodiscard]] QString noHandbook() const { return m_all.noHandbook(); }
    [[nodiscard]] QString utilityDoubt() const;
    [[nodiscard]] QString utilityOffer() const;
    /// Chooses the utility of utilityOffer(); recorded.
    Q_INVOKABLE void takeUtility();
    [[nodiscard]] DetailRows *utilityFacts() { return &m_utilityFacts; }
    [[nodiscard]] QString refused() const;
    [[nodiscard]] QString answer() const;
    [[nodiscard]] int answerShape() const;
    [[nodiscard]] QString problem() const { return m_all.problem(); }
    [[nodiscard]] int open() const;
    [[nodiscard]] QStringList booksAndOpen() const;
    [[nodiscard]] QList<int> openByBook() const;
    [[nodiscard]] int conflicts() const;
    [[nodiscard]] int openInAll() const;
    /// Over all books, as the packet counts it; nothing while the rules are being read or held against the site.
    [[nodiscard]] std::optional<workflow::OpenFindings> openCounts() const;
    [[nodiscard]] DetailRows *toSettle() { return &m_toSettle; }
    [[nodiscard]] DetailRows *unknown() { return &m_unknown; }
    [[nodiscard]] DetailRows *toConfirm() { return &m_toConfirm; }
    [[nodiscard]] DetailRows *met() { return &m_met; }
    [[nodiscard]] DetailRows *notApplicable() { return &m_notApplicable; }
    [[nodiscard]] QString current() const { return m_current; }
    void setCurrent(const QString &id);
    [[nodiscard]] int shape() const;
    [[nodiscard]] QString standing() const;
    [[nodiscard]] QString message() const;
    [[nodiscard]] QString cure() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] QString cite() const;
    [[nodiscard]] bool confirmable() const;
    [[nodiscard]] bool referenceWanted() const;
    [[nodiscard]] bool waivable() const;
    [[nodiscard]] bool varianceAskable() const;
    [[nodiscard]] bool varianceAsked() const;
    [[nodiscard]] QString varianceWord() const;
    [[nodiscard]] QStringList varianceWords() const;
    [[nodiscard]] QStringList varianceElements() const;
    [[nodiscard]] bool withdrawable() const;
    [[nodiscard]] QString said() const;
    [[nodiscard]] DetailRows *facts() { return &m_facts; }
    [[nodiscard]] DetailRows *missing() { return &m_missing; }
    [[nodiscard]] DetailRows *correctable() { return &m_correctable; }
    [[nodiscard]] QString drawingLacks() const;
    [[nodiscard]] QString drawingKind() const;
    [[nodiscard]] bool saving() const { return m_saving; }

Q_SIGNALS:
    void changed();
    void currentChanged(); ///< another finding is at hand
    void kept();           ///< what was answered or corrected is in the record

private:
    void show();
    void showCurrent();
    void showQuestions();
    /// The first fact that the finding at hand lacks and that a drawing decides; empty: none.
    [[nodiscard]] QString drawnItem() const;
    /// What keeps the drawing that decides the fact from answering; empty: nothing.
    [[nodiscard]] QString lacksOf(const QString &drawnItem) const;
    [[nodiscard]] QString missingText(const Finding &finding) const;
    void showUtility();
    void respond(const QString &response, const QVariantMap &said,
                 const QList<std::pair<QString, QJsonValue>> &facts = {});
    /// The requirement of the finding at hand, where no other finding with an answer of the kind is about it, too.
    [[nodiscard]] QStringList varianceOfThisAlone() const;
    [[nodiscard]] bool stands(const char *status) const; ///< of the finding at hand
    void save(const QList<record::Draft> &drafts);
    [[nodiscard]] const FindingBook &bookAtHand() const { return m_all.books().at(m_book); }
    [[nodiscard]] const Finding *finding() const;
    [[nodiscard]] const rules::Rule *rule(const QString &id) const; ///< of the book at hand; null: it has none such
    [[nodiscard]] QList<Detail> reasonRows(const QJsonObject &reason, const QJsonObject &site) const;
    [[nodiscard]] QString drawnText(const QString &path, const QString &otherwise) const;
    [[nodiscard]] bool editable(const QString &path) const; ///< a fact of its own, not computed from others

    JobController &m_job;
    FindingBooks m_all;
    int m_book = 0;
    QString m_current;
    bool m_saving = false;
    DetailRows m_utilityFacts, m_toSettle, m_questions, m_unknown, m_toConfirm, m_met, m_notApplicable, m_facts,
        m_missing, m_correctable;
};

} // namespace wm::ui
