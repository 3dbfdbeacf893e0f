// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wm {

/// Deleter of a std::unique_ptr to what a C library made, by the library's own function:
/// std::unique_ptr<X509, Freed<X509_free>>.
template <auto Free>
struct Freed
{
    template <class T>
    void operator()(T *pointer) const
    {
        Free(pointer);
    }
};

} // namespace wm
