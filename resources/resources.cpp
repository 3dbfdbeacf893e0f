// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include <QtCore/QDir>

// Q_INIT_RESOURCE must stand outside any namespace.
static void initialise()
{
    Q_INIT_RESOURCE(wm_data);
}

void wm::registerResources()
{
    initialise();
}
