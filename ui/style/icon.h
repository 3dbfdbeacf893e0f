// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>
#include <QtQuick/QQuickPaintedItem>

namespace wm::ui {

/// One of our own small drawings (resources/icons) in the colours of the theme. "currentColor" in the
/// file becomes `color`, "accentColor" and "backColor" the theme's. Decoration: what it says is said in words beside
/// it.
class Icon : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged)
    Q_PROPERTY(bool found READ found NOTIFY nameChanged)

public:
    explicit Icon(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;
    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString &name);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor &color);
    [[nodiscard]] bool found() const { return !m_svg.isEmpty(); }

Q_SIGNALS:
    void nameChanged();
    void colorChanged();

private:
    void load();
    QString m_name;
    QColor m_color;
    QByteArray m_svg;
};

} // namespace wm::ui
