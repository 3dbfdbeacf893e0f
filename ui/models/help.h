// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/models/detail_rows.h"

namespace wm::ui {

/// What helps anywhere and without a network: a card for each sort of error and for each problem of the manuals' own
/// tables, the words of the trade and of this program, and its keys. In the window's language.
class Help : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QString chapter READ chapter WRITE setChapter NOTIFY
                   changed)                                         ///< errors, devices, words, keys; empty: not shown
    Q_PROPERTY(QString card READ card WRITE setCard NOTIFY changed) ///< word of the error unfolded; empty: none
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed) ///< among the words
    Q_PROPERTY(wm::ui::DetailRows *errors READ errors CONSTANT) ///< label; reason: its causes; note: what to try; key
    /// The problems of the collar's and the meter's manual. label; reason: its causes; note: what to do, in order;
    /// value: where it stands, and whom to call; key: "collar:…", "ims:…". Filled once somebody looks.
    Q_PROPERTY(wm::ui::DetailRows *devices READ devices CONSTANT)
    Q_PROPERTY(wm::ui::DetailRows *words READ words CONSTANT) ///< label: the word; value: what is meant by it
    Q_PROPERTY(wm::ui::DetailRows *keys READ keys CONSTANT)   ///< label: the key; value: what it does; note: where

public:
    Help();
    /// After a change of language: "es", …
    void rewrite(const QString &language);
    /// Opens the card of that error (toWord(ErrorCode)).
    Q_INVOKABLE void openCard(const QString &error);

    [[nodiscard]] QString chapter() const { return m_chapter; }
    void setChapter(const QString &chapter);
    [[nodiscard]] QString card() const { return m_card; }
    void setCard(const QString &error);
    [[nodiscard]] QString search() const { return m_search; }
    void setSearch(const QString &search);
    [[nodiscard]] DetailRows *errors() { return &m_errors; }
    [[nodiscard]] DetailRows *devices() { return &m_devices; }
    [[nodiscard]] DetailRows *words() { return &m_words; }
    [[nodiscard]] DetailRows *keys() { return &m_keys; }

Q_SIGNALS:
    void changed();

private:
    /// A code without a card is a switch that the compiler refuses.
    [[nodiscard]] static Detail cardOf(ErrorCode code);
    [[nodiscard]] static QList<Detail> glossary();
    [[nodiscard]] static QList<Detail> keyboard();
    /// Why it happens; empty for one that this release does not know.
    [[nodiscard]] static QString causeOf(const QString &key);
    void showWords();
    void showDevices();
    QString m_language, m_chapter, m_card, m_search;
    DetailRows m_errors, m_devices, m_words, m_keys;
};

} // namespace wm::ui
