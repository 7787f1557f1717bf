<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en_GB">
<context>
    <name>TimeAxis</name>
    <message>
        <source>d MMM</source>
        <comment>a date on a time axis</comment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>hanscope::AgeWords</name>
    <message>
        <source>just now</source>
        <translation>akkurat nå</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>for %1 s siden</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Date and time format of the last message when it is not from today</extracomment>
        <translation>siden %1</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <translation>d. MMM HH.mm</translation>
    </message>
</context>
<context>
    <name>hanscope::ChartCard</name>
    <message>
        <source>Power, last 5 minutes</source>
        <translation>Effekt, siste 5 minutter</translation>
    </message>
    <message>
        <source>Power, last hour</source>
        <translation>Effekt, siste time</translation>
    </message>
    <message>
        <source>Power, last 24 hours</source>
        <translation>Effekt, siste 24 timer</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 t</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 t</translation>
    </message>
</context>
<context>
    <name>hanscope::ConnectCard</name>
    <message>
        <source>Choose the reader</source>
        <translation>Velg leseren</translation>
    </message>
    <message>
        <source>&amp;Path of the port</source>
        <translation>&amp;Sti til porten</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Koble til</translation>
    </message>
    <message>
        <source>No reader yet? See the whole program with a simulated home.</source>
        <translation>Ingen leser ennå? Se hele programmet med en simulert bolig.</translation>
    </message>
    <message>
        <source>Leave the &amp;demo</source>
        <translation>Avslutt &amp;demoen</translation>
    </message>
    <message>
        <source>Try the &amp;demo meter</source>
        <translation>Prøv &amp;demomåleren</translation>
    </message>
</context>
<context>
    <name>hanscope::CurrentCard</name>
    <message>
        <source>main fuse %1 A</source>
        <translation>hovedsikring %1 A</translation>
    </message>
    <message>
        <source>scale 0 – %1 A</source>
        <translation>skala 0–%1 A</translation>
    </message>
    <message>
        <source>not measured by this meter</source>
        <translation>måles ikke av denne måleren</translation>
    </message>
    <message>
        <source>%1 A</source>
        <translation>%1 A</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Strøm</translation>
    </message>
</context>
<context>
    <name>hanscope::DemoStrip</name>
    <message>
        <source>Demo: a simulated meter, not your home</source>
        <translation>Demo: en simulert måler, ikke boligen din</translation>
    </message>
    <message>
        <source>&amp;Leave the demo</source>
        <translation>&amp;Avslutt demoen</translation>
    </message>
</context>
<context>
    <name>hanscope::EnergyCard</name>
    <message>
        <source>Energy today</source>
        <translation>Energi i dag</translation>
    </message>
</context>
<context>
    <name>hanscope::HourBars</name>
    <message>
        <source>%1 kWh from the grid</source>
        <translation>%1 kWh fra nettet</translation>
    </message>
    <message>
        <source>at least %1 kWh from the grid</source>
        <translation>minst %1 kWh fra nettet</translation>
    </message>
    <message>
        <source>%1 kWh to the grid</source>
        <translation>%1 kWh til nettet</translation>
    </message>
    <message>
        <source>%1 summer time</source>
        <comment>the first of two equal hours</comment>
        <translation>%1 sommertid</translation>
    </message>
    <message>
        <source>%1 winter time</source>
        <comment>the second of two equal hours</comment>
        <translation>%1 normaltid</translation>
    </message>
    <message numerus="yes">
        <source>at least; only %n minute(s) were heard</source>
        <translation>
            <numerusform>minst; bare %n minutt ble mottatt</numerusform>
            <numerusform>minst; bare %n minutter ble mottatt</numerusform>
        </translation>
    </message>
    <message>
        <source>so far this hour</source>
        <translation>så langt denne timen</translation>
    </message>
    <message>
        <source>read from the meter&apos;s counters</source>
        <translation>avlest fra målerens tellere</translation>
    </message>
    <message>
        <source>estimated from live power</source>
        <translation>anslått fra målt effekt</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <comment>hour</comment>
        <translation>%1: ikke kjent</translation>
    </message>
    <message>
        <source>%1: %2 kWh from the grid</source>
        <comment>hour, energy</comment>
        <translation>%1: %2 kWh fra nettet</translation>
    </message>
    <message>
        <source>No hours known yet</source>
        <translation>Ingen timer er kjent ennå</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>incomplete</source>
        <comment>above bars</comment>
        <translation>ufullstendig</translation>
    </message>
    <message>
        <source>estimate</source>
        <comment>above bars</comment>
        <translation>anslag</translation>
    </message>
    <message>
        <source>Energy by hour</source>
        <translation>Energi per time</translation>
    </message>
