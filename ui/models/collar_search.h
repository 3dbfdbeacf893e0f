// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/ports.h"
#include "ui/models/detail_rows.h"
#include "ui/services.h"

#include <functional>
#include <memory>

namespace wm::ui {

/// “Find my collar”: one search at every port and by Bluetooth, told in words place by place. Nothing is opened for use
/// before somebody takes a place.
class CollarSearch final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a collar session")
    Q_PROPERTY(bool available READ available CONSTANT)
    Q_PROPERTY(bool running READ running NOTIFY changed)
    Q_PROPERTY(bool done READ done NOTIFY changed)   ///< there is something to show
    Q_PROPERTY(bool found READ found NOTIFY changed) ///< at least one collar
    Q_PROPERTY(QString words READ words NOTIFY changed)
    Q_PROPERTY(QString radioWords READ radioWords NOTIFY changed)
    /// label: the place; value: how it stands there; note: signal strength; key: the link of a collar that can be
    /// taken.
    Q_PROPERTY(wm::ui::DetailRows *places READ places CONSTANT)

public:
    /// Lets go of the link that is open, which the search could not look at; false: not now.
    using LetGo = std::function<bool()>;
    using Take = std::function<void(const QString &link)>;
    CollarSearch(const AppServices &services, std::optional<bool> demonstration, LetGo letGo, Take take);
    ~CollarSearch() override;

    Q_INVOKABLE void start();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void take(const QString &link);

    [[nodiscard]] bool available() const { return static_cast<bool>(m_services.findCollar); }
    [[nodiscard]] bool running() const { return m_finder && m_finder->running(); }
    [[nodiscard]] bool done() const { return m_finder != nullptr; }
    [[nodiscard]] bool found() const;
    [[nodiscard]] QString words() const { return m_finder ? m_finder->words() : QString(); }
    [[nodiscard]] QString radioWords() const { return m_finder ? m_finder->radioWords() : QString(); }
    [[nodiscard]] DetailRows *places() { return &m_places; }

Q_SIGNALS:
    void changed();

private:
    void rewrite();
    const AppServices &m_services;
    std::optional<bool> m_demonstration;
    LetGo m_letGo;
    Take m_take;
    std::unique_ptr<workflow::CollarFinder> m_finder;
    DetailRows m_places;
};

} // namespace wm::ui
