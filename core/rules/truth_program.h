// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/expression.h"
#include "core/site/fact_reader.h"

#include <memory>
#include <vector>

namespace wm::rules {

/// Many expressions made ready to be asked for their truth alone, over many sites: what several of them say alike is
/// worked out once a site, and no reasons are kept. The truth is that of Expression::evaluate(), which is for everybody
/// who wants to know why. Immutable once the expressions are added; runs on any thread.
class TruthProgram
{
public:
    /// `derived` are the formulas of "derived.…"; they and the expressions are not looked at again.
    explicit TruthProgram(const Formulas &derived);
    ~TruthProgram();
    TruthProgram(const TruthProgram &) = delete;
    TruthProgram &operator=(const TruthProgram &) = delete;

    /// Its number, for TruthRun::truth().
    int add(const Expression &expression);

private:
    friend class TruthRun;
    struct Code;
    std::unique_ptr<Code> m_code;
};

/// One look at one site by a program. On one thread.
class TruthRun
{
public:
    /// `reader` is of `facts.site`, with `facts.doubted` doubted in it (FactReader::doubt()); it may have served
    /// another program. Derived formulas of `facts` are not used. All three outlive the run.
    TruthRun(const TruthProgram &program, const Facts &facts, site::FactReader &reader);
    ~TruthRun();
    TruthRun(const TruthRun &) = delete;
    TruthRun &operator=(const TruthRun &) = delete;

    /// Unknown also when the value is no boolean.
    Truth truth(int number);

private:
    class Machine;
    std::unique_ptr<Machine> m_machine;
};

} // namespace wm::rules
