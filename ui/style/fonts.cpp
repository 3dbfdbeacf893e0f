// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/fonts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDirIterator>
#include <QtGui/QFontDatabase>

// Q_INIT_RESOURCE must stand outside any namespace.
static void initialise()
{
    Q_INIT_RESOURCE(wm_style_assets);
    Q_INIT_RESOURCE(wm_style_fonts);
}

namespace wm::ui {

void registerStyleResources()
{
    initialise();
}

Result<void> loadFonts()
{
    registerStyleResources();
    QDirIterator files(QStringLiteral(":/wm/ui/fonts"), QDir::Files);
    int loaded = 0;
    while (files.hasNext()) {
        if (QFontDatabase::addApplicationFont(files.next()) < 0)
            return makeError(ErrorCode::Io,
                             QCoreApplication::translate("Style", "The built-in typeface %1 cannot be loaded. Install "
                                                                  "the program again.")
                                 .arg(files.fileName()));
        ++loaded;
    }
    if (loaded == 0)
        return makeError(ErrorCode::NotFound,
                         QCoreApplication::translate("Style", "The program was built without its typefaces. Install "
                                                              "the program again."));
    return {};
}

} // namespace wm::ui
