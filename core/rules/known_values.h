// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/value.h"

#include <deque>
#include <vector>

namespace wm::rules {

/// Values by the slot of their path (Node::slot). What is handed out stays where it is until it is forgotten.
class KnownValues
{
public:
    /// Null when it is not known yet.
    [[nodiscard]] const Value *find(int slot) const
    {
        return slot >= 0 && static_cast<size_t>(slot) < m_at.size() ? m_at[static_cast<size_t>(slot)] : nullptr;
    }
    const Value &keep(int slot, Value value)
    {
        Value *place = m_free.empty() ? &m_values.emplace_back() : m_free.back();
        if (!m_free.empty())
            m_free.pop_back();
        *place = std::move(value);
        if (slot >= 0) {
            if (static_cast<size_t>(slot) >= m_at.size())
                m_at.resize(static_cast<size_t>(slot) + 1, nullptr);
            m_at[static_cast<size_t>(slot)] = place;
        }
        return *place;
    }
    void forget(int slot)
    {
        if (find(slot) != nullptr)
            m_free.push_back(std::exchange(m_at[static_cast<size_t>(slot)], nullptr));
    }
    void clear()
    {
        m_at.clear();
        m_free.clear();
        m_values.clear();
    }

private:
    std::vector<Value *> m_at;
    std::vector<Value *> m_free;
    std::deque<Value> m_values;
};

/// Values already looked up or computed in an Evaluation.
struct EvaluationState
{
    KnownValues derived; ///< "derived.…"
    KnownValues paths;   ///< the site's own paths
    QJsonObject site;    ///< which `paths` are of
};

} // namespace wm::rules