</context>
<context>
    <name>hanscope::LinkDetails</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Line settings</source>
        <translation>Linjeoppsett</translation>
    </message>
    <message>
        <source>List version</source>
        <translation>Listeversjon</translation>
    </message>
    <message>
        <source>Message interval</source>
        <translation>Meldingsintervall</translation>
    </message>
    <message>
        <source>Good messages</source>
        <translation>Gyldige meldinger</translation>
    </message>
    <message>
        <source>Rejected messages</source>
        <translation>Forkastede meldinger</translation>
    </message>
    <message>
        <source>%1, found by trying</source>
        <translation>%1, funnet ved å prøve</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Details of the connection</source>
        <translation>Detaljer om forbindelsen</translation>
    </message>
</context>
<context>
    <name>hanscope::LinkLine</name>
    <message>
        <source>The meter is silent</source>
        <translation>Ingen data fra måleren</translation>
    </message>
    <message>
        <source>Details of the connection</source>
        <translation>Detaljer om forbindelsen</translation>
    </message>
</context>
<context>
    <name>hanscope::LinkWords</name>
    <message>
        <source>There is no port %1</source>
        <translation>Porten %1 finnes ikke</translation>
    </message>
    <message>
        <source>No permission to use %1</source>
        <translation>Du har ikke tilgang til %1</translation>
    </message>
    <message>
        <source>Another program is using %1</source>
        <translation>Et annet program bruker %1</translation>
    </message>
    <message>
        <source>%1 is using %2</source>
        <translation>%1 bruker %2</translation>
    </message>
    <message>
        <source>The reader was unplugged</source>
        <translation>Leseren ble koblet fra</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 kan ikke åpnes</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 kan ikke åpnes: %2</translation>
    </message>
    <message>
        <source>No reader chosen</source>
        <translation>Ingen leser er valgt</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Åpner %1</translation>
    </message>
    <message>
        <source>Connected, the meter is silent</source>
        <translation>Tilkoblet, men måleren sender ikke</translation>
    </message>
    <message>
        <source>Something is received, but no whole message yet</source>
        <translation>Noe kommer inn, men ingen hel melding ennå</translation>
    </message>
    <message>
        <source>The demo meter is sending</source>
        <translation>Demomåleren sender</translation>
    </message>
    <message>
        <source>Meter is sending</source>
        <translation>Måleren sender</translation>
    </message>
    <message>
        <source>Most meters send every 2 to 10 seconds. If nothing comes within a minute, check that the grid company has opened the HAN port and that the plug is fully in.</source>
        <translation>De fleste målere sender hvert 2. til 10. sekund. Kommer det ingenting i løpet av et minutt, sjekk at nettselskapet har åpnet HAN-porten og at pluggen sitter helt inne.</translation>
    </message>
    <message>
        <source>HanScope tries both line settings by itself; this can take half a minute.</source>
        <translation>HanScope prøver begge linjeoppsettene selv. Det kan ta et halvt minutt.</translation>
    </message>
    <message>
        <source>Check the path and that the reader is plugged in. HanScope connects as soon as the port is there.</source>
        <translation>Sjekk stien, og at leseren er plugget i. HanScope kobler til så snart porten er der.</translation>
    </message>
    <message>
        <source>Ask the administrator of this computer for access to the port.</source>
        <translation>Be den som administrerer maskinen, om tilgang til porten.</translation>
    </message>
    <message>
        <source>The port belongs to the group %1. Run this command, then log out and in again:</source>
        <translation>Porten tilhører gruppen %1. Kjør denne kommandoen, og logg deretter ut og inn igjen:</translation>
    </message>
    <message>
        <source>Close the other program. HanScope connects as soon as the port is free.</source>
        <translation>Lukk det andre programmet. HanScope kobler til så snart porten er ledig.</translation>
    </message>
    <message>
        <source>HanScope is waiting for it and goes on by itself when it is back.</source>
        <translation>HanScope venter på den og fortsetter av seg selv når den er tilbake.</translation>
    </message>
    <message>
        <source>Unplug the reader and plug it in again.</source>
        <translation>Trekk ut leseren og plugg den i igjen.</translation>
    </message>
    <message>
        <source>%1 cannot be locked</source>
        <translation>%1 kan ikke låses</translation>
    </message>
    <message>
        <source>Programs mark the ports they use with a file, usually in the folder /var/lock. HanScope may not make it: give it access to that folder.</source>
        <translation>Programmer merker portene de bruker med en fil, vanligvis i mappen /var/lock. HanScope får ikke lage den: gi tilgang til mappen.</translation>
    </message>
