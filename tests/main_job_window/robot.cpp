// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/main_job_window/robot.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QPointer>
#include <QtGui/QGuiApplication>
#include <QtTest/QTest>

namespace wm::test {
namespace {

bool seen(QQuickItem *item)
{
    return item->isVisible() && item->opacity() > 0 && item->width() > 0 && item->height() > 0;
}

QAccessible::Role roleOf(QQuickItem *item)
{
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(item);
    return told ? told->role() : QAccessible::NoRole;
}

/// Buttons keep their own role in Qt 6.4, whatever role a page gives them: a tab and a filter are told as buttons.
bool fits(QQuickItem *item, QAccessible::Role wanted)
{
    const QAccessible::Role role = roleOf(item);
    if (role == wanted)
        return true;
    return (wanted == QAccessible::PageTab || wanted == QAccessible::RadioButton) &&
           (role == QAccessible::Button || role == QAccessible::CheckBox);
}

/// Depth first, as the page reads; `visit` returns true to stop.
bool walk(QQuickItem *item, const std::function<bool(QQuickItem *)> &visit)
{
    if (!item->isVisible())
        return false;
    if (visit(item))
        return true;
    const QList<QQuickItem *> children = item->childItems();
    return std::any_of(children.begin(), children.end(), [&](QQuickItem *child) { return walk(child, visit); });
}

/// The item that a press at this point of the scene would reach first.
QQuickItem *hit(QQuickItem *item, const QPointF &scene)
{
    if (!item->isVisible() || !item->isEnabled())
        return nullptr;
    const QPointF at = item->mapFromScene(scene);
    if (item->clip() && !item->contains(at))
        return nullptr;
    QList<QQuickItem *> children = item->childItems();
    std::stable_sort(children.begin(), children.end(), [](auto *a, auto *b) { return a->z() < b->z(); });
    for (auto child = children.rbegin(); child != children.rend(); ++child)
        if (QQuickItem *below = hit(*child, scene))
            return below;
    return item->acceptedMouseButtons() != Qt::NoButton && item->contains(at) ? item : nullptr;
}

} // namespace

Robot::Robot(QQuickWindow *window, Hand hand) : m_window(window), m_hand(hand)
{
    if (hand == Hand::Touch)
        m_finger = QTest::createTouchDevice();
}

void Robot::wait(const QString &what, const Holds &holds, std::chrono::seconds patience)
{
    QElapsedTimer timer;
    timer.start();
    while (!holds()) {
        if (std::chrono::milliseconds(timer.elapsed()) > patience)
            throw Stuck(QStringLiteral("waited %1 s for: %2").arg(patience.count()).arg(what));
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    }
}

QString Robot::nameOf(QQuickItem *item)
{
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(item);
    return told ? told->text(QAccessible::Name) : QString();
}

QQuickItem *Robot::top() const
{
    // What is modal takes everything; nothing below it can be reached.
    for (QQuickItem *child : m_window->contentItem()->childItems())
        if (child->inherits("QQuickOverlay") && child->isVisible() && !child->childItems().isEmpty())
            return child;
    return m_window->contentItem();
}

QList<QQuickItem *> Robot::all(QAccessible::Role role, QQuickItem *within) const
{
    QList<QQuickItem *> found;
    walk(within ? within : top(), [&](QQuickItem *item) {
        if (seen(item) && item->isEnabled() && fits(item, role))
            found += item;
        return false;
    });
    return found;
}

QQuickItem *Robot::look(QAccessible::Role role, const QString &name, QQuickItem *within) const
{
    QQuickItem *found = nullptr;
    walk(within ? within : top(), [&](QQuickItem *item) {
        if (seen(item) && item->isEnabled() && fits(item, role) && nameOf(item) == name)
            found = item;
        return found != nullptr;
    });
    return found;
}

QQuickItem *Robot::find(QAccessible::Role role, const QString &name, QQuickItem *within)
{
    QQuickItem *found = nullptr;
    try {
        wait(
            {}, [&] { return (found = look(role, name, within)) != nullptr; }, std::chrono::seconds(10));
    } catch (const Stuck &) {
        QStringList there;
        for (QQuickItem *item : all(role, within))
            there += nameOf(item);
        throw Stuck(
            QStringLiteral("there is no “%1” to press; there are: %2").arg(name, there.join(QStringLiteral(" | "))));
    }
    return found;
}

QQuickItem *Robot::first(QAccessible::Role role, QQuickItem *within)
{
    QQuickItem *found = nullptr;
    wait(QStringLiteral("anything to press in %1").arg(within->objectName()),
         [&] { return (found = all(role, within).value(0)) != nullptr; });
    return found;
}

QQuickItem *Robot::named(const QString &objectName) const
{
    QQuickItem *found = nullptr;
    walk(m_window->contentItem(), [&](QQuickItem *item) {
        if (item->objectName() == objectName && seen(item))
            found = item;
        return found != nullptr;
    });
    return found;
}

void Robot::scrollTo(QQuickItem *item)
{
    settle(); // a page that has just been made has no height yet
    for (QQuickItem *page = item->parentItem(); page; page = page->parentItem()) {
        if (!page->inherits("QQuickFlickable"))
            continue;
        const qreal y = item->mapToItem(page, QPointF(0, 0)).y();
        const qreal at = page->property("contentY").toReal();
        const qreal last = std::max(0.0, page->property("contentHeight").toReal() - page->height());
        if (y < 0 || y + item->height() > page->height())
            page->setProperty("contentY", std::clamp(at + y - (page->height() - item->height()) / 2, 0.0, last));
    }
}

void Robot::settle()
{
    bool drawn = false;
    const auto done = QObject::connect(m_window, &QQuickWindow::frameSwapped, m_window, [&] { drawn = true; });
    m_window->update();
    wait(QStringLiteral("the window to be drawn"), [&] { return drawn; });
    QObject::disconnect(done);
}

void Robot::reach(QQuickItem *item)
{
    const auto away = [this, item](bool forward) { // how many presses it will take
        QQuickItem *at = m_window->activeFocusItem() != nullptr ? m_window->activeFocusItem() : m_window->contentItem();
        for (int presses = 0; presses < 400 && at != nullptr; ++presses, at = at->nextItemInFocusChain(forward))
            if (at == item)
                return presses;
        return 400;
    };
    settle(); // a page that has just been made has no order yet
    for (int presses = 0; !item->hasActiveFocus(); ++presses) {
        if (presses > 400)
            throw Stuck(QStringLiteral("the keyboard never reaches “%1”; the focus stands at “%2”")
                            .arg(nameOf(item), m_window->activeFocusItem() ? nameOf(m_window->activeFocusItem())
                                                                           : QStringLiteral("nothing")));
        // The way is looked at anew now and then: a page may change as one goes along.
        if (presses % 20 == 0)
            m_forward = away(true) <= away(false);
        key(m_forward ? Qt::Key_Tab : Qt::Key_Backtab, m_forward ? Qt::NoModifier : Qt::ShiftModifier);
        QCoreApplication::processEvents();
    }
}

void Robot::click(QQuickItem *item)
{
    if (m_hand == Hand::Keys) {
        const QPointer<QQuickItem> there(item);
        reach(item);
        settle();
        const QRectF place = item->mapRectToScene(QRectF({}, item->size()));
        if (!place.intersects(QRectF(0, 0, m_window->width(), m_window->height())))
            throw Stuck(QStringLiteral("“%1” has the focus and is out of sight").arg(nameOf(item)));
        ++m_clicks;
        if (roleOf(item) != QAccessible::EditableText)
            timed(nameOf(item), [this] { key(Qt::Key_Space); });
        return;
    }
    scrollTo(item);
    settle();
    const QPointF middle = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
    QQuickItem *reached = hit(m_window->contentItem(), middle);
    if (reached != item && !(reached && item->isAncestorOf(reached)))
        throw Stuck(QStringLiteral("“%1” cannot be reached at %2, %3: “%4” lies over it")
                        .arg(nameOf(item))
                        .arg(middle.x())
                        .arg(middle.y())
                        .arg(reached ? nameOf(reached) + QLatin1Char(' ') +
                                           QString::fromLatin1(reached->metaObject()->className())
                                     : QStringLiteral("nothing")));
    ++m_clicks;
    timed(nameOf(item), [&] {
        if (m_hand == Hand::Touch) {
            QTest::touchEvent(m_window, m_finger).press(0, middle.toPoint());
            QTest::touchEvent(m_window, m_finger).release(0, middle.toPoint());
        } else {
            QTest::mouseClick(m_window, Qt::LeftButton, Qt::NoModifier, middle.toPoint());
        }
    });
}

void Robot::timed(const QString &of, const std::function<void()> &press)
{
    QElapsedTimer timer;
    timer.start();
    press();
    settle();
    m_answers.append({timer.elapsed(), of});
}

QList<Robot::Answer> Robot::answers() const
{
    QList<Answer> slowestLast = m_answers;
    std::stable_sort(slowestLast.begin(), slowestLast.end(),
                     [](const Answer &a, const Answer &b) { return a.ms < b.ms; });
    return slowestLast;
}

void Robot::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++m_keys;
    QTest::keyClick(m_window, key, modifiers);
}

