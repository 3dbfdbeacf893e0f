// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtQml/QQmlListProperty>
#include <QtQml/qqmlregistration.h>

namespace wm::ui {

/// What one line of a list says.
struct Detail
{
    QString label;
    QString value = {};
    QString note = {};
    int shape = -1;          ///< a StatusShape, or -1: none
    QString opensStep = {};  ///< the step that leads on, and what it is called
    QString opensTitle = {}; ///< empty: none
    QString key = {};        ///< what the line is about, for actions on it
    QString drawing = {};    ///< a signature drawn by hand (strokes.h)
    QString reason = {};     ///< why the line is there, or what is wrong with it
    bool operator==(const Detail &) const = default;
};

/// One line for QML; its texts change in place, so that a live list does not flicker.
class DetailRow : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a list")
    Q_PROPERTY(QString label READ label NOTIFY changed)
    Q_PROPERTY(QString value READ value NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(int shape READ shape NOTIFY changed)
    Q_PROPERTY(QString opensStep READ opensStep NOTIFY changed)
    Q_PROPERTY(QString opensTitle READ opensTitle NOTIFY changed)
    Q_PROPERTY(QString key READ key NOTIFY changed)
    Q_PROPERTY(QString drawing READ drawing NOTIFY changed)
    Q_PROPERTY(QString reason READ reason NOTIFY changed)

public:
    using QObject::QObject;
    void set(const Detail &detail);
    [[nodiscard]] const Detail &detail() const { return m_detail; }
    [[nodiscard]] QString label() const { return m_detail.label; }
    [[nodiscard]] QString value() const { return m_detail.value; }
    [[nodiscard]] QString note() const { return m_detail.note; }
    [[nodiscard]] int shape() const { return m_detail.shape; }
    [[nodiscard]] QString opensStep() const { return m_detail.opensStep; }
    [[nodiscard]] QString opensTitle() const { return m_detail.opensTitle; }
    [[nodiscard]] QString key() const { return m_detail.key; }
    [[nodiscard]] QString drawing() const { return m_detail.drawing; }
    [[nodiscard]] QString reason() const { return m_detail.reason; }

Q_SIGNALS:
    void changed();

private:
    Detail m_detail;
};

/// A list of lines.
class DetailRows : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view model")
    Q_PROPERTY(QQmlListProperty<wm::ui::DetailRow> rows READ rowsProperty NOTIFY countChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using QObject::QObject;
    void set(const QList<Detail> &details);
    [[nodiscard]] QQmlListProperty<DetailRow> rowsProperty() { return {this, &m_rows}; }
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QList<Detail> details() const;

Q_SIGNALS:
    void countChanged();

private:
    QList<DetailRow *> m_rows;
};

} // namespace wm::ui
