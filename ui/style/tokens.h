// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtGui/QColor>
#include <QtGui/QFont>
#include <QtQml/qqmlregistration.h>

class QJSEngine;
class QQmlEngine;

namespace wm::ui {

/// Colours, type, spacing, sizes and motion of the interface: the one place a control takes them from. The figures are
/// those of the design's tokens; every colour pair's contrast is measured by a test. Lives on the window's thread.
class Tokens : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// "light", "dark" or "sun" (black on white, no tints). Anything else is light.
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY themeChanged)
    Q_PROPERTY(bool sun READ sun NOTIFY themeChanged)
    /// For gloved hands: what is touched is 20 mm (76 px at 96 an inch) and stands further apart.
    Q_PROPERTY(bool glove READ glove WRITE setGlove NOTIFY themeChanged)
    Q_PROPERTY(QColor bg READ bg NOTIFY themeChanged)
    Q_PROPERTY(QColor surface READ surface NOTIFY themeChanged)
    Q_PROPERTY(QColor text READ text NOTIFY themeChanged)
    Q_PROPERTY(QColor text2 READ text2 NOTIFY themeChanged)
    Q_PROPERTY(QColor line READ line NOTIFY themeChanged)
    Q_PROPERTY(QColor hair READ hair NOTIFY themeChanged)
    Q_PROPERTY(QColor accent READ accent NOTIFY themeChanged)
    Q_PROPERTY(QColor onAccent READ onAccent NOTIFY themeChanged)
    Q_PROPERTY(QColor accentTint READ accentTint NOTIFY themeChanged)
    Q_PROPERTY(QColor pass READ pass NOTIFY themeChanged)
    Q_PROPERTY(QColor passTint READ passTint NOTIFY themeChanged)
    Q_PROPERTY(QColor fail READ fail NOTIFY themeChanged)
    Q_PROPERTY(QColor failTint READ failTint NOTIFY themeChanged)
    Q_PROPERTY(QColor warn READ warn NOTIFY themeChanged)
    Q_PROPERTY(QColor warnTint READ warnTint NOTIFY themeChanged)
    /// Drawn over a page while a sheet is open.
    Q_PROPERTY(QColor scrim READ scrim NOTIFY themeChanged)
    // Type. In the sun regular text turns medium.
    Q_PROPERTY(QFont caption READ caption NOTIFY themeChanged)
    Q_PROPERTY(QFont body READ body NOTIFY themeChanged)
    Q_PROPERTY(QFont bodyMedium READ bodyMedium NOTIFY themeChanged)
    Q_PROPERTY(QFont bodyStrong READ bodyStrong NOTIFY themeChanged)
    Q_PROPERTY(QFont lead READ lead NOTIFY themeChanged)
    Q_PROPERTY(QFont section READ section NOTIFY themeChanged)
    Q_PROPERTY(QFont title READ title NOTIFY themeChanged)
    Q_PROPERTY(QFont titlePhone READ titlePhone NOTIFY themeChanged)
    Q_PROPERTY(QFont data READ data NOTIFY themeChanged)
    Q_PROPERTY(int valueS MEMBER m_valueS CONSTANT)
    Q_PROPERTY(int valueLeast MEMBER m_valueLeast CONSTANT) ///< digits that have to share their field
    Q_PROPERTY(int valueM MEMBER m_valueM CONSTANT)
    Q_PROPERTY(int valueL MEMBER m_valueL CONSTANT)
    Q_PROPERTY(int valueXl MEMBER m_valueXl CONSTANT)
    Q_PROPERTY(int valueXlPhone MEMBER m_valueXlPhone CONSTANT)
    Q_PROPERTY(int valueXlPortrait MEMBER m_valueXlPortrait CONSTANT)
    Q_PROPERTY(double running MEMBER m_running CONSTANT) ///< line height of running text
    // Sizes, px.
    Q_PROPERTY(int target READ target NOTIFY themeChanged)
    Q_PROPERTY(int gap READ gap NOTIFY themeChanged)
    Q_PROPERTY(int primary READ primary NOTIFY themeChanged)
    Q_PROPERTY(int rail READ rail NOTIFY themeChanged)
    Q_PROPERTY(int bottomBar READ bottomBar NOTIFY themeChanged)
    Q_PROPERTY(int header READ header NOTIFY themeChanged)
    Q_PROPERTY(int headerPortrait READ headerPortrait NOTIFY themeChanged)
    Q_PROPERTY(int actionBar READ actionBar NOTIFY themeChanged)
    Q_PROPERTY(int actionBarPortrait READ actionBarPortrait NOTIFY themeChanged)
    Q_PROPERTY(int phases MEMBER m_phases CONSTANT)
    Q_PROPERTY(int help MEMBER m_help CONSTANT)
    Q_PROPERTY(int margin MEMBER m_margin CONSTANT)
    Q_PROPERTY(int marginPhone MEMBER m_marginPhone CONSTANT)
    Q_PROPERTY(int textWidth MEMBER m_textWidth CONSTANT)
    Q_PROPERTY(int textWidthMax MEMBER m_textWidthMax CONSTANT)
    Q_PROPERTY(int bottomBarBelow MEMBER m_bottomBarBelow CONSTANT)
    Q_PROPERTY(int oneColumnBelow MEMBER m_oneColumnBelow CONSTANT)
    Q_PROPERTY(int helpBesideFrom MEMBER m_helpBesideFrom CONSTANT)
    Q_PROPERTY(int radiusControl MEMBER m_radiusControl CONSTANT)
    Q_PROPERTY(int radiusCard MEMBER m_radiusCard CONSTANT)
    Q_PROPERTY(int radiusBadge MEMBER m_radiusBadge CONSTANT)
    /// Border of a control or card; 2 px in the sun.
    Q_PROPERTY(double stroke READ stroke NOTIFY themeChanged)
    /// Border of a tinted area: none but in the sun, where there are no tints.
    Q_PROPERTY(int tintBorder READ tintBorder NOTIFY themeChanged)
    Q_PROPERTY(int motion READ motion CONSTANT) ///< ms; 0 where the system asks for less

