// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <tl/expected.hpp>

#include <utility>

namespace wm {

/// What went wrong, for logic. People read Error::message, logs Error::context.
enum class ErrorCode {
    Invalid,      ///< the input is wrong: a field, a file's content, an argument
    NotFound,     ///< no such file, port, job, entry
    Busy,         ///< held by another process or another part of this one
    NoPermission, ///< the operating system said no
    Vanished,     ///< was there, is gone: unplugged, link lost
    Timeout,      ///< no (whole) answer in time
    Protocol,     ///< the other side answered something it may not answer
    Refused,      ///< the other side or a safety rule said no, on purpose
    Mismatch,     ///< it is another thing than the one expected (serial, part number)
    Corrupt,      ///< bytes that fail their own proof
    NewerVersion, ///< made by a later release than this one
    DiskFull,
    ReadOnly,
    Cancelled,
    NotReady, ///< there and well, but not yet: try again shortly
    Io,       ///< any other failure of file, device or system
};

/// One error value. `message` is a translated sentence that names the thing, says what is wrong and what to do next.
/// `context` is untranslated detail for the log and for support; it holds no secret.
struct Error
{
    ErrorCode code = ErrorCode::Io;
    QString message;
    QString context = {};
};

/// Stable lower-case word of a code ("no-permission"), for logs and JSON.
QString toWord(ErrorCode code);

/// The value or the Error. A type of its own (not an alias) so that ignoring one is a compiler warning, hence an error.
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
    Result() = default;
    Result(Error error) : tl::expected<T, Error>(tl::unexpect, std::move(error)) {}
    Result(tl::unexpected<Error> error) : tl::expected<T, Error>(std::move(error)) {}
};

template <>
class [[nodiscard]] Result<void> : public tl::expected<void, Error>
{
public:
    using tl::expected<void, Error>::expected;
    Result() = default;
    Result(Error error) : tl::expected<void, Error>(tl::unexpect, std::move(error)) {}
    Result(tl::unexpected<Error> error) : tl::expected<void, Error>(std::move(error)) {}
};

inline Error makeError(ErrorCode code, QString message, QString context = {})
{
    return Error{code, std::move(message), std::move(context)};
}

} // namespace wm
