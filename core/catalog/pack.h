// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QDate>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace wm::catalog {

/// What a pack carries (docs/packs.md).
enum class PackSort { Workflow, Product, Utility, Profile };

/// A text of a pack that a person reads: where it stands and what it says in English.
struct PackText
{
    QString pointer; ///< "/steps/socket.meter-removal/title": elements of lists by their id
    QString text;
    bool operator==(const PackText &) const = default;
};

/// Something in a pack that is wrong, and where.
struct PackProblem
{
    QString pointer; ///< as in PackText; an element without an id by its number
    QString message; ///< translated sentence
};

/// One pack, read and checked: its head, its content, and its texts in the languages there are. Immutable and cheap to
/// copy.
class Pack
{
public:
    /// The pack inside the program: ":/wm/packs/ID.json" with its texts from ":/wm/packs/texts".
    static Result<Pack> load(const QString &id);
    /// A pack file, with the texts in the folder "texts" beside it.
    static Result<Pack> fromFile(const QString &path);
    /// Checks a pack that is already in memory; `what` names it in messages. NewerVersion when its schema is a later
    /// one, Invalid otherwise, with the place of the first fault in the message and all of them in the context. The
    /// packs of the program itself (isBuiltIn(what)) were checked by its tests.
    static Result<Pack> fromJson(const QJsonObject &json, const QString &what);
    /// The ids of the packs inside the program, sorted.
    static QStringList installed();

    [[nodiscard]] QString id() const { return m_json.value(u"id").toString(); }
    [[nodiscard]] PackSort sort() const { return m_sort; }
    [[nodiscard]] QString version() const { return m_json.value(u"version").toString(); }
    [[nodiscard]] QDate effective() const;
    [[nodiscard]] QString publisher() const { return m_json.value(u"publisher").toString(); }
    [[nodiscard]] QString title(const QString &language = {}) const { return text(QStringLiteral("/title"), language); }

    /// The whole pack as it stands in the file, texts in English.
    [[nodiscard]] const QJsonObject &json() const { return m_json; }
    /// The whole pack with its texts in a language; a text that is not translated stays English.
    [[nodiscard]] QJsonObject localized(const QString &language) const;
    /// One text in a language ("es", "fr_CA", also "fr-CA", "es_MX"); English where there is no translation, empty when
    /// there is no such text.
    [[nodiscard]] QString text(const QString &pointer, const QString &language = {}) const;
    /// The languages there are texts for besides English, sorted.
    [[nodiscard]] QStringList languages() const { return m_overlays.keys(); }
    /// The translations of one language as they stand in the file.
    [[nodiscard]] QMap<QString, QString> overlay(const QString &language) const;
    /// Adds the translations of one language: a flat object from pointer to text.
    Result<void> addOverlay(const QString &language, const QJsonObject &texts);

private:
    static Result<Pack> read(const QString &path, const QString &textFolder);
    QJsonObject m_json;
    PackSort m_sort = PackSort::Product;
    QMap<QString, QString> m_english;
    QMap<QString, QMap<QString, QString>> m_overlays;
};

/// The schema this release reads; a pack with a higher number after the slash is refused.
inline constexpr int kPackSchemaVersion = 1;

/// The keys whose strings a person reads and which are therefore translated (docs/packs.md).
const QStringList &packTextKeys();
/// Every text of a pack, in the order of the file's pointers.
QList<PackText> packTexts(const QJsonObject &pack);
/// Every fault of a pack's head, of its citations and of the places of its texts; empty when it is sound.
QList<PackProblem> lintPack(const QJsonObject &pack);

} // namespace wm::catalog
