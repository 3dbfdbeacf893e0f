// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icon.h"

#include "ui/style/tokens.h"

#include <QtCore/QFile>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

namespace wm::ui {

Icon::Icon(QQuickItem *parent) : QQuickPaintedItem(parent), m_color(Tokens::instance().text())
{
    setImplicitSize(24, 24);
    setAntialiasing(true);
    connect(&Tokens::instance(), &Tokens::themeChanged, this, [this] { update(); });
}

void Icon::setName(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    load();
}

void Icon::setColor(const QColor &color)
{
    if (color == m_color)
        return;
    m_color = color;
    Q_EMIT colorChanged();
    update();
}

void Icon::load()
{
    m_svg.clear();
    QFile file(QStringLiteral(":/wm/ui/icons/%1.svg").arg(m_name));
    if (!m_name.isEmpty() && file.open(QIODevice::ReadOnly))
        m_svg = file.readAll();
    Q_EMIT nameChanged();
    update();
}

void Icon::paint(QPainter *painter)
{
    if (m_svg.isEmpty())
        return;
    const Tokens &tokens = Tokens::instance();
    QByteArray svg = m_svg;
    svg.replace("currentColor", m_color.name().toLatin1());
    svg.replace("accentColor", tokens.accent().name().toLatin1());
    svg.replace("backColor", tokens.surface().name().toLatin1());
    QSvgRenderer renderer(svg);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    painter->setRenderHint(QPainter::Antialiasing);
    renderer.render(painter, QRectF(0, 0, width(), height()));
}

} // namespace wm::ui
