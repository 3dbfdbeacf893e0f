// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QTranslator>

namespace wm::ui {

/// The language of the moment: installs the translators from ":/i18n" and sets the locale that numbers and dates use.
/// Switches while the program runs; whoever shows text listens to changed().
class Language : public QObject
{
    Q_OBJECT

public:
    explicit Language(QObject *parent = nullptr);
    ~Language() override;
    [[nodiscard]] static QStringList available(); ///< en, es, fr_CA
    [[nodiscard]] QString current() const { return m_current; }
    /// "" for the packs' own English, else the name of a translation.
    [[nodiscard]] QString packLanguage() const;
    void use(const QString &language);

Q_SIGNALS:
    void changed();

private:
    QTranslator m_translator;
    QString m_current;
};

} // namespace wm::ui
