// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace wm {

/// The languages this release speaks, by the names of its translation files: "en", "es", "fr_CA".
QStringList languages();

/// What the environment asks for (LC_ALL, else LC_MESSAGES, else LANG), as one of languages(); "en" for any other.
QString languageOfEnvironment();

/// Takes "--language NAME" or "--language=NAME" out of the arguments, wherever it stands; empty when it is not there.
/// A name that is missing comes back as "?", which useLanguage() refuses.
QString takeLanguageOption(QStringList &arguments);

/// Installs the translation for the rest of the process; call it once, after the QCoreApplication is made. False, with
/// nothing changed, when the name is none of languages(). Numbers and dates stay as they are in every language.
bool useLanguage(const QString &name);

/// The language in use as the packs' loaders take it: empty for English.
QString packLanguage();

} // namespace wm
