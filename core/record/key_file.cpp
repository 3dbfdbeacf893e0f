// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/key_file.h"

#include "core/base/bytes.h"
#include "core/base/json.h"
#include "core/record/files.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

#include <sodium.h>

namespace wm::record {

namespace {

struct RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};

constexpr QByteArrayView kFormat = "witnessmark-key/";
constexpr QByteArrayView kByKeychain = "keychain";
constexpr QByteArrayView kByPassphrase = "passphrase";

QString fileIn(const QString &dataDir)
{
    return dataDir + QStringLiteral("/store.key");
}
QString copyIn(const QString &dataDir)
{
    return dataDir + QStringLiteral("/copies/store.key");
}

QByteArray bytesOf(const QJsonObject &object, const QString &name)
{
    return QByteArray::fromBase64(object.value(name).toString().toLatin1());
}
QString textOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

Error damaged(const QString &path)
{
    return makeError(ErrorCode::Corrupt,
                     RecordWords::tr("The key file %1 is damaged, and so is its copy, so the sealed records cannot be "
                                     "opened. Put back the file from a backup; the records themselves are untouched.")
                         .arg(path));
}

std::shared_ptr<const Sealer> sealerOf(const std::optional<QByteArray> &key)
{
    return key && key->size() == Sealer::kKeyBytes ? std::make_shared<const Sealer>(*key) : nullptr;
}

} // namespace

KeyFile KeyFile::make()
{
    KeyFile file;
    file.m_store = newSalt();
    return file;
}

Result<KeyFile> KeyFile::parse(const QByteArray &bytes, const QString &path)
{
    const qsizetype end = bytes.indexOf('\n');
    const QByteArray line = bytes.left(std::max<qsizetype>(end, 0));
    if (end < 0 || bytes.mid(end + 1).trimmed() != sha256(line).toHex())
        return damaged(path);
    const auto object = parseJsonObject(line, path);
    if (!object)
        return damaged(path);
    const QByteArray format = object->value(QStringLiteral("format")).toString().toLatin1();
    if (format.startsWith(kFormat) && format.sliced(kFormat.size()).toInt() > 1)
        return makeError(
            ErrorCode::NewerVersion,
            RecordWords::tr("The key file %1 was written by a later release. Update Witnessmark.").arg(path));
    KeyFile file;
    file.m_store = QByteArray::fromHex(object->value(QStringLiteral("store")).toString().toLatin1());
    const QJsonObject keychain = object->value(QStringLiteral("keychain")).toObject();
    file.m_keychain.entry = keychain.value(QStringLiteral("entry")).toString();
    file.m_keychain.cell = bytesOf(keychain, QStringLiteral("cell"));
    const QJsonObject words = object->value(QStringLiteral("passphrase")).toObject();
    file.m_passphrase.cell = bytesOf(words, QStringLiteral("cell"));
    file.m_passphrase.salt = bytesOf(words, QStringLiteral("salt"));
    file.m_passphrase.cost = {static_cast<quint64>(words.value(QStringLiteral("memory_kib")).toInteger()),
                              static_cast<quint64>(words.value(QStringLiteral("passes")).toInteger())};
    if (format != "witnessmark-key/1" || file.m_store.size() != 16 ||
        (file.m_keychain.cell.isEmpty() && file.m_passphrase.cell.isEmpty()) ||
        (!file.m_passphrase.cell.isEmpty() && !isPayable(file.m_passphrase.cost)))
        return damaged(path);
    return file;
}

QByteArray KeyFile::encoded() const
{
    QJsonObject object{{QStringLiteral("format"), QStringLiteral("witnessmark-key/1")},
                       {QStringLiteral("store"), QString::fromLatin1(m_store.toHex())}};
    if (!m_keychain.cell.isEmpty())
        object.insert(QStringLiteral("keychain"), QJsonObject{{QStringLiteral("entry"), m_keychain.entry},
                                                              {QStringLiteral("cell"), textOf(m_keychain.cell)}});
    if (!m_passphrase.cell.isEmpty())
        object.insert(QStringLiteral("passphrase"),
                      QJsonObject{{QStringLiteral("kdf"), QStringLiteral("argon2id")},
                                  {QStringLiteral("memory_kib"), static_cast<qint64>(m_passphrase.cost.memoryKib)},
                                  {QStringLiteral("passes"), static_cast<qint64>(m_passphrase.cost.passes)},
                                  {QStringLiteral("salt"), textOf(m_passphrase.salt)},
                                  {QStringLiteral("cell"), textOf(m_passphrase.cell)}});
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return line + '\n' + sha256(line).toHex() + '\n';
}

Result<std::optional<KeyFile>> KeyFile::read(const QString &dataDir)
{
    Result<std::optional<KeyFile>> found = std::optional<KeyFile>();
    for (const QString &path : {fileIn(dataDir), copyIn(dataDir)}) {
        if (!QFile::exists(path))
            continue;
        const auto bytes = readFile(path, qint64{64} * 1024);
        const auto file = bytes ? parse(*bytes, path) : Result<KeyFile>(bytes.error());
        if (file)
            return std::optional<KeyFile>(*file);
        if (found) // the first thing wrong is the one to tell
            found = file.error();
    }
    return found;
}

void KeyFile::discard(const QString &dataDir)
{
    QFile::remove(copyIn(dataDir));
    QFile::remove(fileIn(dataDir));
}

