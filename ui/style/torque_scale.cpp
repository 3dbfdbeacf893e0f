// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/torque_scale.h"

#include "ui/style/tokens.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>

#include <cmath>
#include <limits>

namespace wm::ui {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// 1, 2 or 5 times a power of ten, so that about `ticks` fit into `range`.
double niceStep(double range, int ticks)
{
    const double rough = range / ticks;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (rough <= factor * power)
            return factor * power;
    return 10 * power;
}

} // namespace

TorqueScale::TorqueScale(QQuickItem *parent)
    : QQuickPaintedItem(parent), m_target(kNone), m_bandHigh(kNone), m_value(kNone)
{
    setImplicitSize(504, 60);
    setAntialiasing(true);
    connect(&Tokens::instance(), &Tokens::themeChanged, this, [this] { update(); });
}

void TorqueScale::changed()
{
    Q_EMIT valuesChanged();
    update();
}

void TorqueScale::setTarget(double target)
{
    m_target = target;
    changed();
}

void TorqueScale::setBandHigh(double high)
{
    m_bandHigh = high;
    changed();
}

void TorqueScale::setValue(double value)
{
    m_value = value;
    changed();
}

void TorqueScale::paint(QPainter *painter)
{
    if (!(m_target > 0) || width() < 80)
        return;
    const Tokens &tokens = Tokens::instance();
    painter->setRenderHint(QPainter::Antialiasing);
    // ±15 % around the target; a reading outside stands at the end, as an arrow pointing away.
    const double from = m_target * 0.85;
    const double to = m_target * 1.15;
    const double axis = 30;
    const double left = 1;
    const double right = width() - 1;
    const auto x = [&](double value) { return left + (value - from) / (to - from) * (right - left); };

    if (std::isfinite(m_bandHigh) && m_bandHigh >= m_target) {
        painter->setPen(QPen(tokens.pass(), 2));
        painter->setBrush(tokens.passTint());
        painter->drawRoundedRect(QRectF(x(m_target), axis - 7, x(std::min(m_bandHigh, to)) - x(m_target), 14), 2, 2);
    }
    painter->setPen(QPen(tokens.line(), 2));
    painter->drawLine(QPointF(left, axis), QPointF(right, axis));
    painter->drawLine(QPointF(left, axis - 5), QPointF(left, axis + 5));
    painter->drawLine(QPointF(right, axis - 5), QPointF(right, axis + 5));
    const double step = niceStep(to - from, static_cast<int>(width() / 75));
    QFont plain = tokens.caption();
    QFont strong = textFont(14, 700);
    const QLocale locale;
    bool targetLabelled = false;
    for (double tick = std::ceil(from / (step / 2)) * step / 2; tick <= to; tick += step / 2) {
        const bool whole = std::abs(std::remainder(tick, step)) < step / 1000;
        const double half = whole ? 5 : 3;
        painter->setPen(QPen(tokens.line(), 2));
        painter->drawLine(QPointF(x(tick), axis - half), QPointF(x(tick), axis + half));
        const bool isTarget = std::abs(tick - m_target) < step / 1000;
        targetLabelled |= isTarget;
        if ((whole || isTarget) && x(tick) > 16 && x(tick) < width() - 16 &&
            (isTarget || std::abs(x(tick) - x(m_target)) > 40)) {
            painter->setFont(isTarget ? strong : plain);
            painter->setPen(isTarget ? tokens.text() : tokens.text2());
            painter->drawText(QRectF(x(tick) - 40, axis + 12, 80, 18), Qt::AlignCenter, locale.toString(tick, 'g', 5));
        }
    }
    if (!targetLabelled) {
        painter->setPen(QPen(tokens.text(), 2));
        painter->drawLine(QPointF(x(m_target), axis - 7), QPointF(x(m_target), axis + 7));
        painter->setFont(strong);
        painter->drawText(QRectF(x(m_target) - 40, axis + 12, 80, 18), Qt::AlignCenter,
                          locale.toString(m_target, 'g', 5));
    }
    if (!std::isfinite(m_value))
        return;
    painter->setBrush(tokens.text());
    painter->setPen(Qt::NoPen);
    if (m_value < from || m_value > to) {
        const double end = m_value < from ? left : right;
        const double away = m_value < from ? -1 : 1;
        painter->drawPolygon(QPolygonF{{QPointF(end, 12), QPointF(end - away * 14, 4), QPointF(end - away * 14, 20)}});
        return;
    }
    const double at = x(m_value);
    painter->drawPolygon(QPolygonF{{QPointF(at - 8, 4), QPointF(at + 8, 4), QPointF(at, 18)}});
    painter->drawRect(QRectF(at - 1.5, axis - 8, 3, 16));
}

} // namespace wm::ui
