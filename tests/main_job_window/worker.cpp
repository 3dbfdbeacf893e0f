// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/main_job_window/worker.h"

#include <QtCore/QJsonArray>
#include <QtCore/QLocale>
#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QTest>

namespace wm::test {
namespace {

QString typed(const QJsonValue &value)
{
    if (value.isDouble())
        return QLocale().toString(value.toDouble(), 'g', 7);
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue part : value.toArray())
            parts += typed(part);
        return parts.join(QStringLiteral(", "));
    }
    return value.toString();
}

/// What the button of that answer says.
QString choiceText(const ui::EvidenceItem &item, const QJsonValue &value)
{
    QString id = value.isBool() ? (value.toBool() ? QStringLiteral("true") : QStringLiteral("false")) : typed(value);
    for (const workflow::Choice &choice : item.spec().choices)
        if (choice.value == value)
            id = choice.id;
    const qsizetype at = item.choiceIds().indexOf(id);
    if (at < 0)
        throw Stuck(QStringLiteral("%1: “%2” is none of %3").arg(item.evidenceId(), id, item.choiceIds().join(u", ")));
    return item.choiceTexts().at(at);
}

} // namespace

void Worker::begin(const QString &name)
{
    m_robot.wait(QStringLiteral("the list of jobs"), [this] { return !m_app.jobs()->loading(); });
    m_robot.click(QAccessible::PageTab, QStringLiteral("Settings"));
    QQuickItem *who = m_robot.find(QAccessible::EditableText, QStringLiteral("Your name"));
    m_robot.enter(who, name);
    m_robot.key(Qt::Key_Return); // also on a tablet's keyboard
    m_robot.wait(QStringLiteral("the name to be kept"), [&] { return m_app.settings()->userName() == name; });
    m_robot.click(QAccessible::PageTab, QStringLiteral("Jobs"));
    m_robot.click(QAccessible::Button, QStringLiteral("Continue"));
    m_robot.wait(QStringLiteral("the job to open"), [this] { return m_app.job() && m_app.job()->step(); });
}

void Worker::putIn(bool half)
{
    const QString id = step().stepId();
    if (step().blocked())
        throw Stuck(QStringLiteral("%1 is blocked: %2").arg(id, step().missing()));
    const auto told = m_job.steps.constFind(id);
    if (told == m_job.steps.cend())
        throw Stuck(QStringLiteral("the job file says nothing about %1").arg(id));
    if (leftOut() && !step().awaitsSignature() && step().pageShape() != ui::StatusShape::Pass)
        return;
    if (step().awaitsSignature())
        return sign();                              // which records it
    if (step().page() == QLatin1String("packet")) { // nobody has read what was not made
        makePacket();
        m_robot.click(QAccessible::PageTab, QStringLiteral("Steps"));
        m_robot.wait(QStringLiteral("the step again"), [&] { return step().stepId() == id && !step().saving(); });
    }
    const workflow::Step *spec = m_app.job()->engine().pack().find(id);
    const auto input = workflow::stepInput(*spec, *told);
    if (!input)
        throw Stuck(id + QStringLiteral(": ") + input.error().message);
    for (ui::NoticeItem *warning : step().warnings())
        if (!warning->acknowledged) {
            m_robot.click(QAccessible::CheckBox, warning->text);
            m_robot.wait(QStringLiteral("the warning to be confirmed"), [&] { return warning->acknowledged; });
        }
    const QList<ui::EvidenceItem *> items = step().evidence();
    for (qsizetype at = 0; at < items.size() - (half ? 1 : 0); ++at)
        if (items.at(at)->wanted() && !items.at(at)->namesTool()) // earlier answers decide what later ones are asked
            answer(*items.at(at), leftOut() && items.at(at)->kind() == ui::EvidenceItem::Attest
                                      ? QJsonObject{{QStringLiteral("attested"), true}}
                                      : input->value(items.at(at)->evidenceId()).toObject());
    const bool nothing =
        std::none_of(items.begin(), items.end(), [](const ui::EvidenceItem *item) { return item->have(); });
    if (!half && !leftOut() &&
        nothing) // done only where somebody wants it: the job file says that it is, not with what
        for (ui::EvidenceItem *item : items)
            if (item->optional() && item->wanted())
                if (item->kind() == ui::EvidenceItem::Attest || item->kind() == ui::EvidenceItem::Value)
                    answer(*item, QJsonObject{{QStringLiteral("attested"), true},
                                              {QStringLiteral("value"), QStringLiteral("DEMO-1")}});
    if (!told->note.isEmpty() && !half && !leftOut()) {
        m_robot.click(QAccessible::Button, QStringLiteral("Add a note"));
        m_robot.enter(m_robot.find(QAccessible::EditableText, QStringLiteral("Note")), told->note);
    }
}