SealState KeyFile::state() const
{
    SealState state{.sealed = true, .keychain = !m_keychain.cell.isEmpty()};
    if (!m_passphrase.cell.isEmpty())
        state.passphrase = m_passphrase.cost;
    return state;
}

Result<std::shared_ptr<const Sealer>> KeyFile::fromKeychain(const StoreSecrets &secrets) const
{
    if (!secrets.keychain || !secrets.keychain->available())
        return makeError(kKeyLost,
                         RecordWords::tr("The records are sealed with a key in the desktop’s keychain, and there is no "
                                         "keychain in this session. Start from the desktop session of the person who "
                                         "sealed them."));
    const auto key = secrets.keychain->read(m_keychain.entry);
    if (!key && key.error().code != ErrorCode::NotFound)
        return key.error();
    const QByteArray row = m_store + kByKeychain.toByteArray();
    if (key && key->size() == Sealer::kKeyBytes)
        if (auto sealer = sealerOf(Sealer(*key).open(place::kDataKey, row, m_keychain.cell)))
            return sealer;
    return makeError(kKeyLost,
                     RecordWords::tr("The records are sealed with the key “%1”, which is no longer in this person’s "
                                     "keychain. Restore the keychain from a backup; the records themselves are "
                                     "untouched, and without the key nobody can open them.")
                         .arg(m_keychain.entry));
}

Result<std::shared_ptr<const Sealer>> KeyFile::fromPassphrase(const QString &passphrase) const
{
    auto key = keyFromPassphrase(passphrase, m_passphrase.salt, m_passphrase.cost);
    if (!key)
        return key.error();
    const QByteArray row = m_store + kByPassphrase.toByteArray();
    if (auto sealer = sealerOf(Sealer(*std::move(key)).open(place::kDataKey, row, m_passphrase.cell)))
        return sealer;
    return makeError(
        kWrongPassphrase,
        RecordWords::tr("That is not the passphrase that the records are sealed with. Check the keyboard’s "
                        "language and capitals, and try again; nothing was changed."));
}

Result<std::shared_ptr<const Sealer>> KeyFile::open(const StoreSecrets &secrets) const
{
    const bool words = !m_passphrase.cell.isEmpty();
    if (words && !secrets.passphrase.isEmpty())
        return fromPassphrase(secrets.passphrase);
    if (!m_keychain.cell.isEmpty()) {
        auto opened = fromKeychain(secrets);
        if (opened || !words)
            return opened;
        return makeError(kPassphraseWanted,
                         RecordWords::tr("The keychain does not give the key of the sealed records. Give their "
                                         "passphrase."),
                         opened.error().message);
    }
    return makeError(kPassphraseWanted, RecordWords::tr("The records are sealed. Give their passphrase."));
}

Result<void> KeyFile::lock(const Sealer &data, const SealWith &how, const StoreSecrets &secrets, const QString &dataDir)
{
    if (!how.keychain && how.passphrase.isEmpty())
        return makeError(ErrorCode::Invalid,
                         RecordWords::tr("Say what is to open the records: the keychain, a passphrase, or both."));
    KeyFile next = *this;
    if (!how.passphrase.isEmpty()) {
        if (auto fine = checkedPassphrase(how.passphrase); !fine)
            return fine;
        const QByteArray salt = newSalt();
        auto key = keyFromPassphrase(how.passphrase, salt, secrets.cost);
        if (!key)
            return key.error();
        const Sealer lock(*std::move(key));
        next.m_passphrase = {
            lock.seal(place::kDataKey, m_store + kByPassphrase.toByteArray(), data.key()), {}, salt, secrets.cost};
    }
    // A key that is there and opens stays: another under its name would lock out whoever is cut off before the file is
    // written.
    if (how.keychain && (m_keychain.cell.isEmpty() || !fromKeychain(secrets))) {
        if (!secrets.keychain || !secrets.keychain->available())
            return makeError(ErrorCode::NotReady,
                             RecordWords::tr("There is no keychain in this session. Use a passphrase."));
        const QByteArray key = Sealer::newKey();
        const QString entry = QStringLiteral("store-") + QString::fromLatin1(m_store.toHex());
        if (auto kept = secrets.keychain->write(entry, key); !kept)
            return kept;
        const auto back = secrets.keychain->read(entry);
        if (!back || *back != key)
            return back ? makeError(ErrorCode::Io,
                                    RecordWords::tr("The keychain did not keep the key. Use a passphrase."))
                        : back.error();
        next.m_keychain = {
            Sealer(key).seal(place::kDataKey, m_store + kByKeychain.toByteArray(), data.key()), entry, {}, {}};
    }
    const QString what = RecordWords::tr("The key of the records could not be kept");
    if (auto made = makeFolder(dataDir + QStringLiteral("/copies"), what); !made)
        return made;
    // The copy first: if this is cut off between the two, the file that counts still has the earlier locks.
    for (const QString &path : {copyIn(dataDir), fileIn(dataDir)})
        if (auto written = writeDurably(path, next.encoded(), what); !written)
            return written;
    *this = next;
    return {};
}

Result<SealState> sealStateOf(const QString &dataDir)
{
    const auto file = KeyFile::read(dataDir);
    if (!file)
        return file.error();
    return *file ? (*file)->state() : SealState{};
}

} // namespace wm::record
