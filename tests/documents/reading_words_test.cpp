// SPDX-License-Identifier: GPL-3.0-or-later
// What a collar's reading is called on the page.
#include "core/documents/packet_input_parts.h"
#include "core/documents/reading_words.h"
#include "core/workflow/conversation.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace wm::documents {

TEST(ReadingWords, EveryValueOfACollarHasAName)
{
    workflow::CollarSnapshot all;
    all.form = u"2S"_s;
    all.provisioning = workflow::ProvisioningState::Operational;
    all.relay = workflow::RelayState::Shut;
    all.flipped = false;
    all.healthCode = 1;
    all.capture.file = u"collar.pcap"_s;
    for (auto *value : {&all.voltsL1L2, &all.voltsL1N, &all.voltsL2N, &all.ampsL1, &all.ampsL2, &all.amps,
                        &all.kilowatts, &all.hertz, &all.ambientF, &all.producedKwh, &all.consumedKwh})
        *value = 1;
    const QJsonObject decoded = workflow::decoded(all);
    ASSERT_EQ(decoded.size(), 28); // all of them: a new one has to be named here, too
    for (auto it = decoded.begin(); it != decoded.end(); ++it)
        if (it.key() != u"simulated") { // said in the heading
            EXPECT_NE(readingName(it.key()), wordsOf(it.key())) << qUtf8Printable(it.key());
        }
}

TEST(ReadingWords, TheCollarsOwnWordsStay)
{
    EXPECT_EQ(readingText(u"relay"_s, u"shut"_s), u"SHUT");
    EXPECT_EQ(readingText(u"orientation"_s, u"flipped"_s), u"FLIPPED");
    EXPECT_EQ(readingText(u"provisioning"_s, u"flipped"_s), u"FLIPPED");
    EXPECT_EQ(readingText(u"provisioning"_s, u"something-new"_s), u"something-new") << "never dropped";
    EXPECT_EQ(readingText(u"lcd"_s, u"b4 EnR"_s), u"b4 EnR");
    EXPECT_EQ(readingText(u"lcd_arrow"_s, true), u"yes");
    EXPECT_EQ(readingName(u"volts_l3_n"_s), u"volts l3 N") << "a name that is not known";
}

} // namespace wm::documents
