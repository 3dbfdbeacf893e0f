// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf_structure.h"

#include "core/documents/pdf_outline.h"
#include "core/documents/qpdf_bytes.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wm::documents {

namespace {

struct Packet
{
    Q_DECLARE_TR_FUNCTIONS(Packet)
};

using Handle = QPDFObjectHandle;

constexpr int kMarkX = -1'000'000; ///< minus the element: no sheet is that wide
constexpr int kMarkY = -777'777;
constexpr std::string_view kMarkTail = " -777777 1 1 re\n"; ///< as QPdfWriter writes the mark, after its x
constexpr std::string_view kMarkEnd = "f\n";

const char *nameOf(Tag tag)
{
    switch (tag) {
    case Tag::Part:
        return "/Part";
    case Tag::H1:
        return "/H1";
    case Tag::H2:
        return "/H2";
    case Tag::Table:
        return "/Table";
    case Tag::TR:
        return "/TR";
    case Tag::TH:
        return "/TH";
    case Tag::TD:
        return "/TD";
    case Tag::Figure:
        return "/Figure";
    case Tag::P:
        break;
    }
    return "/P";
}

/// A stretch of one page's content that belongs to one element.
struct Stretch
{
    int page = 0, id = 0;
};

/// A page's content with its marks made the format's own.
struct Marked
{
    std::string content;
    std::vector<int> elements; ///< by the marked content's id
};

/// The element that a mark names; nothing: it is no mark.
std::optional<int> markedElement(std::string_view text, size_t tail)
{
    size_t start = tail;
    while (start > 0 && (text[start - 1] == '-' || (text[start - 1] >= '0' && text[start - 1] <= '9')))
        --start;
    int x = 0;
    const auto read = std::from_chars(text.data() + start, text.data() + tail, x);
    if (read.ec != std::errc() || read.ptr != text.data() + tail || x > kMarkX + 1 || start == tail)
        return std::nullopt;
    return kMarkX - x;
}

/// Nothing: a mark is not as QPdfWriter is known to write it.
std::optional<Marked> marked(std::string_view text, const Structure &structure)
{
    Marked result;
    std::string &out = result.content;
    out.reserve(text.size() + text.size() / 4);
    out += "/Artifact BMC\n";
    size_t from = 0;
    for (size_t tail = text.find(kMarkTail); tail != std::string_view::npos; tail = text.find(kMarkTail, from)) {
        const auto element = markedElement(text, tail);
        const size_t end = tail + kMarkTail.size();
        if (!element || *element >= structure.size() || text.substr(end, kMarkEnd.size()) != kMarkEnd)
            return std::nullopt;
        size_t start = tail; // of the line
        while (start > from && text[start - 1] != '\n')
            --start;
        out += text.substr(from, start - from);
        out += "EMC\n";
        if (*element < 0) {
            out += "/Artifact BMC\n";
        } else {
            out += std::string(nameOf(structure.at(*element).tag)) + " <</MCID " +
                   std::to_string(result.elements.size()) + ">> BDC\n";
            result.elements.push_back(*element);
        }
        from = end + kMarkEnd.size();
    }
    out += text.substr(from);
    out += "\nEMC\n";
    return result;
}

/// Builds the structure tree out of what the pages hold of each element.
class Tree
{
public:
    Tree(QPDF &pdf, const Structure &structure, const std::vector<QPDFPageObjectHelper> &pages)
        : m_pdf(pdf), m_structure(structure), m_pages(pages), m_stretches(static_cast<size_t>(structure.size())),
          m_handles(static_cast<size_t>(structure.size()))
    {
    }

    void add(int page, const std::vector<int> &elements)
    {
        for (size_t id = 0; id < elements.size(); ++id)
            m_stretches[static_cast<size_t>(elements[id])].push_back({page, static_cast<int>(id)});
        m_byPage.push_back(elements);
    }

    void write()
    {
        Handle root = m_pdf.makeIndirectObject(Handle::newDictionary());
        Handle document = m_pdf.makeIndirectObject(Handle::newDictionary());
        document.replaceKey("/Type", Handle::newName("/StructElem"));
        document.replaceKey("/S", Handle::newName("/Document"));
        document.replaceKey("/P", root);
        std::vector<std::vector<Handle>> kids(m_handles.size());
        std::vector<Handle> top;
        const std::vector<bool> kept = keep();
        for (size_t i = 0; i < m_handles.size(); ++i)
            if (kept[i])
                m_handles[i] = m_pdf.makeIndirectObject(Handle::newDictionary());
        for (size_t i = 0; i < m_handles.size(); ++i) {
            if (!kept[i])
                continue;
            const Element &element = m_structure.at(static_cast<qsizetype>(i));
            (element.parent < 0 ? top : kids[static_cast<size_t>(element.parent)]).push_back(m_handles[i]);
            describe(m_handles[i], element,
                     element.parent < 0 ? document : m_handles[static_cast<size_t>(element.parent)]);
        }
        for (size_t i = 0; i < m_handles.size(); ++i)
            if (kept[i])
                m_handles[i].replaceKey("/K", Handle::newArray(content(i, kids[i])));
        document.replaceKey("/K", Handle::newArray(top));
        root.replaceKey("/Type", Handle::newName("/StructTreeRoot"));
        root.replaceKey("/K", Handle::newArray(std::vector<Handle>{document}));
        root.replaceKey("/ParentTree", m_pdf.makeIndirectObject(parents()));
        root.replaceKey("/ParentTreeNextKey", Handle::newInteger(static_cast<long long>(m_byPage.size())));
        Handle info = Handle::newDictionary();
        info.replaceKey("/Marked", Handle::newBool(true));
        m_pdf.getRoot().replaceKey("/MarkInfo", info);
        m_pdf.getRoot().replaceKey("/StructTreeRoot", root);
    }

private:
    /// What has content, what holds such, and the empty cells beside: a row keeps its columns.
    [[nodiscard]] std::vector<bool> keep() const
    {
        std::vector<bool> kept(m_handles.size());
        for (size_t i = kept.size(); i-- > 0;) {
            kept[i] = kept[i] || !m_stretches[i].empty();
            const int parent = m_structure.at(static_cast<qsizetype>(i)).parent;
            if (kept[i] && parent >= 0)
                kept[static_cast<size_t>(parent)] = true;
        }
        for (size_t i = 0; i < kept.size(); ++i) {
            const Element &element = m_structure.at(static_cast<qsizetype>(i));
            if ((element.tag == Tag::TD || element.tag == Tag::TH) && element.parent >= 0)
                kept[i] = kept[i] || kept[static_cast<size_t>(element.parent)];
        }
        return kept;
    }

