// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/tokens.h"

#include <QtQml/QJSEngine>
#include <QtQml/QQmlEngine>

#include <array>
#include <utility>

namespace wm::ui {
namespace {

struct Palette
{
    const char16_t *name;
    QRgb bg, surface, text, text2, line, hair, accent, onAccent, accentTint, pass, passTint, fail, failTint, warn,
        warnTint;
};

constexpr std::array<Palette, 3> kPalettes{{
    {u"light", 0xF3F5F6, 0xFFFFFF, 0x14191D, 0x3F4852, 0x7C8791, 0xD7DCE0, 0x0A4A9C, 0xFFFFFF, 0xE6EFFA, 0x0B5A2E,
     0xE6F3EA, 0x971B1B, 0xFBE9E8, 0x6E4000, 0xFBF0DC},
    {u"dark", 0x0E1215, 0x171C21, 0xF1F4F6, 0xBAC3CB, 0x74808A, 0x2B333A, 0x8CC0FF, 0x06131F, 0x1B2B3D, 0x7ADB98,
     0x16281D, 0xFFA39C, 0x331B1A, 0xFFC76B, 0x302511},
    {u"sun", 0xFFFFFF, 0xFFFFFF, 0x000000, 0x111111, 0x000000, 0x000000, 0x00125A, 0xFFFFFF, 0xFFFFFF, 0x002B12,
     0xFFFFFF, 0x4A0005, 0xFFFFFF, 0x352000, 0xFFFFFF},
}};

const Palette &palette(const QString &theme)
{
    for (const Palette &candidate : kPalettes)
        if (theme == QStringView(candidate.name))
            return candidate;
    return kPalettes[0];
}

QColor opaque(QRgb rgb)
{
    return QColor(rgb); // QColor(QRgb) ignores the alpha byte
}

} // namespace

QFont textFont(int pixels, int weight)
{
    QFont font(pixels >= 22 ? QStringLiteral("Inter Display") : QStringLiteral("Inter"));
    font.setFamilies(
        {font.family(), QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(pixels);
    font.setWeight(static_cast<QFont::Weight>(weight));
    return font;
}

Tokens::Tokens() : m_theme(QStringLiteral("light"))
{
    // The freedesktop portals of Qt 6.4 carry no such wish; this variable lets a person or a test say it.
    if (qEnvironmentVariableIsSet("WITNESSMARK_REDUCED_MOTION"))
        m_motion = 0;
}

Tokens &Tokens::instance()
{
    static Tokens tokens;
    return tokens;
}

Tokens *Tokens::create(QQmlEngine *, QJSEngine *)
{
    QJSEngine::setObjectOwnership(&instance(), QJSEngine::CppOwnership);
    return &instance();
}

QStringList Tokens::themes()
{
    QStringList names;
    for (const Palette &one : kPalettes)
        names += QStringView(one.name).toString();
    return names;
}

void Tokens::setTheme(const QString &theme)
{
    const QString known = QStringView(palette(theme).name).toString();
    if (known == m_theme)
        return;
    m_theme = known;
    Q_EMIT themeChanged();
}

void Tokens::setGlove(bool glove)
{
    if (std::exchange(m_glove, glove) != glove)
        Q_EMIT themeChanged();
}

bool Tokens::sun() const
{
    return m_theme == QLatin1String("sun");
}

QColor Tokens::bg() const
{
    return opaque(palette(m_theme).bg);
}
QColor Tokens::surface() const
{
    return opaque(palette(m_theme).surface);
}
QColor Tokens::text() const
{
    return opaque(palette(m_theme).text);
}
QColor Tokens::text2() const
{
    return opaque(palette(m_theme).text2);
}
QColor Tokens::line() const
{
    return opaque(palette(m_theme).line);
}
QColor Tokens::hair() const
{
    return opaque(palette(m_theme).hair);
}
QColor Tokens::accent() const
{
    return opaque(palette(m_theme).accent);
}
QColor Tokens::onAccent() const
{
    return opaque(palette(m_theme).onAccent);
}
QColor Tokens::accentTint() const
{
    return opaque(palette(m_theme).accentTint);
}
QColor Tokens::pass() const
{
    return opaque(palette(m_theme).pass);
}
QColor Tokens::passTint() const
{
    return opaque(palette(m_theme).passTint);
}
QColor Tokens::fail() const
{
    return opaque(palette(m_theme).fail);
}
QColor Tokens::failTint() const
{
    return opaque(palette(m_theme).failTint);
}
QColor Tokens::warn() const
{
    return opaque(palette(m_theme).warn);
}
QColor Tokens::warnTint() const
{
    return opaque(palette(m_theme).warnTint);
}

QColor Tokens::scrim() const
{
    return QColor(0, 0, 0, 150);
}

QFont Tokens::caption() const
{
    return textFont(14, sun() ? 500 : 400);
}
QFont Tokens::body() const
{
    return textFont(16, sun() ? 500 : 400);
}
QFont Tokens::bodyMedium() const
{
    return textFont(16, sun() ? 600 : 500);
}
QFont Tokens::bodyStrong() const
{
    return textFont(16, 600);
}
QFont Tokens::lead() const
{
    return textFont(18, 600);
}
QFont Tokens::section() const
{
    return textFont(22, 600);
}
QFont Tokens::title() const
{
    return textFont(28, 600);
}
QFont Tokens::titlePhone() const
{
    return textFont(24, 600);
}

QFont Tokens::data() const
{
    QFont font(QStringLiteral("Liberation Mono"));
    font.setPixelSize(16);
    font.setWeight(sun() ? QFont::Bold : QFont::Normal);
    return font;
}

Tokens::Display Tokens::display() const
{
    if (sun())
        return {opaque(0xEEF3E9), opaque(0x0A0F09), opaque(0xDFE6D9), opaque(0x23282C)};
    return {opaque(0xC9D1C3), opaque(0x10160F), opaque(0xBCC5B6), opaque(0x23282C)};
}

} // namespace wm::ui
