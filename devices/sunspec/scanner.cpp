// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sunspec/scanner.h"

#include <QtCore/QCoreApplication>

namespace wm::sunspec {

namespace {

/// Keeps itself alive through the replies it waits for.
struct Walk : std::enable_shared_from_this<Walk>
{
    Walk(modbus::Client &theClient, quint8 theUnit, ChainWalk theWalk, std::function<void(Result<Scan>)> theReply)
        : client(theClient), unit(theUnit), walk(std::move(theWalk)), reply(std::move(theReply))
    {
    }

    void step()
    {
        const auto read = walk.next();
        if (!read) {
            reply(walk.result());
            return;
        }
        client.send({unit, modbus::Function::ReadHolding, read->address, read->count},
                    [self = shared_from_this()](Result<modbus::Registers> result) {
                        self->walk.feed(result);
                        self->step();
                    });
    }

    modbus::Client &client;
    quint8 unit;
    ChainWalk walk;
    std::function<void(Result<Scan>)> reply;
};

struct Reading : std::enable_shared_from_this<Reading>
{
    Reading(modbus::Client &theClient, quint8 theUnit, const Model &theModel, int theAddress,
            modbus::Client::Reply theReply)
        : client(theClient), unit(theUnit), model(theModel), address(theAddress), reply(std::move(theReply))
    {
    }

    void step()
    {
        // ID and L first, with the fixed points behind them where there are any: most models are one or two reads.
        const int first = std::min(model.fixedLength().value_or(0) + 2, modbus::kMaxRead);
        const modbus::Registers assumed{static_cast<quint16>(model.id),
                                        static_cast<quint16>(model.fixedLength().value_or(0))};
        const int count =
            registers.isEmpty() ? (first > 2 ? 2 + nextChunk(model, assumed) : 2) : nextChunk(model, registers);
        if (count == 0) {
            reply(registers);
            return;
        }
        client.send({unit, modbus::Function::ReadHolding, static_cast<quint16>(address + registers.size()),
                     static_cast<quint16>(std::min(count, modbus::kMaxRead))},
                    [self = shared_from_this()](Result<modbus::Registers> result) { self->take(std::move(result)); });
    }

    void take(Result<modbus::Registers> result)
    {
        if (!result) {
            reply(std::move(result));
            return;
        }
        registers += *result;
        const int length = model.fixedLength().value_or(registers[1]);
        const bool withoutPad = model.id == 1 && registers[1] == 65;
        if (registers[0] != model.id || (registers[1] != length && !withoutPad)) {
            reply(makeError(
                ErrorCode::Protocol,
                QCoreApplication::translate(
                    "SunspecWords", "%1 no longer has model %2 where it was. Close the connection and try again.")
                    .arg(client.linkName())
                    .arg(model.id)));
            return;
        }
        step();
    }

    modbus::Client &client;
    quint8 unit;
    const Model &model;
    int address;
    modbus::Client::Reply reply;
    modbus::Registers registers;
};

} // namespace

void readModel(modbus::Client &client, quint8 unit, const Model &model, int address, modbus::Client::Reply reply)
{
    std::make_shared<Reading>(client, unit, model, address, std::move(reply))->step();
}

void scan(modbus::Client &client, quint8 unit, const Catalogue &catalogue, std::function<bool(int id)> wanted,
          std::function<void(Result<Scan>)> reply)
{
    std::make_shared<Walk>(client, unit, ChainWalk(catalogue, client.linkName(), std::move(wanted)), std::move(reply))
        ->step();
}

} // namespace wm::sunspec
