// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/passkey_prompt.h"

#include "app/witnessmarkctl/command.h"

#include <QtCore/QSocketNotifier>

#include <algorithm>
#include <array>
#include <unistd.h>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

std::optional<quint32> passkeyOf(const QByteArray &line)
{
    const QByteArray digits = line.trimmed();
    if (digits.size() != 6 || !std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    return digits.toUInt();
}

} // namespace

link::AskPasskey askOnTerminal()
{
    return [](const QString &device, std::function<void(std::optional<quint32>)> answer) {
        Output::message(
            CommandLineWords::tr("%1 wants its passkey: the six digits on its display or label. Type them and "
                                 "press Enter:")
                .arg(device));
        auto *input = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read);
        QObject::connect(input, &QSocketNotifier::activated, input,
                         [input, answer = std::move(answer), line = QByteArray()]() mutable {
                             std::array<char, 256> buffer{};
                             const auto count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
                             if (count > 0)
                                 line.append(buffer.data(), count);
                             const auto end = line.indexOf('\n');
                             if (count > 0 && end < 0 && line.size() < 256)
                                 return;
                             input->setEnabled(false);
                             input->deleteLater();
                             answer(passkeyOf(end < 0 ? line : line.left(end)));
                         });
    };
}

} // namespace wm::ctl
