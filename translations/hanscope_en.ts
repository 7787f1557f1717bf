<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>hanscope::HeatMap</name>
    <message numerus="yes">
        <source>mean of %n hour(s)</source>
        <translation>
            <numerusform>mean of %n hour</numerusform>
            <numerusform>mean of %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hanscope::HelpWindow</name>
    <message numerus="yes">
        <source>%n section(s) found</source>
        <translation>
            <numerusform>%n section found</numerusform>
            <numerusform>%n sections found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hanscope::HistoryWords</name>
    <message numerus="yes">
        <source>%n hour(s) were saved from it. The damaged file is kept as %1.</source>
        <translation>
            <numerusform>%n hour was saved from it. The damaged file is kept as %1.</numerusform>
            <numerusform>%n hours were saved from it. The damaged file is kept as %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hanscope::HourWords</name>
    <message numerus="yes">
        <source>at least this much; data for only %n minute(s)</source>
        <translation>
            <numerusform>at least this much; data for only %n minute</numerusform>
            <numerusform>at least this much; data for only %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>data for only %n minute(s); the rest is an even share</source>
        <translation>
            <numerusform>data for only %n minute; the rest is an even share</numerusform>
            <numerusform>data for only %n minutes; the rest is an even share</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no data; an even share of what %n hour(s) used together</source>
        <translation>
            <numerusform>no data; what %n hour used</numerusform>
            <numerusform>no data; an even share of what %n hours used together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hanscope::ImportCard</name>
    <message numerus="yes">
        <source>%n hour(s), %1 to %2</source>
        <translation>
            <numerusform>%n hour, %1 to %2</numerusform>
            <numerusform>%n hours, %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hanscope::ImportDialog</name>
    <message numerus="yes">
        <source>%n hour(s), from %1 to %2.</source>
        <translation>
            <numerusform>%n hour, from %1 to %2.</numerusform>
            <numerusform>%n hours, from %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) are new, or were not known well enough.</source>
        <translation>
            <numerusform>%n hour is new, or was not known well enough.</numerusform>
            <numerusform>%n hours are new, or were not known well enough.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) are as the meter has counted them.</source>
        <translation>
            <numerusform>%n hour is as the meter has counted it.</numerusform>
            <numerusform>%n hours are as the meter has counted them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) the meter has counted differently, by up to %1 kWh. They stay as the meter counted them.</source>
        <translation>
            <numerusform>%n hour the meter has counted differently, by up to %1 kWh. It stays as the meter counted it.</numerusform>
            <numerusform>%n hours the meter has counted differently, by up to %1 kWh. They stay as the meter counted them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used:</source>
        <translation>
            <numerusform>%n line cannot be used:</numerusform>
            <numerusform>%n lines cannot be used:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hanscope::InspectorPage</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hanscope::KeyField</name>
    <message numerus="yes">
        <source>%n character(s) too many: a key has 32</source>
        <translation>
            <numerusform>%n character too many: a key has 32</numerusform>
            <numerusform>%n characters too many: a key has 32</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hanscope::PeakMeanCard</name>
    <message numerus="yes">
        <source>The mean of %n day(s) so far; it takes three.</source>
        <translation>
            <numerusform>The mean of %n day so far; it takes three.</numerusform>
            <numerusform>The mean of %n days so far; it takes three.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hanscope::PowerChart</name>
    <message numerus="yes">
        <source>%n gap(s) without data</source>
        <translation>
            <numerusform>%n gap without data</numerusform>
            <numerusform>%n gaps without data</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hanscope::RecordingCard</name>
    <message numerus="yes">
        <source>The last %n minute(s)</source>
        <translation>
            <numerusform>The last %n minute</numerusform>
            <numerusform>The last %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n hour(s)</source>
        <translation>
            <numerusform>The last %n hour</numerusform>
            <numerusform>The last %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hanscope::SessionListCard</name>
    <message numerus="yes">
        <source>%n marker(s)</source>
        <translation>
            <numerusform>%n marker</numerusform>
            <numerusform>%n markers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hanscope::SettingsPage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
</TS>
