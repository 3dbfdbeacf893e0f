// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/help_picture.h"

#include "ui/style/tokens.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

#include <algorithm>
#include <array>

namespace wm::ui {
namespace {

struct Text
{
    const char *name;
    const char *title;
    const char *description;
};

// What each picture shows, for who does not see it.
constexpr std::array kTexts{std::to_array<Text>({
    {"breaker-off", QT_TRANSLATE_NOOP("HelpPicture", "Breaker OFF"),
     QT_TRANSLATE_NOOP("HelpPicture", "The breaker at the bottom of the collar with its handle at OFF. The marks on "
                                      "the breaker itself decide, not the direction of this drawing.")},
    {"breaker-on", QT_TRANSLATE_NOOP("HelpPicture", "Breaker ON"),
     QT_TRANSLATE_NOOP("HelpPicture", "The breaker at the bottom of the collar with its handle at ON. The marks on the "
                                      "breaker itself decide, not the direction of this drawing.")},
    {"breaker-tripped", QT_TRANSLATE_NOOP("HelpPicture", "Breaker tripped"),
     QT_TRANSLATE_NOOP("HelpPicture",
                       "The breaker’s handle stands between ON and OFF: it has tripped. That is not OFF.")},
    {"collar-between", QT_TRANSLATE_NOOP("HelpPicture", "Collar between socket and meter"),
     QT_TRANSLATE_NOOP("HelpPicture",
                       "From the side: the collar’s blades go into the jaws of the socket, the meter’s blades into the "
                       "jaws of the collar. Terminals at the top, breaker at the bottom.")},
    {"collar-configuration", QT_TRANSLATE_NOOP("HelpPicture", "Side of the meter"),
     QT_TRANSLATE_NOOP("HelpPicture", "Left: the collar’s breaker is connected between the supply and the meter, on "
                                      "the line side. Right: between the meter and the building, on the load side.")},
    {"collar-flipped", QT_TRANSLATE_NOOP("HelpPicture", "Collar upside down"),
     QT_TRANSLATE_NOOP("HelpPicture",
                       "An upside-down collar: breaker at the top, terminals at the bottom. The display says FLIPPED. "
                       "The handle is turned over too, so go by the word OFF on the breaker.")},
    {"collar-upright", QT_TRANSLATE_NOOP("HelpPicture", "Collar right way up"),
     QT_TRANSLATE_NOOP("HelpPicture",
                       "The collar from the front: field-wiring terminals at the top, breaker at the bottom.")},
    {"ct-orientation", QT_TRANSLATE_NOOP("HelpPicture", "Current transformers face the source"),
     QT_TRANSLATE_NOOP("HelpPicture", "The side marked LINE of a solid core, and the white dot H1 of a split core, "
                                      "face the side the power comes from.")},
    {"dead-test", QT_TRANSLATE_NOOP("HelpPicture", "Prove dead, every pair"),
     QT_TRANSLATE_NOOP("HelpPicture", "A tester on L1 and L2 of the field terminals. Arcs join the six pairs to "
                                      "measure: between all conductors, and each to ground.")},
    {"disconnect-open", QT_TRANSLATE_NOOP("HelpPicture", "Disconnect open"),
     QT_TRANSLATE_NOOP("HelpPicture",
                       "The disconnect switch with its handle at OFF and both blades visibly out of their clips.")},
    {"disconnect-shut", QT_TRANSLATE_NOOP("HelpPicture", "Disconnect shut"),
     QT_TRANSLATE_NOOP("HelpPicture", "The disconnect switch with its handle at ON and both blades in their clips.")},
    {"field-terminals", QT_TRANSLATE_NOOP("HelpPicture", "Field terminals"),
     QT_TRANSLATE_NOOP("HelpPicture",
                       "Four wires in their terminals, marked L1, L2, N and G. All strands are in and the insulation "
                       "reaches the terminal. The order is the one on the collar’s label.")},
    {"junction-box", QT_TRANSLATE_NOOP("HelpPicture", "Where to drill"),
     QT_TRANSLATE_NOOP("HelpPicture", "The junction box with a drill at the top of the power groove. The hole may be "
                                      "on the right or on the left side.")},
    {"junction-box-base", QT_TRANSLATE_NOOP("HelpPicture", "Screws of the box base"),
     QT_TRANSLATE_NOOP("HelpPicture", "The base of the junction box on top of the collar, with four Phillips screws. "
                                      "Tighten crosswise: top left, bottom right, top right, bottom left.")},
    {"junction-box-cover", QT_TRANSLATE_NOOP("HelpPicture", "Screws of the box cover"),
     QT_TRANSLATE_NOOP("HelpPicture", "The cover of the junction box with four Phillips screws. Tighten crosswise: top "
                                      "left, bottom right, top right, bottom left.")},
    {"lcd-states", QT_TRANSLATE_NOOP("HelpPicture", "What the display can say"),
     QT_TRANSLATE_NOOP(
         "HelpPicture",
         "Six displays. Blank: no power or breaker OFF. FLIPPED: upside down. no CEL: wait for the network. b4 EnR: "
         "ready. Arrow and thumbs-up: relay SHUT, provisioned. Skull: critical failure.")},
    {"lockout", QT_TRANSLATE_NOOP("HelpPicture", "Breaker locked out"),
     QT_TRANSLATE_NOOP(
         "HelpPicture",
         "The breaker’s cover is shut over a handle at OFF. Your padlock goes through the hasp, with your tag on it.")},
    {"meter-out", QT_TRANSLATE_NOOP("HelpPicture", "Meter out of the socket"),
     QT_TRANSLATE_NOOP(
         "HelpPicture",
         "The open socket with its meter taken out. The two jaws above are on the line side and may still be live.")},
    {"neutral-terminal", QT_TRANSLATE_NOOP("HelpPicture", "Neutral terminal of the collar"),
     QT_TRANSLATE_NOOP("HelpPicture", "The white neutral pigtail, bent a right angle, with every strand in the "
                                      "terminal at the rear of the collar and no insulation under the screw.")},
    {"pigtail", QT_TRANSLATE_NOOP("HelpPicture", "Neutral pigtail"),
     QT_TRANSLATE_NOOP("HelpPicture", "A coil of white stranded wire, stripped at both ends.")},
    {"rs485-swapped", QT_TRANSLATE_NOOP("HelpPicture", "Data pair crossed and straight"),
     QT_TRANSLATE_NOOP("HelpPicture", "Above: A and B are crossed, which is wrong where both ends use the same names. "
                                      "Below: A, 485+, goes to plus and B, 485−, to minus.")},
    {"rs485-terminals", QT_TRANSLATE_NOOP("HelpPicture", "Data pair"),
     QT_TRANSLATE_NOOP("HelpPicture",
                       "Two wires from the meter to the adapter: A, 485+, to plus and B, 485−, to minus.")},
    {"seal", QT_TRANSLATE_NOOP("HelpPicture", "Seal on the meter ring"),
     QT_TRANSLATE_NOOP("HelpPicture", "A wire through both lugs of the meter’s ring, closed by a seal with a number.")},
    {"socket-4jaw", QT_TRANSLATE_NOOP("HelpPicture", "Socket with four jaws"),
     QT_TRANSLATE_NOOP(
         "HelpPicture",
         "A meter socket with its cover off: two line jaws above, two load jaws below, the neutral bar between them.")},
    {"socket-5jaw", QT_TRANSLATE_NOOP("HelpPicture", "Socket with a fifth jaw"),
     QT_TRANSLATE_NOOP("HelpPicture", "A meter socket with its cover off: two line jaws above, two load jaws below, "
                                      "and a fifth jaw at the side, connected to the neutral bar.")},
    {"socket-accessory-positions", QT_TRANSLATE_NOOP("HelpPicture", "Accessory positions"),
     QT_TRANSLATE_NOOP("HelpPicture",
                       "Two accessory positions on the neutral bar of a socket: the white pigtail on the free one, the "
                       "grounding conductor on the other. Both wires leave clear of the jaws.")},
    {"torque-points", QT_TRANSLATE_NOOP("HelpPicture", "Where torque is measured"),
     QT_TRANSLATE_NOOP("HelpPicture", "The collar with its junction box: 1 the neutral terminal at the rear, 2 the "
                                      "field terminals, 3 the screws of the box.")},
})};

const Text *textOf(const QString &name)
{
    const auto *found =
        std::find_if(kTexts.begin(), kTexts.end(), [&](const Text &text) { return name == QLatin1String(text.name); });
    return found == kTexts.end() ? nullptr : found;
}

QString spoken(const char *text)
{
    return text ? QCoreApplication::translate("HelpPicture", text) : QString();
}

} // namespace

QByteArray helpPictureSvg(const QString &name)
{
    QFile file(QStringLiteral(":/wm/ui/pictures/%1.svg").arg(name));
    if (!textOf(name) || !file.open(QIODevice::ReadOnly))
        return {};
    const Tokens &tokens = Tokens::instance();
    QByteArray svg = file.readAll();
    const auto replace = [&svg](const char *word, const QColor &color) { svg.replace(word, color.name().toLatin1()); };
    replace("currentColor", tokens.text());
    replace("accentColor", tokens.accent());
    replace("lineColor", tokens.line());
    replace("backColor", tokens.surface());
    replace("passColor", tokens.pass());
    replace("failColor", tokens.fail());
    return svg;
}

HelpPicture::HelpPicture(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setImplicitSize(308, 216);
    setAntialiasing(true);
    connect(&Tokens::instance(), &Tokens::themeChanged, this, [this] { update(); });
}

QStringList HelpPicture::names()
{
    QStringList all;
    for (const Text &text : kTexts)
        all.append(QString::fromLatin1(text.name));
    return all;
}

void HelpPicture::setName(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    Q_EMIT nameChanged();
    update();
}

bool HelpPicture::found() const
{
    return textOf(m_name) != nullptr;
}

QString HelpPicture::title() const
{
    const Text *text = textOf(m_name);
    return text ? spoken(text->title) : QString();
}

QString HelpPicture::description() const
{
    const Text *text = textOf(m_name);
    return text ? spoken(text->description) : QString();
}

void HelpPicture::paint(QPainter *painter)
{
    QSvgRenderer renderer(helpPictureSvg(m_name));
    if (!renderer.isValid())
        return;
    // Wires run over the edge of a picture; the renderer does not cut them off itself.
    const QSizeF size = QSizeF(renderer.viewBoxF().size()).scaled(width(), height(), Qt::KeepAspectRatio);
    const QRectF target(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(target);
    renderer.render(painter, target);
}

} // namespace wm::ui
