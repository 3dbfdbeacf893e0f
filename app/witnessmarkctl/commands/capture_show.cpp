// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/capture_show.h"

#include "core/base/bytes.h"
#include "core/base/json.h"
#include "devices/bench/frame_words.h"
#include "devices/recording/open_recording.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

constexpr qint64 kMostBytes = qint64{256} * 1024 * 1024; ///< as capture::readCapture()

QString word(const capture::Frame &frame)
{
    switch (frame.mark) {
    case capture::Mark::None:
        break;
    case capture::Mark::Lost:
        return QStringLiteral("lost");
    case capture::Mark::Closed:
        return QStringLiteral("closed");
    case capture::Mark::Gone:
        return QStringLiteral("gone");
    case capture::Mark::Torn:
        return QStringLiteral("torn");
    }
    return frame.direction == capture::Direction::Sent ? QStringLiteral("sent") : QStringLiteral("received");
}

QString sign(const capture::Frame &frame)
{
    switch (frame.mark) {
    case capture::Mark::None:
        break;
    case capture::Mark::Lost:
        return CommandLineWords::tr("lost from here");
    case capture::Mark::Closed:
        return CommandLineWords::tr("closed by the program");
    case capture::Mark::Gone:
        return CommandLineWords::tr("the device was gone");
    case capture::Mark::Torn:
        return CommandLineWords::tr("breaks off here: this frame is not whole");
    }
    return frame.direction == capture::Direction::Sent ? QStringLiteral("->") : QStringLiteral("<-");
}

/// The messages that begin in one frame of the recording, and what is in them if that was asked for.
class Messages
{
public:
    explicit Messages(const recording::Content &content) : m_content(content) {}

    /// In order of the frames.
    QList<workflow::BenchFrame> in(qsizetype index)
    {
        const QList<capture::Frame> &frames = m_content.frames;
        const bool isLast = index + 1 >= frames.size();
        QList<workflow::BenchFrame> begun;
        while (m_next < m_content.traffic.size() && (isLast || m_content.traffic[m_next].at <= frames[index].at))
            begun += m_content.traffic[m_next++];
        return begun;
    }

private:
    const recording::Content &m_content;
    qsizetype m_next = 0;
};

void showMessages(const QList<workflow::BenchFrame> &messages, const workflow::RegisterNames *names, bool withFields,
                  const Output &output, QJsonObject &line)
{
    constexpr int kIndent = 26;
    QJsonArray said;
    for (const workflow::BenchFrame &message : messages) {
        QJsonObject one{{QStringLiteral("says"), bench::summaryOf(message, names)}};
        output.text(QString(kIndent, u' ') + one[u"says"].toString());
        if (withFields) {
            QJsonArray fields;
            for (const workflow::BenchField &field : bench::fieldsOf(message, names)) {
                fields.append(
                    QJsonObject{{QStringLiteral("name"), field.name}, {QStringLiteral("value"), field.value}});
                output.text(QString(kIndent + 2, u' ') + QStringLiteral("%1  %2").arg(field.name, field.value));
            }
            one[u"fields"] = fields;
        }
        said.append(one);
    }
    line[u"messages"] = said;
}

} // namespace

QString CaptureShow::name() const
{
    return QStringLiteral("capture show");
}

QString CaptureShow::summary() const
{
    return CommandLineWords::tr("prints recorded traffic");
}

QString CaptureShow::example() const
{
    return QStringLiteral("witnessmarkctl capture show collar-20260501T120000000Z.pcap");
}

void CaptureShow::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("FILE"), CommandLineWords::tr("A recording (libpcap, RTAC serial)."));
    parser.addOption({QStringLiteral("fields"),
                      CommandLineWords::tr("Show every field of each message, registers by their names.")});
}

Exit CaptureShow::run(const QCommandLineParser &parser, const Context &context)
{
    if (parser.positionalArguments().size() != 1) {
        Output::message(CommandLineWords::tr("usage: witnessmarkctl capture show FILE"));
        return Exit::Usage;
    }
    const QString file = parser.positionalArguments().first();
    const auto bytes = readFile(file, kMostBytes);
    if (!bytes)
        return Output::fail(bytes.error());
    const auto content = recording::readRecording(*bytes, file);
    if (!content)
        return Output::fail(content.error());
    const QList<capture::Frame> &frames = content->frames;
    Messages messages(*content);
    for (qsizetype i = 0; i < frames.size(); ++i) {
        const capture::Frame &frame = frames[i];
        const double seconds = std::chrono::duration<double>(frame.at).count();
        const QString hex = toSpacedHex(frame.bytes);
        const QString utc =
            QDateTime::fromMSecsSinceEpoch(frame.utcMicroseconds / 1000, Qt::UTC).toString(Qt::ISODateWithMs);
        QJsonObject line{{QStringLiteral("frame"), frame.number},
                         {QStringLiteral("at_s"), seconds},
                         {QStringLiteral("utc"), utc},
                         {QStringLiteral("direction"), word(frame)},
                         {QStringLiteral("bytes"), hex}};
        context.output.text(
            QStringLiteral("%1 %2 s  %3  %4").arg(frame.number, 5).arg(seconds, 11, 'f', 6).arg(sign(frame), hex));
        showMessages(messages.in(i), content->names.get(), parser.isSet(QStringLiteral("fields")), context.output,
                     line);
        context.output.document(line);
    }
    if (frames.last().mark == capture::Mark::Torn)
        Output::message(CommandLineWords::tr("%1 breaks off in the middle of frame %2; the frames before it are whole.")
                            .arg(file)
                            .arg(frames.last().number));
    return Exit::Done;
}

} // namespace wm::ctl
