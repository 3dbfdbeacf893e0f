<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BenchWords</name>
    <message numerus="yes">
        <source>%n bytes of an answer that was not finished</source>
        <translation>
            <numerusform>%n byte of an answer that was not finished</numerusform>
            <numerusform>%n bytes of an answer that was not finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes that are no message</source>
        <translation>
            <numerusform>%n byte that is no message</numerusform>
            <numerusform>%n bytes that are no message</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLineWords</name>
    <message numerus="yes">
        <source>%n photo originals are not in this file; the job&apos;s bundle (.wmjob) holds them.</source>
        <translation>
            <numerusform>%n photo original is not in this file; the job&apos;s bundle (.wmjob) holds it.</numerusform>
            <numerusform>%n photo originals are not in this file; the job&apos;s bundle (.wmjob) holds them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n file(s) for a portal</source>
        <translation>
            <numerusform>%1: %n file for a portal</numerusform>
            <numerusform>%1: %n files for a portal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurements say more power than their volts and amperes allow.</source>
        <translation>
            <numerusform>%n measurement says more power than its volts and amperes allow.</numerusform>
            <numerusform>%n measurements say more power than their volts and amperes allow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n lines.</source>
        <translation>
            <numerusform>%1: %n line.</numerusform>
            <numerusform>%1: %n lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1, %n relays open: what feeds through them is cut off from the grid. An open relay does not make anything dead; only a meter says so.</source>
        <translation>
            <numerusform>At %1, %n relay opens: what feeds through it is cut off from the grid. An open relay does not make anything dead; only a meter says so.</numerusform>
            <numerusform>At %1, %n relays open: what feeds through them is cut off from the grid. An open relay does not make anything dead; only a meter says so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1, %n relays shut: what is wired behind them is connected to the grid and live, whoever stands there.</source>
        <translation>
            <numerusform>At %1, %n relay shuts: what is wired behind it is connected to the grid and live, whoever stands there.</numerusform>
            <numerusform>At %1, %n relays shut: what is wired behind them is connected to the grid and live, whoever stands there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them the office has no job: it knows nothing of lockout, wiring and permission there.</source>
        <translation>
            <numerusform>Of %n of them the office has no job: it knows nothing of lockout, wiring and permission there.</numerusform>
            <numerusform>Of %n of them the office has no job: it knows nothing of lockout, wiring and permission there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units.</source>
        <translation>
            <numerusform>%n unit.</numerusform>
            <numerusform>%n units.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n units would no longer be measured, controlled or heard of, and what waits for their relays would be cancelled. Their relays stay as they are. Nothing was done; if it is meant: --confirm %1</source>
        <translation>
            <numerusform>This %n unit would no longer be measured, controlled or heard of, and what waits for its relay would be cancelled. Its relay stays as it is. Nothing was done; if it is meant: --confirm %1</numerusform>
            <numerusform>These %n units would no longer be measured, controlled or heard of, and what waits for their relays would be cancelled. Their relays stay as they are. Nothing was done; if it is meant: --confirm %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units are unprovisioned.</source>
        <translation>
            <numerusform>%n unit is unprovisioned.</numerusform>
            <numerusform>%n units are unprovisioned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos; how many are at the office is not known now</source>
        <translation>
            <numerusform>%n photo; whether it is at the office is not known now</numerusform>
            <numerusform>%n photos; how many are at the office is not known now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Provision Requested for %n units; “fleet units” tells how they stand.</source>
        <translation>
            <numerusform>Provision Requested for %n unit; “fleet units” tells how it stands.</numerusform>
            <numerusform>Provision Requested for %n units; “fleet units” tells how they stand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CureSheet</name>
    <message numerus="yes">
        <source>%n photos chosen</source>
        <translation>
            <numerusform>%n photo chosen</numerusform>
            <numerusform>%n photos chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileSheet</name>
    <message numerus="yes">
        <source>Take the %n chosen</source>
        <translation>
            <numerusform>Take the chosen one (%n)</numerusform>
            <numerusform>Take the %n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n to settle</numerusform>
            <numerusform>%n to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n undecided</numerusform>
            <numerusform>%n undecided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%n met</numerusform>
            <numerusform>%n met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not apply</source>
        <translation>
            <numerusform>%n does not apply</numerusform>
            <numerusform>%n do not apply</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two records disagree about %n facts.</source>
        <translation>
            <numerusform>Two records disagree about %n fact.</numerusform>
            <numerusform>Two records disagree about %n facts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FleetChosen</name>
    <message numerus="yes">
        <source>Do something with %n units</source>
        <translation>
            <numerusform>Do something with %n unit</numerusform>
            <numerusform>Do something with %n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n units</source>
        <translation>
            <numerusform>With %n unit</numerusform>
            <numerusform>With %n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unprovision %n units?</source>
        <translation>
            <numerusform>Unprovision %n unit?</numerusform>
            <numerusform>Unprovision %n units?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unprovision %n units</source>
        <translation>
            <numerusform>Unprovision %n unit</numerusform>
            <numerusform>Unprovision %n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FleetHeader</name>
    <message numerus="yes">
        <source>%1, %n units, as of %2</source>
        <translation>
            <numerusform>%1, %n unit, as of %2</numerusform>
            <numerusform>%1, %n units, as of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %L3 of %n units, as of %2</source>
        <translation>
            <numerusform>%1, %L3 of %n unit, as of %2</numerusform>
            <numerusform>%1, %L3 of %n units, as of %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FleetPage</name>
    <message numerus="yes">
        <source>%n units so far.</source>
        <translation>
            <numerusform>%n unit so far.</numerusform>
            <numerusform>%n units so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FleetRelayView</name>
    <message numerus="yes">
        <source>I mean these %n units: their relays are to open</source>
        <translation>
            <numerusform>I mean this %n unit: its relay is to open</numerusform>
            <numerusform>I mean these %n units: their relays are to open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I mean these %n units: their relays are to shut</source>
        <translation>
            <numerusform>I mean this %n unit: its relay is to shut</numerusform>
            <numerusform>I mean these %n units: their relays are to shut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n relays at the full hour</source>
        <translation>
            <numerusform>Open %n relay at the full hour</numerusform>
            <numerusform>Open %n relays at the full hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shut %n relays at the full hour</source>
        <translation>
            <numerusform>Shut %n relay at the full hour</numerusform>
            <numerusform>Shut %n relays at the full hour</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FleetSave</name>
    <message numerus="yes">
        <source>The %n units listed</source>
        <translation>
            <numerusform>The %n unit listed</numerusform>
            <numerusform>The %n units listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every measurement of the %n units listed</source>
        <translation>
            <numerusform>Every measurement of the %n unit listed</numerusform>
            <numerusform>Every measurement of the %n units listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FleetTagSheet</name>
    <message numerus="yes">
        <source>Tags of %n units</source>
        <translation>
            <numerusform>Tags of %n unit</numerusform>
            <numerusform>Tags of %n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FleetUsersHeader</name>
    <message numerus="yes">
        <source>%1, %n users, as of %2</source>
        <translation>
            <numerusform>%1, %n user, as of %2</numerusform>
            <numerusform>%1, %n users, as of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %L3 of %n users, as of %2</source>
        <translation>
            <numerusform>%1, %L3 of %n user, as of %2</numerusform>
            <numerusform>%1, %L3 of %n users, as of %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message numerus="yes">
        <source>The record of this job on this device goes further than the file: %n entries are not in it and were not looked at. Ask for a newer packet.</source>
        <translation>
            <numerusform>The record of this job on this device goes further than the file: %n entry is not in it and was not looked at. Ask for a newer packet.</numerusform>
            <numerusform>The record of this job on this device goes further than the file: %n entries are not in it and were not looked at. Ask for a newer packet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whole and unaltered: all %n entries, every photo and every page are as they were signed.</source>
        <translation>
            <numerusform>Whole and unaltered: its %n entry, every photo and every page are as they were signed.</numerusform>
            <numerusform>Whole and unaltered: all %n entries, every photo and every page are as they were signed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whole and unaltered: all %n entries and every photo are as they were signed.</source>
        <translation>
            <numerusform>Whole and unaltered: its %n entry and every photo are as they were signed.</numerusform>
            <numerusform>Whole and unaltered: all %n entries and every photo are as they were signed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were recorded after that.</source>
        <translation>
            <numerusform>%n entry was recorded after that.</numerusform>
            <numerusform>%n entries were recorded after that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries bear a time that has not come yet, the last one %1: a clock is wrong, on that device or on this one. The times in this record are not to be relied on.</source>
        <translation>
            <numerusform>%n entry bears a time that has not come yet, %1: a clock is wrong, on that device or on this one. The times in this record are not to be relied on.</numerusform>
            <numerusform>%n entries bear a time that has not come yet, the last one %1: a clock is wrong, on that device or on this one. The times in this record are not to be relied on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo originals are not in this file. The job&apos;s bundle (.wmjob) holds them; this file can be looked at, and not signed.</source>
        <translation>
            <numerusform>%n photo original is not in this file. The job&apos;s bundle (.wmjob) holds it; this file can be looked at, and not signed.</numerusform>
            <numerusform>%n photo originals are not in this file. The job&apos;s bundle (.wmjob) holds them; this file can be looked at, and not signed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deficiencies stand: the job can be returned, not accepted.</source>
        <translation>
            <numerusform>%n deficiency stands: the job can be returned, not accepted.</numerusform>
            <numerusform>%n deficiencies stand: the job can be returned, not accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I have looked at this installation and its record, and return it with %n deficiencies.</source>
        <translation>
            <numerusform>I have looked at this installation and its record, and return it with %n deficiency.</numerusform>
            <numerusform>I have looked at this installation and its record, and return it with %n deficiencies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more faults</source>
        <translation>
            <numerusform>and %n more fault</numerusform>
            <numerusform>and %n more faults</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectionDecision</name>
    <message numerus="yes">
        <source>%n deficiencies stand: the job can be returned. It can be accepted once none stands.</source>
        <translation>
            <numerusform>%n deficiency stands: the job can be returned. It can be accepted once none stands.</numerusform>
            <numerusform>%n deficiencies stand: the job can be returned. It can be accepted once none stands.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return with %n deficiencies</source>
        <translation>
            <numerusform>Return with %n deficiency</numerusform>
            <numerusform>Return with %n deficiencies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectionHead</name>
    <message numerus="yes">
        <source>%n things missing by the file’s own word</source>
        <translation>
            <numerusform>%n thing missing by the file’s own word</numerusform>
            <numerusform>%n things missing by the file’s own word</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items found</source>
        <translation>
            <numerusform>%n item found</numerusform>
            <numerusform>%n items found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobHeader</name>
    <message numerus="yes">
        <source>Saved here · %n entries</source>
        <translation>
            <numerusform>Saved here · %n entry</numerusform>
            <numerusform>Saved here · %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only looked at · %n entries</source>
        <translation>
            <numerusform>Only looked at · %n entry</numerusform>
            <numerusform>Only looked at · %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message numerus="yes">
        <source>%1, %2, %n steps skipped</source>
        <translation>
            <numerusform>%1, %2, %n step skipped</numerusform>
            <numerusform>%1, %2, %n steps skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n entries</source>
        <translation>
            <numerusform>%1 · %n entry</numerusform>
            <numerusform>%1 · %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message numerus="yes">
        <source>Returned: %n deficiencies open</source>
        <translation>
            <numerusform>Returned: %n deficiency open</numerusform>
            <numerusform>Returned: %n deficiencies open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deficiencies answered, not accepted yet</source>
        <translation>
            <numerusform>%n deficiency answered, not accepted yet</numerusform>
            <numerusform>%n deficiencies answered, not accepted yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobsHeader</name>
    <message numerus="yes">
        <source>Show %n in the archive</source>
        <translation>
            <numerusform>Show %n in the archive</numerusform>
            <numerusform>Show %n in the archive</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeSettings</name>
    <message numerus="yes">
        <source>%n entries have not been sent yet. They stay on this device, like everything else.</source>
        <translation>
            <numerusform>%n entry has not been sent yet. It stays on this device, like everything else.</numerusform>
            <numerusform>%n entries have not been sent yet. They stay on this device, like everything else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetch the %n photos or files that are not here</source>
        <translation>
            <numerusform>Fetch the %n photo or file that is not here</numerusform>
            <numerusform>Fetch the %n photos or files that are not here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Packet</name>
    <message numerus="yes">
        <source>%n more facts</source>
        <translation>
            <numerusform>%n more fact</numerusform>
            <numerusform>%n more facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos show the same picture as another, and nobody said why.</source>
        <translation>
            <numerusform>%n photo shows the same picture as another, and nobody said why.</numerusform>
            <numerusform>%n photos show the same picture as another, and nobody said why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos, printed with the others</source>
        <translation>
            <numerusform>%n photo, printed with the others</numerusform>
            <numerusform>%n photos, printed with the others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignSheet</name>
    <message numerus="yes">
        <source>Signs %n entries as they stand. Anything added later is an amendment and shows as one.</source>
        <translation>
            <numerusform>Signs %n entry as it stands. Anything added later is an amendment and shows as one.</numerusform>
            <numerusform>Signs %n entries as they stand. Anything added later is an amendment and shows as one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteFormWords</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteWords</name>
    <message numerus="yes">
        <source>%1 (%2) lies more than %n years ahead. Correct the day.</source>
        <translation>
            <numerusform>%1 (%2) lies more than %n year ahead. Correct the day.</numerusform>
            <numerusform>%1 (%2) lies more than %n years ahead. Correct the day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToolOfReadings</name>
    <message numerus="yes">
        <source>Tool for all %n readings of this step</source>
        <translation>
            <numerusform>Tool for the %n reading of this step</numerusform>
            <numerusform>Tool for all %n readings of this step</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkflowWords</name>
    <message numerus="yes">
        <source>%n not met</source>
        <translation>
            <numerusform>%n not met</numerusform>
            <numerusform>%n not met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not decided</source>
        <translation>
            <numerusform>%n not decided</numerusform>
            <numerusform>%n not decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n to answer</numerusform>
            <numerusform>%n to answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::DeficienciesController</name>
    <message numerus="yes">
        <source>%n deficiencies to cure</source>
        <translation>
            <numerusform>%n deficiency to cure</numerusform>
            <numerusform>%n deficiencies to cure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All answered; %n wait for the inspector</source>
        <translation>
            <numerusform>All answered; %n waits for the inspector</numerusform>
            <numerusform>All answered; %n wait for the inspector</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::DocumentItem</name>
    <message numerus="yes">
        <source>Lacks %1 and %n more</source>
        <translation>
            <numerusform>Lacks %1 and %n more</numerusform>
            <numerusform>Lacks %1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::DrawingController</name>
    <message numerus="yes">
        <source>Preliminary: %n missing</source>
        <translation>
            <numerusform>Preliminary: %n missing</numerusform>
            <numerusform>Preliminary: %n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::EvidenceItem</name>
    <message numerus="yes">
        <source>That is too long for a number: %n characters. Clear the field and type it anew.</source>
        <translation>
            <numerusform>That is too long for a number: %n character. Clear the field and type it anew.</numerusform>
            <numerusform>That is too long for a number: %n characters. Clear the field and type it anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::Fleet</name>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tag was put on %n units.</source>
        <translation>
            <numerusform>The tag was put on %n unit.</numerusform>
            <numerusform>The tag was put on %n units.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tag was taken off %n units.</source>
        <translation>
            <numerusform>The tag was taken off %n unit.</numerusform>
            <numerusform>The tag was taken off %n units.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units are unprovisioned.</source>
        <translation>
            <numerusform>%n unit is unprovisioned.</numerusform>
            <numerusform>%n units are unprovisioned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Provision Requested for %n units.</source>
        <translation>
            <numerusform>Provision Requested for %n unit.</numerusform>
            <numerusform>Provision Requested for %n units.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused for %n: %1. %2</source>
        <translation>
            <numerusform>Refused for %n: %1. %2</numerusform>
            <numerusform>Refused for %n: %1. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::FleetChart</name>
    <message numerus="yes">
        <source>Fetching measurements: %n so far …</source>
        <translation>
            <numerusform>Fetching measurements: %n so far …</numerusform>
            <numerusform>Fetching measurements: %n so far …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 of %n units</source>
        <translation>
            <numerusform>of %1 of %n unit</numerusform>
            <numerusform>of %1 of %n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sum of %n units.</source>
        <translation>
            <numerusform>The sum of %n unit.</numerusform>
            <numerusform>The sum of %n units.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mean of %n units.</source>
        <translation>
            <numerusform>The mean of %n unit.</numerusform>
            <numerusform>The mean of %n units.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points.</source>
        <translation>
            <numerusform>%n point.</numerusform>
            <numerusform>%n points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gaps without a report, the longest from %1 to %2.</source>
        <translation>
            <numerusform>%n gap without a report, from %1 to %2.</numerusform>
            <numerusform>%n gaps without a report, the longest from %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %n times not every unit had reported: those points are hollow, and no line leads to a sum.</source>
        <translation>
            <numerusform>At %n time not every unit had reported: that point is hollow, and no line leads to a sum.</numerusform>
            <numerusform>At %n times not every unit had reported: those points are hollow, and no line leads to a sum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A counter went back %n times; the line is interrupted there.</source>
        <translation>
            <numerusform>A counter went back %n time; the line is interrupted there.</numerusform>
            <numerusform>A counter went back %n times; the line is interrupted there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A line for each of %n units.</source>
        <translation>
            <numerusform>A line for %n unit.</numerusform>
            <numerusform>A line for each of %n units.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gaps without a report, where no line is.</source>
        <translation>
            <numerusform>%n gap without a report, where no line is.</numerusform>
            <numerusform>%n gaps without a report, where no line is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::FleetFiles</name>
    <message numerus="yes">
        <source>“%1” is written: %n lines.</source>
        <translation>
            <numerusform>“%1” is written: %n line.</numerusform>
            <numerusform>“%1” is written: %n lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching measurements: %n so far …</source>
        <translation>
            <numerusform>Fetching measurements: %n so far …</numerusform>
            <numerusform>Fetching measurements: %n so far …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurements say more power than their volts and amperes allow.</source>
        <translation>
            <numerusform>%n measurement says more power than its volts and amperes allow.</numerusform>
            <numerusform>%n measurements say more power than their volts and amperes allow.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::FleetMap</name>
    <message numerus="yes">
        <source>%n units have no latitude and longitude at the office; they are not on the map.</source>
        <translation>
            <numerusform>%n unit has no latitude and longitude at the office; it is not on the map.</numerusform>
            <numerusform>%n units have no latitude and longitude at the office; they are not on the map.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units, %1</source>
        <translation>
            <numerusform>%n unit, %1</numerusform>
            <numerusform>%n units, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not operational</source>
        <translation>
            <numerusform>%n not operational</numerusform>
            <numerusform>%n not operational</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units on the map, at %L1 marks.</source>
        <translation>
            <numerusform>%n unit on the map, at %L1 mark.</numerusform>
            <numerusform>%n units on the map, at %L1 marks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::FleetRelay</name>
    <message numerus="yes">
        <source>At %1, %n relays open: what feeds through them is cut off from the grid. An open relay does not make anything dead; only a meter says so.</source>
        <translation>
            <numerusform>At %1, %n relay opens: what feeds through it is cut off from the grid. An open relay does not make anything dead; only a meter says so.</numerusform>
            <numerusform>At %1, %n relays open: what feeds through them is cut off from the grid. An open relay does not make anything dead; only a meter says so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1, %n relays shut: what is wired behind them is connected to the grid and live, whoever stands there.</source>
        <translation>
            <numerusform>At %1, %n relay shuts: what is wired behind it is connected to the grid and live, whoever stands there.</numerusform>
            <numerusform>At %1, %n relays shut: what is wired behind them is connected to the grid and live, whoever stands there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units are left out; the list says why.</source>
        <translation>
            <numerusform>%n unit is left out; the list says why.</numerusform>
            <numerusform>%n units are left out; the list says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them the office has no job: it knows nothing of lockout, wiring and permission there.</source>
        <translation>
            <numerusform>Of %n of them the office has no job: it knows nothing of lockout, wiring and permission there.</numerusform>
            <numerusform>Of %n of them the office has no job: it knows nothing of lockout, wiring and permission there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Acknowledged: %1 of %n units.</source>
        <translation>
            <numerusform>Acknowledged: %1 of %n unit.</numerusform>
            <numerusform>Acknowledged: %1 of %n units.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Acknowledged: %1 of %n units</source>
        <translation>
            <numerusform>Acknowledged: %1 of %n unit</numerusform>
            <numerusform>Acknowledged: %1 of %n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::FleetUnit</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::FleetUsers</name>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::Inspection</name>
    <message numerus="yes">
        <source>Returned with %n deficiencies, signed and written.</source>
        <translation>
            <numerusform>Returned with %n deficiency, signed and written.</numerusform>
            <numerusform>Returned with %n deficiencies, signed and written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 returned this job: %n deficiencies are to be cured. Taken in here, the job lists each of them, to be answered with what was done and photos.</source>
        <translation>
            <numerusform>%1 returned this job: %n deficiency is to be cured. Taken in here, the job lists it, to be answered with what was done and photos.</numerusform>
            <numerusform>%1 returned this job: %n deficiencies are to be cured. Taken in here, the job lists each of them, to be answered with what was done and photos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::Office</name>
    <message numerus="yes">
        <source>%n values differ between devices</source>
        <translation>
            <numerusform>%n value differs between devices</numerusform>
            <numerusform>%n values differ between devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries wait to be sent</source>
        <translation>
            <numerusform>%n entry waits to be sent</numerusform>
            <numerusform>%n entries wait to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos or files are still on the devices that took them.</source>
        <translation>
            <numerusform>%n photo or file is still on the device that took it.</numerusform>
            <numerusform>%n photos or files are still on the devices that took them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries from the office were not taken in: they do not prove themselves, or contradict what this device holds.</source>
        <translation>
            <numerusform>%n entry from the office was not taken in: it does not prove itself, or contradicts what this device holds.</numerusform>
            <numerusform>%n entries from the office were not taken in: they do not prove themselves, or contradict what this device holds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos or files of other devices were left at the office; each comes when it is looked at.</source>
        <translation>
            <numerusform>%n photo or file of another device was left at the office; it comes when it is looked at.</numerusform>
            <numerusform>%n photos or files of other devices were left at the office; each comes when it is looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::PacketController</name>
    <message numerus="yes">
        <source>%1 of %2 steps · %n skipped</source>
        <translation>
            <numerusform>%1 of %2 steps · %n skipped</numerusform>
            <numerusform>%1 of %2 steps · %n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded</source>
        <translation>
            <numerusform>%n recorded</numerusform>
            <numerusform>%n recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>PDF/A with the signed record inside, built from %n entries.</source>
        <translation>
            <numerusform>PDF/A with the signed record inside, built from %n entry.</numerusform>
            <numerusform>PDF/A with the signed record inside, built from %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record whole: %n entries, none altered, none missing</source>
        <translation>
            <numerusform>Record whole: %n entry, not altered</numerusform>
            <numerusform>Record whole: %n entries, none altered, none missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo originals are not in this file</source>
        <translation>
            <numerusform>%n photo original is not in this file</numerusform>
            <numerusform>%n photo originals are not in this file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft. %1, and %n more</source>
        <translation>
            <numerusform>Draft. %1, and %n more</numerusform>
            <numerusform>Draft. %1, and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · and %n more</source>
        <translation>
            <numerusform>%1 · and %n more</numerusform>
            <numerusform>%1 · and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::PhasesModel</name>
    <message numerus="yes">
        <source>%1 · %n skipped</source>
        <translation>
            <numerusform>%1 · %n skipped</numerusform>
            <numerusform>%1 · %n skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::PointsModel</name>
    <message numerus="yes">
        <source>at %1, %n registers</source>
        <translation>
            <numerusform>at %1, %n register</numerusform>
            <numerusform>at %1, %n registers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::StepController</name>
    <message numerus="yes">
        <source>%n missing: %1</source>
        <translation>
            <numerusform>%n missing: %1</numerusform>
            <numerusform>%n missing: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings, not confirmed yet</source>
        <translation>
            <numerusform>%n warning, not confirmed yet</numerusform>
            <numerusform>%n warnings, not confirmed yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos in this job</source>
        <translation>
            <numerusform>%n photo in this job</numerusform>
            <numerusform>%n photos in this job</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · and %n more</source>
        <translation>
            <numerusform>%1 · and %n more</numerusform>
            <numerusform>%1 · and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::TrafficModel</name>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong or cut short</source>
        <translation>
            <numerusform>%n wrong or cut short</numerusform>
            <numerusform>%n wrong or cut short</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the recording only</source>
        <translation>
            <numerusform>%n in the recording only</numerusform>
            <numerusform>%n in the recording only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
</TS>
