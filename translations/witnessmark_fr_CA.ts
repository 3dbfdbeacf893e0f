<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en">
<context>
    <name>ActionBar</name>
    <message>
        <source>Skip or refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip with reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse with reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The record on this device was damaged and has been repaired; the damaged file is kept at %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The street address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The utility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The procedure could not be read, so no job can be opened. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttestEvidence</name>
    <message>
        <source>%1 (optional)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BenchPage</name>
    <message>
        <source>Bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read devices inside a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any collar or sub-meter on a cable, read without a job. In this release devices are read inside a job, at the step that asks for them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlobFolder</name>
    <message>
        <source>The folder of attachments could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attachment could not be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attachment is larger than 256 MB. Attach a smaller file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attachment %1 is not on this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attachment %1 is damaged on this device&apos;s disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BundleExport</name>
    <message>
        <source>Writes a job with its evidence and captures as one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the bundle to FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>witnessmarkctl bundle export: give one job&apos;s id, and --out FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 entries, %3 bytes, head %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BundleImport</name>
    <message>
        <source>Verifies a bundle and merges its job into the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle (.wmjob).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>witnessmarkctl bundle import: give one bundle file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2): %3 entries added, %4 in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values differ between devices; open the job and decide.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cancellation</name>
    <message>
        <source>Cancelled. Nothing more was sent; what was done so far is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaptureShow</name>
    <message>
        <source>prints recorded traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording (libpcap, RTAC serial).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage: witnessmarkctl capture show FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost from here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaptureWriter</name>
    <message>
        <source>The recording %1 cannot be made: %2. Check the folder and the space on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording %1 could not be continued: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>%1 holds no SunSpec model files (model_N.json).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChainWalk</name>
    <message>
        <source>%1 answered with another number of registers than asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map starts at %1, one beside where it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, but it is not a SunSpec device: none of the known places holds the mark. Check that it is the right device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of models ends with an error instead of an end mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of models ends with 0 instead of an end mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model %1 has no length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model %1 says it has %2 registers, which is more than there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model %1 cannot be read beyond register %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 models were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of models has no end mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length of model %1 is wrong; the next one was found at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length of model %1 is wrong, and no model was found behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has just started and has no values yet. Wait up to 40 seconds and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CollarDriver</name>
    <message>
        <source>The connection to the collar was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a meter collar this program knows: it says it is “%2 %3”. Connect the collar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collar on %1 gives no serial number, so it cannot be told from another one. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another collar is connected now: %1 instead of %2. Nothing was written. Connect %2 again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collar %1 has just started and has no values yet. Wait up to 40 seconds and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another collar is connected now: %1 instead of %2. Connect %2 again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collar %1 did not keep what was written: %2 reads back differently. Write it again; if it stays so, contact the maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no number for a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collar %1 gives the result %2, which its profile does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collar %1 did not accept the selection of the relay. Nothing was switched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collar %1 gives a relay result its profile does not know.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CollarProduct</name>
    <message>
        <source>The pack %1 does not describe a collar (ratings, lcd, situations).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CollarProvision</name>
    <message>
        <source>provisions a collar and watches it until it is operational</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach the collar: serial:PORT, tcp:HOST:PORT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON file with address, city, state, zip and what else is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up watching after N seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage: witnessmarkctl collar provision LINK --premises FILE [--timeout-s N]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is operational. Relay %2, %3 V.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CollarRelay</name>
    <message>
        <source>opens or shuts a collar&apos;s relay (administrators, in a job)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach the collar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open or shut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collar and the state it is in now, as confirmed by the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator&apos;s Ed25519 key (PEM, readable by nobody else).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job whose record allows it and keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage: witnessmarkctl collar relay LINK open|shut --confirm SERIAL:STATE --key FILE --job ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>witnessmarkctl: a relay is changed in a job, whose record says whether it may be. Name it with --job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the relay reads %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CollarStatus</name>
    <message>
        <source>reads a collar: display, state and readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach the collar: serial:PORT, tcp:HOST:PORT or replay:FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage: witnessmarkctl collar status LINK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commission</name>
    <message>
        <source>the main job without a window, from a job file to the signed packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job file (schema witnessmark-job/1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach the collar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach the sub-meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the packet and the bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated devices run FACTOR times as fast (demonstrations only).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up waiting for the collar after N seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage: witnessmarkctl commission JOB.json --collar LINK [--ims LINK] --out DIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>witnessmarkctl commission: --speed takes a factor of 1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>witnessmarkctl commission: only a demonstration runs faster than real time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packet: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemonstrationBanner</name>
    <message>
        <source>DEMONSTRATION: simulated devices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceEvidence</name>
    <message>
        <source>Read and recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceKeys</name>
    <message>
        <source>The signature library could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of this device could not be kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The workflow does not say when the lockout may be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not apply to this site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was refused: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow has no condition “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known yet whether this holds: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not hold: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow has no step ‘%1’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this is not asked here; take the value back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still wanted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not good: %1. Put it right and measure again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and acknowledge first: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a note why it is done all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be skipped. Do it, or refuse it with a reason: then work stops here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Engine::View</name>
    <message>
        <source>“%1” comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work stopped at “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this step applies cannot be told. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this step applies is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two records of this step disagree. Record it again to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device has been asked; its answer is not recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceHead</name>
    <message>
        <source>%1 (optional)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceItem</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the part number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low, do over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High, do over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be judged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies within %2 to %3, the company’s band of %4 % over the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, held against %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is under the target of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is over what is allowed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is recorded as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is %1. Your company has set no tolerance above it, so the value is recorded and not judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This terminal has no torque for this conductor size: it may not be terminated here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 N·m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job takes one installation from the closed box to the signed packet. Everything is kept on this device and needs no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address is enough to begin. What the collar or its part number can tell is not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A demonstration site with simulated devices. It is marked as such on every page and in every packet, and cannot be signed as real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FleetPage</name>
    <message>
        <source>Fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units across a company: find them, group them, plan relay changes and export data. That needs a connection to a company server, and this release does not have one yet. No job waits for it: everything on this device is complete without a network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImsCatalog</name>
    <message>
        <source>The IMS pack lacks “%1” or it is not as expected. Install the pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be part of a model number; letters A to Z, digits and hyphens can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model number. Copy it from the meter&apos;s label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not begin with BL, S1 or S2: it is no meter of the series 1000 or 2000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transformers give 0.2 A, the meter takes 0.12 A at most. Ask the maker before use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meters made on %1 carry the other format of model number. Check the label and the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number ends too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no voltage of these meters; with these wires there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 V is not made for this number of wires; there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 A transformers were withdrawn by the maker; there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no transformer rating; there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GL, grounded delta, goes only with a 4-wire meter, which has no wires digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PKG is missing: every number of the old format carries it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no transformer type; there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grounded delta: read the voltage on the nameplate; 208 and 240 are both written for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of the new format has 15 letters and digits, as in S2-208-N-01-01-021-01; this one has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no voltage of series %2; there are %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no enclosure; there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number of meters; it has two digits, 01 to 99.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 meters do not fit an enclosure for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no transformer code; there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no option; there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This enclosure is for more than one meter; the guide covers single units only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImsDecode</name>
    <message>
        <source>finds the frames in raw bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw bytes as they came off the line; - reads standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meter number known from a label; may be given again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage: witnessmarkctl ims decode FILE [--meter-id N]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImsListen</name>
    <message>
        <source>listens to the IMS meters on a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach the line: serial:PORT, tcp:HOST:PORT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after N frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after N seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter number known from the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter is a simulated one that runs FACTOR times as fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage: witnessmarkctl ims listen LINK [--frames N] [--timeout-s N] [--meter-id N]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 of %2 frames were heard in %3 s. A meter sends one every 5 minutes; wait longer or look at the diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImsModel</name>
    <message>
        <source>decodes an IMS model number, old or new format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model number on the meter&apos;s label; separators do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of manufacture, as 2009-03-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage: witnessmarkctl ims model NUMBER [--manufactured-on DATE]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>witnessmarkctl: “%1” is no date; write it as 2009-03-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: series %2, %3 wires, %4 V, transformers %5 A to %6 A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to neutral: %2 to %3 V.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobContext</name>
    <message>
        <source>“%1” is no job id; it looks like 3f2b8c1e-….</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobController</name>
    <message>
        <source>collar %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobHeader</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved here · %n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bring %1 back from the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed and sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded by a later job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address and utility not known yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobsHeader</name>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All saved on this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, serial or utility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job is archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job has been handed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobsPage</name>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineServer</name>
    <message>
        <source>The socket %1 cannot be made: %2. Choose a path in a folder that may be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasureEvidence</name>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset tool, set to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModbusDevice</name>
    <message>
        <source>does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers MS milliseconds late (1500)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers in pieces of BYTES bytes (20), 15 ms apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returns every request before the answer, as some RS-485 adapters do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends COUNT bytes 00 (1) before the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends COUNT bytes FF (1) after the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers with a wrong checksum (Modbus TCP: a wrong transaction number)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers as the next higher unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers reads with COUNT registers (1) fewer than asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers with the Modbus exception CODE (4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is unplugged once, and plugged in again after MS milliseconds (3000; 0: never)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restarts once: is gone for 2 s, then has no values for up to 40 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario holds “%1”; it may only hold the list “steps”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step of the scenario needs “at_s”, a time in seconds, and a command as --control takes it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeutralCommand</name>
    <message>
        <source>size the neutral of a collar in its socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collar&apos;s breaker, in amperes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The jaws of the meter socket: 4 or 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ampacity of the fifth jaw; not known counts as too small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wire size chosen for the pigtail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its metal, copper or aluminum; copper, as furnished, when not said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not understood; everything is an option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--breaker-a and --jaws are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--jaws must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--fifth-jaw-a cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an American wire gauge. It looks like 6 or 1/0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--material is copper or aluminum; “%1” is neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken to be copper, as furnished: look at it. At the collar it must be copper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Torque at the collar: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeutralTables</name>
    <message>
        <source>The pack %1 has no neutral tables (neutral.by_breaker, neutral.terminal).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 A is not a breaker of this collar, so it has no neutral size. There are: %2 A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A socket with %1 jaws does not take this collar; it takes 4 or 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 4-jaw socket always needs a pigtail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fifth jaw’s ampacity is not recorded, so it counts as too small and a pigtail is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fifth jaw carries %1 A, less than the %2 A breaker: a pigtail is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fifth jaw carries %1 A, at least the %2 A breaker: no pigtail is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box holds %1 AWG copper for a %2 A breaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fifth-jaw stab is the neutral path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pigtail is required and none is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conductor’s metal is not recorded; at the collar it must be copper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conductor at the collar must be copper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collar’s neutral terminal has no torque for %1 AWG, so it may not be terminated there. It takes %2 AWG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its ampacity covers the breaker at 75 °C terminations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 AWG is the size that is furnished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 AWG is larger than the furnished %2 AWG; the installer supplies it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 AWG is smaller than the furnished %2 AWG. It may carry %3 A, but somebody named has to approve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 AWG is too small for a %2 A breaker; use %3 AWG or larger.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewJobSheet</name>
    <message>
        <source>New job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demonstration instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>%1 was made for a later release (%2; this one reads up to %3). Update the program to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at /schema: “%2” is not a version this program knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pack “%1”. Installed are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The translation of %1 is not a text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Packet</name>
    <message>
        <source>The packet&apos;s typeface %1 could not be loaded. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEMONSTRATION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEMONSTRATION: simulated devices, not an installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commissioning packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 · record head %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packet&apos;s pages could not be written. Free some memory and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commissioning packet, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commissioning of a meter collar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packet needs the head of its record (32 bytes). Open the job again and make the packet anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packet needs the time at which it is made. Set the clock of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installing company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedures in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, printed %2 by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 not done, %4 refused, %5 skipped with a reason, %6 do not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Torques</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 listed: %2 pass, %3 outside the target, %4 not judged, %5 unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 listed, %2 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of devices, %2 of IMS meters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record behind these pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries, head of the record (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed record lies inside this file as the attachment record.wmjob, and the file as a whole carries a digital signature. The code holds the job and the head printed above: if they agree with the record, the pages belong to it. To check both, without a network:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Pass” is said here of a rule or a value, never of a site. What is not recorded is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a demonstration with simulated devices. It documents no installation and may not be handed to a utility.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device&apos;s signing key cannot be read. Let the program make this device&apos;s keys again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commissioning packet, DEMONSTRATION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serial %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed by a second frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard once, not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two records disagree: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variance requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 photos are not on this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has signed the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more, listed with the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 steps)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated, not confirmed in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read, see the device readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calibration due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calibrated %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 AWG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaled down for these pages; the originals are in the attached record under the hashes given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has signed this record yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed %1 at record head %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1 of device %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1 of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, frame %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, frames %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No facts about the site are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No equipment is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No procedure was in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No torque is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preset tool, set to this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reading under its target is low. One above it is judged only where the company has set a tolerance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other measurement is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMS meter readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame as received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule pack has been evaluated for this packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources cited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is cited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record inside could not be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate that signed the file belongs to no device of the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several devices of the record claim the certificate that signed the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was not valid at the time the file claims to be signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trust anchor vouches for this certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trust anchor was given, so nobody vouches for who signed. Compare the certificate&apos;s fingerprint with the signer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trust anchor vouches for this certificate, so who signed is not confirmed. Compare the certificate&apos;s fingerprint with the signer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on the device that sealed the packet, under the name given there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on device %1, under the name given there; no trust anchor vouches for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages were made from another state of the record: their head is %1, the record&apos;s is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages belong to job %1, the record inside to job %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages and record disagree about being a demonstration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s signature does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is neither a packet (PDF) nor a bundle (.wmjob), or its beginning is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read from the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the part number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utility inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded, not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be signed: it is not a readable PDF. Make the packet again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing key is no P-256 key, or its certificate is another&apos;s. Let the program make this device&apos;s keys again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packet is signed already. Make a new one to sign again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packet could not be signed. Try again; if it fails again, restart the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file carries no signature of the form this program makes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not cover the whole file: bytes were added, removed or moved after signing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature itself was altered: it is not spelled in its one valid form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was altered after it was signed: its digest is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature was not made with the key of its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PDF reader would find another signature than the one that covers this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF&apos;s structure is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a readable PDF. Ask for it again from whoever sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed record of the job, with its evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF carries no attachment “%1”. It is no packet made by this program, or it was printed again by another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trust folder “%1” does not exist. Name the folder that holds the company&apos;s certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trust folder “%1” may not be read. Ask for permission to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in the trust folder holds no certificate. Put a PEM or DER certificate there, or remove the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartNumberCommand</name>
    <message>
        <source>decode or refuse a collar part number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part number on the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>witnessmarkctl part-number: say which part number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartNumberGrammar</name>
    <message>
        <source>The pack %1 has no part-number grammar (part_number.segments).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack %1 at /part_number/segments/%2: a segment needs a field and codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part number is empty. It looks like %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character %1, %2, does not belong in a part number: it has only letters, digits and hyphens, as in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part number has %1 parts between hyphens, as in %2; this one has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the %2 must be two digits followed by A, such as 60A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is missing. It must be one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not sold; the %2 must be one of %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Path</name>
    <message>
        <source>“%1” is not a path of the site model: position %2 is not understood. A path looks like inverters[0].make.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhaseList</name>
    <message>
        <source>Phases and steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>%1 is not a photo this program can read. Choose a JPEG or PNG file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be shown. Take the photo again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoChooser</name>
    <message>
        <source>Choose photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoEvidence</name>
    <message>
        <source>Photo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo from a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProcessLock</name>
    <message>
        <source>The records in %1 could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: another Witnessmark (process %2) has them open. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PtyLink</name>
    <message>
        <source>No pseudo-terminal could be made: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link %1 could not be made. Choose a path that does not exist yet, in a folder that may be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Skip this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the record with your reason, and in the packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a stop-work step: refusing it stops the work here until it can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the record as refused, with your reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>The jobs on this device are still being opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplayLink</name>
    <message>
        <source>%1 has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no answer to this request: it was recorded in another situation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RtuLine</name>
    <message>
        <source>%1 does not answer. Check that it has power, that the cable is whole and that the unit number %2 is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, but the answer arrives damaged. Check cable, adapter and baud rate, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: another unit than %2 answers. Check the unit number and what else is on this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers something other than what was asked, which is not believed. Disconnect other programs from it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends bytes that are no answer. Check that it is the right device, its wiring and the baud rate.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>The site model has no “%1”. Check the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site model has no “%1”. Did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. Leave it out when it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be %2; %3 is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be %2. Allowed are: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be %2; the least is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be %2; the most is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a date such as 2026-11-01; %2 is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be %2: it does not have the form that is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 elements; at most %3 are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not say which measurement is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a number or a word; %2 is not.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SerialLink</name>
    <message>
        <source>%1 is not a serial port. Choose a port such as /dev/ttyUSB0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not take any more bytes. Plug the device in again and retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is gone: the device was unplugged or lost its power. Plug it in again and retry.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>percent; none set: recorded and not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry in a record says who made it and in which role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utility inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company tolerances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manuals print none. What stands here is your company’s decision, and every verdict names it as such. A torque under its target is low in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Torque over its target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltage, collar against your meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current, collar against your meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy, collar against your meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witnessmark %1. Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs are kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>“%1” does not say which element is meant. Name it, as in %2[0].</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SqliteStore</name>
    <message>
        <source>%1 was not imported, because it fails its own proof: %2 Ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle %1 could not be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not imported: entry %2 of device %3 (“%4”) differs from the one that is here. One of the two devices was restored from an old copy; keep both files and ask support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job needs an id that is not all zeros.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of jobs could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to record, or far too much at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name or role of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry at “%1” cites an attachment that is not on this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry at “%1” corrects one that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records in %1 could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was missing or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: they were written by a later release (format %2, this one knows %3). Update Witnessmark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tables are not those that Witnessmark makes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged records in %1 could not be recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records were damaged (%1). %n entries were recovered into a new file, %2 are known to be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file was kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the records could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records could not be tidied up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The readings could not be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The readings could not be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepBody</name>
    <message>
        <source>All phases and steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop work: cannot be skipped or waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepController</name>
    <message>
        <source>%1, step %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped: %1, %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: %1, %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply to this site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again: something recorded later made it count no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the warning, not confirmed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n things missing, first: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWG, copper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your %1 AWG</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsPage</name>
    <message>
        <source>Back to the step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The folder for the records could not be made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Style</name>
    <message>
        <source>The built-in typeface %1 cannot be loaded. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was built without its typefaces. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuitabilityRules</name>
    <message>
        <source>The pack %1 lacks the rating %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SunspecScan</name>
    <message>
        <source>walks a SunSpec device&apos;s models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach the device: serial:PORT, tcp:HOST:PORT or replay:FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modbus unit number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of further model files (model_N.json).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage: witnessmarkctl sunspec scan LINK [--unit N], N from 1 to 247</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the command line for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded device traffic, replayed byte for byte, and bundles from the field. Until the page is here, the command line does both: witnessmarkctl bundle import, and witnessmarkctl capture show.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TcpLine</name>
    <message>
        <source>%1 answers something other than what was asked, which is not believed. Check that it is the right device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer. Check that it has power and that the unit number %2 is right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TcpLink</name>
    <message>
        <source>%1 did not answer within 5 seconds. Check address, cable and power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses the connection. Check that the device is on and that the port is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2. Check address, cable and power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hung up. Check cable and power, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TcpListener</name>
    <message>
        <source>Port %1 on %2 cannot be listened on: %3. Choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolSheet</name>
    <message>
        <source>Measuring tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or number of the tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrated on (year-month-day)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration due on (year-month-day)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range, from and to, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TorqueCommand</name>
    <message>
        <source>look a torque up, judge a set or measured one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neutral, field or jbox-screw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wire size; the junction-box screws need none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The torque on the product&apos;s label, which goes before the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a preset tool was set to: it must equal the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reading: under the target is low; above it is judged only with --tolerance-pct (else the verdict is none, and the exit status 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the company allows above the target, in percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say which table: neutral, field or jbox-screw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an American wire gauge. It looks like 6 or 1/0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TorqueTables</name>
    <message>
        <source>The pack %1 at /torque/tables/%2/rows/%3: a row needs a wire size and a torque above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack %1 has no torque tables (torque.tables, torque.tool_range).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no torque table “%1”. Known are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “%1” goes by wire size: say which AWG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either what the tool was set to or what was measured, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A torque must be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A torque cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The torque on the label must be above zero; leave it out when the label has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tolerance must be zero or more percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 AWG is not in the table, so such a conductor may not be terminated there. It takes %3 AWG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label on the product says %1, the table %2: the label counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool is set to %1, as wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool is set to %1; it must be set to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is under %2: tighten to the target and measure again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is above %2. The table prints no tolerance and none is set, so this is recorded and not judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is above %2, within the %3 in-lb that are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is more than %2 in-lb above %3: loosen, look at the thread, tighten again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueEvidence</name>
    <message>
        <source>several, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Inverters listed to UL 1741</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not listed to UL 1741: %1. Only grid-interactive PV with listed inverters may be connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use listed inverters or record their listing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collar and socket form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order the collar for this socket; it is made for forms 2S and 12S.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The socket is form %1; this collar fits 2S and 12S only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The socket is form %1, the collar is for form %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Socket cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The socket’s cover is “%1”; the collar fits ringless and ring-type sockets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the maker before using it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shallow socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a shallow “button” socket, which the maker advises against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the socket, or record who accepts it and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working space with the collar in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in of %3 in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little working space, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the space, or ask the utility.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A way for the neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Socket jaws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The socket has %1 jaws; the collar fits 4 or 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This socket cannot take the collar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter is form %1, the collar is for form %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order the collar for this meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conduit is %1 in; the collar takes %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power conduit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/2, 3/4 or 1 in trade size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communications conduit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/2 in trade size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power through the collar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inverters make %1 kW together; the collar carries %2 kW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect no more than %1 kW through this collar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is %1 V; the collar is for %2 V at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service cannot take the collar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuous current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inverters give %1 A continuously; the collar carries %2 A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect no more than %1 A through this collar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaker for the inverters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 A continuously times 1.25 is %2 A; the breaker is %3 A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No breaker of this collar is large enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order the collar with a %1 A breaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power at this voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inverters make %1 kW; at %2 V the collar carries %3 kW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation and grid together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 A from the inverters and %2 A from the grid are %3 A; together %4 A are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower one of them to %1 A together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field conductor size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field conductors are %1 AWG; the terminals take %2 AWG at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use conductors of %1 AWG or thinner that carry the current.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service for form %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A form %1 collar is for a %2 service and a %3-jaw socket; here are %4 and %5 jaws.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order the collar for this service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaker rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1 A breaker is not sold with this collar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the part number again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambient temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets from %1 °C to %2 °C here; the collar is for %3 °C to %4 °C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shade or shelter it, or ask the maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is %1 Hz; the collar is for %2 to %3 Hz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance of the antenna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People stay %1 cm from the antenna; it must be %2 cm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep people at least %1 cm away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full-size neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The neutral is %1 AWG, the line conductors are %2 AWG; an inverter here wants a full-size neutral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a neutral of at least the line conductors’ size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pigtail in a 4-jaw socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 4-jaw socket always needs the pigtail; the fifth jaw is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the pigtail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pigtail or fifth jaw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fifth jaw carries %1 A, less than the %2 A breaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1 AWG copper or larger, up to 2 AWG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the breaker and the socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line or load side as designed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collar is for the %1 side, the design says %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order the collar the design asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaker as designed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collar has a %1 A breaker, the design says %2 A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a load-side collar, or record that the utility owns the generation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line-side collar is for utility-owned systems only, and it is not recorded that the utility owns this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line-side collar is for utility-owned systems only; the utility does not own this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>22 kAIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 22 kAIC rating is pending approval and cannot be ordered before it is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the 10 kAIC collar where the utility agrees, or wait for the approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupting rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the utility which interrupting rating this service needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not recorded which interrupting rating the utility wants here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collar interrupts %1 kA, the service needs %2 kA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1 A collar may have a longer lead time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the delivery date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The utility’s approval of this configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The utility has to approve exactly this part number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the approval’s reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An EV charger on this collar needs an approval of its own from the utility and the AHJ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collar is approved for PV; “%1” needs an approval of its own from the utility and the AHJ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get and record both approvals.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>collar</name>
    <message>
        <source>the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ZIP code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the premises ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the location notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the installer&apos;s e-mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>link</name>
    <message>
        <source>%1 was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is gone: the other side hung up. Plug it in again and retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already in use by another part of this program. End that first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Installing and commissioning meter collars, with the proof of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep jobs and settings in DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demonstration site with simulated devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, dark or sun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en, es or fr_CA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load every page in every theme, then quit; 0 when nothing was wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no theme %1; choose light, dark or sun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language %1; choose en, es or fr_CA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>modbus</name>
    <message>
        <source>The request to %1 was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request for register %1 of %2 is outside of what Modbus allows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sunspec</name>
    <message>
        <source>%1 no longer has model %2 where it was. Close the connection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>witnessmarkctl</name>
    <message>
        <source>--%1 must be a number; “%2” is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is whole: every entry, signature and byte is as it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does NOT verify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEMONSTRATION: made with simulated devices. It documents no installation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1, %2 entries, head %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate SHA-256 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifies a packet or a bundle with nothing but the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A packet (.pdf) or a bundle (.wmjob).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust the company certificates in DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>witnessmarkctl packet verify: name one FILE.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wm</name>
    <message>
        <source>%1 does not exist. Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB, which is more than such a file can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read to its end: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not valid JSON: %2 at line %3, column %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contains a NUL character. Remove it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8 text. Save it as UTF-8 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too long: %2 characters, at most %3 are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contains a character that cannot be stored (U+%2 at position %3). Remove it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wm::capture</name>
    <message>
        <source>%1 is not a recording this program can read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it records another kind of line (link type %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame %1 has no header</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wm::catalog</name>
    <message>
        <source>A workflow pack needs steps.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wm::catalog::Lint</name>
    <message>
        <source>The schema must be “witnessmark-pack/%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a sort of pack. Known are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id must be lower-case letters, digits and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing or empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The effective date must be a date such as 2026-11-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source document is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The citation is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“cite” is missing: say where this comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“id” is missing: an element with texts needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id “%1” is used twice in this list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wm::catalog::suitability::Rule</name>
    <message>
        <source>This cannot be said before it is recorded: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wm::collar</name>
    <message>
        <source>The collar cannot be provisioned without %1. Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collar takes at most %1 bytes for %2, and “%3” has %4. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no kind of DER the collar knows; it takes %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind of DER</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wm::collar::T</name>
    <message>
        <source>The connection to the collar was closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wm::ctl</name>
    <message>
        <source>%1 can be read by others, so its key is not accepted. Run: chmod 600 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no Ed25519 private key. Make one with: openssl genpkey -algorithm ed25519</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is not a text the premises have; they are %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIMULATED DEVICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number   %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part number     %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware        %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form            %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display         %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orientation     %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLIPPED: upside down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioning    %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay           %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health code     %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltage         %1 (L1-N %2, L2-N %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current         %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power           %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Produced        %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumed        %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded in     %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is neither a JPEG nor a PNG picture. Choose a photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input holds more than %1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  meter %2  %3 kWh  peak %4 kW  resets %5  %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes, %2 frames, %3 bytes in no frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base address %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Model %1 (%2), %3 registers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job names the pack %1, which is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job wants %1, the one installed is version %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job names no workflow pack. Add one to its “packs”, for example install-connectder-v3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wm::documents</name>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packet could not be written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wm::ims</name>
    <message>
        <source>Every level arrives inverted: A and B are swapped. Cross the pair at one end, not at both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line gives nothing but zeros: it is shorted, broken, has no bias, or A and B are swapped. Check the pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line gives nothing but ones: it floats, or the adapter is not connected to the meter. Check the pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes arrive that belong to no frame. Check the shield, the ground and what else is on this pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bursts have the length of another line speed. The meter sends at 9600 baud, 8 data bits, no parity, 1 stop bit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one meter talks on this pair. Their frames can collide; tell them apart by the meter number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No frame was heard. The meter sends one every 5 minutes by itself; check its power, A to plus and B to minus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames arrive with a byte missing or doubled. Use a shorter USB cable or another adapter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wm::link</name>
    <message>
        <source>The link “%1” cannot be used: %2. Write it like serial:ttyUSB0, serial:/dev/ttyACM0?baud=19200, tcp:192.0.2.7:502 or replay:FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an option of a serial link, only baud=N is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rate must be a number from 300 to 4000000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port&apos;s name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host and port are needed, joined by a colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it contains a NUL character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must start with serial:, tcp:, ble: or replay:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing follows “%1:”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Bluetooth is not built into this version. Connect the device by USB cable and use a serial: link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a recording, not a device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be opened by this account. Add the account to the group dialout (sudo usermod -aG dialout $USER, then log in again) or install the udev rule that comes with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close the other program (a terminal, ModemManager) and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there. Check that the device is plugged in and has power, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wm::modbus</name>
    <message>
        <source>it does not know this kind of request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no register there, or not for this access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not accept this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it failed inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has begun but is not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gives the unknown reason %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses register %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wm::record</name>
    <message>
        <source>entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 1 GB, which is more than this release reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Witnessmark bundle. Choose a .wmjob file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle %1 could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle %1 could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedded record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to read the bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle could not be sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the file has a wrong length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seal at the end of the file is missing or the file was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the seal was altered, at byte %1 of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seal was altered, between bytes %1 and %2 of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was altered between bytes %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be recorded: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than 1 MB; attach it as a file instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recorded entry cannot be read: %1, at byte %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than 1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are bytes after its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recorded entry is not valid: its field “%1” is missing or wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record holds an entry of the kind “%1”, which this release does not know. Update Witnessmark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recorded entry is not valid: it is not a group of fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A batch signature of the record is not valid: its field “%1” is missing or wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the disk is full. Free some space or export finished jobs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the disk or the file is read-only. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the file cannot be opened. Check who owns it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: another program holds the file. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the file is damaged. Start Witnessmark again to have it recovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the disk did not do what it should. Check it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is on a read-only disk. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no permission for %2. Check who owns it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 failed (%3). Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file could not be made safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder could not be made safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of this device could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of this device could not be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 is damaged. Move it away: a new key is then made, and earlier entries stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no job %1 on this device. Import its bundle first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records are not open. Close Witnessmark and start it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wm::record::BundleReader</name>
    <message>
        <source>%1 was written by a later release (format %2, this one knows %3). Update Witnessmark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Witnessmark bundle. Choose a .wmjob file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables of the file are not those of a bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too damaged to be read (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wm::record::BundleReader::Take</name>
    <message>
        <source>The %1 in the file cannot all be read (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wm::record::Checker</name>
    <message>
        <source>Entry %1 of device %2 (“%3”): %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry at position %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record holds no entry that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs to another job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are two entries with this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stands after a later one; the order was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries before it are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not what entry %1 was written after; it was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature at position %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a signature of device %1 over its entries up to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1 of device %2, which it signs, is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no signature stands for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry it corrects is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device&apos;s certificate does not have the digest given with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its attachment %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment %1 was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry speaks of attachment %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wm::record::Writer</name>
    <message>
        <source>it is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a kind of value that the record does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a number that is not finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text holds characters that are not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group has too many fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a field&apos;s name is not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a field&apos;s name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a field occurs twice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wm::rules</name>
    <message>
        <source>‘%1’ is no date; dates are written 2026-11-05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long to be matched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is no pattern that can be matched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ takes too long to match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group of facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression is longer than %1 characters. Split it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wm::rules::Checker</name>
    <message>
        <source>Here %1 is wanted, and this is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ‘%1’ in the site model. Check the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is a list. Say which element: with [0], all, exists or filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no ‘%2’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is never ‘%2’. It is one of: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be compared with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes and no have no order; use == or !=.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One way gives %1, the other %2; both have to be alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list holds values of one sort; here %1 follows %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no function ‘%1’. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1() takes %2 values, not %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wm::rules::Evaluator</name>
    <message>
        <source>The expression takes too long to evaluate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is derived from itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula of ‘%1’ cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ has no parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is no element of a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ and ‘%2’ cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes and no have no order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is no list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ divides by zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is no function that can be called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ has no element.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wm::rules::Parser</name>
    <message>
        <source>Here the expression should end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression ends too early. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is not expected. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here ‘%1’ is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression is nested more than %1 deep. Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparisons cannot be chained; join them with &amp;&amp;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a dot comes a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list has no ‘%1’. It has all, exists, filter, map, sum, max, min and size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ wants a name for the element first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is a word of the language and cannot name an element.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here a value is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text has no closing quotation mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no null. Ask has(…) whether something is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘in’ stands between a value and a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has() takes one path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size() takes one list or text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wm::sim</name>
    <message>
        <source>has no values yet, as after a restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hangs upside down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cellular modem finds no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuses every command because of its state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs S seconds (280) until it reaches the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has failed: skull and crossbones, no smart functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the relay does not move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The serial “%1” is not a simulated device&apos;s: it must begin with SIM-.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A collar has no state “%1”; it has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fault “%1” cannot be used: %2. See witnessmark-sim --list-faults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests are counted from 1 upwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“@%1” is not a time; write @12s, @#7, @#7-9, @#7+, @STATE or @STATE+3s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this device has no fault of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes no argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a whole number from 0 to 86400000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random bytes right before a frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a byte of the frame is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a byte of the frame comes twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bit of the frame is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the frame comes in two pieces, MS milliseconds apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A and B are crossed: what a receiver makes of the frame then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line gives nothing but 00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line gives nothing but FF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no frame is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the frame is sent twice, two seconds apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another meter with this number talks on the same pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another meter talks at the same time: the bytes are mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pulls the plug instead of sending the frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IMS meter&apos;s number is 0 to 65535; “%1” is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IMS meter is always “metering”; there is no state “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wm::sim::CollarDevice</name>
    <message>
        <source>Send {&quot;fault&quot;:…}, {&quot;clear&quot;:…}, {&quot;set&quot;:{&quot;state&quot;:…,&quot;relay&quot;:&quot;open&quot;|&quot;shut&quot;}} or {&quot;read&quot;:&quot;counters&quot;|&quot;state&quot;}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A collar has the states %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wm::sim::ImsDevice</name>
    <message>
        <source>The meter knows fault, clear, read and set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is nothing this meter has, or not in its range; there are kwh, kw, peak_kw, resets, first_byte.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wm::site</name>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group of values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date such as 2026-11-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site model&apos;s schema nests too deeply at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site model&apos;s schema gives no type at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site model&apos;s schema refers to “%1”, which is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 elements, so that number %3 cannot be recorded before those between are. Record them first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wm::sunspec</name>
    <message>
        <source>Model %1 has %2 registers instead of %3: a revision this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of model %2 is shown raw: the device does not give its scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a usable SunSpec model file: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point “%1” has no name or the unknown type “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point “%1” cannot have %2 registers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its groups are nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group “%1” cannot repeat %2 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group “%1” is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model&apos;s number %1 is not from 1 to 65534</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not start with the points ID and L</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wm::workflow</name>
    <message>
        <source>The collar %1 is simulated, and this is a real job. Nothing was written. Connect the collar on the wall, or open a demonstration job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collar %1 is a real one, and this is a demonstration. Nothing was written. Open a real job for this collar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another collar: the job is for %1, the one connected is %2. Nothing was written. Connect the right collar, or correct the serial number in the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collar %1 is a %2, the job says %3. Nothing was written. Check the label, then correct the part number in the job or use the right collar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collar %1 shows the skull and crossbones: a critical failure. Switch the collar&apos;s breaker OFF following its step, and call the manufacturer&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collar %1 still says FLIPPED: it hangs upside down and cannot be provisioned. Follow the placing steps again, then start provisioning anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collar %1 still shows “%2”: its modem has not registered with the network. Check the antenna&apos;s surroundings, wait, then start provisioning anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collar %1 does not hold the address that was written to it. Nothing was provisioned. Try again; if it happens twice, shorten long texts or call support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collar %1 refused: it hangs upside down (FLIPPED). Follow the placing steps again, then start provisioning anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collar %1 refused: address, city, state and zip code are all needed. Complete them in the job, then start provisioning anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collar %1 refused: it cannot be provisioned in its present state. Read its display and follow the advice beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collar %1 could not be provisioned. Read its display, then start provisioning anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collar %1 reports a provisioning error: it did not reach the cloud within five minutes. Check the signal where it hangs, then start provisioning anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collar %1 neither became operational nor reported an error within %2 seconds. Read its display; starting again goes on watching and sends nothing twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zip code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collar needs the site&apos;s %1 before it can be provisioned. Enter it in the site&apos;s facts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collar %1 is operational but does not tell its relay state and voltage yet. Wait a minute and start again; nothing is sent twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collar %1 contradicts itself: its relay reads %2, but the arrow on its display says the opposite. Treat the circuit as live and call support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collar %1 is already provisioned, for %2, %3 %4. Nothing was written. Check that it is the right collar; an administrator can unprovision it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the relay is for a company&apos;s administrator. Ask one; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay stays as it is: %1 Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was confirmed for the collar %1, the one connected is %2. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collar %1 does not tell its relay&apos;s state. Nothing was sent; try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay of %1 is %2, no longer %3 as confirmed. Nothing was sent. Look at the state and confirm anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the collar has seen this command&apos;s number before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the selection was not the collar&apos;s latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the selection had expired; it is valid for ten seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the collar does not allow it in its present state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the relay did not move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collar refused: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the relay moved. Read its state and decide; nothing is repeated by itself. Treat the circuit as live: only a tested meter proves it dead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is no source of a fact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not recorded yet: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not ask for ‘%2’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by a later release (%2); this one reads witnessmark-job/1. Update Witnessmark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no job file: its schema is ‘%2’, not witnessmark-job/1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 asks for nothing that ‘%2’ could answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1: ‘%2’ could answer %3. Use its &quot;evidence&quot; object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at today: ‘%2’ is no day of the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at site / %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo %1 cannot be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step needs the collar. Name its link with --collar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step needs the sub-meter. Name its link with --ims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listening for two frames of the meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the job file says nothing about this step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wm::workflow::ImsWait</name>
    <message>
        <source>No meter reading was confirmed in time: %1 bytes and %2 frames came. %3 Check the pair&apos;s wiring and polarity, then run the job again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wm::workflow::Intake</name>
    <message>
        <source>%1: only a torque tool is set; give what was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a number is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the value cannot be below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: choose one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a value is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not confirmed. Confirm it, or refuse the step with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: say which instrument it was taken with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instrument %1: ‘%2’ is no date; dates are written 2026-11-05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calibration of %1 ended on %2. Use an instrument that is in date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool %1 reaches from %2 to %3; the target is %4. Use another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the photo is not kept yet, its hash is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the device&apos;s reading is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wm::workflow::PackReader</name>
    <message>
        <source>its schema is ‘%1’; this release reads witnessmark-pack/1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no workflow pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reopening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ has to be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ has to be a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ has to be a list of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id is used twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no step ‘%1’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an expression is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is no severity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no phase ‘%1’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stop-work step cannot be optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is a word of the step&apos;s input and cannot name evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is no kind of evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no ‘%1’ in the site model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a judge has no ‘%1’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ has to be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no company setting ‘%1’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say how to judge; write record-only where nothing is judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reopening cannot depend on derived values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strict order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