</context>
<context>
    <name>hanscope::MainWindow</name>
    <message>
        <source>HanScope – demo</source>
        <translation>HanScope – demo</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Nå</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>&amp;Leser</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Innstillinger</translation>
    </message>
</context>
<context>
    <name>hanscope::MeterLine</name>
    <message>
        <source>Meter: %1</source>
        <translation>Måler: %1</translation>
    </message>
    <message>
        <source>Hide the meter number</source>
        <translation>Skjul målernummeret</translation>
    </message>
    <message>
        <source>Show the meter number</source>
        <translation>Vis målernummeret</translation>
    </message>
</context>
<context>
    <name>hanscope::NowPage</name>
    <message>
        <source>Power now</source>
        <translation>Effekt nå</translation>
    </message>
</context>
<context>
    <name>hanscope::PortList</name>
    <message>
        <source>USB serial port</source>
        <translation>USB-serieport</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Serieport</translation>
    </message>
    <message>
        <source>Serial ports</source>
        <translation>Serieporter</translation>
    </message>
    <message>
        <source>No reader found yet. It shows up here by itself when you plug it in.</source>
        <translation>Fant ingen leser ennå. Den dukker opp her av seg selv når du plugger den i.</translation>
    </message>
</context>
<context>
    <name>hanscope::PowerChart</name>
    <message>
        <source>No power heard yet</source>
        <translation>Ingen effekt mottatt ennå</translation>
    </message>
    <message>
        <source>Power from %1 to %2: lowest %3 kW, highest %4 kW</source>
        <translation>Effekt fra %1 til %2: lavest %3 kW, høyest %4 kW</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) without data</source>
        <translation>
            <numerusform>%n hull uten data</numerusform>
            <numerusform>%n hull uten data</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 to %3 kW</source>
        <comment>time, lowest and highest power</comment>
        <translation>%1 · %2 til %3 kW</translation>
    </message>
    <message>
        <source>%1 · no data</source>
        <comment>time</comment>
        <translation>%1 · ingen data</translation>
    </message>
    <message>
        <source>%1 · %2 kW</source>
        <comment>time, power</comment>
        <translation>%1 · %2 kW</translation>
    </message>
    <message>
        <source>Waiting for the first reading</source>
        <translation>Venter på første måling</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>no data</source>
        <comment>in a gap of the power chart</comment>
        <translation>ingen data</translation>
    </message>
    <message>
        <source>to the grid</source>
        <comment>beside exported power in a chart</comment>
        <translation>til nettet</translation>
    </message>
    <message>
        <source>Power over time</source>
        <translation>Effekt over tid</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Tilbake til nå</translation>
    </message>
</context>
<context>
    <name>hanscope::PowerGauge</name>
    <message>
        <source>Power now</source>
        <translation>Effekt nå</translation>
    </message>
    <message>
        <source>waiting for the meter</source>
        <translation>venter på måleren</translation>
    </message>
    <message>
        <source>kW to the grid</source>
        <translation>kW til nettet</translation>
    </message>
    <message>
        <source>kW from the grid</source>
        <translation>kW fra nettet</translation>
    </message>
    <message>
        <source>last hour %1 – %2 kW</source>
        <translation>siste time %1 – %2 kW</translation>
    </message>
</context>
<context>
    <name>hanscope::ProblemCard</name>
    <message>
        <source>The connection</source>
        <translation>Forbindelsen</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>K&amp;opier</translation>
    </message>
</context>
<context>
    <name>hanscope::SettingsPage</name>
    <message>
        <source>Follow the system</source>
        <translation>Følg systemet</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Ikke angitt</translation>
    </message>
    <message>
        <source>%1 A</source>
        <translation>%1 A</translation>
    </message>
    <message>
        <source>230 V, three phases (IT or TT)</source>
        <translation>230 V, tre faser (IT eller TT)</translation>
    </message>
    <message>
        <source>400 V, three phases (TN)</source>
        <translation>400 V, tre faser (TN)</translation>
    </message>
    <message>
        <source>230 V, one phase</source>
        <translation>230 V, én fase</translation>
    </message>
    <message>
        <source>Printed on the main switch in the fuse box. It sets the scale of power and current.</source>
        <translation>Står på hovedbryteren i sikringsskapet. Bestemmer skalaen for effekt og strøm.</translation>
    </message>
    <message>
        <source>The meter itself tells this.</source>
        <translation>Måleren oppgir dette selv.</translation>
    </message>
    <message>
        <source>Needed only where the meter does not tell it; your grid company knows.</source>
        <translation>Trengs bare når måleren ikke oppgir det. Nettselskapet ditt vet svaret.</translation>
    </message>
    <message>
        <source>No reader chosen</source>
        <translation>Ingen leser er valgt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Utseende</translation>
    </message>
    <message>
        <source>Main &amp;fuse</source>
        <translation>&amp;Hovedsikring</translation>
    </message>
    <message>
        <source>&amp;Grid type</source>
        <translation>&amp;Nettype</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>&amp;Choose reader …</source>
        <translation>&amp;Velg leser …</translation>
    </message>