    static void describe(Handle &handle, const Element &element, const Handle &parent)
    {
        handle.replaceKey("/Type", Handle::newName("/StructElem"));
        handle.replaceKey("/S", Handle::newName(nameOf(element.tag)));
        handle.replaceKey("/P", parent);
        if (!element.alt.isEmpty())
            handle.replaceKey("/Alt", Handle::newUnicodeString(element.alt.toStdString()));
        if (element.tag != Tag::TH)
            return;
        Handle scope = Handle::newDictionary();
        scope.replaceKey("/O", Handle::newName("/Table"));
        scope.replaceKey("/Scope", Handle::newName("/Column"));
        handle.replaceKey("/A", scope);
    }

    [[nodiscard]] std::vector<Handle> content(size_t element, const std::vector<Handle> &kids) const
    {
        std::vector<Handle> all;
        for (const Stretch &stretch : m_stretches[element]) {
            Handle one = Handle::newDictionary();
            one.replaceKey("/Type", Handle::newName("/MCR"));
            QPDFPageObjectHelper page = m_pages[static_cast<size_t>(stretch.page)];
            one.replaceKey("/Pg", page.getObjectHandle());
            one.replaceKey("/MCID", Handle::newInteger(stretch.id));
            all.push_back(one);
        }
        all.insert(all.end(), kids.begin(), kids.end());
        return all;
    }

    [[nodiscard]] Handle parents() const
    {
        std::vector<Handle> numbers;
        for (size_t page = 0; page < m_byPage.size(); ++page) {
            std::vector<Handle> elements;
            for (const int element : m_byPage[page])
                elements.push_back(m_handles[static_cast<size_t>(element)]);
            numbers.push_back(Handle::newInteger(static_cast<long long>(page)));
            numbers.push_back(Handle::newArray(elements));
        }
        Handle tree = Handle::newDictionary();
        tree.replaceKey("/Nums", Handle::newArray(numbers));
        return tree;
    }

    QPDF &m_pdf;
    const Structure &m_structure;
    const std::vector<QPDFPageObjectHelper> &m_pages;
    std::vector<std::vector<Stretch>> m_stretches;
    std::vector<Handle> m_handles;
    std::vector<std::vector<int>> m_byPage;
};

std::string contentOf(QPDFPageObjectHelper page)
{
    std::string content;
    for (Handle &stream : page.getPageContents()) {
        const std::shared_ptr<Buffer> data = stream.getStreamData(qpdf_dl_generalized);
        content.append(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
        content += '\n';
    }
    return content;
}

/// Nothing is changed where some mark is not to be found again.
void tag(QPDF &pdf, const Structure &structure)
{
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    std::vector<Marked> contents;
    for (const QPDFPageObjectHelper &page : pages) {
        auto found = marked(contentOf(page), structure);
        if (!found)
            return;
        contents.push_back(std::move(*found));
    }
    Tree tree(pdf, structure, pages);
    for (size_t i = 0; i < pages.size(); ++i) {
        tree.add(static_cast<int>(i), contents[i].elements);
        const QByteArray packed = qCompress(reinterpret_cast<const uchar *>(contents[i].content.data()),
                                            static_cast<qsizetype>(contents[i].content.size()), 5)
                                      .mid(4); // without Qt's own length in front it is the zlib stream that PDF wants
        Handle stream = pdf.newStream();
        stream.replaceStreamData(packed.toStdString(), Handle::newName("/FlateDecode"), Handle::newNull());
        QPDFPageObjectHelper page = pages[i];
        Handle dictionary = page.getObjectHandle();
        dictionary.replaceKey("/Contents", stream);
        dictionary.replaceKey("/StructParents", Handle::newInteger(static_cast<long long>(i)));
        dictionary.replaceKey("/Tabs", Handle::newName("/S"));
    }
    tree.write();
}

} // namespace

void paintMark(QPainter &painter, int element)
{
    painter.fillRect(QRectF(kMarkX - element, kMarkY, 1, 1), Qt::white);
}

Result<QByteArray> withStructure(const QByteArray &bytes, const Structure &structure, const QList<Bookmark> &bookmarks)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("pages", bytes.constData(), static_cast<size_t>(bytes.size()));
        tag(pdf, structure);
        addOutline(pdf, bookmarks);
        BytesPipeline out(bytes.size() + bytes.size() / 4);
        QPDFWriter writer(pdf);
        writer.setOutputPipeline(&out);
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.setDecodeLevel(qpdf_dl_none);
        writer.setCompressStreams(false);
        writer.setNewlineBeforeEndstream(true);
        writer.write();
        return out.take();
    } catch (const std::exception &exception) {
        return makeError(ErrorCode::Corrupt,
                         Packet::tr("The packet's pages could not be written. Free some memory and try again."),
                         QString::fromUtf8(exception.what()));
    }
}

} // namespace wm::documents
