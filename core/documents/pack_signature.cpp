// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pack_signature.h"

#include "core/base/json.h"
#include "core/record/keys.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSet>

namespace wm::documents {

using namespace Qt::StringLiterals;

namespace {

struct PackTrustWords
{
    Q_DECLARE_TR_FUNCTIONS(PackTrustWords)
};

constexpr auto kSchema = "witnessmark-pack-signature/1"_L1;

struct SignatureFile
{
    QByteArray statement, key, grant, signature;
};

Result<SignatureFile> readSignature(const QString &file, const QString &packFile)
{
    if (!QFileInfo::exists(file))
        return makeError(ErrorCode::NotFound, PackTrustWords::tr("%1 is not signed: %2 is missing beside it. Ask its "
                                                                 "publisher for the signature.")
                                                  .arg(packFile, QFileInfo(file).fileName()));
    const auto json = readJsonObject(file, 1024 * 1024);
    if (!json)
        return json.error();
    const auto bytes = [&json](QLatin1StringView key) {
        return QByteArray::fromBase64(json->value(key).toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    };
    SignatureFile read{json->value("statement"_L1).toString().toUtf8(), bytes("key"_L1), bytes("grant"_L1),
                       bytes("signature"_L1)};
    if (json->value("schema"_L1).toString() != kSchema || read.statement.isEmpty() || read.key.size() != 32 ||
        read.signature.size() != 64)
        return makeError(
            ErrorCode::Invalid,
            PackTrustWords::tr("%1 is no signature of a pack, or it is damaged. Fetch it anew.").arg(file));
    return read;
}

/// The first line in which two statements differ names the file (or the version) that is not what was signed.
QString alteredIn(const QByteArray &signedOne, const QByteArray &found)
{
    const QList<QByteArray> was = signedOne.split('\n'), is = found.split('\n');
    const QSet<QByteArray> known(was.begin(), was.end()), now(is.begin(), is.end());
    for (const QByteArray &line : is)
        if (!known.contains(line))
            return QString::fromUtf8(line.mid(line.lastIndexOf(' ') + 1));
    for (const QByteArray &line : was)
        if (!now.contains(line))
            return QString::fromUtf8(line.mid(line.lastIndexOf(' ') + 1));
    return {};
}

} // namespace

QString signatureFileOf(const QString &packFile)
{
    const QFileInfo info(packFile);
    return info.dir().filePath(info.completeBaseName() + u".sig"_s);
}

Result<QByteArray> packStatement(const QString &packFile)
{
    const auto bytes = readFile(packFile);
    if (!bytes)
        return bytes.error();
    const auto pack = parseJsonObject(*bytes, packFile);
    if (!pack)
        return pack.error();
    const QString id = pack->value("id"_L1).toString();
    QByteArray statement = QByteArray(kSchema.data()) + "\npack " + id.toUtf8() + "\nversion " +
                           pack->value("version"_L1).toString().toUtf8() + '\n';
    const auto line = [&statement](const QByteArray &content, const QString &name) {
        statement +=
            QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex() + "  " + name.toUtf8() + '\n';
    };
    line(*bytes, id + u".json"_s);
    const QDir texts(QFileInfo(packFile).dir().filePath(u"texts"_s));
    for (const QString &name : texts.entryList({id + u".*.json"_s}, QDir::Files, QDir::Name)) {
        const auto text = readFile(texts.filePath(name));
        if (!text)
            return text.error();
        line(*text, u"texts/"_s + name);
    }
    return statement;
}

Result<QByteArray> signPack(const QString &packFile, const QByteArray &key, const QByteArray &grant,
                            const std::function<QByteArray(QByteArray)> &sign)
{
    const auto statement = packStatement(packFile);
    if (!statement)
        return statement.error();
    const auto text = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); };
    return QJsonDocument(QJsonObject{{u"schema"_s, QString(kSchema)},
                                     {u"statement"_s, QString::fromUtf8(*statement)},
                                     {u"key"_s, text(key)},
                                     {u"grant"_s, text(grant)},
                                     {u"signature"_s, text(sign(*statement))}})
        .toJson();
}

Result<Grant> verifyPack(const QString &packFile, const QList<QByteArray> &anchors, const QDateTime &utc,
                         const QString &trustFolder)
{
    const QString file = signatureFileOf(packFile);
    const auto read = readSignature(file, packFile);
    if (!read)
        return read.error();
    if (!record::verifySignature(read->key, read->statement, read->signature))
        return makeError(
            ErrorCode::Refused,
            PackTrustWords::tr("The signature in %1 is not its key's: it was altered or forged.").arg(file));
    const auto grant = checkGrant(read->grant, read->key, anchors, utc, file, trustFolder);
    if (!grant)
        return grant.error();
    if (grant->role != kPublisherRole)
        return makeError(ErrorCode::Refused,
                         PackTrustWords::tr("%1 of %2 signed %3 and may not publish packs: the grant says %4.")
                             .arg(grant->person, grant->company, packFile, grant->role));
    const auto found = packStatement(packFile);
    if (!found)
        return found.error();
    if (*found != read->statement)
        return makeError(ErrorCode::Mismatch,
                         PackTrustWords::tr("%1 is not as %2 signed it: %3 was altered. Fetch the pack anew.")
                             .arg(packFile, grant->company, alteredIn(read->statement, *found)));
    return grant;
}

} // namespace wm::documents