</context>
<context>
    <name>hanscope::StepsCard</name>
    <message>
        <source>Before the first number</source>
        <translation>Før det første tallet</translation>
    </message>
    <message>
        <source>Have the HAN port opened</source>
        <translation>Få HAN-porten åpnet</translation>
    </message>
    <message>
        <source>Log in to Min Side at your grid company and order opening of the HAN port. It is free. They tell you, often by SMS, when it is open.</source>
        <translation>Logg inn på Min Side hos nettselskapet ditt og bestill åpning av HAN-porten. Det er gratis. Du får beskjed, ofte på SMS, når den er åpen.</translation>
    </message>
    <message>
        <source>Get a reader</source>
        <translation>Skaff en leser</translation>
    </message>
    <message>
        <source>You need an M-Bus slave reader with USB, and a cable to the meter&apos;s HAN port (RJ45). A master or a plain serial cable does not work.</source>
        <translation>Du trenger en M-Bus-leser av typen slave med USB, og en kabel til målerens HAN-port (RJ45). En master eller en vanlig seriekabel virker ikke.</translation>
    </message>
    <message>
        <source>Plug it in</source>
        <translation>Plugg den i</translation>
    </message>
    <message>
        <source>Connect the reader to the HAN port and to this computer. It shows up in the list; choose it there.</source>
        <translation>Koble leseren til HAN-porten og til denne maskinen. Den dukker opp i listen; velg den der.</translation>
    </message>
</context>
<context>
    <name>hanscope::ThisHourCard</name>
    <message>
        <source>HH:mm</source>
        <extracomment>Time format of a full hour within a sentence, as QTime::toString takes it; Norwegian: &apos;kl.&apos; HH</extracomment>
        <translation>&apos;kl.&apos; HH</translation>
    </message>
    <message>
        <source>You may use %1 kW until %2</source>
        <translation>Du kan bruke %1 kW til %2</translation>
    </message>
    <message>
        <source>You may use over %1 kW until %2</source>
        <translation>Du kan bruke over %1 kW til %2</translation>
    </message>
    <message>
        <source>Part of this hour was not heard</source>
        <translation>En del av timen mangler data</translation>
    </message>
    <message>
        <source>it holds at least this much energy</source>
        <translation>energien er minst så stor</translation>
    </message>
    <message>
        <source>No whole hour is known yet today</source>
        <translation>Ingen hel time er kjent ennå i dag</translation>
    </message>
    <message>
        <source>the first one sets today&apos;s peak</source>
        <translation>den første blir dagens topp</translation>
    </message>
    <message>
        <source>This hour is today&apos;s peak</source>
        <translation>Denne timen er dagens topp</translation>
    </message>
    <message>
        <source>the highest before it was %1 kWh</source>
        <translation>den høyeste før den var %1 kWh</translation>
    </message>
    <message>
        <source>without raising today&apos;s peak (%1 kWh)</source>
        <translation>uten at dagens topp (%1 kWh) øker</translation>
    </message>
    <message>
        <source>estimate %1 ± %2</source>
        <translation>anslag %1 ± %2</translation>
    </message>
    <message>
        <source>This hour</source>
        <translation>Denne timen</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>No advice while the meter is silent</source>
        <translation>Ingen råd uten data fra måleren</translation>
    </message>
    <message>
        <source>the energy so far may be higher</source>
        <translation>forbruket så langt kan være høyere</translation>
    </message>
</context>
<context>
    <name>hanscope::VoltageCard</name>
    <message>
        <source>not measured by this meter</source>
        <translation>måles ikke av denne måleren</translation>
    </message>
    <message>
        <source>%1 V</source>
        <translation>%1 V</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spenning</translation>
    </message>
    <message>
        <source>207 – 253 V</source>
        <translation>207–253 V</translation>
    </message>
</context>
</TS>
