// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <memory>
#include <stdexcept>
#include <utility>
#include <variant>
#include <vector>

namespace wm::cloud {

/// A statement failed. `error` is for a person; its context is what the engine said.
class DatabaseError : public std::runtime_error
{
public:
    explicit DatabaseError(Error error, bool again = false)
        : std::runtime_error(error.context.toStdString()), m_error(std::move(error)), m_again(again)
    {
    }
    [[nodiscard]] const Error &error() const { return m_error; }
    /// Whether the same transaction may well succeed when it is begun once more: two met in the middle.
    [[nodiscard]] bool again() const { return m_again; }

private:
    Error m_error;
    bool m_again;
};

/// What is bound to a statement: nothing, a whole number, bytes, a text.
class Value
{
public:
    Value() = default;
    Value(qint64 number) : m_value(number) {}
    Value(int number) : m_value(qint64{number}) {}
    Value(bool) = delete; // neither engine's numbers are truth values
    Value(QByteArray bytes) : m_value(std::move(bytes)) {}
    Value(QString text) : m_value(std::move(text)) {}
    Value(const char *) = delete; // text or bytes? it has to be said

    [[nodiscard]] const std::variant<std::monostate, qint64, QByteArray, QString> &get() const { return m_value; }

private:
    std::variant<std::monostate, qint64, QByteArray, QString> m_value;
};
using Values = std::vector<Value>;

/// The rows of one statement. All members throw DatabaseError.
class Rows
{
public:
    virtual ~Rows() = default;
    virtual bool next() = 0;
    virtual bool isNull(int column) = 0;
    virtual qint64 number(int column) = 0;
    virtual QByteArray bytes(int column) = 0;
    virtual QString text(int column) = 0;
};

/// One connection to where the service's records lie. The statements it is given are of the SQL that both engines
/// speak, with ? for what is bound; what they say differently is asked for by name. One thread uses it. Members throw
/// DatabaseError.
class Engine
{
public:
    virtual ~Engine() = default;
    virtual void begin() = 0;
    /// What was committed is there after a power cut of this machine, or of the one that holds the records.
    virtual void commit() = 0;
    virtual void rollBack() noexcept = 0;
    /// Rows of an earlier statement need not have been read to their end; `values` outlives the rows.
    virtual std::unique_ptr<Rows> query(const char *sql, const Values &values) = 0;
    /// How many rows it changed.
    virtual qint64 run(const char *sql, const Values &values) = 0;
    /// Until the transaction ends, no other instance is between this and its own end for the same company: what is
    /// numbered in between is committed in the order of the numbers.
    virtual void lockCompany(const QByteArray &company) = 0;
    /// Nor for the same upload.
    virtual void lockUpload(const QString &id) = 0;
    /// The same for what belongs to no company yet.
    virtual void lockAll() = 0;
    /// Between transactions: from here on rows of other companies are neither seen nor written, whatever a statement
    /// asks for; empty: all are. A second line behind statements that name the company, where the engine has one.
    virtual void only(const QByteArray &company) = 0;
    /// A place for what a unit measured at that time (UTC), where the engine keeps months apart. In a transaction.
    virtual void makeRoom(qint64 atMs) = 0;
    /// Whether other processes may use the same records at the same time.
    [[nodiscard]] virtual bool isShared() const = 0;
};

} // namespace wm::cloud
