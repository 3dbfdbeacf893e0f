// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QObject>
#include <QtCore/QThreadPool>
#include <QtCore/QUrl>
#include <QtQml/qqmlregistration.h>

namespace wm::ui {

/// What a person and a company have chosen on this device. Kept as settings.json in the data directory; written off the
/// window's thread, in order. A file that cannot be read is left alone and its wishes are not guessed.
class Settings : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("one per application")
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY changed)
    Q_PROPERTY(bool glove READ glove WRITE setGlove NOTIFY changed)             ///< targets for gloved hands
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed) ///< en, es, fr_CA
    Q_PROPERTY(QString userName READ userName WRITE setUserName NOTIFY changed)
    Q_PROPERTY(QString userRole READ userRole WRITE setUserRole NOTIFY changed)
    /// How far over its target a torque may be, percent; negative: the company has set none.
    Q_PROPERTY(double torqueTolerance READ torqueTolerance WRITE setTorqueTolerance NOTIFY changed)
    /// Allowed difference between the collar's reading and the installer's own; negative: none set.
    Q_PROPERTY(double voltageTolerance READ voltageTolerance WRITE setVoltageTolerance NOTIFY changed)
    Q_PROPERTY(double currentTolerance READ currentTolerance WRITE setCurrentTolerance NOTIFY changed)
    /// Where photos were chosen last; empty: nowhere yet, or that folder is gone.
    Q_PROPERTY(QUrl photoFolder READ photoFolder NOTIFY changed)
    /// Where a file was saved last; empty: nowhere yet, or that folder is gone.
    Q_PROPERTY(QString saveFolder READ saveFolder WRITE setSaveFolder NOTIFY changed)
    /// The connection costs by the byte: photos wait for another one.
    Q_PROPERTY(bool metered READ metered WRITE setMetered NOTIFY changed)
    /// Photos that other devices took stay at the office until somebody looks at them here.
    Q_PROPERTY(bool photosStayAtOffice READ photosStayAtOffice WRITE setPhotosStayAtOffice NOTIFY changed)
    Q_PROPERTY(double energyTolerance READ energyTolerance WRITE setEnergyTolerance NOTIFY changed)

public:
    /// `file` may be empty: nothing is kept.
    explicit Settings(QString file, QObject *parent = nullptr);
    ~Settings() override;

    [[nodiscard]] QString theme() const;
    void setTheme(const QString &theme);
    [[nodiscard]] bool glove() const;
    void setGlove(bool glove);
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    [[nodiscard]] QString userName() const;
    void setUserName(const QString &name);
    [[nodiscard]] QString userRole() const;
    void setUserRole(const QString &role);
    [[nodiscard]] double torqueTolerance() const { return number(QStringLiteral("torque_tolerance_pct")); }
    void setTorqueTolerance(double percent) { setNumber(QStringLiteral("torque_tolerance_pct"), percent); }
    [[nodiscard]] double voltageTolerance() const { return number(QStringLiteral("voltage_tolerance_pct")); }
    void setVoltageTolerance(double percent) { setNumber(QStringLiteral("voltage_tolerance_pct"), percent); }
    [[nodiscard]] double currentTolerance() const { return number(QStringLiteral("current_tolerance_pct")); }
    void setCurrentTolerance(double percent) { setNumber(QStringLiteral("current_tolerance_pct"), percent); }
    [[nodiscard]] double energyTolerance() const { return number(QStringLiteral("energy_tolerance_pct")); }
    void setEnergyTolerance(double percent) { setNumber(QStringLiteral("energy_tolerance_pct"), percent); }
    [[nodiscard]] bool metered() const { return m_values.value(QStringLiteral("metered")).toBool(); }
    void setMetered(bool metered) { set(QStringLiteral("metered"), metered); }
    [[nodiscard]] bool photosStayAtOffice() const
    {
        return m_values.value(QStringLiteral("photos_stay_at_office")).toBool();
    }
    void setPhotosStayAtOffice(bool stay) { set(QStringLiteral("photos_stay_at_office"), stay); }
    [[nodiscard]] QUrl photoFolder() const;
    /// Where this file lies: the next photo is looked for there.
    Q_INVOKABLE void rememberPhotoFolder(const QUrl &file);
    [[nodiscard]] QString saveFolder() const;
    void setSaveFolder(const QString &folder);
    /// Views of the fleet that an account has saved on this device, in their order.
    [[nodiscard]] QJsonArray fleetViews(const QString &account) const;
    void setFleetViews(const QString &account, const QJsonArray &views);
    /// The tool used last for a quantity ("torque", "voltage"), so that it is not typed twice.
    [[nodiscard]] QJsonObject instrument(const QString &quantity) const;
    void setInstrument(const QString &quantity, const QJsonObject &instrument);

Q_SIGNALS:
    void changed();

private:
    void set(const QString &key, const QJsonValue &value);
    [[nodiscard]] double number(const QString &key) const;
    void setNumber(const QString &key, double value);
    QString m_file;
    QJsonObject m_values;
    bool m_readable = true;
    QThreadPool m_writer; ///< one thread: writes stay in order
};

} // namespace wm::ui
