<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>hanscope::HourBars</name>
    <message numerus="yes">
        <source>at least; only %n minute(s) were heard</source>
        <translation>
            <numerusform>at least; only %n minute was heard</numerusform>
            <numerusform>at least; only %n minutes were heard</numerusform>
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
</TS>
