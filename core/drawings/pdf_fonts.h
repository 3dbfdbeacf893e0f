// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPDF;

namespace wm::drawings {

/// Names the subsets of embedded fonts by the order in which the pages use them. QPdfWriter names them after numbers
/// that differ from run to run, since they come out of a hash: the same pages would not give the same bytes.
void nameFontSubsets(QPDF &pdf);

} // namespace wm::drawings
