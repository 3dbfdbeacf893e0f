// SPDX-License-Identifier: GPL-3.0-or-later
// libmodbus as the other side, for tests and as the measure of speed. Prints JSON lines.
//   libmodbus_peer walk tcp:HOST:PORT | rtu:PATH        reads the chain, writes and reads back, is refused
//   libmodbus_peer serve tcp:HOST:PORT | rtu:PATH       serves ADDRESS VALUE pairs from standard input
//   libmodbus_peer poll tcp:HOST:PORT COUNT TIMES       reads COUNT registers at 40000 TIMES times, says the seconds
#include <modbus.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <string>
#include <unistd.h>
#include <vector>

namespace {

struct Free
{
    void operator()(modbus_t *context) const
    {
        modbus_close(context);
        modbus_free(context);
    }
};
using Context = std::unique_ptr<modbus_t, Free>;

Context contextFor(const std::string &where)
{
    if (where.rfind("tcp:", 0) == 0) {
        const auto colon = where.rfind(':');
        return Context(modbus_new_tcp(where.substr(4, colon - 4).c_str(), std::atoi(where.c_str() + colon + 1)));
    }
    return Context(modbus_new_rtu(where.substr(4).c_str(), 9600, 'N', 8, 1));
}

[[noreturn]] void fail(const char *what)
{
    std::fprintf(stderr, "%s: %s\n", what, modbus_strerror(errno));
    std::exit(1);
}

std::vector<std::uint16_t> read(modbus_t *context, int address, int count)
{
    std::vector<std::uint16_t> values(static_cast<std::size_t>(count));
    if (modbus_read_registers(context, address, count, values.data()) != count)
        fail("read");
    return values;
}

int walk(const std::string &where)
{
    const Context context = contextFor(where);
    modbus_set_slave(context.get(), 1);
    modbus_set_response_timeout(context.get(), 3, 0);
    if (modbus_connect(context.get()) != 0)
        fail("connect");
    const auto mark = read(context.get(), 40000, 2);
    std::string models;
    int address = 40002, state = 0, premises = 0;
    while (true) {
        const int id = read(context.get(), address, 1)[0];
        if (id == 0xFFFF)
            break;
        models += (models.empty() ? "" : ", ") + std::to_string(id);
        state = id == 64901 ? address : state;
        premises = id == 64902 ? address : premises;
        address += 2 + read(context.get(), address + 1, 1)[0];
    }
    std::vector<std::uint16_t> words(32, 0);
    const std::string text = "1 Elm Street";
    for (std::size_t at = 0; at < text.size(); at += 2)
        words[at / 2] =
            static_cast<std::uint16_t>(static_cast<unsigned>(text[at]) << 8U | static_cast<unsigned>(text[at + 1]));
    if (modbus_write_registers(context.get(), premises + 2, 32, words.data()) != 32)
        fail("write");
    const bool back = read(context.get(), premises + 2, 32) == words;
    if (modbus_write_register(context.get(), premises + 137, 1) != 1)
        fail("write one");
    const int type = read(context.get(), premises + 137, 1)[0];
    const int refused = modbus_write_register(context.get(), state + 4, 1) == -1 ? errno - MODBUS_ENOBASE : 0;
    const auto whole = read(context.get(), premises, 73).size();
    std::printf("{\"mark\": [%u, %u], \"models\": [%s], \"back\": %s, \"type\": %d, \"refused\": %d, \"whole\": %zu}\n",
                unsigned{mark[0]}, unsigned{mark[1]}, models.c_str(), back ? "true" : "false", type, refused, whole);
    return 0;
}

int serve(const std::string &where)
{
    const std::unique_ptr<modbus_mapping_t, decltype(&modbus_mapping_free)> mapping(
        modbus_mapping_new_start_address(0, 0, 0, 0, 40000, 200, 0, 0), &modbus_mapping_free);
    int address = 0, value = 0;
    while (std::cin >> address >> value)
        if (address >= 40000 && address < 40200)
            mapping->tab_registers[address - 40000] = static_cast<std::uint16_t>(value);
    const Context context = contextFor(where);
    std::array<std::uint8_t, MODBUS_MAX_ADU_LENGTH> query{};
    int socket = -1;
    const bool tcp = where.rfind("tcp:", 0) == 0;
    modbus_set_slave(context.get(), 1);
    if (tcp)
        socket = modbus_tcp_listen(context.get(), 4);
    else if (modbus_connect(context.get()) != 0)
        fail("connect");
    std::printf("{\"ready\": true}\n");
    std::fflush(stdout);
    while (true) {
        if (tcp)
            modbus_tcp_accept(context.get(), &socket);
        while (true) {
            const int length = modbus_receive(context.get(), query.data());
            if (length > 0)
                modbus_reply(context.get(), query.data(), length, mapping.get());
            else if (length < 0 && tcp)
                break;
        }
    }
}

int poll(const std::string &where, int count, int times)
{
    const Context context = contextFor(where);
    modbus_set_slave(context.get(), 1);
    if (modbus_connect(context.get()) != 0)
        fail("connect");
    const auto start = std::chrono::steady_clock::now();
    for (int i = 0; i < times; ++i)
        read(context.get(), 40000, count);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    std::printf("{\"seconds\": %.6f}\n", took.count());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    if (arguments.size() == 2 && arguments[0] == "walk")
        return walk(arguments[1]);
    if (arguments.size() == 2 && arguments[0] == "serve")
        return serve(arguments[1]);
    if (arguments.size() == 4 && arguments[0] == "poll")
        return poll(arguments[1], std::atoi(arguments[2].c_str()), std::atoi(arguments[3].c_str()));
    std::fprintf(stderr, "usage: libmodbus_peer walk|serve WHERE | poll WHERE COUNT TIMES\n");
    return 2;
}
