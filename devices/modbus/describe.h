// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/modbus/request_reader.h"

#include <QtCore/QString>

namespace wm::modbus {

/// The request in `frame`, whole and alone, RTU or TCP; nullopt: it is none.
std::optional<Request> requestIn(QByteArrayView frame);
/// RTU, or TCP where the bytes are a whole Modbus TCP frame.
Framing framingIn(QByteArrayView request);
/// "read 2 registers at 40000", with the unit where it is not 1; bytes in hexadecimal where they are no request.
QString describeRequest(QByteArrayView frame);
QString describe(const Request &request);
/// The answer to `request` in `frame`, among echoes and stray bytes perhaps; nullopt: there is none.
std::optional<Answer> answerIn(const Request &request, QByteArrayView frame);

} // namespace wm::modbus
