// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/jpeg_check.h"

#include <csetjmp>
#include <cstdio>
#include <vector>

#include <jpeglib.h>

#include <jerror.h>

namespace wm::documents {

namespace {

constexpr qint64 kMostPixels = 400'000'000; ///< no camera's; what decodes to more is no photo

/// libjpeg's state, and what it complained of. It reports errors by a jump, so nothing here has a destructor.
struct Decoder
{
    jpeg_decompress_struct jpeg;
    jpeg_error_mgr errors;
    std::jmp_buf out;
    PictureState state;
};

Decoder *decoderOf(j_common_ptr jpeg)
{
    return static_cast<Decoder *>(jpeg->client_data);
}

void onError(j_common_ptr jpeg)
{
    Decoder *decoder = decoderOf(jpeg);
    if (decoder->state == PictureState::Whole)
        decoder->state = jpeg->err->msg_code == JERR_INPUT_EOF ? PictureState::CutOff : PictureState::Damaged;
    std::longjmp(decoder->out, 1);
}

void onMessage(j_common_ptr jpeg, int level)
{
    if (level >= 0)
        return; // a trace
    PictureState &state = decoderOf(jpeg)->state;
    switch (jpeg->err->msg_code) {
    case JWRN_JPEG_EOF:
        state = PictureState::CutOff;
        break;
    case JWRN_HIT_MARKER: // the picture's data ends before the picture does
    case JWRN_HUFF_BAD_CODE:
    case JWRN_ARITH_BAD_CODE:
    case JWRN_MUST_RESYNC:
        if (state == PictureState::Whole)
            state = PictureState::Damaged;
        break;
    default: // odd, and shown all the same: bytes between segments, an unusual colour mark
        break;
    }
}

void onOutput(j_common_ptr) {}

} // namespace

PictureState checkJpeg(const QByteArray &bytes)
{
    Decoder decoder = {};
    decoder.state = PictureState::Whole;
    std::vector<JSAMPLE> line; // sized before the jump may come, never inside
    decoder.jpeg.err = jpeg_std_error(&decoder.errors);
    decoder.jpeg.client_data = &decoder;
    decoder.errors.error_exit = onError;
    decoder.errors.emit_message = onMessage;
    decoder.errors.output_message = onOutput;
    if (setjmp(decoder.out) != 0) {
        jpeg_destroy_decompress(&decoder.jpeg);
        return decoder.state;
    }
    jpeg_create_decompress(&decoder.jpeg);
    jpeg_mem_src(&decoder.jpeg, reinterpret_cast<const unsigned char *>(bytes.constData()),
                 static_cast<unsigned long>(bytes.size()));
    jpeg_read_header(&decoder.jpeg, TRUE);
    if (qint64{decoder.jpeg.image_width} * decoder.jpeg.image_height > kMostPixels) {
        jpeg_destroy_decompress(&decoder.jpeg);
        return PictureState::Damaged;
    }
    decoder.jpeg.scale_num = 1;
    decoder.jpeg.scale_denom = 8;
    decoder.jpeg.dct_method = JDCT_IFAST;
    jpeg_start_decompress(&decoder.jpeg);
    line.resize(size_t{decoder.jpeg.output_width} * static_cast<size_t>(decoder.jpeg.output_components));
    JSAMPROW rows[1] = {line.data()};
    while (decoder.jpeg.output_scanline < decoder.jpeg.output_height)
        jpeg_read_scanlines(&decoder.jpeg, rows, 1);
    jpeg_finish_decompress(&decoder.jpeg);
    jpeg_destroy_decompress(&decoder.jpeg);
    return decoder.state;
}

} // namespace wm::documents