void Worker::answer(ui::EvidenceItem &item, const QJsonObject &told)
{
    if (told.isEmpty() && item.kind() != ui::EvidenceItem::Device)
        return; // optional, or the record knows it already
    QQuickItem *card = nullptr;
    const QString name = QStringLiteral("evidence.") + item.evidenceId();
    m_robot.wait(name, [&] { return (card = m_robot.named(name)) != nullptr; });
    const QJsonValue value = told.value(QStringLiteral("value"));
    switch (item.kind()) {
    case ui::EvidenceItem::Choice: {
        const QString text = choiceText(item, value);
        if (item.choiceTexts().value(item.choiceIds().indexOf(item.chosen())) != text)
            m_robot.click(QAccessible::RadioButton, text, card);
        break;
    }
    case ui::EvidenceItem::Value:
        if (item.text() != typed(value))
            m_robot.enter(m_robot.first(QAccessible::EditableText, card), typed(value));
        break;
    case ui::EvidenceItem::Attest:
        if (told.value(QStringLiteral("attested")).toBool() && !item.attested())
            m_robot.click(m_robot.first(QAccessible::CheckBox, card));
        break;
    case ui::EvidenceItem::Measure:
        measure(item, card, told);
        break;
    case ui::EvidenceItem::Photo:
        attachPhoto(item, card, told);
        break;
    case ui::EvidenceItem::Device:
        askDevice(item, card);
        break;
    }
    m_robot.wait(QStringLiteral("“%1” to be answered (%2)").arg(item.ask(), item.problem()),
                 [&] { return item.have() || item.kind() == ui::EvidenceItem::Measure; });
}

void Worker::measure(ui::EvidenceItem &item, QQuickItem *card, const QJsonObject &told)
{
    const QJsonObject tool = told.value(QStringLiteral("instrument")).toObject();
    if (item.wantsInstrument() && !tool.isEmpty() && item.toolId() != tool.value(QStringLiteral("id")).toString())
        setTool(item, card, tool);
    const bool preset = told.contains(QStringLiteral("set_inlb"));
    if (preset != item.presetTool())
        m_robot.click(QAccessible::RadioButton,
                      preset ? QStringLiteral("Preset tool, set to") : QStringLiteral("Reading"), card);
    m_robot.enter(m_robot.first(QAccessible::EditableText, card),
                  typed(told.value(preset ? QStringLiteral("set_inlb") : QStringLiteral("measured"))));
}

