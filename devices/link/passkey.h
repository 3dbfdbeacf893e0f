// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <functional>
#include <optional>

namespace wm::link {

/// Asks a person for the passkey of `device`, six digits on its display or label. `answer` may come at any later time;
/// nullopt: none was given.
using AskPasskey = std::function<void(const QString &device, std::function<void(std::optional<quint32>)> answer)>;

} // namespace wm::link
