// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/drawing_input.h"
#include "tests/drawings/scene_check.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

#include <gtest/gtest.h>

using namespace wm;
using namespace wm::drawings;

namespace {

QJsonObject example(const QString &name)
{
    QFile file(QStringLiteral(WM_SOURCE_DIR "/tests/data/sites/%1.json").arg(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return QJsonDocument::fromJson(file.readAll()).object();
}

const QStringList kExamples{QStringLiteral("residential-load-side-collar-sce"),
                            QStringLiteral("residential-collar-coned-7.6kw"),
                            QStringLiteral("residential-gma-sce"),
                            QStringLiteral("residential-line-side-pe-sce"),
                            QStringLiteral("paired-storage-ngom-sce"),
                            QStringLiteral("commercial-ct-metered-sce")};

DrawingInput inputOf(const QJsonObject &site)
{
    DrawingInput input;
    input.site = site::Site(site);
    input.sizing = {
        {QStringLiteral("CONTINUOUS OUTPUT x 1.25 <= OCPD"), QStringLiteral("31.3 A"), CheckRow::Verdict::Pass, {}},
        {QStringLiteral("OCPD <= MAXIMUM OF THE INVERTER"), QStringLiteral("40 A"), CheckRow::Verdict::Pass, {}},
        {QStringLiteral("INTERRUPTING RATING >= AVAILABLE FAULT"),
         QStringLiteral("8.2 kA"),
         CheckRow::Verdict::Pass,
         {}},
        {QStringLiteral("WIRE AT THE COLLAR <= LARGEST ALLOWED"), QString(), CheckRow::Verdict::Unknown, {}}};
    return input;
}

void expectOrderly(const Drawing &drawing, const QString &what)
{
    for (const Scene &scene : drawing.sheets) {
        const QStringList faults = test::geometryFaults(scene);
        EXPECT_TRUE(faults.isEmpty()) << what.toStdString() << ":\n" << faults.join(u'\n').toStdString();
    }
}

TEST(SingleLine, DrawsEveryExampleInOrder)
{
    for (const QString &name : kExamples) {
        const auto drawing = singleLine(inputOf(example(name)));
        ASSERT_TRUE(drawing.has_value());
        expectOrderly(*drawing, name);
        int number = 1;
        for (const Scene &scene : drawing->sheets) {
            test::savePicture(scene,
                              QStringLiteral(WM_BINARY_DIR "/pictures/drawings/sld-%1-%2.png").arg(name).arg(number++));
            for (const Missing &missing : scene.missing)
                RecordProperty("missing", missing.words.toStdString());
        }
    }
}

} // namespace
