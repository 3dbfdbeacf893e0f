// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wm::test {

/// How many of `plain` random cases a program runs. Under a sanitizer, which makes it ten times slower, it is a
/// twentieth: there the question is how memory and threads are used, which the first cases show.
constexpr int cases(int plain)
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return plain < 20 ? 1 : plain / 20;
#else
    return plain;
#endif
}

} // namespace wm::test
