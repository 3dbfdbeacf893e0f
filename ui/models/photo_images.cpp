// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/photo_images.h"

#include <QtCore/QBuffer>
#include <QtCore/QMutex>
#include <QtGui/QImageReader>

namespace wm::ui {

namespace {

/// Where an answer goes; the response may be gone before it comes.
struct Recipient
{
    QMutex mutex;
    QQuickImageResponse *response = nullptr;
};

class Response final : public QQuickImageResponse
{
public:
    explicit Response(std::shared_ptr<Recipient> recipient) : m_recipient(std::move(recipient))
    {
        m_recipient->response = this;
    }
    ~Response() override
    {
        const QMutexLocker lock(&m_recipient->mutex);
        m_recipient->response = nullptr;
    }
    [[nodiscard]] QQuickTextureFactory *textureFactory() const override
    {
        return QQuickTextureFactory::textureFactoryForImage(m_image);
    }
    [[nodiscard]] QString errorString() const override { return m_error; }
    void answer(const Result<QImage> &image)
    {
        if (image)
            m_image = *image;
        else
            m_error = image.error().message;
        Q_EMIT finished();
    }

private:
    std::shared_ptr<Recipient> m_recipient;
    QImage m_image;
    QString m_error;
};

Result<QImage> decoded(QByteArray bytes, QSize wanted)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    QSize size = reader.size();
    if (reader.transformation() & QImageIOHandler::TransformationRotate90)
        wanted.transpose();
    if (wanted.isEmpty()) // one side alone, or none
        wanted = QSize(wanted.width() > 0 ? wanted.width() : 4096, wanted.height() > 0 ? wanted.height() : 4096);
    if (size.width() > wanted.width() || size.height() > wanted.height())
        reader.setScaledSize(size.scaled(wanted, Qt::KeepAspectRatio).expandedTo({1, 1}));
    const QImage image = reader.read();
    if (image.isNull())
        return makeError(ErrorCode::Corrupt, reader.errorString());
    return image;
}

} // namespace

QQuickImageResponse *PhotoImages::requestImageResponse(const QString &id, const QSize &requestedSize)
{
    const auto recipient = std::make_shared<Recipient>();
    auto *response = new Response(recipient);
    // What follows a question mark asks for the same photo once more: it may have come meanwhile.
    const record::Hash hash = QByteArray::fromHex(id.section(u'?', 0, 0).toLatin1());
    const auto answer = [recipient, requestedSize](const Result<QByteArray> &bytes) {
        const Result<QImage> image = bytes ? decoded(*bytes, requestedSize) : Result<QImage>(bytes.error());
        const QMutexLocker lock(&recipient->mutex);
        if (recipient->response)
            static_cast<Response *>(recipient->response)->answer(image);
    };
    if (const QByteArray lent = m_record.lent(hash); !lent.isEmpty())
        (void)QtConcurrent::run([answer, lent] { answer(Result<QByteArray>(lent)); });
    else
        m_record.call([hash](record::Store &store) { return store.blob(hash); }).then(QtFuture::Launch::Async, answer);
    return response;
}

} // namespace wm::ui