void Worker::setTool(ui::EvidenceItem &item, QQuickItem *card, const QJsonObject &tool)
{
    const QString id = tool.value(QStringLiteral("id")).toString();
    const QList<ui::Detail> known = item.knownTools()->details();
    if (item.leadsTool() && item.toolId().isEmpty())
        for (const ui::Detail &one : known)
            if (one.label == id) { // the job knows it: one tap
                m_robot.click(QAccessible::RadioButton, one.label + QStringLiteral(", ") + one.value, card);
                m_robot.wait(QStringLiteral("the tool to be taken"), [&] { return item.toolId() == id; });
                return;
            }
    m_robot.click(QAccessible::Button,
                  !item.leadsTool() || !item.toolId().isEmpty() ? QStringLiteral("Change the tool")
                  : known.isEmpty()                             ? QStringLiteral("Name the tool")
                                                                : QStringLiteral("Another tool"),
                  card);
    for (const auto &[field, key] : {std::pair{QStringLiteral("Name or number of the tool"), QStringLiteral("id")},
                                     std::pair{QStringLiteral("Calibrated on"), QStringLiteral("calibrated_on")},
                                     std::pair{QStringLiteral("Calibration due on"), QStringLiteral("due_on")},
                                     std::pair{QStringLiteral("Range from"), QStringLiteral("min")},
                                     std::pair{QStringLiteral("Range to"), QStringLiteral("max")}})
        m_robot.enter(m_robot.find(QAccessible::EditableText, field), typed(tool.value(key)));
    m_robot.click(QAccessible::Button, QStringLiteral("Use this tool"));
    m_robot.wait(QStringLiteral("the sheet to close"),
                 [this] { return !m_robot.look(QAccessible::Button, QStringLiteral("Use this tool")); });
}

void Worker::attachPhoto(ui::EvidenceItem &item, QQuickItem *card, const QJsonObject &told)
{
    if (item.have())
        return;
    QList<QUrl> files;
    for (const QJsonValue name : told.value(QStringLiteral("photos")).toArray())
        files += QUrl::fromLocalFile(m_photos + QLatin1Char('/') +
                                     name.toString(name.toObject().value(QStringLiteral("name")).toString()));
    auto *copied = new QMimeData; // as a file manager's "Copy" leaves it
    copied->setUrls(files);
    QGuiApplication::clipboard()->setMimeData(copied);
    QQuickItem *button = m_robot.find(QAccessible::Button, QStringLiteral("Photo from a file"), card);
    m_robot.reach(button);
    m_robot.key(Qt::Key_V, Qt::ControlModifier);
    const QString because = told.value(QStringLiteral("photos"))
                                .toArray()
                                .first()
                                .toObject()
                                .value(QStringLiteral("shared_because"))
                                .toString();
    if (!because.isEmpty()) {
        m_robot.wait(QStringLiteral("what else the photo is recorded for"),
                     [&] { return !item.sharedWith().isEmpty() && !item.busy() && !item.have(); });
        m_robot.enter(m_robot.find(QAccessible::EditableText, QStringLiteral("How it shows this, too"), card), because);
    }
    m_robot.wait(QStringLiteral("the photo to be kept"), [&] { return item.have() && !item.busy(); });
}

void Worker::askDevice(ui::EvidenceItem &item, QQuickItem *card)
{
    const QString ask = item.device() == QLatin1String("ims")        ? QStringLiteral("Listen to the meter")
                        : item.device() == QLatin1String("inverter") ? QStringLiteral("Read the settings")
                        : item.action() == QLatin1String("provision") && m_app.job()->collar()->resumes()
                            ? QStringLiteral("Go on watching the collar")
                        : item.action() == QLatin1String("provision") ? QStringLiteral("Provision the collar")
                                                                      : QStringLiteral("Read the collar");
    if (item.have())
        return;
    m_robot.click(QAccessible::Button, ask, card);
    m_robot.wait(
        QStringLiteral("an answer to “%1” (%2 %3)")
            .arg(ask, m_app.job()->collar()->problem(), m_app.job()->ims()->problem()),
        [&] { return item.have(); }, std::chrono::seconds(150)); // some are given two minutes to show it
}

