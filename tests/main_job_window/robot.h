// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QElapsedTimer>
#include <QtGui/QAccessible>
#include <QtGui/QPointingDevice>
#include <QtQuick/QQuickItem>
#include <QtQuick/QQuickWindow>

#include <chrono>
#include <functional>
#include <stdexcept>

namespace wm::test {

/// What went wrong, in words; ends the run.
struct Stuck : std::runtime_error
{
    explicit Stuck(const QString &what) : std::runtime_error(what.toStdString()) {}
};

/// What a person works with: a mouse and a keyboard, a keyboard and nothing else, or a finger and the keyboard that a
/// tablet shows.
enum class Hand { MouseAndKeys, Keys, Touch };

/// A person at the window: sees what is visible, by the names that assistive tools are told, and acts through what is
/// in hand alone. Waits for conditions, never for time.
class Robot
{
public:
    explicit Robot(QQuickWindow *window, Hand hand = Hand::MouseAndKeys);

    using Holds = std::function<bool()>;
    /// Turns the event loop until it holds. Throws Stuck with `what` at the deadline.
    void wait(const QString &what, const Holds &holds, std::chrono::seconds patience = std::chrono::seconds(20));
    /// The visible, enabled item of that role and name; below `within` when given. Throws when there is none.
    QQuickItem *find(QAccessible::Role role, const QString &name, QQuickItem *within = nullptr);
    [[nodiscard]] QQuickItem *look(QAccessible::Role role, const QString &name, QQuickItem *within = nullptr) const;
    /// Every visible, enabled item of that role, in the order of the page.
    [[nodiscard]] QList<QQuickItem *> all(QAccessible::Role role, QQuickItem *within = nullptr) const;
    /// The first of them; throws when there is none.
    QQuickItem *first(QAccessible::Role role, QQuickItem *within);
    [[nodiscard]] QQuickItem *named(const QString &objectName) const;
    /// A press and a release in the item's middle, scrolled to first. Throws when something else lies over it there. By
    /// keyboard alone: the focus goes there with Tab or Shift + Tab, and Space does it. Throws when it never gets
    /// there.
    void click(QQuickItem *item);
    /// Brings the focus there with Tab or Shift + Tab, whichever is nearer.
    void reach(QQuickItem *item);
    [[nodiscard]] Hand hand() const { return m_hand; }
    void click(QAccessible::Role role, const QString &name, QQuickItem *within = nullptr)
    {
        click(find(role, name, within));
    }
    /// Goes into the field, replaces what is there.
    void enter(QQuickItem *field, const QString &text);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Waits until all that was asked for is drawn.
    void settle();
    void picture(const QString &file);
    [[nodiscard]] static QString nameOf(QQuickItem *item);
    /// How long the window took to show what each press did, the slowest last.
    struct Answer
    {
        qint64 ms;
        QString of;
    };
    [[nodiscard]] QList<Answer> answers() const;
    [[nodiscard]] int clicks() const { return m_clicks; }
    [[nodiscard]] int keys() const { return m_keys; }

private:
    [[nodiscard]] QQuickItem *top() const;
    void scrollTo(QQuickItem *item);
    /// From the event to the frame that was drawn after it.
    void timed(const QString &of, const std::function<void()> &press);
    void fingerTypes(QQuickItem *field, const QString &text);
    QQuickWindow *m_window;
    Hand m_hand;
    QPointingDevice *m_finger = nullptr;
    bool m_forward = true; ///< which way the focus goes
    int m_clicks = 0, m_keys = 0;
    QList<Answer> m_answers;
};

} // namespace wm::test
