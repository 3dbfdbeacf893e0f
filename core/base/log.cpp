// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

#include <QtCore/QRegularExpression>

#include <cstdio>

namespace wm {

Q_LOGGING_CATEGORY(lcRecord, "wm.record")
Q_LOGGING_CATEGORY(lcDevice, "wm.device")
Q_LOGGING_CATEGORY(lcWorkflow, "wm.workflow")
Q_LOGGING_CATEGORY(lcUi, "wm.ui")

QString redacted(QString text)
{
    static const QRegularExpression email(QStringLiteral(R"([\w.+-]+@[\w-]+\.[\w.-]+)"));
    static const QRegularExpression hexKey(QStringLiteral(R"(\b[0-9a-fA-F]{40,}\b)"));
    static const QRegularExpression digits(QStringLiteral(R"(\b\d{8,}\b)"));
    text.replace(email, QStringLiteral("<e-mail>"));
    text.replace(hexKey, QStringLiteral("<hex>"));
    text.replace(digits, QStringLiteral("<number>"));
    return text;
}

void installLogHandler()
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &message) {
        // Said at every start as root or in a container; it is no news to whoever reads this program's messages.
        if (message.startsWith(QStringLiteral("QStandardPaths: XDG_RUNTIME_DIR not set")))
            return;
        const QByteArray line = redacted(qFormatLogMessage(type, context, message)).toLocal8Bit();
        std::fprintf(stderr, "%s\n", line.constData());
    });
}

} // namespace wm
