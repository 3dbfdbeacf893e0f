// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/link/usb_chips.h"

#include <algorithm>
#include <array>

namespace wm::link {

namespace {

constexpr std::array kChips{
    UsbChip{0x0403, 0x6001, "FTDI FT232R"},
    UsbChip{0x0403, 0x6010, "FTDI FT2232"},
    UsbChip{0x0403, 0x6011, "FTDI FT4232"},
    UsbChip{0x0403, 0x6014, "FTDI FT232H"},
    UsbChip{0x0403, 0x6015, "FTDI FT-X"},
    UsbChip{0x10c4, 0xea60, "Silicon Labs CP210x", true},
    UsbChip{0x10c4, 0xea70, "Silicon Labs CP2105"},
    UsbChip{0x10c4, 0xea71, "Silicon Labs CP2108"},
    UsbChip{0x1a86, 0x7523, "WCH CH340", true},
    UsbChip{0x1a86, 0x7522, "WCH CH34x"},
    UsbChip{0x1a86, 0x5523, "WCH CH341"},
    UsbChip{0x1a86, 0xe523, "WCH CH34x"},
    UsbChip{0x1a86, 0x55d4, "WCH CH9102"},
    UsbChip{0x4348, 0x5523, "WCH CH341"},
    UsbChip{0x067b, 0x2303, "Prolific PL2303"},
    UsbChip{0x067b, 0x2304, "Prolific PL2303"},
    UsbChip{0x067b, 0x23a3, "Prolific PL2303G"},
    UsbChip{0x067b, 0x23b3, "Prolific PL2303G"},
    UsbChip{0x067b, 0x23c3, "Prolific PL2303G"},
    UsbChip{0x067b, 0x23d3, "Prolific PL2303G"},
    UsbChip{0x067b, 0x23e3, "Prolific PL2303G"},
    UsbChip{0x067b, 0x23f3, "Prolific PL2303G"},
    UsbChip{0x04d8, 0x00df, "Microchip MCP2200"},
    UsbChip{0x04d8, 0x00dd, "Microchip MCP2221"},
    UsbChip{0x04d8, 0x000a, "Microchip CDC"},
    UsbChip{0x110a, 0x1110, "Moxa UPort 1110"},
    UsbChip{0x110a, 0x1130, "Moxa UPort 1130"},
    UsbChip{0x110a, 0x1131, "Moxa UPort 1130I"},
    UsbChip{0x110a, 0x1150, "Moxa UPort 1150"},
    UsbChip{0x110a, 0x1151, "Moxa UPort 1150I"},
    UsbChip{0x110a, 0x1250, "Moxa UPort 1250"},
    UsbChip{0x110a, 0x1251, "Moxa UPort 1250I"},
    UsbChip{0x110a, 0x1410, "Moxa UPort 1410"},
    UsbChip{0x110a, 0x1450, "Moxa UPort 1450"},
    UsbChip{0x110a, 0x1451, "Moxa UPort 1450I"},
    UsbChip{0x110a, 0x1613, "Moxa UPort 1610-16"},
    UsbChip{0x110a, 0x1618, "Moxa UPort 1610-8"},
    UsbChip{0x110a, 0x1653, "Moxa UPort 1650-16"},
    UsbChip{0x110a, 0x1658, "Moxa UPort 1650-8"},
    UsbChip{0x04e2, 0x1400, "Exar XR2280x"},
    UsbChip{0x04e2, 0x1401, "Exar XR2280x"},
    UsbChip{0x04e2, 0x1402, "Exar XR2280x"},
    UsbChip{0x04e2, 0x1403, "Exar XR2280x"},
    UsbChip{0x04e2, 0x1410, "Exar XR21V1410"},
    UsbChip{0x04e2, 0x1411, "Exar XR21B1411"},
    UsbChip{0x04e2, 0x1412, "Exar XR21V1412"},
    UsbChip{0x04e2, 0x1414, "Exar XR21V1414"},
    UsbChip{0x04e2, 0x1420, "Exar XR21B1420"},
    UsbChip{0x04e2, 0x1422, "Exar XR21B1422"},
    UsbChip{0x04e2, 0x1424, "Exar XR21B1424"},
    UsbChip{0x0483, 0x5740, "ST CDC"},
    UsbChip{0x1915, 0x0000, "Nordic CDC"},
};

struct Maker
{
    quint16 vendor;
    const char *name;
};
constexpr std::array kMakers{Maker{0x0403, "FTDI"}, Maker{0x10c4, "Silicon Labs"}, Maker{0x1a86, "WCH"},
                             Maker{0x4348, "WCH"},  Maker{0x067b, "Prolific"},     Maker{0x04d8, "Microchip"},
                             Maker{0x110a, "Moxa"}, Maker{0x04e2, "Exar"},         Maker{0x0483, "ST"}};

const UsbChip *find(quint16 vendor, quint16 product)
{
    const auto found = std::find_if(kChips.begin(), kChips.end(), [=](const UsbChip &chip) {
        return chip.vendor == vendor && (chip.product == product || chip.product == 0);
    });
    return found == kChips.end() ? nullptr : &*found;
}

} // namespace

std::span<const UsbChip> usbChips()
{
    return kChips;
}

QString chipName(quint16 vendor, quint16 product)
{
    if (const UsbChip *chip = find(vendor, product))
        return QString::fromLatin1(chip->name);
    const auto maker =
        std::find_if(kMakers.begin(), kMakers.end(), [vendor](const Maker &one) { return one.vendor == vendor; });
    return maker == kMakers.end() ? QString() : QString::fromLatin1(maker->name);
}

bool isStolenByBrltty(quint16 vendor, quint16 product)
{
    const UsbChip *chip = find(vendor, product);
    return chip != nullptr && chip->stolenByBrltty;
}

} // namespace wm::link
