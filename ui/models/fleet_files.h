// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/unit.h"
#include "core/sync/protocol.h"

#include <QtCore/QObject>
#include <QtCore/QSet>
#include <QtCore/QThreadPool>
#include <QtQml/QQmlEngine>

#include <memory>

class QSaveFile;

namespace wm::ui {

class App;

/// Files of the fleet: the units listed, and measurements, as the manual's samples have them. Written off the window's
/// thread; a file is there whole or not at all.
class FleetFiles : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to Fleet")
    Q_PROPERTY(bool running READ running NOTIFY changed)
    Q_PROPERTY(QString words READ words NOTIFY changed) ///< how far it is, or what came of it
    Q_PROPERTY(bool failed READ failed NOTIFY changed)

public:
    explicit FleetFiles(App &app);
    ~FleetFiles() override;
    void writeUnits(const QString &file, QList<fleet::Unit> units);
    void writeLines(const QString &file, QByteArray lines); ///< the first is of headers
    /// Of these units, all of the company when there are none in it and `all`.
    void writeSamples(const QString &file, const QStringList &serials, bool all);
    Q_INVOKABLE void stop();
    Q_INVOKABLE void dismiss();

    [[nodiscard]] bool running() const { return m_running; }
    [[nodiscard]] QString words() const { return m_words; }
    [[nodiscard]] bool failed() const { return m_failed; }

Q_SIGNALS:
    void changed();

private:
    struct Samples;
    void set(bool running, const QString &words, bool failed);
    void nextPage(const std::shared_ptr<Samples> &samples);
    void took(const std::shared_ptr<Samples> &samples, const Result<sync::Response> &response);
    void end(const std::shared_ptr<Samples> &samples);

    App &m_app;
    QThreadPool m_writer; ///< one thread
    bool m_running = false, m_failed = false;
    QString m_words;
    int m_asked = 0;
};

} // namespace wm::ui
