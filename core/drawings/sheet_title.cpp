// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/sheet.h"
#include "core/drawings/sheet_count.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <array>

namespace wm::drawings {

namespace {

using Qt::StringLiterals::operator""_L1;

constexpr Mil kBlockRow = 207; // seven rows in the height of the blocks
constexpr Mil kBlockBase = 145;
constexpr Mil kBlockInset = 70;

QString typeWord(SheetType type)
{
    switch (type) {
    case SheetType::SingleLine:
        return QStringLiteral("single_line");
    case SheetType::ThreeLine:
        return QStringLiteral("three_line");
    case SheetType::PlotPlan:
        break;
    }
    return QStringLiteral("plot_plan");
}

QString defaultTitle(SheetType type)
{
    switch (type) {
    case SheetType::SingleLine:
        return QStringLiteral("SINGLE-LINE DIAGRAM");
    case SheetType::ThreeLine:
        return QStringLiteral("THREE-LINE DIAGRAM");
    case SheetType::PlotPlan:
        break;
    }
    return QStringLiteral("PLOT PLAN");
}

/// Index of the site's entry for that sheet in drawings.sheets[]; -1 when there is none.
int sheetIndex(const site::Site &site, SheetType type)
{
    const QJsonArray sheets = site.value(QStringLiteral("drawings.sheets")).toArray();
    for (qsizetype index = 0; index < sheets.size(); ++index) {
        if (sheets.at(index)["type"_L1].toString() == typeWord(type))
            return static_cast<int>(index);
    }
    return -1;
}

Text cell(Mil x, Mil y, const QString &string, bool bold, Capital capital, const Rect &zone, Align align = Align::Left)
{
    return {{x, y}, string, capital, bold, false, align, false, false, zone};
}

QString sheetOf(int number, int total)
{
    return QStringLiteral("%1 OF %2").arg(number).arg(total);
}

} // namespace

QString Sheet::fitted(const QString &string, Mil width, const QString &heading)
{
    if (textWidth(string, Capital::Body, false) <= width)
        return string;
    m_continued.append(heading + QStringLiteral(": ") + string);
    constexpr Mil wide = 3000; // room to say where the rest is
    const QString more = width > wide ? QStringLiteral(" \u2026 SEE NOTES") : QStringLiteral(" \u2026");
    const Mil room = width - textWidth(more, Capital::Body, false);
    return wrapped(string, room, Capital::Body, false).value(0) + more;
}

void Sheet::frame()
{
    box(zone::frame, Layer::Frame, Stroke::Frame, Part::Frame);
    const Mil top = zone::project.y;
    line({{zone::frame.x, top}, {zone::frame.right(), top}}, Layer::Frame, Stroke::Rule, Part::Frame);
    line({{zone::column.x - 50, zone::frame.y}, {zone::column.x - 50, top}}, Layer::Frame, Stroke::Rule, Part::Frame);
    for (const Mil x : {zone::signature.x, zone::project.x, zone::title.x})
        line({{x, top}, {x, zone::frame.bottom()}}, Layer::Frame, Stroke::Rule, Part::Frame);
    const Rect &pen = zone::signature;
    text(cell(pen.centre().x, pen.y + kBlockBase, QStringLiteral("DESIGNER OF RECORD"), true, Capital::Body, pen,
              Align::Middle),
         Layer::Text, Part::Table);
    line({{pen.x + 100, pen.bottom() - 260}, {pen.right() - 100, pen.bottom() - 260}}, Layer::Frame, Stroke::Thin,
         Part::Frame);
    text(cell(pen.centre().x, pen.bottom() - 90, QStringLiteral("SIGNATURE / DATE"), false, Capital::Body, pen,
              Align::Middle),
         Layer::Text, Part::Table);
}

void Sheet::revisions()
{
    constexpr std::array<Mil, 5> edges{500, 900, 1850, 3700, 4200};
    const Rect &area = zone::revisions;
    text(cell(area.centre().x, area.y + kBlockBase, QStringLiteral("REVISIONS"), true, Capital::Body, area,
              Align::Middle),
         Layer::Text, Part::Table);
    for (int row = 1; row <= 6; ++row)
        line({{area.x, area.y + row * kBlockRow}, {area.right(), area.y + row * kBlockRow}}, Layer::Frame, Stroke::Thin,
             Part::Frame);
    for (size_t column = 1; column + 1 < edges.size(); ++column)
        line({{edges.at(column), area.y + kBlockRow}, {edges.at(column), area.bottom()}}, Layer::Frame, Stroke::Thin,
             Part::Frame);
    const auto row = [&](int number, const std::array<QString, 4> &texts, bool bold, const QString &path) {
        for (size_t column = 0; column < texts.size(); ++column) {
            const Mil width = edges.at(column + 1) - edges.at(column) - 2 * kBlockInset;
            const QString shown =
                bold ? texts.at(column)
                     : fitted(onSheet(texts.at(column)), width, QStringLiteral("REVISION ") + texts.at(0));
            if (!shown.isEmpty())
                text(cell(edges.at(column) + kBlockInset, area.y + number * kBlockRow + kBlockBase, shown, bold,
                          Capital::Body, area),
                     Layer::Text, Part::Table, {}, path);
        }
    };
    row(1, {QStringLiteral("NO."), QStringLiteral("DATE"), QStringLiteral("DESCRIPTION"), QStringLiteral("BY")}, true,
        {});
    const QJsonArray all = m_input.site.value(QStringLiteral("drawings.revisions")).toArray();
    const qsizetype first = std::max<qsizetype>(0, all.size() - 5); // the newest five, newest last
    for (qsizetype index = first; index < all.size(); ++index) {
        const QJsonValue one = all.at(index);
        row(static_cast<int>(index - first) + 2,
            {one["number"_L1].toString(), one["date"_L1].toString(), one["description"_L1].toString(),
             one["by"_L1].toString()},
            false, QStringLiteral("drawings.revisions[%1]").arg(index));
    }
}

void Sheet::projectBlock()
{
    struct Row
    {
        const char *label;
        const char *path;
        const char *words;
        const char *key; ///< what the utility's pack asks a diagram to show by this line
    };
    constexpr std::array<Row, 7> rows{{{"PROJECT", "title", "project name", ""},
                                       {"ADDRESS", "premises.service_address", "service address", "service_address"},
                                       {"AHJ", "premises.ahj_name", "authority having jurisdiction", ""},
                                       {"UTILITY", "utility.name", "utility", ""},
                                       {"ACCOUNT NO.", "account.number", "account number", "account_number"},
                                       {"METER NO.", "meter.number", "meter number", "utility_meter_number"},
                                       {"CODE", "project.code_edition", "code edition", "code_and_edition"}}};
    const Rect &area = zone::project;
    constexpr Mil valueInset = 1020;
    Mil y = area.y;
    for (const Row &row : rows) {
        const QString label = QString::fromLatin1(row.label);
        const QString path = QString::fromLatin1(row.path);
        text(cell(area.x + kBlockInset, y + kBlockBase, label, true, Capital::Body, area), Layer::Text, Part::Table);
        const QString value = fact(path, {}, QString::fromLatin1(row.words));
        text(cell(area.x + valueInset, y + kBlockBase, fitted(value, area.width - valueInset - kBlockInset, label),
                  false, Capital::Body, area),
             Layer::Text, Part::Table, {}, path, m_input.ids(QString::fromLatin1(row.key)));
        y += kBlockRow;
        if (y + kBlockRow < area.bottom() + 50)
            line({{area.x, y}, {area.right(), y}}, Layer::Frame, Stroke::Thin, Part::Frame);
    }
}

void Sheet::sheetTitle(SheetType type)
{
    const Rect &area = zone::title;
    const int index = sheetIndex(m_input.site, type);
    const QString base = QStringLiteral("drawings.sheets[%1]").arg(std::max(index, 0));
    const auto given = [&](const QString &member) {
        return index < 0 ? QString() : onSheet(m_input.site.text(base + member).value_or(QString()).simplified());
    };
    QString title = given(QStringLiteral(".title"));
    if (title.isEmpty())
        title = defaultTitle(type);
    const Mil middle = area.centre().x;
    const Mil room = area.width - 2 * kBlockInset;
    const bool fits = textWidth(title, Capital::Title, true) <= room;
    m_scene.title = title;
    text(cell(middle, area.y + 210, fits ? title : fitted(title, room, QStringLiteral("TITLE")), true,
              fits ? Capital::Title : Capital::Body, area, Align::Middle),
         Layer::Text, Part::Table, {}, base + QStringLiteral(".title"));
    const QString subtitle = given(QStringLiteral(".subtitle"));
    if (subtitle.isEmpty())
        return;
    const bool large = textWidth(subtitle, Capital::Subtitle, false) <= room;
    text(cell(middle, area.y + 430, large ? subtitle : fitted(subtitle, room, QStringLiteral("SUBTITLE")), false,
              large ? Capital::Subtitle : Capital::Body, area, Align::Middle),
         Layer::Text, Part::Table, {}, base + QStringLiteral(".subtitle"));
}

void Sheet::titleBlock(SheetType type, int number, int total, const QString &scale)
{
    sheetTitle(type);
    const Rect &area = zone::title;
    constexpr std::array<Mil, 4> edges{11800, 13400, 15000, 16500};
    constexpr std::array<Mil, 2> tops{9730, 10115};
    for (const Mil top : tops)
        line({{area.x, top}, {area.right(), top}}, Layer::Frame, Stroke::Thin, Part::Frame);
    for (size_t column = 1; column + 1 < edges.size(); ++column)
        line({{edges.at(column), tops.at(0)}, {edges.at(column), area.bottom()}}, Layer::Frame, Stroke::Thin,
             Part::Frame);
    const int index = sheetIndex(m_input.site, type);
    const QString numberPath =
        index < 0 ? QStringLiteral("drawings.sheets") : QStringLiteral("drawings.sheets[%1].number").arg(index);
    const qsizetype revisionCount = m_input.site.value(QStringLiteral("drawings.revisions")).toArray().size();
    const QString revisionPath =
        QStringLiteral("drawings.revisions[%1].number").arg(std::max<qsizetype>(revisionCount - 1, 0));
    const auto put = [&](size_t row, size_t column, const char *label, const QString &value, const QString &path) {
        const Mil x = edges.at(column) + kBlockInset;
        const Mil room = edges.at(column + 1) - edges.at(column) - 2 * kBlockInset;
        text(cell(x, tops.at(row) + 140, QString::fromLatin1(label), true, Capital::Body, area), Layer::Text,
             Part::Table);
        text(cell(x, tops.at(row) + 325, fitted(value, room, QString::fromLatin1(label)), false, Capital::Body, area),
             Layer::Text, Part::Table, {}, path);
    };
    const QString designer = QStringLiteral("project.designer_name");
    const QString date = QStringLiteral("drawings.issue_date");
    put(0, 0, "DESIGNER", fact(designer, {}, QStringLiteral("designer")), designer);
    put(0, 1, "DATE", fact(date, {}, QStringLiteral("issue date")), date);
    put(0, 2, "REVISION", fact(revisionPath, {}, QStringLiteral("revision")), revisionPath);
    put(1, 0, "SCALE", scale, {});
    // A list that is there but has no entry for this sheet is no number either.
    put(1, 1, "DRAWING NO.",
        index < 0 ? QStringLiteral("[DRAWING NUMBER]") : fact(numberPath, {}, QStringLiteral("drawing number")),
        numberPath);
    if (index < 0)
        missing(numberPath, QStringLiteral("drawing number"));
    put(1, 2, "SHEET", sheetOf(number, total), {});
}

void countSheets(Drawing &drawing, int first, int was, int total)
{
    int number = first;
    for (Scene &sheet : drawing.sheets) {
        for (Item &item : sheet.items) {
            auto *text = std::get_if<Text>(&item.shape);
            if (text && text->zone == zone::title && text->string == sheetOf(number, was))
                text->string = sheetOf(number, total);
        }
        ++number;
    }
}

void renumberSheets(Drawing &drawing, int first, int total)
{
    static const QRegularExpression form(QStringLiteral("^\\d+ OF \\d+$"));
    for (Scene &sheet : drawing.sheets) {
        for (Item &item : sheet.items) {
            auto *text = std::get_if<Text>(&item.shape);
            if (text && text->zone == zone::title && form.match(text->string).hasMatch())
                text->string = sheetOf(first, total);
        }
        ++first;
    }
}

} // namespace wm::drawings
