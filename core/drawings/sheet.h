// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawings/drawing_input.h"
#include "core/drawings/scene.h"

namespace wm::drawings {

/// Zones of the ANSI B landscape sheet (17 x 11 in), in mil.
namespace zone {
inline constexpr Rect sheet{0, 0, 17000, 11000};
inline constexpr Rect frame{500, 500, 16000, 10000};
inline constexpr Rect drawing{500, 500, 11800, 8550};
inline constexpr Rect column{12400, 500, 4020, 8550};
inline constexpr Rect revisions{500, 9050, 3700, 1450};
inline constexpr Rect signature{4200, 9050, 2200, 1450};
inline constexpr Rect project{6400, 9050, 5400, 1450};
inline constexpr Rect title{11800, 9050, 4700, 1450};
} // namespace zone

inline constexpr Mil kPitch = 180; ///< between base lines of body text in callouts; notes use kNotePitch
inline constexpr Mil kNotePitch = 170;

/// Which sheet it is: drawings.sheets[] of the site with that type gives number, title and subtitle.
enum class SheetType { SingleLine, ThreeLine, PlotPlan };

/// Adds primitives to one sheet and keeps the book of what is missing. All output text is in capitals except units.
class Sheet
{
public:
    /// Draws the frame, the zones' borders, revisions, signature, project and title block from the site; sheet `number`
    /// of `total`; `scale` as the title block prints it. What the title block lacks is listed as missing. Finish with
    /// take().
    Sheet(const DrawingInput &input, SheetType type, int number, int total, const QString &scale);

    void line(QList<Point> points, Layer layer, Stroke stroke, Part part, const QString &tag = {},
              const QString &path = {});
    void box(Rect rect, Layer layer, Stroke stroke, Part part, const QString &tag = {}, const QString &path = {});
    /// A text with letters that the drawings' typeface lacks is noted as missing its Latin spelling: SVG and DXF keep
    /// the letters, print and screen borrow them from the machine's fonts where it has them.
    void text(Text text, Layer layer, Part part, const QString &tag = {}, const QString &path = {},
              const QStringList &requirements = {});
    void symbol(SymbolUse use, const QString &tag, const QString &path, const QStringList &requirements = {});
    void dot(Point at, Layer layer = Layer::Conductor);
    /// A filled arrow head whose tip is at `tip`, coming from `from` (orthogonal or slanted).
    void arrowHead(Point tip, Point from, Layer layer);
    void add(Item item) { m_scene.items.push_back(std::move(item)); }

    /// A numbered or lettered list in the column, wrapped; returns the y below it. What does not fit any more is
    /// returned through `left` for a continuation sheet. `requirements` are those that each paragraph satisfies.
    Mil list(Mil top, const QString &heading, const QStringList &labels, const QStringList &paragraphs,
             QStringList *left = nullptr, const QList<QStringList> &requirements = {});
    /// A ruled table with its corner at `at`: first row bold. Column widths in mil. Returns the y below it. Texts must
    /// fit their column (wrap before); a row whose first cell is empty goes on with the one above, without a rule
    /// between them. `tags`, where given, names each row's object.
    Mil table(Point at, const QList<Mil> &widths, const QList<QStringList> &rows, const QStringList &tags = {});
    /// The check box of section 1: heading, rows with figure and OK / NOT OK / ?. Returns its rectangle.
    Rect checkBox(Point at, Mil width, const QString &heading, const QList<CheckRow> &rows);

    /// The fact's text, or "[tag: words]" when it is absent, noting it as missing.
    QString fact(const QString &path, const QString &tag, const QString &words);
    void missing(const QString &path, const QString &words);

    /// Whole texts that did not fit the title block: they go on in the notes ("ADDRESS: …").
    [[nodiscard]] const QStringList &continued() const { return m_continued; }
    /// What its facts say and cannot be: before take(), which marks a sheet that is not final.
    void contradictions(const QStringList &all)
    {
        m_scene.contradictions += all;
        m_scene.contradictions.removeDuplicates();
    }
    /// Those sentences in red at the head of the column, above everything else. Returns where the rest begins.
    Mil alarms(Mil top);
    [[nodiscard]] const Scene &scene() const { return m_scene; }
    /// Adds the PRELIMINARY or DEMONSTRATION mark and hands the scene over.
    [[nodiscard]] Scene take();

private:
    void frame();
    void titleBlock(SheetType type, int number, int total, const QString &scale);
    void sheetTitle(SheetType type);
    /// One line that fits; a longer text is cut with an ellipsis and goes on in the notes under `heading`.
    QString fitted(const QString &string, Mil width, const QString &heading);
    void revisions();
    void projectBlock();

    const DrawingInput &m_input;
    Scene m_scene;
    QStringList m_continued;
};

/// Prints how many sheets there are on each: known only once all are composed. `first` is the number of the first;
/// `was` what they say so far.
void countSheets(Drawing &drawing, int first, int was, int total);

/// Capitals for a sheet, leaving units as they are written (kW, kVA, kAIC, Voc, Isc, Hz, mA …).
[[nodiscard]] QString onSheet(const QString &text);
/// What a person wrote, for a sheet: blanks are one, square brackets round, since those stand for what is missing.
[[nodiscard]] QString ownWords(const QString &text);
/// A length in feet and inches, to the half inch: 3.0 -> "3 FT", 2.5 -> "2 FT 6 IN".
[[nodiscard]] QString feetInches(double feet);
/// A figure without needless zeros: 7.6, 200, 8.2.
[[nodiscard]] QString figure(double value, int decimals = 2);

} // namespace wm::drawings
