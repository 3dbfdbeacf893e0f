// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/json.h"
#include "core/workflow/engine.h"

#include <gtest/gtest.h>

#include <QtCore/QJsonDocument>

/// What a failing test prints instead of bytes.
inline void PrintTo(const QString &text, std::ostream *out)
{
    *out << '"' << qUtf8Printable(text) << '"';
}

namespace wm::workflow {

inline void PrintTo(StepState state, std::ostream *out)
{
    *out << qUtf8Printable(toWord(state));
}

/// A job's record in memory: drafts become entries as the store makes them, without keys and disk.
class Log
{
public:
    [[nodiscard]] const record::JobState &state() const { return m_state; }

    void append(const QList<record::Draft> &drafts)
    {
        QList<record::Entry> entries;
        for (const record::Draft &draft : drafts) {
            record::Entry entry;
            entry.sequence = ++m_sequence;
            entry.utcMs = 1'800'000'000'000 + static_cast<qint64>(m_sequence);
            entry.user = QStringLiteral("ana");
            entry.kind = draft.kind;
            entry.path = draft.path;
            entry.value = draft.value;
            entry.supersedes = draft.supersedes;
            entry.blobs = draft.blobs;
            entry.hash = sha256(QByteArray::number(m_sequence));
            entries.append(entry);
        }
        m_state.apply(entries);
    }

    /// Appends what the engine gives, or says why it gave nothing.
    QString add(const Result<QList<record::Draft>> &drafts)
    {
        if (!drafts)
            return drafts.error().message;
        append(*drafts);
        return {};
    }

    void fact(const char *path, const QJsonValue &value, const char *source = "typed")
    {
        const auto drafts = Engine::recordFact(m_state, QString::fromUtf8(path), value, QString::fromUtf8(source));
        ASSERT_TRUE(drafts) << qUtf8Printable(drafts.error().message);
        append(*drafts);
    }

    void reading(const char *path, const QJsonObject &decoded)
    {
        record::Draft draft{record::Kind::Reading, QString::fromUtf8(path)};
        draft.value.insert(QStringLiteral("device"), QString::fromUtf8(path).section(u'.', 0, 0));
        draft.value.insert(QStringLiteral("decoded"), QCborMap::fromJsonObject(decoded));
        append({draft});
    }

private:
    record::JobState m_state;
    quint64 m_sequence = 0;
};

inline QJsonObject json(const char *text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    EXPECT_TRUE(document.isObject()) << text << "\n" << qUtf8Printable(error.errorString());
    return document.object();
}

inline QString photoHash(int number)
{
    return QString::fromLatin1(sha256(QByteArray::number(number)).toHex());
}

/// Torque tables as small as a test wants them.
class FewTorques final : public TorqueTables
{
public:
    [[nodiscard]] std::optional<Target> target(const QString &table, std::optional<int> awg) const override
    {
        if (table == u"neutral" && (awg == 6 || awg == 8))
            return Target{InchPounds{40}, QStringLiteral("Table 2"), false};
        if (table == u"jbox-screw")
            return Target{InchPounds{5}, QStringLiteral("Table 4"), false};
        return std::nullopt;
    }
};

} // namespace wm::workflow
