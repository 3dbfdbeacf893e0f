// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQuick/QQuickPaintedItem>

namespace wm::ui {

/// The collar's own display as it looks on the wall: its text in segments, the relay arrow, thumbs-up, skull and
/// crossbones. The segment layout is assumed (the manual shows none), so words always say beside it what it means.
class CollarDisplay : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(bool arrow READ arrow WRITE setArrow NOTIFY changed)
    Q_PROPERTY(bool thumbsUp READ thumbsUp WRITE setThumbsUp NOTIFY changed)
    Q_PROPERTY(bool skull READ skull WRITE setSkull NOTIFY changed)
    /// Nothing read yet, or long ago: what stands there is not what the wall shows. Drawn pale.
    Q_PROPERTY(bool stale READ stale WRITE setStale NOTIFY changed)

public:
    explicit CollarDisplay(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] bool arrow() const { return m_arrow; }
    void setArrow(bool on);
    [[nodiscard]] bool thumbsUp() const { return m_thumbsUp; }
    void setThumbsUp(bool on);
    [[nodiscard]] bool skull() const { return m_skull; }
    void setSkull(bool on);
    [[nodiscard]] bool stale() const { return m_stale; }
    void setStale(bool stale);

Q_SIGNALS:
    void changed();

private:
    void touched();
    QString m_text;
    bool m_arrow = false, m_thumbsUp = false, m_skull = false, m_stale = false;
};

/// Which of the 14 segments (bit 0 = a … bit 13 = m, the order of kSegmentNames) form a character; 0 for a blank or a
/// character the display cannot show.
unsigned segmentsOf(QChar character);

} // namespace wm::ui
