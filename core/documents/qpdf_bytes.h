// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDFWriter.hh>

namespace wm::documents {

/// Where a QPDFWriter writes to: straight into the bytes that are kept. Its own memory output grows by doubling and is
/// copied at the end, which of a packet with photos is as much work as painting it.
class BytesPipeline final : public Pipeline
{
public:
    /// `expected`: about how many bytes will come.
    explicit BytesPipeline(qsizetype expected) : Pipeline("bytes", nullptr) { m_bytes.reserve(expected); }
    void write(const unsigned char *data, size_t size) override
    {
        m_bytes.append(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    }
    void finish() override {}
    QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

} // namespace wm::documents
