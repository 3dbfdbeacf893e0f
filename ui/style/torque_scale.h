// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQuick/QQuickPaintedItem>

namespace wm::ui {

/// A measured value on a scale beside its target. The band, where a company has set one, runs from the target up: a
/// reading under the target is always low. NaN means "not there".
class TorqueScale : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double target READ target WRITE setTarget NOTIFY valuesChanged)
    Q_PROPERTY(double bandHigh READ bandHigh WRITE setBandHigh NOTIFY valuesChanged)
    Q_PROPERTY(double value READ value WRITE setValue NOTIFY valuesChanged)

public:
    explicit TorqueScale(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;
    [[nodiscard]] double target() const { return m_target; }
    void setTarget(double target);
    [[nodiscard]] double bandHigh() const { return m_bandHigh; }
    void setBandHigh(double high);
    [[nodiscard]] double value() const { return m_value; }
    void setValue(double value);

Q_SIGNALS:
    void valuesChanged();

private:
    void changed();
    double m_target;
    double m_bandHigh;
    double m_value;
};

} // namespace wm::ui