public:
    /// The one object: QML's singleton and what the painted items read.
    static Tokens &instance();
    static Tokens *create(QQmlEngine *, QJSEngine *);

    [[nodiscard]] static QStringList themes();
    [[nodiscard]] QString theme() const { return m_theme; }
    void setTheme(const QString &theme);
    [[nodiscard]] bool sun() const;
    [[nodiscard]] bool glove() const { return m_glove; }
    void setGlove(bool glove);
    [[nodiscard]] int target() const { return m_glove ? 76 : 48; }
    [[nodiscard]] int gap() const { return m_glove ? 16 : 8; }
    [[nodiscard]] int primary() const { return m_glove ? 84 : 56; }
    [[nodiscard]] int rail() const { return m_glove ? 104 : 88; }
    [[nodiscard]] int bottomBar() const { return m_glove ? 88 : 72; }
    [[nodiscard]] int header() const { return m_glove ? 92 : 72; }
    [[nodiscard]] int headerPortrait() const { return header() + target(); }
    [[nodiscard]] int actionBar() const { return m_glove ? 116 : 88; }
    [[nodiscard]] int actionBarPortrait() const { return m_glove ? 192 : 128; }
    [[nodiscard]] QColor bg() const;
    [[nodiscard]] QColor surface() const;
    [[nodiscard]] QColor text() const;
    [[nodiscard]] QColor text2() const;
    [[nodiscard]] QColor line() const;
    [[nodiscard]] QColor hair() const;
    [[nodiscard]] QColor accent() const;
    [[nodiscard]] QColor onAccent() const;
    [[nodiscard]] QColor accentTint() const;
    [[nodiscard]] QColor pass() const;
    [[nodiscard]] QColor passTint() const;
    [[nodiscard]] QColor fail() const;
    [[nodiscard]] QColor failTint() const;
    [[nodiscard]] QColor warn() const;
    [[nodiscard]] QColor warnTint() const;
    [[nodiscard]] QColor scrim() const;
    [[nodiscard]] QFont caption() const;
    [[nodiscard]] QFont body() const;
    [[nodiscard]] QFont bodyMedium() const;
    [[nodiscard]] QFont bodyStrong() const;
    [[nodiscard]] QFont lead() const;
    [[nodiscard]] QFont section() const;
    [[nodiscard]] QFont title() const;
    [[nodiscard]] QFont titlePhone() const;
    [[nodiscard]] QFont data() const;
    [[nodiscard]] double stroke() const { return sun() ? 2 : 1.5; }
    [[nodiscard]] int tintBorder() const { return sun() ? 2 : 0; }
    [[nodiscard]] int motion() const { return m_motion; }
    /// The collar's own display: face, lit and unlit segments, bezel.
    struct Display
    {
        QColor face, on, off, bezel;
    };
    [[nodiscard]] Display display() const;

Q_SIGNALS:
    void themeChanged();

private:
    Tokens();
    QString m_theme;
    bool m_glove = false;
    int m_motion = 150;
    int m_valueLeast = 20, m_valueS = 36, m_valueM = 44, m_valueL = 64, m_valueXl = 80, m_valueXlPhone = 60,
        m_valueXlPortrait = 104;
    double m_running = 1.14;
    int m_phases = 268, m_help = 356, m_margin = 32, m_marginPhone = 16, m_textWidth = 504, m_textWidthMax = 720,
        m_bottomBarBelow = 900, m_oneColumnBelow = 600, m_helpBesideFrom = 1200, m_radiusControl = 8, m_radiusCard = 12,
        m_radiusBadge = 6;
};

/// A font of the interface. Sizes in px; from 22 px up the display cut.
QFont textFont(int pixels, int weight);

} // namespace wm::ui