/// As the keyboard on a tablet's glass sends it: a text in the place of the one that stood there.
void Robot::fingerTypes(QQuickItem *field, const QString &text)
{
    const auto length = static_cast<int>(field->property("text").toString().size());
    QInputMethodEvent typed;
    typed.setCommitString(text, -field->property("cursorPosition").toInt(), length);
    m_keys += static_cast<int>(text.size());
    QCoreApplication::sendEvent(QGuiApplication::focusObject(), &typed);
}

void Robot::enter(QQuickItem *field, const QString &text)
{
    click(field);
    wait(QStringLiteral("“%1” to take the keyboard").arg(nameOf(field)), [&] { return field->hasActiveFocus(); });
    if (m_hand == Hand::Touch) {
        fingerTypes(field, text);
        wait(QStringLiteral("“%1” to show “%2”").arg(nameOf(field), text),
             [&] { return field->property("text").toString() == text; });
        return;
    }
    key(Qt::Key_A, Qt::ControlModifier);
    if (text.isEmpty())
        key(Qt::Key_Delete);
    const QPointer<QQuickItem> there(field);
    for (const QChar c : text) {
        ++m_keys;
        QTest::keyClick(m_window, c.toLatin1());
        if (!there)
            throw Stuck(QStringLiteral("the field vanished while “%1” was being typed, at “%2”").arg(text, c));
    }
    wait(QStringLiteral("“%1” to show “%2”").arg(nameOf(field), text),
         [&] { return field->property("text").toString() == text; });
}

void Robot::picture(const QString &file)
{
    settle();
    QDir().mkpath(QFileInfo(file).path());
    if (!m_window->grabWindow().save(file))
        throw Stuck(QStringLiteral("%1 cannot be written").arg(file));
}

} // namespace wm::test