void Worker::makePacket()
{
    ui::PacketController *packet = m_app.job()->packet();
    m_robot.click(QAccessible::PageTab, QStringLiteral("Packet"));
    m_robot.wait(
        QStringLiteral("the packet that signing makes by itself"), [&] { return !packet->making(); },
        std::chrono::seconds(60));
    if (!packet->current()) // once something has changed since
        m_robot.click(QAccessible::Button, QStringLiteral("Make the packet"));
    m_robot.wait(
        QStringLiteral("the packet to be made"), [&] { return !packet->making() && !packet->file().isEmpty(); },
        std::chrono::seconds(60));
    m_robot.click(QAccessible::Button, QStringLiteral("Verify the file"));
    m_robot.wait(
        QStringLiteral("the packet to be verified"),
        [&] { return !packet->verifying() && packet->report()->count() > 0; }, std::chrono::seconds(60));
}

/// What the collar does in its own time (its relay is shut from afar) is read until it has happened.
void Worker::readAgain()
{
    const auto cards = step().evidence();
    const bool asksCollar = std::any_of(cards.begin(), cards.end(), [](const ui::EvidenceItem *item) {
        return item->kind() == ui::EvidenceItem::Device && item->device() == QLatin1String("collar");
    });
    for (int time = 0; asksCollar && !step().canRecord() && time < 40; ++time) {
        m_robot.click(QAccessible::Button, QStringLiteral("Read it again"));
        QTest::qWait(500);
        m_robot.wait(QStringLiteral("the collar to be read"), [this] { return !step().saving(); });
    }
}

bool Worker::leftOut() const
{
    return m_job.steps.value(step().stepId()).say == workflow::JobFileStep::Say::Skipped;
}

void Worker::sign()
{
    const int before = m_app.job()->packet()->signatures()->count();
    const QString signedStep = step().stepId(); // the next one may stand there as soon as the signature does
    m_robot.click(QAccessible::Button, QStringLiteral("Sign the record"));
    m_robot.wait(QStringLiteral("the name to stand there"), [this] {
        const QQuickItem *who = m_robot.look(QAccessible::EditableText, QStringLiteral("Name"));
        return who && who->property("text").toString() == m_app.job()->installer();
    });
    m_robot.click(QAccessible::Button, QStringLiteral("Sign by name only"));
    m_robot.wait(QStringLiteral("the signature to be kept"),
                 [&] { return m_app.job()->packet()->signatures()->count() > before; });
    m_robot.wait(QStringLiteral("the step to be recorded with it"), [&] { return step().stepId() != signedStep; });
}

void Worker::skip()
{
    const QString id = step().stepId();
    if (step().canRecord())
        throw Stuck(id + QStringLiteral(" may be recorded, though the job file leaves it out"));
    const bool wide = m_robot.look(QAccessible::Button, QStringLiteral("Skip with reason")) != nullptr;
    m_robot.click(QAccessible::Button, wide ? QStringLiteral("Skip with reason") : QStringLiteral("Skip or refuse"));
    m_robot.enter(m_robot.find(QAccessible::EditableText, QStringLiteral("Reason")), m_job.steps.value(id).note);
    m_robot.click(QAccessible::Button, QStringLiteral("Skip the step"));
    m_robot.wait(QStringLiteral("%1 to be skipped").arg(id), [&] {
        return m_app.job()->engine().status(m_app.job()->state(), id).state == workflow::StepState::Skipped;
    });
}

void Worker::record()
{
    const QString id = step().stepId();
    if (leftOut() && !step().awaitsSignature() && step().pageShape() != ui::StatusShape::Pass)
        return skip();
    m_robot.wait(QStringLiteral("%1 to be complete").arg(id), [this] { return !step().saving(); });
    readAgain();
    if (!step().canRecord())
        throw Stuck(QStringLiteral("%1 cannot be recorded: %2").arg(id, step().missing()));
    const int before = m_app.job()->entryCount();
    m_robot.click(QAccessible::Button, step().primaryText());
    m_robot.wait(QStringLiteral("%1 to be recorded").arg(id), [&] {
        return m_app.job()->entryCount() > before &&
               m_app.job()->engine().status(m_app.job()->state(), id).state == workflow::StepState::Done &&
               !step().saving();
    });
}

} // namespace wm::test
