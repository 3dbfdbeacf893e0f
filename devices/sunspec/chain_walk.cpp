// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sunspec/chain_walk.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

#include <algorithm>
#include <array>

namespace wm::sunspec {

namespace {

struct SunspecWords
{
    Q_DECLARE_TR_FUNCTIONS(SunspecWords)
};

// Bases of the specification, then the off-by-one ones that documentation in the field gives.
constexpr std::array<int, 8> kBases{40000, 0, 50000, 40001, 39999, 1, 50001, 49999};
constexpr quint16 kSuHigh = 0x5375, kNsLow = 0x6E53; // "SunS"
constexpr quint16 kEnd = 0xFFFF;
constexpr int kMaxModels = 100;

/// An answer "no" (an exception) says something about the map; silence or a lost link says nothing.
bool isRefusal(const Result<modbus::Registers> &result)
{
    return !result && result.error().code == ErrorCode::Refused;
}

bool isAll(const modbus::Registers &registers, quint16 word)
{
    return std::all_of(registers.begin(), registers.end(), [word](quint16 one) { return one == word; });
}

} // namespace

const FoundModel *Scan::find(int id) const
{
    const auto found =
        std::find_if(models.begin(), models.end(), [id](const FoundModel &model) { return model.id == id; });
    return found == models.end() ? nullptr : &*found;
}

QJsonObject Scan::toJson() const
{
    QJsonArray list;
    QStringList all = notes;
    for (const FoundModel &model : models) {
        QJsonObject one{{QStringLiteral("id"), model.id},
                        {QStringLiteral("length"), model.length},
                        {QStringLiteral("points"), model.decoded.points}};
        if (model.decoded.unknownRevision) {
            QJsonArray raw;
            for (const quint16 word : model.registers)
                raw.append(word);
            one.insert(QStringLiteral("revision"), QStringLiteral("unknown"));
            one.insert(QStringLiteral("registers"), raw);
        }
        list.append(one);
        all += model.decoded.notes;
    }
    return {{QStringLiteral("base"), base},
            {QStringLiteral("models"), list},
            {QStringLiteral("notes"), QJsonArray::fromStringList(all)}};
}

ChainWalk::ChainWalk(const Catalogue &catalogue, QString device, std::function<bool(int id)> wanted)
    : m_catalogue(catalogue), m_device(std::move(device)), m_wanted(std::move(wanted))
{
}

std::optional<ChainWalk::Read> ChainWalk::next() const
{
    const auto read = [](int address, int count) {
        return Read{static_cast<quint16>(address), static_cast<quint16>(count)};
    };
    switch (m_state) {
    case State::Base:
        return read(kBases[static_cast<size_t>(m_baseIndex)], 2);
    case State::Id:
        return read(m_address, 1); // alone: some devices have no L behind the end marker
    case State::Length:
        return read(m_address + 1, 1);
    case State::Body:
        return read(m_address + static_cast<int>(m_current.registers.size()),
                    nextChunk(*m_catalogue.find(m_current.id), m_current.registers));
    case State::Repair:
        return read(m_repairs.first(), 2);
    case State::Ended:
        return std::nullopt;
    }
    return std::nullopt;
}

void ChainWalk::feed(const Result<modbus::Registers> &result)
{
    if (const auto asked = next(); asked && result && result->size() != asked->count) {
        fail(makeError(ErrorCode::Protocol,
                       SunspecWords::tr("%1 answered with another number of registers than asked.").arg(m_device)));
        return;
    }
    switch (m_state) {
    case State::Base:
        feedBase(result);
        break;
    case State::Id:
        feedId(result);
        break;
    case State::Length:
        feedLength(result);
        break;
    case State::Body:
        feedBody(result);
        break;
    case State::Repair:
        feedRepair(result);
        break;
    case State::Ended:
        break;
    }
}

void ChainWalk::feedBase(const Result<modbus::Registers> &result)
{
    if (!result && !isRefusal(result)) {
        fail(result.error()); // a silent device is silent everywhere
        return;
    }
    if (result && (*result)[0] == kSuHigh && (*result)[1] == kNsLow) {
        m_scan.base = kBases[static_cast<size_t>(m_baseIndex)];
        if (m_baseIndex > 2)
            m_scan.notes += SunspecWords::tr("The map starts at %1, one beside where it should.").arg(m_scan.base);
        m_address = m_scan.base + 2;
        m_state = State::Id;
        return;
    }
    if (result && m_baseIndex == 0 && isAll(*result, 0xFFFF)) {
        fail(notReady());
        return;
    }
    if (++m_baseIndex == static_cast<int>(kBases.size()))
        fail(makeError(ErrorCode::NotFound,
                       SunspecWords::tr("%1 answers, but it is not a SunSpec device: none of the known places "
                                        "holds the mark. Check that it is the "
                                        "right device.")
                           .arg(m_device)));
}

void ChainWalk::feedId(const Result<modbus::Registers> &result)
{
    if (!result) {
        if (isRefusal(result) && isDoubtful())
            beginRepair();
        else if (isRefusal(result))
            endChain(SunspecWords::tr("The chain of models ends with an error instead of an end mark."));
        else
            fail(result.error());
        return;
    }
    const quint16 id = result->first();
    if (id == kEnd) {
        if (m_scan.models.isEmpty())
            fail(notReady()); // no device has an empty map; one that just started has nothing yet
        else
            endChain();
        return;
    }
    if (isDoubtful() && m_catalogue.find(id) == nullptr) {
        beginRepair(); // the length before was doubtful and here is nothing known
        return;
    }
    if (id == 0) {
        endChain(SunspecWords::tr("The chain of models ends with 0 instead of an end mark."));
        return;
    }
    m_current = FoundModel{id, m_address, 0, {id}};
    m_state = State::Length;
}

void ChainWalk::feedLength(const Result<modbus::Registers> &result)
{
    if (!result) {
        if (isRefusal(result))
            endChain(SunspecWords::tr("Model %1 has no length.").arg(m_current.id));
        else
            fail(result.error());
        return;
    }
    const quint16 length = result->first();
    if (length == 0xFFFF && m_scan.models.isEmpty()) {
        fail(notReady());
        return;
    }
    if (const Model *model = m_catalogue.find(m_current.id);
        isDoubtful() && model != nullptr && model->fixedLength().value_or(length) != length) {
        beginRepair();
        return;
    }
    if (m_address + 2 + length > 65535) {
        endChain(SunspecWords::tr("Model %1 says it has %2 registers, which is more than there are.")
                     .arg(m_current.id)
                     .arg(length));
        return;
    }
    m_current.length = length;
    m_current.registers += length;
    const bool known = m_catalogue.find(m_current.id) != nullptr;
    if (length > 0 && known && (!m_wanted || m_wanted(m_current.id)))
        m_state = State::Body;
    else
        nextModel();
}

void ChainWalk::feedBody(const Result<modbus::Registers> &result)
{
    if (!result) {
        if (!isRefusal(result)) {
            fail(result.error());
            return;
        }
        m_current.decoded.doubtfulLength = true;
        m_current.decoded.notes += SunspecWords::tr("Model %1 cannot be read beyond register %2.")
                                       .arg(m_current.id)
                                       .arg(m_current.registers.size());
        nextModel();
        return;
    }
    m_current.registers += *result;
    if (m_current.registers.size() < 2 + m_current.length)
        return;
    const bool isFirst = m_scan.models.isEmpty();
    if (isFirst && isAll(m_current.registers.mid(2), 0xFFFF)) {
        fail(notReady());
        return;
    }
    const Model &model = *m_catalogue.find(m_current.id);
    const FoundModel *common = m_current.id == 1 ? nullptr : m_scan.find(1);
    const QString manufacturer = common == nullptr ? QString() : common->decoded.points[u"Mn"].toString();
    // Vendor numbers are not unique: another maker's model of this number is another model.
    if (model.manufacturer.isEmpty() || model.manufacturer == manufacturer)
        m_current.decoded = decode(model, m_current.registers);
    nextModel();
}

void ChainWalk::nextModel()
{
    m_scan.models += m_current;
    m_address = m_current.address + 2 + m_current.length;
    m_repairs.clear();
    m_state = State::Id;
    if (m_scan.models.size() >= kMaxModels)
        endChain(SunspecWords::tr("More than %1 models were not read.").arg(kMaxModels));
    else if (m_address > 65534)
        endChain(SunspecWords::tr("The chain of models has no end mark."));
}

/// Whether the model before ended where it should.
bool ChainWalk::isDoubtful() const
{
    return !m_scan.models.isEmpty() && m_scan.models.last().decoded.doubtfulLength;
}

/// The model before has a wrong length: look for the next one where the model should end, then near where it says.
void ChainWalk::beginRepair()
{
    const FoundModel &last = m_scan.models.last();
    const int said = last.address + 2 + last.length;
    if (const Model *model = m_catalogue.find(last.id); model != nullptr && model->fixedLength()) {
        m_repairs += last.address + 2 + *model->fixedLength();
        if (last.id == 1)
            m_repairs += last.address + 2 + 65;
    }
    m_repairs += {said - 1, said - 2, said + 1, said + 2};
    m_repairs.removeIf([said](int address) { return address == said || address > 65534; });
    m_repairEnd.reset();
    m_state = State::Repair;
}

void ChainWalk::feedRepair(const Result<modbus::Registers> &result)
{
    if (!result && !isRefusal(result)) {
        fail(result.error());
        return;
    }
    const int address = m_repairs.takeFirst();
    const auto resume = [this](int where) {
        m_scan.notes += SunspecWords::tr("The length of model %1 is wrong; the next one was found at %2.")
                            .arg(m_scan.models.last().id)
                            .arg(where);
        m_repairs.clear();
        m_address = where;
        m_state = State::Id;
    };
    if (result) {
        const Model *model = m_catalogue.find((*result)[0]);
        if (model != nullptr && model->fixedLength().value_or((*result)[1]) == (*result)[1]) {
            resume(address);
            return;
        }
        if ((*result)[0] == kEnd && (*result)[1] == 0 && !m_repairEnd)
            m_repairEnd = address; // values can look like an end mark: a model found elsewhere is better
    }
    if (!m_repairs.isEmpty())
        return;
    if (m_repairEnd)
        resume(*m_repairEnd);
    else
        endChain(SunspecWords::tr("The length of model %1 is wrong, and no model was found behind it.")
                     .arg(m_scan.models.last().id));
}

void ChainWalk::endChain(const QString &note)
{
    if (!note.isEmpty())
        m_scan.notes += note;
    m_state = State::Ended;
}

void ChainWalk::fail(Error error)
{
    m_error = std::move(error);
    m_state = State::Ended;
}

Error ChainWalk::notReady() const
{
    return makeError(ErrorCode::NotReady,
                     SunspecWords::tr("%1 has just started and has no values yet. Wait up to 40 seconds and try again.")
                         .arg(m_device));
}

Result<Scan> ChainWalk::result() const
{
    if (m_error)
        return *m_error;
    return m_scan;
}

} // namespace wm::sunspec
