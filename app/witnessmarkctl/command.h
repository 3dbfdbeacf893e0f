// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QJsonObject>

#include <memory>
#include <vector>

namespace wm::ctl {

/// Exit status of every command (the command line's contract).
enum class Exit { Done = 0, No = 1, Usage = 2, Failed = 3 };

/// Where results go: one JSON document or lines on standard output with --json, text for people without; messages go to
/// standard error.
class Output
{
public:
    explicit Output(bool json) : m_json(json) {}
    [[nodiscard]] bool json() const { return m_json; }
    void document(const QJsonObject &object) const; ///< with --json: the one document, or one line of *lines*
    void text(const QString &line) const;           ///< without --json: a line for people
    static void message(const QString &line);       ///< standard error
    /// Says what failed and what to do; the exit status that goes with it.
    static Exit fail(const Error &error);

private:
    bool m_json;
};

struct Context
{
    Output output{false};
    QString dataDir;             ///< --data-dir, or the person's data location
    QString passphraseFile = {}; ///< --passphrase-file: holds the passphrase of a sealed store; empty: not given
};

/// One command of witnessmarkctl, in a file of its own under commands/.
class Command
{
public:
    virtual ~Command() = default;
    [[nodiscard]] virtual QString name() const = 0;              ///< "part-number", "ims decode"
    [[nodiscard]] virtual QString summary() const = 0;           ///< one line for the list of commands
    [[nodiscard]] virtual QString example() const = 0;           ///< a whole command line that works
    virtual void describe(QCommandLineParser &parser) const = 0; ///< its options and positional arguments
    virtual Exit run(const QCommandLineParser &parser, const Context &context) = 0;
};

/// All commands, in the order of the list; commands.cpp names each class once.
std::vector<std::unique_ptr<Command>> allCommands();

} // namespace wm::ctl
