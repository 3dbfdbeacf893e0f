// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/signatures.h"

namespace wm::workflow {

using namespace Qt::StringLiterals;

bool signsAsInstaller(const record::Entry &signature)
{
    const auto text = [&signature](QLatin1StringView key) { return signature.value.value(key).toString(); };
    const QString as = text("as"_L1).isEmpty() ? text("capacity"_L1) : text("as"_L1);
    return text("source"_L1) != "import"_L1 && (as == "installer"_L1 || as == "demonstration"_L1);
}

} // namespace wm::workflow
