// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmark/pictures.h"

#include <QtCore/QDir>
#include <QtCore/QTimer>
#include <QtGui/QGuiApplication>
#include <QtQuick/QQuickWindow>

#include <cstdio>

namespace wm {
namespace {

int s_warnings = 0;
QtMessageHandler s_before = nullptr;

void countWarnings(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type == QtWarningMsg || type == QtCriticalMsg)
        ++s_warnings;
    s_before(type, context, text);
}

struct Size
{
    const char *name;
    int width, height;
};
constexpr std::array kSizes{Size{"1280x800", 1280, 800}, Size{"800x1280", 800, 1280}, Size{"412x892", 412, 892}};

/// One look at the window: how to get there, and what to call it.
struct View
{
    QString name;
    std::function<void()> go;
};

/// Goes from view to view, giving the event loop time to build each before it is looked at.
class Walk : public QObject
{
public:
    Walk(Composition &composition, QString folder)
        : QObject(qApp), m_composition(composition), m_folder(std::move(folder)),
          m_window(qobject_cast<QQuickWindow *>(composition.engine().rootObjects().constFirst()))
    {
        const QStringList languages =
            m_folder.isEmpty() ? QStringList{QStringLiteral("en")} : ui::Language::available();
        ui::App &app = m_composition.app();
        for (const QString &language : languages)
            for (const QString &theme : {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("sun")})
                for (const Size &size : kSizes)
                    for (const QString &place :
                         {QStringLiteral("jobs"), QStringLiteral("bench"), QStringLiteral("fleet"),
                          QStringLiteral("support"), QStringLiteral("settings")}) {
                        // Other languages once: their length is what matters, not their colour.
                        if (language != QLatin1String("en") && theme != QLatin1String("light"))
                            continue;
                        m_views.append({QStringLiteral("%1/%2-%3-%4.png")
                                            .arg(language, place, QString::fromLatin1(size.name), theme),
                                        [this, &app, language, theme, size, place] {
                                            app.settings()->setLanguage(language);
                                            app.settings()->setTheme(theme);
                                            app.setPlace(place);
                                            m_window->resize(size.width, size.height);
                                        }});
                    }
        QTimer::singleShot(300, this, [this] { next(); });
    }

private:
    void next()
    {
        if (m_at == m_views.size()) {
            std::fprintf(stderr, "%lld views, %d warnings\n", static_cast<long long>(m_views.size()), s_warnings);
            QGuiApplication::exit(s_warnings == 0 ? 0 : 1);
            return;
        }
        m_views.at(m_at).go();
        // Two turns of the loop: the page is built in the first, laid out in the second.
        QTimer::singleShot(m_folder.isEmpty() ? 10 : 60, this, [this] {
            if (!m_folder.isEmpty()) {
                const QString file = QDir(m_folder).filePath(m_views.at(m_at).name);
                QDir().mkpath(QFileInfo(file).path());
                if (!m_window->grabWindow().save(file))
                    qWarning("cannot write %s", qUtf8Printable(file));
            }
            ++m_at;
            next();
        });
    }

    Composition &m_composition;
    QString m_folder;
    QQuickWindow *m_window;
    QList<View> m_views;
    qsizetype m_at = 0;
};

} // namespace

void walkAllPages(Composition &composition, const QString &folder)
{
    s_before = qInstallMessageHandler(&countWarnings);
    new Walk(composition, folder); // owned by the application
}

} // namespace wm
