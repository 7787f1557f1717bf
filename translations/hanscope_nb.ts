<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en_GB">
<context>
    <name>Spoken</name>
    <message>
        <source>kilowatt-hours</source>
        <translation>kilowattimer</translation>
    </message>
    <message>
        <source>kilowatts</source>
        <translation>kilowatt</translation>
    </message>
    <message>
        <source>volts</source>
        <translation>volt</translation>
    </message>
    <message>
        <source>amperes</source>
        <translation>ampere</translation>
    </message>
    <message>
        <source>to</source>
        <translation>til</translation>
    </message>
    <message>
        <source>plus or minus</source>
        <translation>pluss minus</translation>
    </message>
</context>
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
        <translation>d. MMM HH:mm</translation>
    </message>
</context>
<context>
    <name>hanscope::AlarmListCard</name>
    <message>
        <source>What happened</source>
        <translation>Dette har skjedd</translation>
    </message>
    <message>
        <source>&amp;Clear …</source>
        <translation>T&amp;øm …</translation>
    </message>
    <message>
        <source>Clear the list of alarms</source>
        <translation>Tøm listen over varsler</translation>
    </message>
    <message>
        <source>No alarm yet. What happens is listed here, with its time and its worst value. Neither the demo nor a replay raises an alarm.</source>
        <translation>Ingen varsler ennå. Det som skjer, føres opp her med tidspunkt og verste verdi. Verken demoen eller en avspilling utløser varsler.</translation>
    </message>
    <message>
        <source>The list cannot be saved; it is gone when HanScope quits.</source>
        <translation>Listen kan ikke lagres. Den er borte når HanScope avsluttes.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Verste verdi</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Varighet</translation>
    </message>
</context>
<context>
    <name>hanscope::AlarmOutletCard</name>
    <message>
        <source>How you are told</source>
        <translation>Slik får du beskjed</translation>
    </message>
    <message>
        <source>Noti&amp;fication on the desktop</source>
        <translation>Varsel på skrive&amp;bordet</translation>
    </message>
    <message>
        <source>Off: an alarm is only written into the list below.</source>
        <translation>Av: Varselet føres bare opp i listen nedenfor.</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>P&amp;røv</translation>
    </message>
    <message>
        <source>Show a notification to try it</source>
        <translation>Vis et prøvevarsel</translation>
    </message>
    <message>
        <source>With a so&amp;und</source>
        <translation>Med l&amp;yd</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Stilletid</translation>
    </message>
    <message>
        <source>No notification and no sound in these hours; the list is kept all the same.</source>
        <translation>Ingen varsler på skrivebordet og ingen lyd i dette tidsrommet. Listen føres likevel.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Stilletid fra</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Stilletid til</translation>
    </message>
</context>
<context>
    <name>hanscope::AlarmRulesCard</name>
    <message>
        <source>The main fuse is not set, so HanScope cannot warn you about this. Set it on the page Settings.</source>
        <translation>Hovedsikringen er ikke oppgitt, så dette kan ikke varsles. Oppgi den på siden Innstillinger.</translation>
    </message>
    <message>
        <source>Each phase, as a share of the main fuse of %1 A.</source>
        <translation>Hver fase, i prosent av hovedsikringen på %1 A.</translation>
    </message>
    <message>
        <source>Alert me when</source>
        <translation>Varsle meg når</translation>
    </message>
    <message>
        <source>no data arrives from the meter</source>
        <translation>det ikke kommer data fra måleren</translation>
    </message>
    <message>
        <source>Data came, and then nothing more for this long.</source>
        <translation>Måleren har sendt data, men så ikke noe mer på så lenge.</translation>
    </message>
    <message>
        <source>the current is near the limit of the main fuse</source>
        <translation>strømmen nærmer seg grensen for hovedsikringen</translation>
    </message>
    <message>
        <source>the power from the grid is over</source>
        <translation>effekten fra nettet er over</translation>
    </message>
    <message>
        <source>In at least two messages, ten seconds apart. A kettle alone draws about 2 kW.</source>
        <translation>I minst to meldinger med ti sekunders mellomrom. En vannkoker alene trekker omtrent 2 kW.</translation>
    </message>
    <message>
        <source>the running hour is heading over</source>
        <translation>timen er på vei over</translation>
    </message>
    <message>
        <source>As soon as even the low end of the estimate is over it. The highest hours decide the capacity charge in the grid tariff.</source>
        <translation>Så snart selv det laveste anslaget ligger over grensen. De høyeste timene bestemmer kapasitetsleddet i nettleien.</translation>
    </message>
    <message>
        <source>the power to the grid is over</source>
        <translation>effekten til nettet er over</translation>
    </message>
    <message>
        <source>For houses with solar panels.</source>
        <translation>For plusskunder, for eksempel med solceller.</translation>
    </message>
    <message>
        <source>the voltage is outside</source>
        <translation>spenningen er utenfor</translation>
    </message>
    <message>
        <source>Each phase that the meter measures. Usual limits: 207 V to 253 V.</source>
        <translation>Hver fase som måleren måler. Vanlige grenser: 207 V til 253 V.</translation>
    </message>
    <message>
        <source>Minutes without data</source>
        <translation>Minutter uten data</translation>
    </message>
    <message>
        <source>Per cent of the main fuse</source>
        <translation>Prosent av hovedsikringen</translation>
    </message>
    <message>
        <source>Limit of the power from the grid</source>
        <translation>Grense for effekten fra nettet</translation>
    </message>
    <message>
        <source>Limit of the hour</source>
        <translation>Grense for timen</translation>
    </message>
    <message>
        <source>Limit of the power to the grid</source>
        <translation>Grense for effekten til nettet</translation>
    </message>
    <message>
        <source>Lowest voltage</source>
        <translation>Laveste spenning</translation>
    </message>
    <message>
        <source>Highest voltage</source>
        <translation>Høyeste spenning</translation>
    </message>
</context>
<context>
    <name>hanscope::AlarmWords</name>
    <message>
        <source>Power over the limit</source>
        <translation>Effekten er over grensen</translation>
    </message>
    <message>
        <source>Export over the limit</source>
        <translation>Effekten til nettet er over grensen</translation>
    </message>
    <message>
        <source>Current near the limit of the main fuse, %1</source>
        <comment>phase</comment>
        <translation>Strømmen er nær grensen for hovedsikringen, %1</translation>
    </message>
    <message>
        <source>The hour is heading over the limit</source>
        <translation>Timen er på vei over grensen</translation>
    </message>
    <message>
        <source>Voltage too low, %1</source>
        <comment>phase</comment>
        <translation>For lav spenning, %1</translation>
    </message>
    <message>
        <source>Voltage too high, %1</source>
        <comment>phase</comment>
        <translation>For høy spenning, %1</translation>
    </message>
    <message>
        <source>No data from the meter</source>
        <translation>Ingen data fra måleren</translation>
    </message>
    <message>
        <source>About %1 is expected by the end of the hour. The limit is %2.</source>
        <translation>Timen ventes å ende på omtrent %1. Grensen er %2.</translation>
    </message>
    <message>
        <source>The last message came at %1.</source>
        <comment>time of day</comment>
        <translation>Den siste meldingen kom kl. %1.</translation>
    </message>
    <message>
        <source>%1 now. The limit is %2.</source>
        <translation>%1 nå. Grensen er %2.</translation>
    </message>
    <message>
        <source>An alarm looks like this</source>
        <translation>Slik ser et varsel ut</translation>
    </message>
    <message>
        <source>You have just tried it. Nothing is wrong.</source>
        <translation>Dette var bare en prøve. Alt er i orden.</translation>
    </message>
    <message>
        <source>still going on</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>duration</comment>
        <translation>minst %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikke kjent</translation>
    </message>
</context>
<context>
    <name>hanscope::AlarmsPage</name>
    <message>
        <source>Clear the list of alarms?</source>
        <translation>Tømme listen over varsler?</translation>
    </message>
    <message>
        <source>What happened so far is deleted for good. The alarms themselves stay as they are.</source>
        <translation>Det som har skjedd hittil, slettes for godt. Hva du blir varslet om, endres ikke.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Tøm</translation>
    </message>
</context>
<context>
    <name>hanscope::Announcer</name>
    <message>
        <source>The HAN port is open</source>
        <translation>HAN-porten er åpen</translation>
    </message>
    <message>
        <source>Your meter has just sent its first message to HanScope.</source>
        <translation>Måleren din har nettopp sendt sin første melding til HanScope.</translation>
    </message>
</context>
<context>
    <name>hanscope::ByteStrip</name>
    <message>
        <source>Nothing received yet</source>
        <translation>Ingenting er mottatt ennå</translation>
    </message>
    <message>
        <source>Newest bytes</source>
        <translation>Siste byte</translation>
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
    <name>hanscope::ChartMenu</name>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Kopier bildet</translation>
    </message>
    <message>
        <source>&amp;Save picture …</source>
        <translation>&amp;Lagre bildet …</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-tegning (*.svg)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Lagre bildet</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-bilde (*.png)</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <translation>Bildet ble ikke lagret</translation>
    </message>
</context>
<context>
    <name>hanscope::CheckPage</name>
    <message>
        <source>Check</source>
        <translation>Sjekk</translation>
    </message>
    <message>
        <source>While you wait</source>
        <translation>Mens du venter</translation>
    </message>
    <message>
        <source>About the HAN port</source>
        <translation>Om HAN-porten</translation>
    </message>
</context>
<context>
    <name>hanscope::CheckPane</name>
    <message>
        <source>Last bytes received</source>
        <translation>Sist mottatte byte</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>Dette sjekkes</translation>
    </message>
</context>
<context>
    <name>hanscope::CheckProgress</name>
    <message>
        <source>tried again every second</source>
        <translation>prøver på nytt hvert sekund</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 igjen</translation>
    </message>
    <message>
        <source>next setting in %1, all tried in %2</source>
        <translation>neste innstilling om %1, alle prøvd om %2</translation>
    </message>
    <message>
        <source>hourly reading in %1</source>
        <translation>timesverdi om %1</translation>
    </message>
    <message>
        <source>nothing for %1</source>
        <translation>ingenting på %1</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 prosent</translation>
    </message>
</context>
<context>
    <name>hanscope::CheckSign</name>
    <message>
        <source>all is well</source>
        <translation>alt er i orden</translation>
    </message>
    <message>
        <source>something is wrong</source>
        <translation>noe er galt</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ikke kjent ennå</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>nothing is wrong, but worth knowing</source>
        <translation>ingen feil, men verdt å vite</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>pågår</translation>
    </message>
</context>
<context>
    <name>hanscope::CipherWords</name>
    <message>
        <source>The meter encrypts its messages</source>
        <translation>Måleren krypterer meldingene sine</translation>
    </message>
    <message>
        <source>Waiting for a message to try the key on</source>
        <translation>Venter på en melding å prøve nøkkelen på</translation>
    </message>
    <message>
        <source>The key does not fit this meter</source>
        <translation>Nøkkelen passer ikke til denne måleren</translation>
    </message>
    <message>
        <source>The authentication key does not fit this meter</source>
        <translation>Autentiseringsnøkkelen passer ikke til denne måleren</translation>
    </message>
    <message>
        <source>The messages carry no system title</source>
        <translation>Meldingene mangler systemtittel</translation>
    </message>
    <message>
        <source>The meter encrypts in a way that HanScope cannot read</source>
        <translation>Måleren krypterer på en måte som HanScope ikke kan lese</translation>
    </message>
    <message>
        <source>HanScope has a key for this meter. The next message tells whether it fits, usually within 10 seconds.</source>
        <translation>HanScope har en nøkkel til denne måleren. Neste melding viser om den passer, som regel innen 10 sekunder.</translation>
    </message>
    <message>
        <source>The messages arrive undamaged, but this key does not open them. Check that it is the encryption key, and that it belongs to this meter: a new meter has a new key.</source>
        <translation>Meldingene kommer fram uskadd, men denne nøkkelen åpner dem ikke. Sjekk at det er krypteringsnøkkelen, og at den hører til denne måleren: En ny måler har en ny nøkkel.</translation>
    </message>
    <message>
        <source>The encryption key fits. The authentication key does not, so HanScope cannot tell whether the messages are genuine, and shows none of them. Correct it or leave it out: then they are read without that check.</source>
        <translation>Krypteringsnøkkelen passer. Det gjør ikke autentiseringsnøkkelen, så HanScope kan ikke vite om meldingene er ekte, og viser ingen av dem. Rett den, eller la den stå tom. Da leses meldingene uten den kontrollen.</translation>
    </message>
    <message>
        <source>The messages are encrypted and carry no system title, which is needed beside the key. Ask the grid company whether the HAN port can send in the open.</source>
        <translation>Meldingene er kryptert og mangler systemtittel, som trengs i tillegg til nøkkelen. Spør nettselskapet om HAN-porten kan sende ukryptert.</translation>
    </message>
    <message>
        <source>No key would help. HanScope reads AES-128 with keys from the grid company; this meter uses something else. Ask the grid company whether the HAN port can send in the open.</source>
        <translation>Ingen nøkkel hjelper. HanScope leser AES-128 med nøkler fra nettselskapet, og denne måleren bruker noe annet. Spør nettselskapet om HAN-porten kan sende ukryptert.</translation>
    </message>
    <message>
        <source>deciphered, proven genuine</source>
        <translation>dekryptert, ekthet bekreftet</translation>
    </message>
    <message>
        <source>deciphered; not checked whether genuine</source>
        <translation>dekryptert, ekthet ikke kontrollert</translation>
    </message>
    <message>
        <source>deciphered</source>
        <translation>dekryptert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>until HanScope quits</source>
        <translation>til HanScope avsluttes</translation>
    </message>
    <message>
        <source>in a file that only you can read</source>
        <translation>i en fil som bare du kan lese</translation>
    </message>
    <message>
        <source>in the keychain of this computer</source>
        <translation>i nøkkelringen på denne datamaskinen</translation>
    </message>
    <message>
        <source>No keychain answers on this computer, or it is locked.</source>
        <translation>Ingen nøkkelring svarer på denne datamaskinen, eller den er låst.</translation>
    </message>
    <message>
        <source>The key of this meter is in the keychain, but the keychain does not give it. Unlock it and try again, or enter the key once more.</source>
        <translation>Nøkkelen til denne måleren ligger i nøkkelringen, men nøkkelringen gir den ikke fra seg. Lås den opp og prøv igjen, eller skriv inn nøkkelen på nytt.</translation>
    </message>
    <message>
        <source>The file with the keys is damaged. It was set aside as %1. Enter the key once more.</source>
        <translation>Filen med nøklene er skadet. Den er lagt til side som %1. Skriv inn nøkkelen på nytt.</translation>
    </message>
    <message>
        <source>The file with the keys cannot be read: %1.</source>
        <translation>Filen med nøklene kan ikke leses: %1.</translation>
    </message>
    <message>
        <source>The file for the keys cannot be written: %1.</source>
        <translation>Filen til nøklene kan ikke skrives: %1.</translation>
    </message>
    <message>
        <source>The connection is fine, but only the key of your meter makes its messages readable. The grid company has it.</source>
        <translation>Forbindelsen er i orden, men meldingene kan bare leses med nøkkelen til måleren din. Den får du hos nettselskapet.</translation>
    </message>
</context>
<context>
    <name>hanscope::ClockWords</name>
    <message>
        <source>It tells how far it is from UTC.</source>
        <translation>Den oppgir avstanden til UTC.</translation>
    </message>
    <message>
        <source>The meter&apos;s clock is right; whether it follows summer time will show in summer.</source>
        <translation>Målerens klokke går riktig; om den følger sommertid, viser seg til sommeren.</translation>
    </message>
    <message>
        <source>The meter&apos;s clock is on winter time all year; the hours here are in Norwegian time.</source>
        <translation>Målerens klokke går på normaltid hele året; timene her er i norsk tid.</translation>
    </message>
    <message>
        <source>The meter&apos;s clock follows Norwegian time.</source>
        <translation>Målerens klokke følger norsk tid.</translation>
    </message>
    <message>
        <source>The meter&apos;s clock is at %1; the hours here are in Norwegian time.</source>
        <translation>Målerens klokke går på %1; timene her er i norsk tid.</translation>
    </message>
</context>
<context>
    <name>hanscope::ColumnWords</name>
    <message>
        <source>Received, local time</source>
        <translation>Mottatt, norsk tid</translation>
    </message>
    <message>
        <source>Received, UTC</source>
        <translation>Mottatt, UTC</translation>
    </message>
    <message>
        <source>Begins, local time</source>
        <translation>Begynner, norsk tid</translation>
    </message>
    <message>
        <source>Begins, UTC</source>
        <translation>Begynner, UTC</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>List of the meter, 1 to 3</source>
        <translation>Liste fra måleren, 1 til 3</translation>
    </message>
    <message>
        <source>Seconds with data</source>
        <translation>Sekunder med data</translation>
    </message>
    <message>
        <source>Power from the grid</source>
        <translation>Effekt fra nettet</translation>
    </message>
    <message>
        <source>Power to the grid</source>
        <translation>Effekt til nettet</translation>
    </message>
    <message>
        <source>Reactive power from the grid</source>
        <translation>Reaktiv effekt fra nettet</translation>
    </message>
    <message>
        <source>Reactive power to the grid</source>
        <translation>Reaktiv effekt til nettet</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spenning</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Strøm</translation>
    </message>
    <message>
        <source>Energy counter, from the grid</source>
        <translation>Målerstand, fra nettet</translation>
    </message>
    <message>
        <source>Energy counter, to the grid</source>
        <translation>Målerstand, til nettet</translation>
    </message>
    <message>
        <source>Reactive energy counter, from the grid</source>
        <translation>Målerstand for reaktiv energi, fra nettet</translation>
    </message>
    <message>
        <source>Reactive energy counter, to the grid</source>
        <translation>Målerstand for reaktiv energi, til nettet</translation>
    </message>
    <message>
        <source>The meter&apos;s clock</source>
        <translation>Målerens klokke</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Merke</translation>
    </message>
    <message>
        <source>Energy from the grid</source>
        <translation>Energi fra nettet</translation>
    </message>
    <message>
        <source>Energy to the grid</source>
        <translation>Energi til nettet</translation>
    </message>
    <message>
        <source>Reactive energy from the grid</source>
        <translation>Reaktiv energi fra nettet</translation>
    </message>
    <message>
        <source>Reactive energy to the grid</source>
        <translation>Reaktiv energi til nettet</translation>
    </message>
    <message>
        <source>How sure the hour is</source>
        <translation>Hvor sikker timen er</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>Timer i døgnet</translation>
    </message>
    <message>
        <source>Hours that are known</source>
        <translation>Timer med data</translation>
    </message>
    <message>
        <source>Hours not measured directly</source>
        <translation>Timer som ikke er målt direkte</translation>
    </message>
    <message>
        <source>It may be more</source>
        <translation>Det kan være mer</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <translation>%1, lavest</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, høyest</translation>
    </message>
</context>
<context>
    <name>hanscope::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
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
    <name>hanscope::DataPage</name>
    <message>
        <source>Delete all that this meter has sent?</source>
        <translation>Slette alt denne måleren har sendt?</translation>
    </message>
    <message>
        <source>It is deleted for good, with the hours imported for it. The port stays open: as long as the reader is plugged in, new data from the meter are stored.</source>
        <translation>Det slettes for godt, sammen med timesverdiene som er importert for den. Porten er fortsatt åpen: Så lenge leseren er koblet til, lagres nye data fra måleren.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>Slette alt?</translation>
    </message>
    <message>
        <source>All readings, hours, corrections and imports of all meters are deleted for good. Sessions, alarms, settings and keys stay.</source>
        <translation>Alle målinger, timesverdier, korrigeringer og importerte verdier for alle målere slettes for godt. Opptak, varsler, innstillinger og nøkler beholdes.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Slett alt</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Slette %1?</translation>
    </message>
    <message>
        <source>Delete %1 to %2?</source>
        <translation>Slette %1 til %2?</translation>
    </message>
    <message>
        <source>All that was received and imported on these days is deleted for good. What the counters around them prove is still shown as one sum.</source>
        <translation>Alt som ble målt og importert disse dagene, slettes for godt. Samlet forbruk disse dagene, ut fra målerstanden før og etter, vises fortsatt som én sum.</translation>
    </message>
    <message>
        <source>Import hours</source>
        <translation>Importer timesverdier</translation>
    </message>
    <message>
        <source>Hourly values (*.csv *.txt);;All files (*)</source>
        <translation>Timesverdier (*.csv *.txt);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Save the hours</source>
        <translation>Lagre timesverdiene</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-filer (*.csv)</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>Ingenting ble slettet</translation>
    </message>
    <message>
        <source>The history cannot be written just now; the line at the top of the window says why. Try again when that is mended.</source>
        <translation>Det kan ikke skrives i historikken akkurat nå; linjen øverst i vinduet sier hvorfor. Prøv igjen når det er rettet.</translation>
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
    <name>hanscope::EnergyBars</name>
    <message>
        <source>%1 kWh from the grid</source>
        <translation>%1 kWh fra nettet</translation>
    </message>
    <message>
        <source>%1 kWh to the grid</source>
        <translation>%1 kWh til nettet</translation>
    </message>
    <message>
        <source>%1 kWh from the grid in the previous period</source>
        <translation>%1 kWh fra nettet i perioden før</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>No data for this period</source>
        <translation>Ingen data for dette tidsrommet</translation>
    </message>
    <message>
        <source>Energy, kWh</source>
        <translation>Energi, kWh</translation>
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
    <name>hanscope::EnergyPage</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energi</translation>
    </message>
    <message>
        <source>Estimates of a running hour missed by %1 % on average.</source>
        <translation>Anslagene for timen som går, bommet med %1 % i snitt.</translation>
    </message>
    <message>
        <source>each hour of the year</source>
        <translation>hver time i året</translation>
    </message>
    <message>
        <source>mean of each weekday&apos;s hours</source>
        <translation>snitt per time for hver ukedag</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Søyler</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Varmekart</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Eksporter …</translation>
    </message>
    <message>
        <source>outlined: the previous period</source>
        <translation>med omriss: perioden før</translation>
    </message>
    <message>
        <source>before: at least %1</source>
        <translation>før: minst %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>før: %1</translation>
    </message>
    <message>
        <source>From the grid, at least</source>
        <translation>Fra nettet, minst</translation>
    </message>
    <message>
        <source>From the grid so far</source>
        <translation>Fra nettet så langt</translation>
    </message>
    <message>
        <source>From the grid</source>
        <translation>Fra nettet</translation>
    </message>
    <message>
        <source>To the grid</source>
        <translation>Til nettet</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Mean power</source>
        <translation>Snitteffekt</translation>
    </message>
    <message>
        <source>Base load</source>
        <translation>Grunnlast</translation>
    </message>
    <message>
        <source>Highest hour</source>
        <translation>Høyeste time</translation>
    </message>
</context>
<context>
    <name>hanscope::EnergyTable</name>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>From the grid</source>
        <translation>Fra nettet</translation>
    </message>
    <message>
        <source>To the grid</source>
        <translation>Til nettet</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kvalitet</translation>
    </message>
    <message>
        <source>Reactive from, kvarh</source>
        <translation>Reaktiv fra, kvarh</translation>
    </message>
    <message>
        <source>Reactive to, kvarh</source>
        <translation>Reaktiv til, kvarh</translation>
    </message>
</context>
<context>
    <name>hanscope::EnergyTableCard</name>
    <message>
        <source>Correct …</source>
        <translation>Korriger …</translation>
    </message>
    <message>
        <source>Correct the chosen hour, or leave it out</source>
        <translation>Korriger den valgte timen, eller utelat den</translation>
    </message>
    <message>
        <source>In numbers, kWh</source>
        <translation>I tall, kWh</translation>
    </message>
</context>
<context>
    <name>hanscope::EraseCard</name>
    <message>
        <source>Delete some days</source>
        <translation>Slett noen dager</translation>
    </message>
    <message>
        <source>Deletes all that was received and imported on these days, for the meter shown now.</source>
        <translation>Sletter alt som ble målt og importert disse dagene, for måleren som vises nå.</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>til</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Slett …</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
</context>
<context>
    <name>hanscope::EvidenceCard</name>
    <message>
        <source>Evidence</source>
        <translation>Grunnlag</translation>
    </message>
    <message>
        <source>Hide technical &amp;details</source>
        <translation>Skjul &amp;tekniske detaljer</translation>
    </message>
    <message>
        <source>Show technical &amp;details</source>
        <translation>Vis &amp;tekniske detaljer</translation>
    </message>
</context>
<context>
    <name>hanscope::EvidenceLines</name>
    <message>
        <source>Last received in an earlier run</source>
        <translation>Sist mottatt ved tidligere bruk</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>USB chip without a port</source>
        <translation>USB-brikke uten port</translation>
    </message>
    <message>
        <source>The system says</source>
        <translation>Systemet melder</translation>
    </message>
    <message>
        <source>Listened for</source>
        <translation>Lyttet i</translation>
    </message>
    <message>
        <source>Bytes received</source>
        <translation>Mottatte byte</translation>
    </message>
    <message>
        <source>Silent for</source>
        <translation>Stille i</translation>
    </message>
    <message>
        <source>Settings tried</source>
        <translation>Prøvde innstillinger</translation>
    </message>
    <message>
        <source>Errors counted by the driver</source>
        <translation>Feil registrert av driveren</translation>
    </message>
    <message>
        <source>Long silences</source>
        <translation>Lange pauser</translation>
    </message>
    <message>
        <source>Whole messages</source>
        <translation>Hele meldinger</translation>
    </message>
    <message>
        <source>Damaged messages</source>
        <translation>Skadde meldinger</translation>
    </message>
    <message>
        <source>Short messages</source>
        <translation>Korte meldinger</translation>
    </message>
    <message>
        <source>Long messages</source>
        <translation>Lange meldinger</translation>
    </message>
    <message>
        <source>Different byte values</source>
        <translation>Ulike byteverdier</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropi</translation>
    </message>
    <message>
        <source>%1 bits a byte</source>
        <translation>%1 bit per byte</translation>
    </message>
    <message>
        <source>Highest bit set</source>
        <translation>Høyeste bit satt</translation>
    </message>
    <message>
        <source>Flags (7E) and message starts</source>
        <translation>Flagg (7E) og meldingsstarter</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Måler</translation>
    </message>
    <message>
        <source>Lists received</source>
        <translation>Mottatte lister</translation>
    </message>
    <message>
        <source>list 1: %1, list 2: %2, list 3: %3, others: %4</source>
        <translation>liste 1: %1, liste 2: %2, liste 3: %3, andre: %4</translation>
    </message>
    <message>
        <source>Next hourly reading</source>
        <translation>Neste timesverdi</translation>
    </message>
    <message>
        <source>Hourly readings missed</source>
        <translation>Timesverdier som uteble</translation>
    </message>
    <message>
        <source>Hourly readings repeated</source>
        <translation>Gjentatte timesverdier</translation>
    </message>
    <message>
        <source>Meter&apos;s clock against the computer&apos;s</source>
        <translation>Målerens klokke mot maskinens</translation>
    </message>
    <message>
        <source>%1: %2, %3 bytes, whole messages: %4</source>
        <comment>line setting, how long</comment>
        <translation>%1: %2, %3 byte, hele meldinger: %4</translation>
    </message>
    <message>
        <source>stop bit %1, parity %2, break %3, overrun %4</source>
        <comment>how many errors of each kind</comment>
        <translation>stoppbit %1, paritet %2, brudd %3, overløp %4</translation>
    </message>
    <message>
        <source>whole %1, damaged %2, of these broken off %3</source>
        <comment>how many messages</comment>
        <translation>hele %1, skadde %2, av disse brutt %3</translation>
    </message>
</context>
<context>
    <name>hanscope::ExportDialog</name>
    <message>
        <source>Readings: every list of the meter</source>
        <translation>Målinger: hver liste fra måleren</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Døgn</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV for Norwegian Excel</source>
        <translation>CSV for norsk Excel</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>til</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Rader</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Fra</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Kolonner</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Velg minst én kolonne.</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Lagre tabellen</translation>
    </message>
    <message>
        <source>Tables (*.%1)</source>
        <translation>Tabeller (*.%1)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Lagre …</translation>
    </message>
    <message>
        <source>Numbers are as the meter sent them. What is not known stays empty.</source>
        <translation>Tallene er slik måleren sendte dem. Det som ikke er kjent, står tomt.</translation>
    </message>
    <message>
        <source>%1 rows were written to %2</source>
        <translation>%1 rader er skrevet til %2</translation>
    </message>
    <message>
        <source>Nothing was written. %1</source>
        <translation>Ingenting er skrevet. %1</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Avbrutt. Ingenting er skrevet.</translation>
    </message>
    <message>
        <source>Export as a table</source>
        <translation>Eksporter som tabell</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 rader</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 rader/s</translation>
    </message>
</context>
<context>
    <name>hanscope::FieldTree</name>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betydning</translation>
    </message>
</context>
<context>
    <name>hanscope::FieldWords</name>
    <message>
        <source>HDLC frame</source>
        <translation>HDLC-ramme</translation>
    </message>
    <message>
        <source>M-Bus frame</source>
        <translation>M-Bus-ramme</translation>
    </message>
    <message>
        <source>P1 telegram</source>
        <translation>P1-telegram</translation>
    </message>
    <message>
        <source>Message without a frame</source>
        <translation>Melding uten ramme</translation>
    </message>
    <message>
        <source>No message</source>
        <translation>Ingen melding</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flagg</translation>
    </message>
    <message>
        <source>Format and length</source>
        <translation>Format og lengde</translation>
    </message>
    <message>
        <source>Destination address</source>
        <translation>Mottakeradresse</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>Avsenderadresse</translation>
    </message>
    <message>
        <source>Control field</source>
        <translation>Kontrollfelt</translation>
    </message>
    <message>
        <source>Header checksum (HCS)</source>
        <translation>Kontrollsum for hodet (HCS)</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Innhold</translation>
    </message>
    <message>
        <source>Frame checksum (FCS)</source>
        <translation>Kontrollsum for rammen (FCS)</translation>
    </message>
    <message>
        <source>Start byte</source>
        <translation>Startbyte</translation>
    </message>
    <message>
        <source>Length, sent twice</source>
        <translation>Lengde, sendt to ganger</translation>
    </message>
    <message>
        <source>Control field (C)</source>
        <translation>Kontrollfelt (C)</translation>
    </message>
    <message>
        <source>Address field (A)</source>
        <translation>Adressefelt (A)</translation>
    </message>
    <message>
        <source>Control information (CI)</source>
        <translation>Kontrollinformasjon (CI)</translation>
    </message>
    <message>
        <source>Source (STSAP)</source>
        <translation>Avsender (STSAP)</translation>
    </message>
    <message>
        <source>Destination (DTSAP)</source>
        <translation>Mottaker (DTSAP)</translation>
    </message>
    <message>
        <source>User data</source>
        <translation>Brukerdata</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Kontrollsum</translation>
    </message>
    <message>
        <source>Stop byte</source>
        <translation>Stoppbyte</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identifikasjon</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linje</translation>
    </message>
    <message>
        <source>OBIS code</source>
        <translation>OBIS-kode</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>Line end</source>
        <translation>Linjeslutt</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>Sluttegn</translation>
    </message>
    <message>
        <source>LLC header</source>
        <translation>LLC-hode</translation>
    </message>
    <message>
        <source>Part of a message</source>
        <translation>Del av en melding</translation>
    </message>
    <message>
        <source>General block transfer</source>
        <translation>Blokkoverføring</translation>
    </message>
    <message>
        <source>Block control</source>
        <translation>Blokkontroll</translation>
    </message>
    <message>
        <source>Block number</source>
        <translation>Blokknummer</translation>
    </message>
    <message>
        <source>Acknowledged block</source>
        <translation>Bekreftet blokk</translation>
    </message>
    <message>
        <source>Encrypted message</source>
        <translation>Kryptert melding</translation>
    </message>
    <message>
        <source>Open field</source>
        <translation>Åpent felt</translation>
    </message>
    <message>
        <source>System title</source>
        <translation>Systemtittel</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lengde</translation>
    </message>
    <message>
        <source>Security control</source>
        <translation>Sikkerhetskontroll</translation>
    </message>
    <message>
        <source>Invocation counter</source>
        <translation>Meldingsteller</translation>
    </message>
    <message>
        <source>Encrypted content</source>
        <translation>Kryptert innhold</translation>
    </message>
    <message>
        <source>Decrypted content</source>
        <translation>Dekryptert innhold</translation>
    </message>
    <message>
        <source>Authentication tag</source>
        <translation>Autentiseringskode</translation>
    </message>
    <message>
        <source>Data notification</source>
        <translation>Datamelding</translation>
    </message>
    <message>
        <source>APDU tag</source>
        <translation>APDU-kode</translation>
    </message>
    <message>
        <source>Invoke id and priority</source>
        <translation>Kall-id og prioritet</translation>
    </message>
    <message>
        <source>Time of the message</source>
        <translation>Meldingens tidspunkt</translation>
    </message>
    <message>
        <source>Array</source>
        <translation>Tabell (array)</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>Scaler and unit</source>
        <translation>Skala og enhet</translation>
    </message>
    <message>
        <source>Number of elements</source>
        <translation>Antall elementer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Dato og klokkeslett</translation>
    </message>
    <message>
        <source>Scaler</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Tom</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>Andre data</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Ikke lest</translation>
    </message>
    <message>
        <source>Wrong: %1 would be right</source>
        <comment>a checksum</comment>
        <translation>Feil: %1 ville vært riktig</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>a checksum</comment>
        <translation>Riktig</translation>
    </message>
    <message>
        <source>Type 3, bytes between the flags</source>
        <translation>Type 3, byte mellom flaggene</translation>
    </message>
    <message>
        <source>Type 3, more segments follow</source>
        <translation>Type 3, flere segmenter følger</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Uten tidspunkt</translation>
    </message>
    <message>
        <source>Power of ten and unit</source>
        <translation>Tierpotens og enhet</translation>
    </message>
</context>
<context>
    <name>hanscope::FindingWords</name>
    <message>
        <source>You send power to the grid.</source>
        <translation>Du sender strøm til nettet.</translation>
    </message>
    <message>
        <source>Your meter does not measure every phase value.</source>
        <translation>Måleren din måler ikke alle faseverdier.</translation>
    </message>
    <message>
        <source>Your meter keeps winter time.</source>
        <translation>Måleren din går på normaltid.</translation>
    </message>
    <message>
        <source>The clocks of meter and computer differ by %1.</source>
        <translation>Klokka i måleren avviker %1 fra klokka på maskinen.</translation>
    </message>
    <message>
        <source>This is another meter than last time.</source>
        <translation>Dette er en annen måler enn sist.</translation>
    </message>
    <message>
        <source>Some values are outside what is normal for a house.</source>
        <translation>Noen verdier er utenfor det som er vanlig i en bolig.</translation>
    </message>
    <message>
        <source>You are a plusskunde: the meter also counts what you deliver.</source>
        <translation>Du er plusskunde: Måleren registrerer også strømmen du leverer.</translation>
    </message>
    <message>
        <source>This is normal in an IT network, 230 V without a neutral wire.</source>
        <translation>Det er normalt i IT-nett, 230 V uten nøytralleder.</translation>
    </message>
    <message>
        <source>Many meters do, all year round. This is normal, and HanScope allows for it.</source>
        <translation>Det gjør mange målere hele året. Det er normalt, og HanScope tar hensyn til det.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s clock first. If that is right, tell the grid company.</source>
        <translation>Sjekk først klokka på maskinen. Går den riktig, så si fra til nettselskapet.</translation>
    </message>
    <message>
        <source>HanScope keeps its readings apart from the earlier ones.</source>
        <translation>HanScope holder tallene atskilt fra de tidligere.</translation>
    </message>
    <message>
        <source>voltage</source>
        <translation>spenning</translation>
    </message>
    <message>
        <source>current</source>
        <translation>strøm</translation>
    </message>
    <message>
        <source>power</source>
        <translation>effekt</translation>
    </message>
    <message>
        <source>It concerns: %1. A meter with current transformers sends values that must be multiplied.</source>
        <translation>Det gjelder: %1. En måler med strømtransformatorer sender verdier som må ganges opp.</translation>
    </message>
</context>
<context>
    <name>hanscope::FindingsCard</name>
    <message>
        <source>Also worth knowing</source>
        <translation>Også verdt å vite</translation>
    </message>
</context>
<context>
    <name>hanscope::GlanceWords</name>
    <message>
        <source>kW</source>
        <translation>kW</translation>
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
        <source>%1 kWh this hour</source>
        <translation>%1 kWh denne timen</translation>
    </message>
    <message>
        <source>estimate %1 ± %2</source>
        <translation>anslag %1 ± %2</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Avspilling</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
</context>
<context>
    <name>hanscope::GridCompanyCard</name>
    <message>
        <source>Your grid company</source>
        <translation>Nettselskapet ditt</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;vn</translation>
    </message>
    <message>
        <source>&amp;Web page where the HAN port is ordered</source>
        <translation>N&amp;ettside der HAN-porten bestilles</translation>
    </message>
</context>
<context>
    <name>hanscope::HeatMap</name>
    <message>
        <source>no such hour so far</source>
        <translation>ingen slik time så langt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ingen data</translation>
    </message>
    <message>
        <source>%1 kWh to the grid</source>
        <translation>%1 kWh til nettet</translation>
    </message>
    <message>
        <source>%1 kWh from the grid</source>
        <translation>%1 kWh fra nettet</translation>
    </message>
    <message numerus="yes">
        <source>mean of %n hour(s)</source>
        <translation>
            <numerusform>snitt av %n time</numerusform>
            <numerusform>snitt av %n timer</numerusform>
        </translation>
    </message>
    <message>
        <source>not all of it is read from the meter&apos;s counters</source>
        <translation>ikke alt er hentet fra målerstanden</translation>
    </message>
    <message>
        <source>Energy by hour, kWh</source>
        <translation>Energi time for time, kWh</translation>
    </message>
    <message>
        <source>a click opens %1</source>
        <comment>a date</comment>
        <translation>et klikk åpner %1</translation>
    </message>
</context>
<context>
    <name>hanscope::HeatScale</name>
    <message>
        <source>%1 kWh</source>
        <translation>%1 kWh</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ingen data</translation>
    </message>
    <message>
        <source>%1 kWh to the grid</source>
        <translation>%1 kWh til nettet</translation>
    </message>
</context>
<context>
    <name>hanscope::HelpPane</name>
    <message>
        <source>The grid company is the company that owns the power lines, not the one you buy power from. Its name is on the grid tariff bill. Enter it in Settings, and HanScope names it here.</source>
        <translation>Nettselskapet er det som eier strømnettet, ikke det du kjøper strøm av. Navnet står på fakturaen for nettleie. Skriv det inn i Innstillinger, så viser HanScope det her.</translation>
    </message>
    <message>
        <source>Your grid company: %1.</source>
        <translation>Nettselskapet ditt: %1.</translation>
    </message>
    <message>
        <source>Having the port opened</source>
        <translation>Få porten åpnet</translation>
    </message>
    <message>
        <source>The HAN port is closed when the meter is installed. You order the opening from your grid company, usually on “Min side”. It costs nothing.</source>
        <translation>HAN-porten er stengt når måleren monteres. Du bestiller åpning hos nettselskapet, som regel på Min side. Det koster ingenting.</translation>
    </message>
    <message>
        <source>Have the meter number ready: usually 16 digits, on the front of the meter and on “Min side”. The person who has the grid contract must order.</source>
        <translation>Ha målernummeret klart: som regel 16 sifre, foran på måleren og på Min side. Det er den som står på nettleieavtalen, som må bestille.</translation>
    </message>
    <message>
        <source>It is nearly always done remotely, within three working days. Many companies send an SMS or e-mail when it is done.</source>
        <translation>Porten åpnes nesten alltid uten at noen må komme hjem til deg, innen tre virkedager. Mange nettselskap sender SMS eller e-post når det er gjort.</translation>
    </message>
    <message>
        <source>Moving, and changing contracts</source>
        <translation>Flytting og ny avtale</translation>
    </message>
    <message>
        <source>The port belongs to the contract, not to the house. It is closed when the contract ends or is taken over by somebody else.</source>
        <translation>Porten følger avtalen, ikke huset. Den stenges når avtalen opphører eller overtas av en annen.</translation>
    </message>
    <message>
        <source>If you move, order it again for the new meter. If your partner takes over the contract, he or she must order it.</source>
        <translation>Flytter du, må du bestille på nytt for den nye måleren. Overtar samboeren avtalen, er det samboeren som må bestille.</translation>
    </message>
    <message>
        <source>Changing the company you buy power from does not normally close it. A new meter comes with a closed port.</source>
        <translation>Å bytte strømleverandør stenger den vanligvis ikke. En ny måler kommer med stengt port.</translation>
    </message>
    <message>
        <source>Closing the port</source>
        <translation>Stenge porten</translation>
    </message>
    <message>
        <source>You may have the port closed at any time, in the same way as you had it opened.</source>
        <translation>Du kan når som helst få porten stengt, på samme måte som du fikk den åpnet.</translation>
    </message>
    <message>
        <source>Close it when you no longer use it, and before somebody else takes over the home: an open port tells whoever plugs in how much power is used.</source>
        <translation>Steng den når du ikke lenger bruker den, og før andre overtar boligen: En åpen port forteller hvem som helst som kobler seg til, hvor mye strøm som brukes.</translation>
    </message>
    <message>
        <source>The data are yours</source>
        <translation>Dataene er dine</translation>
    </message>
    <message>
        <source>What the meter sends is personal data: it shows when somebody is at home and what they do.</source>
        <translation>Det måleren sender, er personopplysninger: Det viser når noen er hjemme, og hva de gjør.</translation>
    </message>
    <message>
        <source>Think twice before you share a report that includes use and meter number, or a raw capture.</source>
        <translation>Tenk deg om før du deler en rapport med forbruk og målernummer, eller rå måledata.</translation>
    </message>
    <message>
        <source>What may be connected</source>
        <translation>Hva som kan kobles til</translation>
    </message>
    <message>
        <source>Only approved equipment, with CE marking and made for the HAN port. You may be liable for damage that other equipment does.</source>
        <translation>Bare godkjent utstyr, CE-merket og laget for HAN-porten. Du kan bli ansvarlig for skade som annet utstyr gjør.</translation>
    </message>
    <message>
        <source>The port is an M-Bus with an RJ45 socket. It is not a network socket: never plug a network cable from a router into it.</source>
        <translation>Porten er en M-Bus med RJ45-kontakt. Det er ingen nettverkskontakt: Koble aldri en nettverkskabel fra en ruter til den.</translation>
    </message>
    <message>
        <source>Do not open the meter or break a seal. If a cover is in the way of the socket, ask the grid company.</source>
        <translation>Ikke åpne måleren og ikke bryt plomberinger. Sitter et deksel i veien for kontakten, spør du nettselskapet.</translation>
    </message>
    <message>
        <source>The bill follows the meter readings that the grid company collects, not what the port sends.</source>
        <translation>Fakturaen bygger på måleverdiene som nettselskapet henter inn, ikke på det porten sender.</translation>
    </message>
    <message>
        <source>If it stops, run the port check first: its report says what the grid company will ask for.</source>
        <translation>Stanser den, så ta portsjekken først: Rapporten svarer på det nettselskapet kommer til å spørre om.</translation>
    </message>
    <message>
        <source>Once they leave the meter, they are your own responsibility. HanScope keeps them on this computer and sends nothing anywhere.</source>
        <translation>Fra HAN-kontakten og videre er det du som har ansvaret for dem. HanScope lagrer dem på denne maskinen og sender ingenting noe sted.</translation>
    </message>
    <message>
        <source>No guarantees</source>
        <translation>Ingen garantier</translation>
    </message>
    <message>
        <source>The port is an extra service. Data may stop, come late or be wrong, after an update of the meter for instance, and nobody has to put it right straight away.</source>
        <translation>HAN-porten er en tilleggstjeneste. Dataene kan stanse, bli forsinket eller være feil, for eksempel etter en oppdatering av måleren, og ingen er forpliktet til å rette det med en gang.</translation>
    </message>
</context>
<context>
    <name>hanscope::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Søk i hjelpen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innhold</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>No section has all these words.</source>
        <translation>Ingen del inneholder alle disse ordene.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Fram</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Kom i gang</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidene</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Greit å vite</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) found</source>
        <translation>
            <numerusform>Fant %n del</numerusform>
            <numerusform>Fant %n deler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hanscope::HexView</name>
    <message>
        <source>Byte %1: %2</source>
        <translation>Byte %1: %2</translation>
    </message>
</context>
<context>
    <name>hanscope::HistoryStrip</name>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>hanscope::HistoryWords</name>
    <message>
        <source>The history file was damaged</source>
        <translation>Historikkfilen var skadet</translation>
    </message>
    <message>
        <source>The history is not saved: its folder cannot be made</source>
        <translation>Historikken lagres ikke: mappen kan ikke opprettes</translation>
    </message>
    <message>
        <source>The history is not saved: the folder may not be written</source>
        <translation>Historikken lagres ikke: HanScope har ikke skrivetilgang til mappen</translation>
    </message>
    <message>
        <source>The history is not saved: the disk is full</source>
        <translation>Historikken lagres ikke: disken er full</translation>
    </message>
    <message>
        <source>The history is saved by another HanScope</source>
        <translation>HanScope kjører allerede og lagrer historikken</translation>
    </message>
    <message>
        <source>The history is not saved: its file is from a newer HanScope</source>
        <translation>Historikken lagres ikke: filen er fra en nyere versjon av HanScope</translation>
    </message>
    <message>
        <source>The history is not saved</source>
        <translation>Historikken lagres ikke</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) were saved from it. The damaged file is kept as %1.</source>
        <translation>
            <numerusform>%n time ble reddet fra den. Den skadde filen er beholdt som %1.</numerusform>
            <numerusform>%n timer ble reddet fra den. Den skadde filen er beholdt som %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>folder, what the system says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Make %1 writable for you. HanScope tries again by itself.</source>
        <translation>Sørg for at du kan skrive i %1. HanScope prøver igjen av seg selv.</translation>
    </message>
    <message>
        <source>Make room on the disk of %1. The last hour waits in memory.</source>
        <translation>Frigjør plass på disken der %1 ligger. Den siste timen beholdes i minnet så lenge.</translation>
    </message>
    <message>
        <source>It runs as %1. When it ends, this one takes over saving.</source>
        <translation>Det andre programmet kjører som %1. Når det avsluttes, overtar dette lagringen.</translation>
    </message>
    <message>
        <source>Use the newer version, or move the file away: %1</source>
        <translation>Bruk den nyere versjonen, eller flytt filen: %1</translation>
    </message>
    <message>
        <source>The history of the meter that is shown</source>
        <translation>Historikken til måleren som vises</translation>
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
    <message>
        <source>so far this hour</source>
        <translation>så langt denne timen</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <comment>hour</comment>
        <translation>%1: ingen data</translation>
    </message>
    <message>
        <source>%1: %2 kWh from the grid</source>
        <comment>hour, energy</comment>
        <translation>%1: %2 kWh fra nettet</translation>
    </message>
    <message>
        <source>No hourly values yet</source>
        <translation>Ingen timesverdier ennå</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>Energy by hour</source>
        <translation>Energi per time</translation>
    </message>
    <message>
        <source>Energy by hour, kWh</source>
        <translation>Energi time for time, kWh</translation>
    </message>
</context>
<context>
    <name>hanscope::HourDialog</name>
    <message>
        <source>Correct %1</source>
        <translation>Korriger %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>&amp;Leave the hour out</source>
        <translation>&amp;Utelat timen</translation>
    </message>
    <message>
        <source>&amp;Undo my change</source>
        <translation>&amp;Angre endringen min</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>There are no data for this hour.</source>
        <translation>Det finnes ingen data for denne timen.</translation>
    </message>
    <message>
        <source>%1 kWh from the grid, %2 kWh to the grid: %3.</source>
        <translation>%1 kWh fra nettet, %2 kWh til nettet: %3.</translation>
    </message>
    <message>
        <source>Before you changed it, there were no data for this hour.</source>
        <translation>Før endringen din fantes det ingen data for denne timen.</translation>
    </message>
    <message>
        <source>Before you changed it: %1 kWh from the grid, %2 kWh to the grid.</source>
        <translation>Før endringen din: %1 kWh fra nettet, %2 kWh til nettet.</translation>
    </message>
    <message>
        <source>&amp;From the grid</source>
        <translation>&amp;Fra nettet</translation>
    </message>
    <message>
        <source>&amp;To the grid</source>
        <translation>&amp;Til nettet</translation>
    </message>
    <message>
        <source>What the meter sent is kept too. Sums, peaks and exports use your figure.</source>
        <translation>Det måleren sendte, beholdes også. Summer, topper og eksport bruker tallet ditt.</translation>
    </message>
</context>
<context>
    <name>hanscope::HourWords</name>
    <message>
        <source>read from the meter&apos;s counters</source>
        <translation>hentet fra målerstanden</translation>
    </message>
    <message>
        <source>estimated from live power</source>
        <translation>anslått fra målt effekt</translation>
    </message>
    <message numerus="yes">
        <source>at least this much; data for only %n minute(s)</source>
        <translation>
            <numerusform>minst så mye; data for bare %n minutt</numerusform>
            <numerusform>minst så mye; data for bare %n minutter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>data for only %n minute(s); the rest is an even share</source>
        <translation>
            <numerusform>data for bare %n minutt; resten er jevnt fordelt</numerusform>
            <numerusform>data for bare %n minutter; resten er jevnt fordelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no data; an even share of what %n hour(s) used together</source>
        <translation>
            <numerusform>ingen data; forbruket i %n time</numerusform>
            <numerusform>ingen data; forbruket i %n timer er fordelt jevnt</numerusform>
        </translation>
    </message>
    <message>
        <source>the counters cannot be right; this is live power alone</source>
        <translation>målerstanden kan ikke stemme; dette er bare målt effekt</translation>
    </message>
    <message>
        <source>the meter repeated an old hourly list; split by live power</source>
        <translation>måleren gjentok en gammel timesmelding; fordelt etter målt effekt</translation>
    </message>
    <message>
        <source>power cut: the counters stood still meanwhile</source>
        <translation>strømbrudd: målerstanden sto stille</translation>
    </message>
    <message>
        <source>read from the counters while the meter&apos;s clock was set</source>
        <translation>hentet fra målerstanden mens målerens klokke ble stilt</translation>
    </message>
    <message>
        <source>the hourly list is missing; split by live power</source>
        <translation>timesmeldingen mangler; fordelt etter målt effekt</translation>
    </message>
    <message>
        <source>reconstructed</source>
        <comment>above bars</comment>
        <translation>rekonstruert</translation>
    </message>
    <message>
        <source>estimate</source>
        <comment>above bars</comment>
        <translation>anslag</translation>
    </message>
    <message>
        <source>incomplete</source>
        <comment>above bars</comment>
        <translation>ufullstendig</translation>
    </message>
    <message>
        <source>no data</source>
        <comment>above bars</comment>
        <translation>ingen data</translation>
    </message>
    <message>
        <source>suspicious</source>
        <comment>above bars</comment>
        <translation>mistenkelig</translation>
    </message>
    <message>
        <source>corrected by you</source>
        <translation>korrigert av deg</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>utelatt av deg</translation>
    </message>
    <message>
        <source>corrected</source>
        <comment>above bars</comment>
        <translation>korrigert</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>above bars</comment>
        <translation>utelatt</translation>
    </message>
    <message>
        <source>imported from a file</source>
        <translation>importert fra en fil</translation>
    </message>
    <message>
        <source>imported</source>
        <comment>above bars</comment>
        <translation>importert</translation>
    </message>
</context>
<context>
    <name>hanscope::ImportCard</name>
    <message numerus="yes">
        <source>%n hour(s), %1 to %2</source>
        <translation>
            <numerusform>%n time, %1 til %2</numerusform>
            <numerusform>%n timer, %1 til %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Angre %1</translation>
    </message>
    <message>
        <source>Older hourly values</source>
        <translation>Eldre timesverdier</translation>
    </message>
    <message>
        <source>Hourly values from the time before HanScope, or for gaps in the history, can be imported from the CSV files that &quot;Min side&quot; of your grid company and Elhub hand out. What the meter itself has counted stays.</source>
        <translation>Timesverdier fra tiden før HanScope, eller for hull i historikken, kan importeres fra CSV-filene du får på Min side hos nettselskapet eller hos Elhub. Det måleren selv har registrert, beholdes.</translation>
    </message>
    <message>
        <source>Once HanScope has received data from your meter, older hourly values can be imported here.</source>
        <translation>Når HanScope har fått data fra måleren din, kan eldre timesverdier importeres her.</translation>
    </message>
    <message>
        <source>Choose &amp;file …</source>
        <translation>Velg &amp;fil …</translation>
    </message>
</context>
<context>
    <name>hanscope::ImportDialog</name>
    <message>
        <source>Import hours from %1</source>
        <translation>Importer timesverdier fra %1</translation>
    </message>
    <message>
        <source>&amp;Also replace what the meter has counted itself</source>
        <translation>&amp;Erstatt også det måleren selv har registrert</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>There is no hour in this file that can be read. Choose a CSV file with hourly values, as &quot;Min side&quot; of your grid company or Elhub hands them out.</source>
        <translation>Ingen timesverdier i denne filen kan leses. Velg en CSV-fil med timesverdier, slik du får den på Min side hos nettselskapet eller hos Elhub.</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s), from %1 to %2.</source>
        <translation>
            <numerusform>%n time, fra %1 til %2.</numerusform>
            <numerusform>%n timer, fra %1 til %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) are new, or were not known well enough.</source>
        <translation>
            <numerusform>%n time er ny, eller var usikker.</numerusform>
            <numerusform>%n timer er nye, eller var usikre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) are as the meter has counted them.</source>
        <translation>
            <numerusform>%n time er slik måleren har registrert den.</numerusform>
            <numerusform>%n timer er slik måleren har registrert dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) the meter has counted differently, by up to %1 kWh. They stay as the meter counted them.</source>
        <translation>
            <numerusform>%n time har måleren registrert annerledes, med opptil %1 kWh. Den blir stående slik måleren registrerte den.</numerusform>
            <numerusform>%n timer har måleren registrert annerledes, med opptil %1 kWh. De blir stående slik måleren registrerte dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used:</source>
        <translation>
            <numerusform>%n linje kan ikke brukes:</numerusform>
            <numerusform>%n linjer kan ikke brukes:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hanscope::ImportWords</name>
    <message>
        <source>no columns with times and kWh</source>
        <translation>ingen kolonner med tider og kWh</translation>
    </message>
    <message>
        <source>too few columns</source>
        <translation>for få kolonner</translation>
    </message>
    <message>
        <source>not a time</source>
        <translation>ikke et tidspunkt</translation>
    </message>
    <message>
        <source>not one full hour</source>
        <translation>ikke én hel time</translation>
    </message>
    <message>
        <source>summer time began: there was no such hour</source>
        <translation>sommertiden begynte: timen fantes ikke</translation>
    </message>
    <message>
        <source>summer time ended: there were two such hours, the file has one</source>
        <translation>sommertiden sluttet: timen fantes to ganger, filen har én</translation>
    </message>
    <message>
        <source>not a number of kWh</source>
        <translation>ikke et tall i kWh</translation>
    </message>
    <message>
        <source>no kWh</source>
        <translation>ingen kWh</translation>
    </message>
    <message>
        <source>more than a house can use in an hour</source>
        <translation>mer enn et hus kan bruke på en time</translation>
    </message>
    <message>
        <source>the hour stands there already</source>
        <translation>timen står der allerede</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linje %1: %2</translation>
    </message>
    <message>
        <source>values of quarter hours; choose hourly values</source>
        <translation>kvartersverdier; velg timesverdier</translation>
    </message>
</context>
<context>
    <name>hanscope::InspectorPage</name>
    <message>
        <source>Fields of the message</source>
        <translation>Feltene i meldingen</translation>
    </message>
    <message>
        <source>Raw bytes of the message</source>
        <translation>Rå byte i meldingen</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Se inni</translation>
    </message>
    <message>
        <source>Choose a message to see what it is made of.</source>
        <translation>Velg en melding for å se hva den består av.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n byte</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <translation>Kopier som &amp;hex</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Kopier som &amp;JSON</translation>
    </message>
    <message>
        <source>Copy …</source>
        <translation>Kopier …</translation>
    </message>
    <message>
        <source>No message that is kept has this value. It comes with one of the next.</source>
        <translation>Ingen av de lagrede meldingene har denne verdien. Den kommer med en av de neste.</translation>
    </message>
</context>
<context>
    <name>hanscope::KeptKeyRow</name>
    <message>
        <source>HanScope cannot read this meter then, until you enter the key again.</source>
        <translation>Da kan ikke HanScope lese denne måleren før du skriver inn nøkkelen igjen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>Yes, forget</source>
        <translation>Ja, glem den</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Glem</translation>
    </message>
    <message>
        <source>Forget the key of meter %1</source>
        <translation>Glem nøkkelen til måler %1</translation>
    </message>
</context>
<context>
    <name>hanscope::KeyCard</name>
    <message>
        <source>Meter keys</source>
        <translation>Målernøkler</translation>
    </message>
    <message>
        <source>The meter encrypts its messages. No key is kept.</source>
        <translation>Måleren krypterer meldingene sine. Ingen nøkkel er tatt vare på.</translation>
    </message>
    <message>
        <source>HanScope keeps keys of these meters. The keys themselves are never shown.</source>
        <translation>HanScope har nøkler til disse målerne. Selve nøklene vises aldri.</translation>
    </message>
    <message>
        <source>&amp;Enter key …</source>
        <translation>S&amp;kriv inn nøkkel …</translation>
    </message>
</context>
<context>
    <name>hanscope::KeyDialog</name>
    <message>
        <source>Key of the meter</source>
        <translation>Nøkkelen til måleren</translation>
    </message>
</context>
<context>
    <name>hanscope::KeyEntryPane</name>
    <message>
        <source>Waiting for the meter&apos;s next message, to see whether it fits …</source>
        <translation>Venter på neste melding fra måleren for å se om den passer …</translation>
    </message>
    <message>
        <source>The encryption key fits, the authentication key does not. Correct it, or leave it empty.</source>
        <translation>Krypteringsnøkkelen passer, autentiseringsnøkkelen gjør det ikke. Rett den, eller la feltet stå tomt.</translation>
    </message>
    <message>
        <source>The key does not fit this meter. The messages themselves arrive undamaged.</source>
        <translation>Nøkkelen passer ikke til denne måleren. Selve meldingene kommer fram uskadd.</translation>
    </message>
    <message>
        <source>Meter: %1</source>
        <translation>Måler: %1</translation>
    </message>
    <message>
        <source>&amp;Encryption key</source>
        <translation>&amp;Krypteringsnøkkel</translation>
    </message>
    <message>
        <source>32 characters, 0 to 9 and A to F; in Denmark called GPK60</source>
        <translation>32 tegn, 0 til 9 og A til F. I Danmark heter den GPK60.</translation>
    </message>
    <message>
        <source>&amp;Authentication key (optional)</source>
        <translation>A&amp;utentiseringsnøkkel (valgfri)</translation>
    </message>
    <message>
        <source>Only if you were given a second key, in Denmark called GPK61. With it HanScope checks that messages are genuine.</source>
        <translation>Bare hvis du har fått en nøkkel til, i Danmark kalt GPK61. Med den kontrollerer HanScope at meldingene er ekte.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <translation>&amp;Bruk denne nøkkelen</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Skjul</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Vis</translation>
    </message>
</context>
<context>
    <name>hanscope::KeyField</name>
    <message>
        <source>There is a letter O in it. Is that a zero?</source>
        <translation>Det står en bokstav O i den. Skal det være en null?</translation>
    </message>
    <message>
        <source>There is a letter %1 in it. Is that a one?</source>
        <translation>Det står en bokstav %1 i den. Skal det være et ettall?</translation>
    </message>
    <message>
        <source>There is a “%1” in it. Only 0 to 9 and A to F belong to a key.</source>
        <translation>Det står «%1» i den. En nøkkel har bare 0 til 9 og A til F.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many: a key has 32</source>
        <translation>
            <numerusform>%n tegn for mye: En nøkkel har 32</numerusform>
            <numerusform>%n tegn for mye: En nøkkel har 32</numerusform>
        </translation>
    </message>
    <message>
        <source>All 32 characters are there</source>
        <translation>Alle 32 tegnene er på plass</translation>
    </message>
    <message>
        <source>%1 of 32 characters</source>
        <translation>%1 av 32 tegn</translation>
    </message>
</context>
<context>
    <name>hanscope::KeyKeepingPane</name>
    <message>
        <source>Asking the keychain of this computer to keep it. It may want its password.</source>
        <translation>Ber nøkkelringen på denne datamaskinen ta vare på den. Det kan hende den spør om passordet.</translation>
    </message>
    <message>
        <source>Where shall HanScope keep the key?</source>
        <translation>Hvor skal HanScope ta vare på nøkkelen?</translation>
    </message>
    <message>
        <source>HanScope remembers it until it quits, and asks again after that.</source>
        <translation>HanScope husker den til programmet avsluttes, og spør på nytt etter det.</translation>
    </message>
    <message>
        <source>HanScope keeps it %1. You can have it forgotten in the settings.</source>
        <translation>HanScope tar vare på den %1. Du kan slette den i innstillingene.</translation>
    </message>
    <message>
        <source>The key fits: your meter can be read</source>
        <translation>Nøkkelen passer: Måleren din kan leses</translation>
    </message>
    <message>
        <source>In a file of your own. Other users cannot read it; who has your account or your backups can.</source>
        <translation>I en egen fil. Andre brukere kan ikke lese den, men det kan den som har kontoen din eller sikkerhetskopiene dine.</translation>
    </message>
    <message>
        <source>Keep in a &amp;file</source>
        <translation>Lagre i en &amp;fil</translation>
    </message>
    <message>
        <source>Nowhere. After the next start HanScope asks for it again.</source>
        <translation>Ingen steder. Etter neste oppstart spør HanScope om den igjen.</translation>
    </message>
    <message>
        <source>Do &amp;not keep</source>
        <translation>&amp;Ikke lagre</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Lukk</translation>
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
    <message>
        <source>Encryption</source>
        <translation>Kryptering</translation>
    </message>
    <message>
        <source>&amp;Check the port</source>
        <translation>&amp;Sjekk porten</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>as the meter sends them</source>
        <translation>slik måleren sender dem</translation>
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
        <translation>De fleste målere sender hvert 2. til 10. sekund. Kommer det ingenting i løpet av et minutt, så sjekk at nettselskapet har åpnet HAN-porten, og at pluggen sitter helt inne.</translation>
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
        <translation>Programmer merker portene de bruker med en fil, vanligvis i mappen /var/lock. HanScope får ikke lov til å lage filen. Gi programmet tilgang til mappen.</translation>
    </message>
    <message>
        <source>A recording is played</source>
        <translation>Et opptak spilles av</translation>
    </message>
    <message>
        <source>The demo meter starts</source>
        <translation>Demomåleren starter</translation>
    </message>
</context>
<context>
    <name>hanscope::LockedPage</name>
    <message>
        <source>Asking the keychain for the key of your meter …</source>
        <translation>Henter nøkkelen til måleren din fra nøkkelringen …</translation>
    </message>
    <message>
        <source>Meter: %1</source>
        <translation>Måler: %1</translation>
    </message>
    <message>
        <source>&amp;Enter key …</source>
        <translation>S&amp;kriv inn nøkkel …</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Prøv igjen</translation>
    </message>
    <message>
        <source>Where the key is</source>
        <translation>Her finner du nøkkelen</translation>
    </message>
    <message>
        <source>Look on Min Side</source>
        <translation>Se på Min side</translation>
    </message>
    <message>
        <source>Log in at your grid company and look where the HAN port is ordered, or the meter is described. The key may be called encryption key, HAN key, GUEK or GPK60.</source>
        <translation>Logg inn hos nettselskapet ditt, og se der du bestiller HAN-porten, eller der måleren er beskrevet. Nøkkelen kan hete krypteringsnøkkel, HAN-nøkkel, GUEK eller GPK60.</translation>
    </message>
    <message>
        <source>Or ask customer service</source>
        <translation>Eller spør kundeservice</translation>
    </message>
    <message>
        <source>Ask for the encryption key of the HAN port, and give them the number that is printed on the meter. Only the grid company has it, not the power supplier.</source>
        <translation>Be om krypteringsnøkkelen til HAN-porten, og oppgi nummeret som står på måleren. Bare nettselskapet har den, ikke strømleverandøren.</translation>
    </message>
    <message>
        <source>Enter it here</source>
        <translation>Skriv den inn her</translation>
    </message>
    <message>
        <source>It has 32 characters, 0 to 9 and A to F. The next message shows whether it fits. HanScope does not pass it on.</source>
        <translation>Den har 32 tegn, 0 til 9 og A til F. Neste melding viser om den passer. HanScope gir den ikke videre.</translation>
    </message>
</context>
<context>
    <name>hanscope::MainWindow</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nå</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>HAN-leser</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Port check</source>
        <translation>Portsjekk</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energi</translation>
    </message>
    <message>
        <source>Peaks</source>
        <translation>Topper</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Mine data</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Opptak</translation>
    </message>
    <message>
        <source>Set a marker</source>
        <translation>Sett et merke</translation>
    </message>
    <message>
        <source>What happens now? It is shown in the chart and kept with what is recorded.</source>
        <translation>Hva skjer nå? Merket vises i grafen og tas vare på sammen med det som tas opp.</translation>
    </message>
    <message>
        <source>Set marker</source>
        <translation>Sett merke</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Avspilling</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldinger</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Help on this page (F1)</source>
        <translation>Hjelp om denne siden (F1)</translation>
    </message>
    <message>
        <source>Alarms (%1)</source>
        <translation>Varsler (%1)</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Varsler</translation>
    </message>
    <message>
        <source>About HanScope</source>
        <translation>Om HanScope</translation>
    </message>
    <message>
        <source>HanScope %1</source>
        <translation>HanScope %1</translation>
    </message>
    <message>
        <source>Shows what a Norwegian home draws from the grid, from the HAN port of its meter. Nothing leaves this computer.</source>
        <translation>Viser hvor mye strøm en norsk bolig bruker, rett fra HAN-porten på måleren. Ingenting sendes ut fra denne maskinen.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Fri programvare under GNU General Public License, versjon 3 eller nyere, uten noen garanti.</translation>
    </message>
</context>
<context>
    <name>hanscope::MarkList</name>
    <message>
        <source>Way to a working HAN port</source>
        <translation>Veien til en HAN-port som virker</translation>
    </message>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%1 av %2 er i orden</translation>
    </message>
    <message>
        <source>%1: passed</source>
        <translation>%1: i orden</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <translation>%1: ikke ennå</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: feilet</translation>
    </message>
    <message>
        <source>%1: under way</source>
        <translation>%1: pågår</translation>
    </message>
</context>
<context>
    <name>hanscope::MessageListCard</name>
    <message>
        <source>Messages (paused)</source>
        <translation>Meldinger (pause)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldinger</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Only rejected</source>
        <translation>Bare forkastede</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Shows the messages that came meanwhile, and new ones</source>
        <translation>Viser meldingene som kom i mellomtiden, og nye</translation>
    </message>
    <message>
        <source>New messages wait, so that what you read stays in its place</source>
        <translation>Nye meldinger venter, så det du leser, blir stående</translation>
    </message>
    <message>
        <source>No message was rejected.</source>
        <translation>Ingen melding er forkastet.</translation>
    </message>
    <message>
        <source>No message yet. As soon as the meter sends, each of its messages stands here and can be looked into, byte for byte.</source>
        <translation>Ingen melding ennå. Så snart måleren sender, står hver melding her, og du kan se inni den, byte for byte.</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>Mottatte meldinger</translation>
    </message>
</context>
<context>
    <name>hanscope::MessageListModel</name>
    <message>
        <source>Received</source>
        <translation>Mottatt</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>d MMMM yyyy HH:mm:ss.zzz</source>
        <comment>date and time, as QLocale::toString takes it</comment>
        <translation>d. MMMM yyyy HH:mm:ss.zzz</translation>
    </message>
</context>
<context>
    <name>hanscope::MessageWords</name>
    <message>
        <source>These bytes belong to no message.</source>
        <translation>Disse bytene hører ikke til noen melding.</translation>
    </message>
    <message>
        <source>The frame is too short to be one.</source>
        <translation>Rammen er for kort til å være en ramme.</translation>
    </message>
    <message>
        <source>The frame does not begin like any known kind.</source>
        <translation>Rammen begynner ikke som noen kjent rammetype.</translation>
    </message>
    <message>
        <source>The frame has another length than it says: bytes were lost or added.</source>
        <translation>Rammen har en annen lengde enn den oppgir: byte er mistet eller kommet til.</translation>
    </message>
    <message>
        <source>The end of the frame is missing.</source>
        <translation>Slutten på rammen mangler.</translation>
    </message>
    <message>
        <source>An address in the frame does not end.</source>
        <translation>En adresse i rammen tar ikke slutt.</translation>
    </message>
    <message>
        <source>The checksum of the header is wrong: it was damaged on its way.</source>
        <translation>Kontrollsummen for hodet er feil: det ble skadet underveis.</translation>
    </message>
    <message>
        <source>The checksum is wrong: the message was damaged on its way.</source>
        <translation>Kontrollsummen er feil: meldingen ble skadet underveis.</translation>
    </message>
    <message>
        <source>Both checksums are wrong: the message was damaged on its way.</source>
        <translation>Begge kontrollsummene er feil: meldingen ble skadet underveis.</translation>
    </message>
    <message>
        <source>The message breaks off.</source>
        <translation>Meldingen er avbrutt.</translation>
    </message>
    <message>
        <source>The message is longer than any meter&apos;s.</source>
        <translation>Meldingen er lengre enn noen måler sender.</translation>
    </message>
    <message>
        <source>There are bytes in the text that are no text.</source>
        <translation>Det er byte i teksten som ikke er tekst.</translation>
    </message>
    <message>
        <source>Another part of this message is missing.</source>
        <translation>En annen del av denne meldingen mangler.</translation>
    </message>
    <message>
        <source>The parts of this message are too long together.</source>
        <translation>Delene av denne meldingen er for lange til sammen.</translation>
    </message>
    <message>
        <source>The LLC header is not E6 E7 00.</source>
        <translation>LLC-hodet er ikke E6 E7 00.</translation>
    </message>
    <message>
        <source>This kind of message is not read.</source>
        <translation>Denne typen melding leses ikke.</translation>
    </message>
    <message>
        <source>The time has an unknown form.</source>
        <translation>Tidspunktet har en ukjent form.</translation>
    </message>
    <message>
        <source>The data end inside a value.</source>
        <translation>Dataene slutter midt i en verdi.</translation>
    </message>
    <message>
        <source>No such data type exists.</source>
        <translation>Datatypen finnes ikke.</translation>
    </message>
    <message>
        <source>A value has another data type than it must have.</source>
        <translation>En verdi har en annen datatype enn den skal ha.</translation>
    </message>
    <message>
        <source>The data are nested too deeply.</source>
        <translation>Dataene er nøstet for dypt.</translation>
    </message>
    <message>
        <source>The list has too many values.</source>
        <translation>Listen har for mange verdier.</translation>
    </message>
    <message>
        <source>A number is out of range.</source>
        <translation>Et tall er utenfor gyldig område.</translation>
    </message>
    <message>
        <source>Bytes follow where the message should end.</source>
        <translation>Det følger byte der meldingen skulle ta slutt.</translation>
    </message>
    <message>
        <source>The message is whole, but HanScope does not know this kind of list.</source>
        <translation>Meldingen er hel, men HanScope kjenner ikke denne typen liste.</translation>
    </message>
    <message>
        <source>It is encrypted, and there is no key for it.</source>
        <translation>Den er kryptert, og det finnes ingen nøkkel til den.</translation>
    </message>
    <message>
        <source>It is encrypted, and the key does not fit.</source>
        <translation>Den er kryptert, og nøkkelen passer ikke.</translation>
    </message>
    <message>
        <source>The authentication tag does not fit: the authentication key is wrong, or the message was changed.</source>
        <translation>Autentiseringskoden stemmer ikke: autentiseringsnøkkelen er feil, eller meldingen er endret.</translation>
    </message>
    <message>
        <source>It is encrypted and does not say by which meter.</source>
        <translation>Den er kryptert og sier ikke av hvilken måler.</translation>
    </message>
    <message>
        <source>It is encrypted in a way that is not read.</source>
        <translation>Den er kryptert på en måte som ikke leses.</translation>
    </message>
    <message>
        <source>List 1</source>
        <translation>Liste 1</translation>
    </message>
    <message>
        <source>List 2</source>
        <translation>Liste 2</translation>
    </message>
    <message>
        <source>List 3</source>
        <translation>Liste 3</translation>
    </message>
    <message>
        <source>Other list</source>
        <translation>Annen liste</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lest</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Skadet</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Ufullstendig</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Kryptert</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Ikke forstått</translation>
    </message>
    <message>
        <source>Received whole and read.</source>
        <translation>Mottatt hel og lest.</translation>
    </message>
    <message>
        <source>%1 Found at byte %2.</source>
        <comment>a sentence, an offset</comment>
        <translation>%1 Funnet ved byte %2.</translation>
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
    <message>
        <source>scaled as you chose</source>
        <translation>omregnet slik du har valgt</translation>
    </message>
</context>
<context>
    <name>hanscope::MeterScaleCard</name>
    <message>
        <source>This meter</source>
        <translation>Denne måleren</translation>
    </message>
    <message>
        <source>Current &amp;transformers</source>
        <translation>S&amp;trømtransformatorer</translation>
    </message>
    <message>
        <source>Only for meters with current transformers: their factor, 60 where they say 300/5. It multiplies power, current and energy.</source>
        <translation>Bare for målere med strømtransformatorer: faktoren deres, 60 der det står 300/5. Effekt, strøm og energi ganges med den.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>factor </source>
        <translation>faktor </translation>
    </message>
    <message>
        <source>Scaled as you chose: %1</source>
        <translation>Omregnet slik du har valgt: %1</translation>
    </message>
    <message>
        <source>Show as the &amp;meter sends it</source>
        <translation>Vis &amp;det måleren sender</translation>
    </message>
    <message>
        <source>HanScope does not ask about the scale of this meter.</source>
        <translation>HanScope spør ikke om omregning for denne måleren.</translation>
    </message>
    <message>
        <source>As&amp;k again</source>
        <translation>Spør i&amp;gjen</translation>
    </message>
</context>
<context>
    <name>hanscope::MiniWindow</name>
    <message>
        <source>Small window</source>
        <translation>Lite vindu</translation>
    </message>
    <message>
        <source>Double click: back to the whole window</source>
        <translation>Dobbeltklikk: tilbake til hele vinduet</translation>
    </message>
    <message>
        <source>Show the &amp;whole window</source>
        <translation>Vis &amp;hele vinduet</translation>
    </message>
    <message>
        <source>&amp;Quit HanScope</source>
        <translation>&amp;Avslutt HanScope</translation>
    </message>
</context>
<context>
    <name>hanscope::MovingCard</name>
    <message>
        <source>I am moving</source>
        <translation>Jeg skal flytte</translation>
    </message>
    <message>
        <source>Save the hours as CSV, if you want to keep them.</source>
        <translation>Lagre timesverdiene som CSV hvis du vil beholde dem.</translation>
    </message>
    <message>
        <source>Unplug the reader. The HAN port closes when your contract ends; to be sure, ask your grid company to close it.</source>
        <translation>Koble fra leseren. HAN-porten stenges når avtalen din opphører; be nettselskapet stenge den, for å være på den sikre siden.</translation>
    </message>
    <message>
        <source>Delete everything, and delete the sessions on the page Sessions and the list on the page Alarms: they too show when somebody was at home.</source>
        <translation>Slett alt, og slett opptakene på siden Opptak og listen på siden Varsler: De viser også når noen var hjemme.</translation>
    </message>
    <message>
        <source>Delete &amp;everything …</source>
        <translation>Slett &amp;alt …</translation>
    </message>
</context>
<context>
    <name>hanscope::NewsStrip</name>
    <message>
        <source>The HAN port is open! The first message came on %1.</source>
        <comment>day and time of day</comment>
        <translation>HAN-porten er åpen! Den første meldingen kom %1.</translation>
    </message>
    <message>
        <source>The report is in the clipboard, without the meter&apos;s number and your use.</source>
        <translation>Rapporten ligger på utklippstavlen, uten målernummer og forbruk.</translation>
    </message>
    <message>
        <source>The report is saved as %1 (.pdf and .txt).</source>
        <translation>Rapporten er lagret som %1 (.pdf og .txt).</translation>
    </message>
    <message>
        <source>These files could not be written: %1</source>
        <translation>Disse filene kunne ikke skrives: %1</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>hanscope::NextSteps</name>
    <message>
        <source>Push the reader firmly into the computer.</source>
        <translation>Sett leseren godt inn i maskinen.</translation>
    </message>
    <message>
        <source>Try another USB socket and another cable. Some cables can only charge.</source>
        <translation>Prøv en annen USB-port og en annen kabel. Noen kabler kan bare lade.</translation>
    </message>
    <message>
        <source>Wait a moment: the check goes on by itself when the reader appears.</source>
        <translation>Vent litt: Sjekken fortsetter av seg selv når leseren dukker opp.</translation>
    </message>
    <message>
        <source>Close the other program.</source>
        <translation>Lukk det andre programmet.</translation>
    </message>
    <message>
        <source>Close %1.</source>
        <translation>Lukk %1.</translation>
    </message>
    <message>
        <source>The check goes on by itself when the port is free.</source>
        <translation>Sjekken fortsetter av seg selv når porten er ledig.</translation>
    </message>
    <message>
        <source>If HanScope runs in a sandbox, such as Flatpak or Snap: allow it to write to /var/lock.</source>
        <translation>Kjører HanScope i en sandkasse, som Flatpak eller Snap, så gi det lov til å skrive i /var/lock.</translation>
    </message>
    <message>
        <source>If not: ask whoever looks after the computer for permission to write there.</source>
        <translation>Hvis ikke: Be den som administrerer maskinen, om lov til å skrive der.</translation>
    </message>
    <message>
        <source>Plug the reader in again.</source>
        <translation>Sett leseren inn igjen.</translation>
    </message>
    <message>
        <source>If this happens often: do without USB hubs and long extension cables.</source>
        <translation>Skjer det ofte, så dropp USB-huber og lange skjøtekabler.</translation>
    </message>
    <message>
        <source>Wait a minute. Most meters send every 2 to 10 seconds.</source>
        <translation>Vent et minutt. De fleste målere sender hvert 2. til 10. sekund.</translation>
    </message>
    <message>
        <source>To log without gaps, keep the computer from going to sleep.</source>
        <translation>Vil du logge uten hull, må maskinen ikke gå i hvilemodus.</translation>
    </message>
    <message>
        <source>Take the plug out of the meter, wait ten seconds and put it back.</source>
        <translation>Ta pluggen ut av måleren, vent ti sekunder og sett den inn igjen.</translation>
    </message>
    <message>
        <source>Have you moved, or has somebody else taken over the grid contract? Then the port was closed, and you must order it again.</source>
        <translation>Har du flyttet, eller har noen andre overtatt nettleieavtalen? Da er porten stengt, og du må bestille åpning på nytt.</translation>
    </message>
    <message>
        <source>If it stays silent: ask the grid company to restart the HAN port.</source>
        <translation>Er den fortsatt stille, så be nettselskapet starte HAN-porten på nytt.</translation>
    </message>
    <message>
        <source>Take other equipment off the HAN port, such as a splitter.</source>
        <translation>Koble fra annet utstyr på HAN-porten, for eksempel en splitter.</translation>
    </message>
    <message>
        <source>Check plug and cable. A loose wire or a wrong pin picks up noise.</source>
        <translation>Sjekk plugg og kabel. En løs ledning eller feil pinne fanger opp støy.</translation>
    </message>
    <message>
        <source>The signal is on pins 1 and 2 of the HAN socket.</source>
        <translation>Signalet ligger på pinne 1 og 2 i HAN-kontakten.</translation>
    </message>
    <message>
        <source>The reader must be an M-Bus slave. An M-Bus master does not work.</source>
        <translation>Leseren må være en M-Bus-slave. En M-Bus-master virker ikke.</translation>
    </message>
    <message>
        <source>HanScope has tried the usual speeds. If the reader has a setting of its own, set it to 2400 baud.</source>
        <translation>HanScope har prøvd de vanlige hastighetene. Har leseren en egen innstilling, så sett den til 2400 baud.</translation>
    </message>
    <message>
        <source>If it has none: unplug it and plug it in again, or try another reader.</source>
        <translation>Har den ikke det: Ta den ut og sett den inn igjen, eller prøv en annen leser.</translation>
    </message>
    <message>
        <source>HanScope has tried 8E1 and 8N1. If the reader has a setting of its own, choose 8E1 for Aidon and Kaifa, 8N1 for Kamstrup.</source>
        <translation>HanScope har prøvd 8E1 og 8N1. Har leseren en egen innstilling, så velg 8E1 for Aidon og Kaifa, 8N1 for Kamstrup.</translation>
    </message>
    <message>
        <source>If the reader has a setting of its own, choose 8 data bits: 8E1 for Aidon and Kaifa, 8N1 for Kamstrup.</source>
        <translation>Har leseren en egen innstilling, så velg 8 databiter: 8E1 for Aidon og Kaifa, 8N1 for Kamstrup.</translation>
    </message>
    <message>
        <source>If you live in Norway: ask the grid company about it. P1 is unusual here.</source>
        <translation>Bor du i Norge, så spør nettselskapet. P1 er uvanlig her.</translation>
    </message>
    <message>
        <source>Keep the cable away from power cables and chargers.</source>
        <translation>Hold kabelen unna strømledninger og ladere.</translation>
    </message>
    <message>
        <source>Ask the grid company for the key, or to turn encryption off.</source>
        <translation>Be nettselskapet om nøkkelen, eller om å slå av krypteringen.</translation>
    </message>
    <message>
        <source>Save a report and send it to the HanScope project. That is how it learns new meters.</source>
        <translation>Lagre en rapport og send den til HanScope-prosjektet. Slik lærer det nye målere.</translation>
    </message>
    <message>
        <source>Wait two minutes.</source>
        <translation>Vent to minutter.</translation>
    </message>
    <message>
        <source>If they stay away, long messages get lost on the way: reseat the plug and try a shorter cable.</source>
        <translation>Uteblir de, går lange meldinger tapt underveis: Ta pluggen ut og inn, og prøv en kortere kabel.</translation>
    </message>
    <message>
        <source>Leave the reader plugged in until then, and the check is complete.</source>
        <translation>La leseren stå i til da, så er sjekken fullstendig.</translation>
    </message>
    <message>
        <source>Wait for the next full hour. A single reading may get lost.</source>
        <translation>Vent til neste hele time. Én timesverdi kan gå tapt.</translation>
    </message>
    <message>
        <source>If it stays away: reseat the plug and try a shorter cable. The hourly message is the longest one.</source>
        <translation>Uteblir den igjen: Ta pluggen ut og inn, og prøv en kortere kabel. Timesmeldingen er den lengste.</translation>
    </message>
    <message>
        <source>You need not do anything. Save the report if somebody asks for proof.</source>
        <translation>Du trenger ikke gjøre noe. Lagre rapporten hvis noen vil ha det dokumentert.</translation>
    </message>
    <message>
        <source>If nobody here uses a braille display: turn brltty off with the command, then plug the reader in again.</source>
        <translation>Hvis ingen her bruker leselist for blindeskrift: Slå av brltty med kommandoen, og sett leseren inn igjen.</translation>
    </message>
    <message>
        <source>If somebody does: upgrade brltty to 6.5 or newer. It leaves such readers alone.</source>
        <translation>Bruker noen det: Oppgrader brltty til 6.5 eller nyere. Den lar slike lesere være i fred.</translation>
    </message>
    <message>
        <source>Check that this is the reader&apos;s port.</source>
        <translation>Sjekk at dette er porten til leseren.</translation>
    </message>
    <message>
        <source>Unplug the reader and plug it in again.</source>
        <translation>Ta leseren ut og sett den inn igjen.</translation>
    </message>
    <message>
        <source>Unplug the reader, wait five seconds and plug it in again.</source>
        <translation>Ta leseren ut, vent fem sekunder og sett den inn igjen.</translation>
    </message>
    <message>
        <source>Restart the computer if it has just been updated: drivers belong to the version that runs.</source>
        <translation>Start maskinen på nytt hvis den nettopp er oppdatert: Driverne hører til versjonen som kjører.</translation>
    </message>
    <message>
        <source>Log out and in again, or restart the computer.</source>
        <translation>Logg ut og inn igjen, eller start maskinen på nytt.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the computer for access to the port.</source>
        <translation>Be den som administrerer maskinen, om tilgang til porten.</translation>
    </message>
    <message>
        <source>Run the command in a terminal. It adds you to the group %1.</source>
        <translation>Kjør kommandoen i en terminal. Den legger deg til i gruppen %1.</translation>
    </message>
    <message>
        <source>Then log out and in again. A new window is not enough.</source>
        <translation>Logg deretter ut og inn igjen. Et nytt vindu er ikke nok.</translation>
    </message>
    <message>
        <source>Have you ordered the opening, usually on “Min side” at your grid company? It can take three working days. Wait for their message.</source>
        <translation>Har du bestilt åpning, vanligvis på Min side hos nettselskapet? Det kan ta tre virkedager. Vent på beskjed fra dem.</translation>
    </message>
    <message>
        <source>Use the socket marked HAN. The one marked MBUS is for something else.</source>
        <translation>Bruk kontakten som er merket HAN. Den som er merket MBUS, er til noe annet.</translation>
    </message>
    <message>
        <source>Push the plug in until it clicks. The cable should be no longer than three metres.</source>
        <translation>Trykk pluggen inn til den klikker. Kabelen bør ikke være lengre enn tre meter.</translation>
    </message>
    <message>
        <source>Kamstrup: is the HAN module fitted? You get it from the grid company.</source>
        <translation>Kamstrup: Er HAN-modulen satt inn? Den får du av nettselskapet.</translation>
    </message>
    <message>
        <source>Leave everything plugged in: HanScope tells you as soon as the meter sends.</source>
        <translation>La alt stå i: HanScope sier fra så snart måleren sender.</translation>
    </message>
    <message>
        <source>Use a shorter cable, three metres at most.</source>
        <translation>Bruk en kortere kabel, høyst tre meter.</translation>
    </message>
    <message>
        <source>Take the plug out of the meter and push it in again until it clicks.</source>
        <translation>Ta pluggen ut av måleren, og trykk den inn igjen til den klikker.</translation>
    </message>
    <message>
        <source>Use a reader with its own power supply, or one that draws less than 30 mA.</source>
        <translation>Bruk en leser med egen strømforsyning, eller en som trekker mindre enn 30 mA.</translation>
    </message>
    <message>
        <source>You need not do anything. If it happens often: tell the grid company. It is a known fault of some Aidon meters.</source>
        <translation>Du trenger ikke gjøre noe. Skjer det ofte, så si fra til nettselskapet. Det er en kjent feil på noen Aidon-målere.</translation>
    </message>
</context>
<context>
    <name>hanscope::NowPage</name>
    <message>
        <source>Power now</source>
        <translation>Effekt nå</translation>
    </message>
    <message>
        <source>Show where this came from</source>
        <translation>Vis hvor dette kom fra</translation>
    </message>
</context>
<context>
    <name>hanscope::PeakBars</name>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>No whole hour is known of this month</source>
        <translation>Ingen hel time er målt denne måneden</translation>
    </message>
    <message>
        <source>no whole hour is known</source>
        <translation>ingen hel time er målt</translation>
    </message>
    <message>
        <source>%1 kW, mean of the hour</source>
        <translation>%1 kW, snitt for timen</translation>
    </message>
    <message>
        <source>another hour of this day is not known well enough: it may have been higher</source>
        <translation>en annen time dette døgnet er usikker: den kan ha vært høyere</translation>
    </message>
    <message>
        <source>counts: one of the three highest hours</source>
        <translation>teller med: en av de tre høyeste timene</translation>
    </message>
    <message>
        <source>does not count: three other days have a higher hour</source>
        <translation>teller ikke med: tre andre døgn har en høyere time</translation>
    </message>
    <message>
        <source>Highest hour of each day, kW</source>
        <translation>Høyeste time hvert døgn, kW</translation>
    </message>
</context>
<context>
    <name>hanscope::PeakMeanCard</name>
    <message>
        <source>Step above %1 kW</source>
        <translation>Trinn over %1 kW</translation>
    </message>
    <message>
        <source>Step %1–%2 kW</source>
        <translation>Trinn %1–%2 kW</translation>
    </message>
    <message>
        <source>The mean comes with the month&apos;s first whole hour.</source>
        <translation>Snittet kommer med månedens første hele time.</translation>
    </message>
    <message>
        <source>Some hours are not known well enough: the mean may be higher.</source>
        <translation>Noen timer er usikre: Snittet kan være høyere.</translation>
    </message>
    <message numerus="yes">
        <source>The mean of %n day(s) so far; it takes three.</source>
        <translation>
            <numerusform>Snittet av %n døgn så langt; det skal tre til.</numerusform>
            <numerusform>Snittet av %n døgn så langt; det skal tre til.</numerusform>
        </translation>
    </message>
    <message>
        <source>So close to the limit that the invoice may show the neighbouring step.</source>
        <translation>Så nær grensen at du kan få et annet trinn på fakturaen.</translation>
    </message>
    <message>
        <source>Mean of the three highest hours</source>
        <translation>Snitt av de tre høyeste timene</translation>
    </message>
    <message>
        <source>%1 kW</source>
        <translation>%1 kW</translation>
    </message>
</context>
<context>
    <name>hanscope::PeakRoomCard</name>
    <message>
        <source>HH:mm</source>
        <translation>&apos;kl.&apos; HH</translation>
    </message>
    <message>
        <source>%1 kW</source>
        <translation>%1 kW</translation>
    </message>
    <message>
        <source>over %1 kW</source>
        <translation>over %1 kW</translation>
    </message>
    <message>
        <source>heading for %1 ± %2 kWh</source>
        <translation>på vei mot %1 ± %2 kWh</translation>
    </message>
    <message>
        <source>No data from the meter right now</source>
        <translation>Ingen data fra måleren nå</translation>
    </message>
    <message>
        <source>No advice while the meter is silent</source>
        <translation>Ingen råd uten data fra måleren</translation>
    </message>
    <message>
        <source>the energy so far may be higher</source>
        <translation>forbruket så langt kan være høyere</translation>
    </message>
    <message>
        <source>Data are missing for part of this hour</source>
        <translation>Det mangler data for en del av timen</translation>
    </message>
    <message>
        <source>at least this much was used</source>
        <translation>forbruket er minst så høyt</translation>
    </message>
    <message>
        <source>No whole hour is known yet this month</source>
        <translation>Ingen hel time er målt ennå denne måneden</translation>
    </message>
    <message>
        <source>the first one sets the mean</source>
        <translation>den første bestemmer snittet</translation>
    </message>
    <message>
        <source>This hour raises the month&apos;s mean</source>
        <translation>Denne timen hever månedens snitt</translation>
    </message>
    <message>
        <source>before it the mean was %1 kW</source>
        <translation>før den var snittet %1 kW</translation>
    </message>
    <message>
        <source>You can use %1 until %2</source>
        <translation>Du kan bruke %1 til %2</translation>
    </message>
    <message>
        <source>without raising the month&apos;s mean (%1 kW)</source>
        <translation>uten at månedens snitt (%1 kW) øker</translation>
    </message>
    <message>
        <source>This hour takes the mean to %1 kW, the next step</source>
        <translation>Denne timen løfter snittet til %1 kW, neste trinn</translation>
    </message>
    <message>
        <source>This hour</source>
        <translation>Denne timen</translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation>%1 kWh</translation>
    </message>
    <message>
        <source>You reach the next step (%1 kW) only if you use %2 for the rest of the hour</source>
        <translation>Du når først neste trinn (%1 kW) hvis du bruker %2 resten av timen</translation>
    </message>
</context>
<context>
    <name>hanscope::PeakRows</name>
    <message>
        <source>may have been higher</source>
        <translation>kan ha vært høyere</translation>
    </message>
    <message>
        <source>%1 kW</source>
        <translation>%1 kW</translation>
    </message>
</context>
<context>
    <name>hanscope::PeaksPage</name>
    <message>
        <source>Highest hour of each day</source>
        <translation>Høyeste time hvert døgn</translation>
    </message>
    <message>
        <source>dashed line: the mean</source>
        <translation>stiplet linje: snittet</translation>
    </message>
    <message>
        <source>Most grid companies calculate it this way: the mean of the highest hours of three different days. Some have other steps than these.</source>
        <translation>Slik regner de fleste nettselskap: snittet av de høyeste timene på tre forskjellige døgn. Noen har andre trinn enn disse.</translation>
    </message>
</context>
<context>
    <name>hanscope::PeriodReportDialog</name>
    <message>
        <source>Include the &amp;meter&apos;s number</source>
        <translation>Ta med &amp;målerens nummer</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Electricity use</source>
        <translation>Strømforbruk</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spenning</translation>
    </message>
    <message>
        <source>B&amp;rowse …</source>
        <translation>&amp;Bla gjennom …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>A PDF file to print: totals, charts, highest hours, how well each hour is known, and the voltage in short.</source>
        <translation>En PDF-fil til utskrift: summer, diagrammer, høyeste timer, hvor sikker hver time er, og spenningen i korte trekk.</translation>
    </message>
    <message>
        <source>A PDF file for a talk with the grid company: lowest and highest voltage, 10-minute and 1-minute means, week by week, under- and overvoltages, and what the rules ask for.</source>
        <translation>En PDF-fil til en samtale med nettselskapet: laveste og høyeste spenning, middelverdier over 10 minutter og over 1 minutt, uke for uke, under- og overspenninger, og hva reglene krever.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Erstatte filen?</translation>
    </message>
    <message>
        <source>There is a file %1 already. What is in it would be lost.</source>
        <translation>Filen %1 finnes fra før. Innholdet i den går tapt.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Erstatt</translation>
    </message>
</context>
<context>
    <name>hanscope::PeriodStepper</name>
    <message>
        <source>Earlier</source>
        <translation>Tidligere</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
</context>
<context>
    <name>hanscope::PeriodWords</name>
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
    <message>
        <source>%1 %2, %3–%4</source>
        <comment>day, month, from and to which hour</comment>
        <translation>%1. %2, %3–%4</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ingen data</translation>
    </message>
    <message>
        <source>read from the meter&apos;s counters</source>
        <translation>hentet fra målerstanden</translation>
    </message>
    <message>
        <source>%1 of %2 hours are read from the meter&apos;s counters</source>
        <translation>%1 av %2 timer er hentet fra målerstanden</translation>
    </message>
    <message>
        <source>at least this much; %1</source>
        <translation>minst så mye; %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, day of the month</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>so far; read from the meter&apos;s counters</source>
        <translation>så langt; hentet fra målerstanden</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <comment>date, from and to which hour</comment>
        <translation>%1, %2–%3</translation>
    </message>
    <message>
        <source>%1, Norwegian time</source>
        <translation>%1, norsk tid</translation>
    </message>
</context>
<context>
    <name>hanscope::PhaseRow</name>
    <message>
        <source>outside its limit</source>
        <translation>utenfor grensen</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>utdatert</translation>
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
        <source>No power readings yet</source>
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
    <message>
        <source>Power, kW</source>
        <translation>Effekt, kW</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>two moments and their time zone</comment>
        <translation>%1 til %2, %3</translation>
    </message>
</context>
<context>
    <name>hanscope::PowerGauge</name>
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
        <source>Power</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>%1 kilowatts, export</source>
        <translation>%1 kilowatt, til nettet</translation>
    </message>
    <message>
        <source>%1 kilowatts, import</source>
        <translation>%1 kilowatt, fra nettet</translation>
    </message>
    <message>
        <source>last hour %1 to %2 kW</source>
        <translation>siste time %1 til %2 kW</translation>
    </message>
</context>
<context>
    <name>hanscope::PreferenceChoices</name>
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
        <translation>Ikke oppgitt</translation>
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
        <source>Shown</source>
        <translation>Vises</translation>
    </message>
    <message>
        <source>Shown, also when closed</source>
        <translation>Vises, også når vinduet lukkes</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Skjult</translation>
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
    <message>
        <source>Find out &amp;why</source>
        <translation>Finn ut &amp;hvorfor</translation>
    </message>
</context>
<context>
    <name>hanscope::ProgressWords</name>
    <message>
        <source>Waiting for the port</source>
        <translation>Venter på porten</translation>
    </message>
    <message>
        <source>Listening with %1 (%2 of %3)</source>
        <comment>line setting, its number, how many there are</comment>
        <translation>Lytter med %1 (%2 av %3)</translation>
    </message>
    <message>
        <source>Reading the meter&apos;s messages</source>
        <translation>Leser meldingene fra måleren</translation>
    </message>
    <message>
        <source>Waiting for the meter to send</source>
        <translation>Venter på at måleren skal sende</translation>
    </message>
    <message>
        <source>The check is over</source>
        <translation>Sjekken er ferdig</translation>
    </message>
    <message>
        <source>Reader found</source>
        <translation>Leser funnet</translation>
    </message>
    <message>
        <source>Access to the reader</source>
        <translation>Tilgang til leseren</translation>
    </message>
    <message>
        <source>Data received</source>
        <translation>Mottak av data</translation>
    </message>
    <message>
        <source>Whole messages</source>
        <translation>Hele meldinger</translation>
    </message>
    <message>
        <source>Readable messages</source>
        <translation>Lesbare meldinger</translation>
    </message>
    <message>
        <source>Voltage and current</source>
        <translation>Spenning og strøm</translation>
    </message>
    <message>
        <source>Hourly reading</source>
        <translation>Timesverdi</translation>
    </message>
</context>
<context>
    <name>hanscope::QuantityWords</name>
    <message>
        <source>Power from the grid</source>
        <translation>Effekt fra nettet</translation>
    </message>
    <message>
        <source>Power to the grid</source>
        <translation>Effekt til nettet</translation>
    </message>
    <message>
        <source>Reactive power from the grid</source>
        <translation>Reaktiv effekt fra nettet</translation>
    </message>
    <message>
        <source>Reactive power to the grid</source>
        <translation>Reaktiv effekt til nettet</translation>
    </message>
    <message>
        <source>Power factor</source>
        <translation>Effektfaktor</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frekvens</translation>
    </message>
    <message>
        <source>Net power</source>
        <translation>Netto effekt</translation>
    </message>
    <message>
        <source>Current L1</source>
        <translation>Strøm L1</translation>
    </message>
    <message>
        <source>Current L2</source>
        <translation>Strøm L2</translation>
    </message>
    <message>
        <source>Current L3</source>
        <translation>Strøm L3</translation>
    </message>
    <message>
        <source>Voltage L1 (IT network: L1–L2)</source>
        <translation>Spenning L1 (IT-nett: L1–L2)</translation>
    </message>
    <message>
        <source>Voltage L2 (IT network: L1–L3)</source>
        <translation>Spenning L2 (IT-nett: L1–L3)</translation>
    </message>
    <message>
        <source>Voltage L3 (IT network: L2–L3)</source>
        <translation>Spenning L3 (IT-nett: L2–L3)</translation>
    </message>
    <message>
        <source>Power from the grid, L1</source>
        <translation>Effekt fra nettet, L1</translation>
    </message>
    <message>
        <source>Power from the grid, L2</source>
        <translation>Effekt fra nettet, L2</translation>
    </message>
    <message>
        <source>Power from the grid, L3</source>
        <translation>Effekt fra nettet, L3</translation>
    </message>
    <message>
        <source>Power to the grid, L1</source>
        <translation>Effekt til nettet, L1</translation>
    </message>
    <message>
        <source>Power to the grid, L2</source>
        <translation>Effekt til nettet, L2</translation>
    </message>
    <message>
        <source>Power to the grid, L3</source>
        <translation>Effekt til nettet, L3</translation>
    </message>
    <message>
        <source>Energy counter, from the grid</source>
        <translation>Målerstand, fra nettet</translation>
    </message>
    <message>
        <source>Energy counter, to the grid</source>
        <translation>Målerstand, til nettet</translation>
    </message>
    <message>
        <source>Reactive energy counter, from the grid</source>
        <translation>Målerstand for reaktiv energi, fra nettet</translation>
    </message>
    <message>
        <source>Reactive energy counter, to the grid</source>
        <translation>Målerstand for reaktiv energi, til nettet</translation>
    </message>
    <message>
        <source>The meter&apos;s clock</source>
        <translation>Målerens klokke</translation>
    </message>
    <message>
        <source>List version</source>
        <translation>Listeversjon</translation>
    </message>
    <message>
        <source>Meter number</source>
        <translation>Målernummer</translation>
    </message>
    <message>
        <source>Meter type</source>
        <translation>Målertype</translation>
    </message>
    <message>
        <source>%1, tariff %2</source>
        <translation>%1, tariff %2</translation>
    </message>
</context>
<context>
    <name>hanscope::RecordingCard</name>
    <message>
        <source>The demo is not recorded.</source>
        <translation>Demoen tas ikke opp.</translation>
    </message>
    <message>
        <source>Nothing is being recorded into a file.</source>
        <translation>Ingenting tas opp til fil nå.</translation>
    </message>
    <message>
        <source>Nothing is held in memory: the settings say so.</source>
        <translation>Ingenting holdes i minnet: Det er valgt i innstillingene.</translation>
    </message>
    <message>
        <source>What was received in the last %1 is held in memory, never longer, until HanScope quits.</source>
        <translation>Det som er mottatt de siste %1, holdes i minnet til HanScope avsluttes, aldri lenger.</translation>
    </message>
    <message>
        <source>Nothing has been received yet.</source>
        <translation>Ingenting er mottatt ennå.</translation>
    </message>
    <message>
        <source>It begins at %1.</source>
        <translation>Det begynner %1.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ta opp</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>for example: new heat pump</source>
        <translation>for eksempel: ny varmepumpe</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Se tilbake</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Ta vare på</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Merke</translation>
    </message>
    <message>
        <source>for example: oven on</source>
        <translation>for eksempel: ovnen på</translation>
    </message>
    <message>
        <source>Set marker</source>
        <translation>Sett merke</translation>
    </message>
    <message numerus="yes">
        <source>The last %n minute(s)</source>
        <translation>
            <numerusform>Siste %n minutt</numerusform>
            <numerusform>Siste %n minutter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n hour(s)</source>
        <translation>
            <numerusform>Siste %n time</numerusform>
            <numerusform>Siste %n timer</numerusform>
        </translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Eksporter …</translation>
    </message>
    <message>
        <source>The recording “%1” cannot be written</source>
        <translation>Opptaket «%1» kan ikke skrives til disk</translation>
    </message>
    <message>
        <source>Recording “%1”</source>
        <translation>Tar opp «%1»</translation>
    </message>
    <message>
        <source>The recording goes on by itself as soon as it can.</source>
        <translation>Opptaket fortsetter av seg selv så snart det går.</translation>
    </message>
    <message>
        <source>What was received from the meter before can still be kept and exported.</source>
        <translation>Det som kom fra måleren før demoen, kan fortsatt beholdes og eksporteres.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>siden %1</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>Siste time</translation>
    </message>
</context>
<context>
    <name>hanscope::ReplayBar</name>
    <message>
        <source>Opening %1 …</source>
        <translation>Åpner %1 …</translation>
    </message>
    <message>
        <source>times are estimated</source>
        <translation>tidene er anslått</translation>
    </message>
    <message>
        <source>anonymised</source>
        <translation>anonymisert</translation>
    </message>
    <message>
        <source>damaged parts are left out</source>
        <translation>skadde deler er utelatt</translation>
    </message>
    <message>
        <source>Markers (%1)</source>
        <translation>Merker (%1)</translation>
    </message>
    <message>
        <source>Rejected (%1)</source>
        <translation>Forkastede (%1)</translation>
    </message>
    <message>
        <source>Gaps (%1)</source>
        <translation>Hull (%1)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Spill av</translation>
    </message>
    <message>
        <source>&amp;Leave the replay</source>
        <translation>&amp;Avslutt avspillingen</translation>
    </message>
    <message>
        <source>Message before</source>
        <translation>Forrige melding</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>Neste melding</translation>
    </message>
    <message>
        <source>What to jump to</source>
        <translation>Hopp til</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Hastighet</translation>
    </message>
    <message>
        <source>%L1×</source>
        <comment>so many times as fast</comment>
        <translation>%L1×</translation>
    </message>
    <message>
        <source>Replay, not live: %1</source>
        <translation>Avspilling, ikke direkte: %1</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm:ss</source>
        <comment>date and time, as QLocale::toString takes it</comment>
        <translation>ddd d. MMM yyyy HH:mm:ss</translation>
    </message>
    <message>
        <source>Jump to the one before</source>
        <translation>Hopp til forrige</translation>
    </message>
    <message>
        <source>Jump to the next</source>
        <translation>Hopp til neste</translation>
    </message>
</context>
<context>
    <name>hanscope::ReplayTimeline</name>
    <message>
        <source>Time of the replay</source>
        <translation>Tidspunkt i avspillingen</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>ingen data</translation>
    </message>
    <message>
        <source>a message could not be read</source>
        <translation>en melding kunne ikke leses</translation>
    </message>
</context>
<context>
    <name>hanscope::ReportButton</name>
    <message>
        <source>Report saved</source>
        <translation>Rapporten er lagret</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>Rapporten ble ikke lagret</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åpne</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Skriver …</translation>
    </message>
    <message>
        <source>R&amp;eport …</source>
        <translation>Rapp&amp;ort …</translation>
    </message>
    <message>
        <source>A PDF file on the time shown, to print or to send</source>
        <translation>En PDF-fil om tidsrommet som vises, til å skrive ut eller sende</translation>
    </message>
    <message>
        <source>A report covers a day or a month: open one first</source>
        <translation>Rapporter lages for et døgn eller en måned: Åpne ett av dem</translation>
    </message>
</context>
<context>
    <name>hanscope::ReportDialog</name>
    <message>
        <source>Include the &amp;meter&apos;s number and what reveals my use</source>
        <translation>Ta med &amp;målernummeret og det som sier noe om forbruket mitt</translation>
    </message>
    <message>
        <source>Add the raw &amp;bytes from the meter</source>
        <translation>Legg ved de rå &amp;bytene fra måleren</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Lagre rapport</translation>
    </message>
    <message>
        <source>B&amp;rowse …</source>
        <translation>B&amp;la gjennom …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>One PDF and one text file, for the grid company or a forum. As long as nothing is ticked, both can be shown to anybody.</source>
        <translation>Én PDF og én tekstfil, til nettselskapet eller et forum. Så lenge ingenting er krysset av, kan begge vises til hvem som helst.</translation>
    </message>
    <message>
        <source>The raw bytes are a file of their own (.hex). They always contain the meter&apos;s number and your use: give them only to somebody you trust.</source>
        <translation>De rå bytene er en egen fil (.hex). De inneholder alltid målernummeret og forbruket ditt: Gi dem bare til noen du stoler på.</translation>
    </message>
</context>
<context>
    <name>hanscope::ReportDocument</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 av %2</translation>
    </message>
</context>
<context>
    <name>hanscope::ReportPages</name>
    <message>
        <source>Electricity use: %1</source>
        <translation>Strømforbruk: %1</translation>
    </message>
    <message>
        <source>Voltage report: %1</source>
        <translation>Spenningsrapport: %1</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>nummer %1</translation>
    </message>
    <message>
        <source>Meter: %1</source>
        <translation>Måler: %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Fra %1 til %2</translation>
    </message>
    <message>
        <source>All times are Norwegian time (%1).</source>
        <translation>Alle tider er norsk tid (%1).</translation>
    </message>
    <message>
        <source>%1, later %2</source>
        <translation>%1, senere %2</translation>
    </message>
    <message>
        <source>Made %1 by %2.</source>
        <translation>Laget %1 av %2.</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summer</translation>
    </message>
    <message>
        <source>No data for this period</source>
        <translation>Ingen data for dette tidsrommet</translation>
    </message>
    <message>
        <source>From the grid</source>
        <translation>Fra nettet</translation>
    </message>
    <message>
        <source>To the grid</source>
        <translation>Til nettet</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Mean power</source>
        <translation>Gjennomsnittlig effekt</translation>
    </message>
    <message>
        <source>Base load, quietest hour of the night</source>
        <translation>Grunnlast, den roligste timen om natten</translation>
    </message>
    <message>
        <source>Some hours are incomplete: the total may be higher.</source>
        <translation>Noen timer er usikre: Forbruket kan ha vært høyere.</translation>
    </message>
    <message>
        <source>Power, kW</source>
        <translation>Effekt, kW</translation>
    </message>
    <message>
        <source>Energy by hour, kWh</source>
        <translation>Energi time for time, kWh</translation>
    </message>
    <message>
        <source>Energy by day, kWh</source>
        <translation>Energi døgn for døgn, kWh</translation>
    </message>
    <message>
        <source>Hatched: not read from the counters alone. Dashed: not received whole. The pale bars behind are the previous period.</source>
        <translation>Skravert: ikke hentet fra målerstanden alene. Stiplet: bare delvis mottatt. De bleke søylene bak er perioden før.</translation>
    </message>
    <message>
        <source>Highest hours on three different days</source>
        <translation>Høyeste timer på tre ulike døgn</translation>
    </message>
    <message>
        <source>Highest hours</source>
        <translation>Høyeste timer</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Datagrunnlag</translation>
    </message>
    <message>
        <source>Mean of these: %1 kW. Most grid companies set the capacity step by it.</source>
        <translation>Snitt av disse: %1 kW. De fleste nettselskap bestemmer kapasitetsleddet ut fra det.</translation>
    </message>
    <message>
        <source>metered</source>
        <comment>hours</comment>
        <translation>målt</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>ingen data</translation>
    </message>
    <message>
        <source>How well the hours are known</source>
        <translation>Hvor sikre timene er</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Metered: the difference between two readings of the meter&apos;s own counters, one hour apart. Reconstructed: a difference over several hours, shared out by live power. Estimate: live power alone. Incomplete: live power of a part of the hour.</source>
        <translation>Målt: differansen mellom to målerstander med én times mellomrom. Rekonstruert: en differanse over flere timer, fordelt etter effekten. Anslag: bare effekten. Ufullstendig: effekten i en del av timen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Hour by hour</source>
        <translation>Time for time</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Døgn for døgn</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Døgn</translation>
    </message>
    <message>
        <source>From the grid, kWh</source>
        <translation>Fra nettet, kWh</translation>
    </message>
    <message>
        <source>To the grid, kWh</source>
        <translation>Til nettet, kWh</translation>
    </message>
    <message>
        <source>Hours metered</source>
        <translation>Målte timer</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spenning</translation>
    </message>
    <message>
        <source>No voltage was received in this period.</source>
        <translation>Ingen spenning er mottatt i dette tidsrommet.</translation>
    </message>
    <message>
        <source>10-minute means, V</source>
        <translation>10-minutters middelverdier, V</translation>
    </message>
    <message>
        <source>How often each voltage occurred, 1-minute means</source>
        <translation>Fordeling av spenningen, 1-minutts middelverdier</translation>
    </message>
    <message>
        <source>Weeks, from Monday</source>
        <translation>Uker, fra mandag</translation>
    </message>
    <message>
        <source>A week known in part is judged only where the rest of it cannot change the answer.</source>
        <translation>En uke som bare er delvis kjent, bedømmes bare når resten av den ikke kan endre svaret.</translation>
    </message>
    <message>
        <source>What the rules require, and how this is calculated</source>
        <translation>Hva som kreves, og hvordan det er regnet</translation>
    </message>
    <message>
        <source>Under- and overvoltages (%1)</source>
        <translation>Underspenninger og overspenninger (%1)</translation>
    </message>
    <message>
        <source>No value outside ±10 % was received.</source>
        <translation>Ingen verdi utenfor ±10 % er mottatt.</translation>
    </message>
    <message>
        <source>The %1 largest deviations:</source>
        <translation>De %1 største avvikene:</translation>
    </message>
</context>
<context>
    <name>hanscope::ReportText</name>
    <message>
        <source>HanScope: check of the HAN port</source>
        <translation>HanScope: sjekk av HAN-porten</translation>
    </message>
    <message>
        <source>In the words of the program: %1</source>
        <translation>Med programmets egne ord: %1</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Neste steg</translation>
    </message>
    <message>
        <source>Also worth knowing</source>
        <translation>Også verdt å vite</translation>
    </message>
    <message>
        <source>Checks passed</source>
        <translation>I orden så langt</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Grunnlag</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>Startet: %1</translation>
    </message>
    <message>
        <source>This report: %1</source>
        <translation>Denne rapporten: %1</translation>
    </message>
    <message>
        <source>Meter number: %1</source>
        <translation>Målernummer: %1</translation>
    </message>
    <message>
        <source>Computer: %1</source>
        <translation>Maskin: %1</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>Program: %1</translation>
    </message>
    <message>
        <source>The meter&apos;s number and everything that reveals use are hidden.</source>
        <translation>Målernummeret og alt som kan si noe om forbruket, er skjult.</translation>
    </message>
    <message>
        <source>This report contains personal data: the meter&apos;s number and your use.</source>
        <translation>Denne rapporten inneholder personopplysninger: målernummeret og forbruket ditt.</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>Om rapporten</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldinger</translation>
    </message>
</context>
<context>
    <name>hanscope::ScaleBanner</name>
    <message>
        <source>N&amp;ot now</source>
        <translation>Ikke n&amp;å</translation>
    </message>
    <message>
        <source>Ne&amp;ver for this meter</source>
        <translation>Al&amp;dri for denne måleren</translation>
    </message>
</context>
<context>
    <name>hanscope::ScaleWords</name>
    <message>
        <source>The meter says %1 V, but the voltage of a house is about 230 V.</source>
        <translation>Måleren sier %1 V, men spenningen i et hus er rundt 230 V.</translation>
    </message>
    <message>
        <source>Voltage times current makes %1 kW, but the meter says %2 kW.</source>
        <translation>Spenning ganger strøm blir %1 kW, men måleren sier %2 kW.</translation>
    </message>
    <message>
        <source>The meter counted %1 kWh while its power adds up to %2 kWh.</source>
        <translation>Måleren registrerte %1 kWh mens effekten summerer seg til %2 kWh.</translation>
    </message>
    <message>
        <source>This meter sits behind current transformers and sends what it sees itself.</source>
        <translation>Måleren sitter bak strømtransformatorer og sender det den selv ser.</translation>
    </message>
    <message>
        <source>The house uses more, by the factor that is printed on them: 300/5 means 60.</source>
        <translation>Det virkelige forbruket er større. Gang med faktoren som står på dem: 300/5 betyr 60.</translation>
    </message>
    <message>
        <source>That fits current transformers with a factor of about %1 (%2/5 is printed on them). HanScope would then show %3.</source>
        <translation>Det passer med strømtransformatorer med en faktor på rundt %1 (%2/5 står på dem). Da viser HanScope %3.</translation>
    </message>
    <message>
        <source>Probably the meter sends it in another unit than others do. HanScope would then show %1.</source>
        <translation>Trolig sender måleren det i en annen enhet enn andre målere. Da viser HanScope %1.</translation>
    </message>
    <message>
        <source>&amp;Enter the factor …</source>
        <translation>Skriv inn &amp;faktoren …</translation>
    </message>
    <message>
        <source>&amp;Use factor %1</source>
        <translation>&amp;Bruk faktor %1</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>&amp;Bruk %1</translation>
    </message>
    <message>
        <source>power</source>
        <translation>effekt</translation>
    </message>
    <message>
        <source>current</source>
        <translation>strøm</translation>
    </message>
    <message>
        <source>voltage</source>
        <translation>spenning</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>energi</translation>
    </message>
</context>
<context>
    <name>hanscope::SessionListCard</name>
    <message numerus="yes">
        <source>%n marker(s)</source>
        <translation>
            <numerusform>%n merke</numerusform>
            <numerusform>%n merker</numerusform>
        </translation>
    </message>
    <message>
        <source>anonymised</source>
        <translation>anonymisert</translation>
    </message>
    <message>
        <source>damaged in part</source>
        <translation>delvis skadet</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Eksporter …</translation>
    </message>
    <message>
        <source>&amp;Report …</source>
        <translation>&amp;Rapport …</translation>
    </message>
    <message>
        <source>&amp;Share safely …</source>
        <translation>&amp;Del trygt …</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>&amp;Slett …</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spill av</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>Spill av %1</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>Mer …</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mer for %1</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Opptak</translation>
    </message>
    <message>
        <source>No session was kept yet. A session is everything the meter sent for a while, byte for byte: it can be played again as if it were now, looked into and exported.</source>
        <translation>Ingen opptak er tatt vare på ennå. Et opptak er alt måleren har sendt en stund, byte for byte: Det kan spilles av som om det var nå, undersøkes og eksporteres.</translation>
    </message>
    <message>
        <source>&amp;Open a file …</source>
        <translation>&amp;Åpne en fil …</translation>
    </message>
    <message>
        <source>A session, or captured bytes: binary or as hex text</source>
        <translation>Et opptak, eller mottatte byte: binært eller som heksadesimal tekst</translation>
    </message>
    <message>
        <source>&amp;Voltage report …</source>
        <translation>&amp;Spenningsrapport …</translation>
    </message>
    <message>
        <source>The sessions are kept in %1, where only you can read them. Nothing is sent anywhere.</source>
        <translation>Opptakene ligger i %1. Bare du kan lese dem, og ingenting sendes noe sted.</translation>
    </message>
</context>
<context>
    <name>hanscope::SessionWords</name>
    <message>
        <source>There is a session of this name already. Choose another name.</source>
        <translation>Det finnes allerede et opptak med dette navnet. Velg et annet navn.</translation>
    </message>
    <message>
        <source>This is not a HanScope session, or nothing of it can be read any more.</source>
        <translation>Dette er ikke et HanScope-opptak, eller ingenting av det kan leses lenger.</translation>
    </message>
    <message>
        <source>This session was recorded by a newer HanScope. Install the newest one to open it.</source>
        <translation>Dette opptaket er gjort med en nyere versjon av HanScope. Installer den nyeste versjonen for å åpne det.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 t %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 d %2 t</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 t</translation>
    </message>
    <message>
        <source>No message of a meter is in it.</source>
        <translation>Den inneholder ingen melding fra en måler.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Filen kan ikke leses.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Filen kan ikke skrives.</translation>
    </message>
    <message>
        <source>What was received last</source>
        <translation>Det som sist ble mottatt</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>date and time, as QLocale::toString takes it</comment>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
</context>
<context>
    <name>hanscope::SessionsPage</name>
    <message>
        <source>Open a session or captured bytes</source>
        <translation>Åpne et opptak eller mottatte byte</translation>
    </message>
    <message>
        <source>Sessions and captures (*.hanscope *.bin *.hex *.txt *.log);;All files (*)</source>
        <translation>Opptak og mottatte byte (*.hanscope *.bin *.hex *.txt *.log);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Delete the session “%1”?</source>
        <translation>Slette opptaket «%1»?</translation>
    </message>
    <message>
        <source>The file is deleted for good. The history of your hours stays as it is.</source>
        <translation>Filen slettes for godt. Historikken med timesverdiene dine endres ikke.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Lagre kopien</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>delt</translation>
    </message>
    <message>
        <source>Sessions (*.hanscope)</source>
        <translation>Opptak (*.hanscope)</translation>
    </message>
    <message>
        <source>%L1 messages are in it. Look at it before you give it away: open it here.</source>
        <translation>Den inneholder %L1 meldinger. Se på den før du gir den bort: Åpne den her.</translation>
    </message>
    <message>
        <source>%L1 bytes could not be searched with certainty and are blanked out.</source>
        <translation>%L1 byte kunne ikke gjennomsøkes med sikkerhet og er sladdet.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Lagret som %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Lagre rapporten</translation>
    </message>
    <message>
        <source>Save the voltage report</source>
        <translation>Lagre spenningsrapporten</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>Rapporten er lagret</translation>
    </message>
    <message>
        <source>The session cannot be deleted.</source>
        <translation>Opptaket kan ikke slettes.</translation>
    </message>
</context>
<context>
    <name>hanscope::SettingsPage</name>
    <message>
        <source>Printed on the main fuse or main circuit breaker in the fuse box. It sets the scale of power and current.</source>
        <translation>Størrelsen står på selve sikringen i sikringsskapet. Den bestemmer skalaen for effekt og strøm.</translation>
    </message>
    <message>
        <source>The meter reports this itself.</source>
        <translation>Måleren oppgir dette selv.</translation>
    </message>
    <message>
        <source>Needed only where the meter does not report it; your grid company knows.</source>
        <translation>Trengs bare når måleren ikke oppgir det. Nettselskapet ditt vet svaret.</translation>
    </message>
    <message>
        <source>No reader chosen</source>
        <translation>Ingen leser er valgt</translation>
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
        <translation>Nett&amp;ype</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>&amp;Choose reader …</source>
        <translation>Velg &amp;leser …</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dager</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>For alltid</translation>
    </message>
    <message>
        <source>Each message from the meter. Values per minute and hour are kept for ever.</source>
        <translation>Hver melding fra måleren. Verdiene for hver time og hvert minutt beholdes for alltid.</translation>
    </message>
    <message>
        <source>The file takes %1; a year adds about %2.</source>
        <translation>Filen er på %1 og vokser med omtrent %2 i året.</translation>
    </message>
    <message>
        <source>&amp;Keep readings for</source>
        <translation>&amp;Behold målinger i</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ingenting</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n timer</numerusform>
        </translation>
    </message>
    <message>
        <source>So that it can still be kept as a session when something has happened. It takes some megabytes a day and is gone when HanScope quits.</source>
        <translation>Så du kan ta vare på det som et opptak etter at noe har skjedd. Det bruker noen megabyte i døgnet og er borte når HanScope avsluttes.</translation>
    </message>
    <message>
        <source>&amp;Hold in memory</source>
        <translation>Hold i &amp;minnet</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Søk i innstillingene</translation>
    </message>
    <message>
        <source>No setting is called that. Alarms have a page of their own.</source>
        <translation>Ingen innstilling heter det. Varsler har en egen side.</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Vinduet</translation>
    </message>
    <message>
        <source>House and meter</source>
        <translation>Boligen og måleren</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Det som lagres</translation>
    </message>
    <message>
        <source>&amp;Tray icon</source>
        <translation>Ikon i system&amp;feltet</translation>
    </message>
    <message>
        <source>Shows the power among the icons of the desktop, where it has a place for them.</source>
        <translation>Viser effekten blant ikonene på skrivebordet, der det er plass til slike.</translation>
    </message>
</context>
<context>
    <name>hanscope::ShareDialog</name>
    <message>
        <source>Move all times by a number of weeks</source>
        <translation>Flytt alle tidspunkter et antall uker</translation>
    </message>
    <message>
        <source>Leave out the markers</source>
        <translation>Utelat merkene</translation>
    </message>
    <message>
        <source>Share safely</source>
        <translation>Del trygt</translation>
    </message>
    <message>
        <source>A copy of “%1” to give away</source>
        <translation>En kopi av «%1» til å gi bort</translation>
    </message>
    <message>
        <source>The meter&apos;s number and the reader are replaced by made-up ones; the values stay as they are. What cannot be searched with certainty, such as damaged messages, is blanked out. The counter readings stay: who knows what your meter showed on a day could recognise it.</source>
        <translation>Målernummeret og leseren byttes ut med oppdiktede; verdiene endres ikke. Det som ikke kan gjennomsøkes med sikkerhet, for eksempel skadde meldinger, sladdes. Målerstandene blir stående: Den som vet hva måleren din viste en dag, kan kjenne den igjen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Lagre …</translation>
    </message>
</context>
<context>
    <name>hanscope::Shortcuts</name>
    <message>
        <source>Open a page, from the top of the list</source>
        <translation>Åpne en side, regnet ovenfra i listen</translation>
    </message>
    <message>
        <source>Set a marker in the power chart</source>
        <translation>Sett et merke i effektgrafen</translation>
    </message>
    <message>
        <source>Help for the page that is open</source>
        <translation>Hjelp til siden som er åpen</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Denne listen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Søk i innstillingene</translation>
    </message>
    <message>
        <source>Empty the search field</source>
        <translation>Tøm søkefeltet</translation>
    </message>
    <message>
        <source>Read out the neighbouring value</source>
        <translation>Les av det som står ved siden av</translation>
    </message>
    <message>
        <source>In the heat map: read out the value above or below</source>
        <translation>I varmekartet: les av det som står over eller under</translation>
    </message>
    <message>
        <source>First and last bar; in the power chart: back to now</source>
        <translation>Første og siste søyle; i effektgrafen: tilbake til nå</translation>
    </message>
    <message>
        <source>In the power chart: earlier, later</source>
        <translation>I effektgrafen: tidligere, senere</translation>
    </message>
    <message>
        <source>In the power chart: less time, more time</source>
        <translation>I effektgrafen: kortere tid, lengre tid</translation>
    </message>
    <message>
        <source>Open the day or month that is read out</source>
        <translation>Åpne dagen eller måneden som leses av</translation>
    </message>
    <message>
        <source>End the read-out</source>
        <translation>Avslutt avlesingen</translation>
    </message>
    <message>
        <source>Copy or save the chart as a picture</source>
        <translation>Kopier eller lagre diagrammet som bilde</translation>
    </message>
    <message>
        <source>A minute back, a minute on</source>
        <translation>Ett minutt tilbake, ett minutt fram</translation>
    </message>
    <message>
        <source>Ten minutes back, ten minutes on</source>
        <translation>Ti minutter tilbake, ti minutter fram</translation>
    </message>
    <message>
        <source>A tenth of the recording back or on</source>
        <translation>En tidel av opptaket tilbake eller fram</translation>
    </message>
    <message>
        <source>To the beginning, to the end</source>
        <translation>Til begynnelsen, til slutten</translation>
    </message>
    <message>
        <source>To the byte before or after</source>
        <translation>Til forrige eller neste byte</translation>
    </message>
    <message>
        <source>To the line above or below</source>
        <translation>Til linjen over eller under</translation>
    </message>
    <message>
        <source>A screenful up or down</source>
        <translation>Ett skjermbilde opp eller ned</translation>
    </message>
    <message>
        <source>To the first or last byte</source>
        <translation>Til første eller siste byte</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Søk i hjelpen</translation>
    </message>
    <message>
        <source>To the section read before</source>
        <translation>Til avsnittet du leste før</translation>
    </message>
    <message>
        <source>And forward again</source>
        <translation>Og fram igjen</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Lukk hjelpen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overalt</translation>
    </message>
    <message>
        <source>On the settings page</source>
        <translation>På siden Innstillinger</translation>
    </message>
    <message>
        <source>In a chart</source>
        <translation>I et diagram</translation>
    </message>
    <message>
        <source>On the time line of a replay</source>
        <translation>På tidslinjen i en avspilling</translation>
    </message>
    <message>
        <source>In the bytes of a message</source>
        <translation>I bytene i en melding</translation>
    </message>
    <message>
        <source>In the help</source>
        <translation>I hjelpen</translation>
    </message>
    <message>
        <source>Only a small window with the power</source>
        <translation>Bare et lite vindu med effekten</translation>
    </message>
    <message>
        <source>The power over the full screen</source>
        <translation>Effekten over hele skjermen</translation>
    </message>
    <message>
        <source>Quit HanScope</source>
        <translation>Avslutt HanScope</translation>
    </message>
    <message>
        <source>Back to the large window</source>
        <translation>Tilbake til det store vinduet</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>Tilbake til vinduet</translation>
    </message>
    <message>
        <source>In the mini window</source>
        <translation>I det lille vinduet</translation>
    </message>
    <message>
        <source>In full screen</source>
        <translation>I fullskjerm</translation>
    </message>
</context>
<context>
    <name>hanscope::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Hurtigtaster</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>hanscope::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
</context>
<context>
    <name>hanscope::StartPage</name>
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
        <translation>Logg inn på Min side hos nettselskapet ditt og bestill åpning av HAN-porten. Det er gratis. Du får beskjed, ofte på SMS, når den er åpen.</translation>
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
    <name>hanscope::StepScale</name>
    <message>
        <source>not known yet</source>
        <translation>ikke kjent ennå</translation>
    </message>
    <message>
        <source>mean %1 kilowatts, in the step from %2 to %3 kilowatts</source>
        <translation>snitt %1 kilowatt, i trinnet fra %2 til %3 kilowatt</translation>
    </message>
    <message>
        <source>mean %1 kilowatts, in the highest step, above %2 kilowatts</source>
        <translation>snitt %1 kilowatt, i det høyeste trinnet, over %2 kilowatt</translation>
    </message>
    <message>
        <source>Step of the capacity charge</source>
        <translation>Trinn i kapasitetsleddet</translation>
    </message>
</context>
<context>
    <name>hanscope::StoredCard</name>
    <message>
        <source>%1, a meter that does not report its number</source>
        <translation>%1, en måler som ikke oppgir nummeret sitt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Slett …</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Slett %1</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Ingenting er lagret ennå.</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Dette er lagret</translation>
    </message>
    <message>
        <source>The history is in one file on this computer, %1, which only your user can read: %2. HanScope sends nothing anywhere.</source>
        <translation>Historikken ligger i én fil på denne datamaskinen, %1, som bare brukeren din kan lese: %2. HanScope sender ingenting noe sted.</translation>
    </message>
    <message>
        <source>&amp;Save the hours as CSV …</source>
        <translation>&amp;Lagre timesverdiene som CSV …</translation>
    </message>
</context>
<context>
    <name>hanscope::SystemWords</name>
    <message>
        <source>The disk is full.</source>
        <translation>Disken er full.</translation>
    </message>
    <message>
        <source>Make room on it.</source>
        <translation>Frigjør plass.</translation>
    </message>
    <message>
        <source>The disk is full. Make room on it.</source>
        <translation>Disken er full. Frigjør plass.</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <translation>Du har ikke skrivetilgang der.</translation>
    </message>
    <message>
        <source>Change the permissions of the folder or the file.</source>
        <translation>Endre rettighetene til mappen eller filen.</translation>
    </message>
    <message>
        <source>You may not read it. Change its permissions.</source>
        <translation>Du har ikke lesetilgang. Endre rettighetene til filen.</translation>
    </message>
    <message>
        <source>The disk is write-protected.</source>
        <translation>Disken er skrivebeskyttet.</translation>
    </message>
    <message>
        <source>Remove the write protection.</source>
        <translation>Fjern skrivebeskyttelsen.</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>Mappen finnes ikke lenger.</translation>
    </message>
    <message>
        <source>Make it again, or connect its disk.</source>
        <translation>Opprett den på nytt, eller koble til disken den lå på.</translation>
    </message>
    <message>
        <source>It is not there any more: it was moved or deleted, or its disk was removed.</source>
        <translation>Den finnes ikke lenger: Den er flyttet eller slettet, eller disken er koblet fra.</translation>
    </message>
    <message>
        <source>The disk does not answer as it should.</source>
        <translation>Disken svarer ikke som den skal.</translation>
    </message>
    <message>
        <source>Check that it is connected and whole.</source>
        <translation>Sjekk at den er koblet til og uskadd.</translation>
    </message>
    <message>
        <source>The disk does not answer as it should. Check that it is connected and whole.</source>
        <translation>Disken svarer ikke som den skal. Sjekk at den er koblet til og uskadd.</translation>
    </message>
    <message>
        <source>Too many files are open on this computer.</source>
        <translation>For mange filer er åpne på denne maskinen.</translation>
    </message>
    <message>
        <source>Close some programs and try again.</source>
        <translation>Lukk noen programmer, og prøv igjen.</translation>
    </message>
    <message>
        <source>Too many files are open on this computer. Close some programs and try again.</source>
        <translation>For mange filer er åpne på denne maskinen. Lukk noen programmer, og prøv igjen.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Navnet er for langt.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Velg et kortere.</translation>
    </message>
    <message>
        <source>There is a folder of this name.</source>
        <translation>Det finnes en mappe med dette navnet.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Velg et annet navn.</translation>
    </message>
    <message>
        <source>It is a folder. Choose a file in it.</source>
        <translation>Dette er en mappe. Velg en fil i den.</translation>
    </message>
    <message>
        <source>You can also choose another place.</source>
        <translation>Du kan også velge et annet sted.</translation>
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
        <source>You can use %1 kW until %2</source>
        <translation>Du kan bruke %1 kW til %2</translation>
    </message>
    <message>
        <source>You can use over %1 kW until %2</source>
        <translation>Du kan bruke over %1 kW til %2</translation>
    </message>
    <message>
        <source>Data are missing for part of this hour</source>
        <translation>Det mangler data for en del av timen</translation>
    </message>
    <message>
        <source>at least this much was used</source>
        <translation>forbruket er minst så høyt</translation>
    </message>
    <message>
        <source>No whole hour is known yet today</source>
        <translation>Ingen hel time er målt ennå i dag</translation>
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
    <message>
        <source>no data yet</source>
        <translation>ingen data ennå</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>utdatert</translation>
    </message>
</context>
<context>
    <name>hanscope::TimeWords</name>
    <message>
        <source>%1 at %2</source>
        <comment>day and time of day</comment>
        <translation>%1 kl. %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 t %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 t</translation>
    </message>
</context>
<context>
    <name>hanscope::TrayIcon</name>
    <message>
        <source>&amp;Show or hide HanScope</source>
        <translation>&amp;Vis eller skjul HanScope</translation>
    </message>
    <message>
        <source>&amp;Mini window</source>
        <translation>&amp;Lite vindu</translation>
    </message>
    <message>
        <source>&amp;Quit HanScope</source>
        <translation>&amp;Avslutt HanScope</translation>
    </message>
    <message>
        <source>HanScope is still running here</source>
        <translation>HanScope fortsetter her</translation>
    </message>
    <message>
        <source>It keeps storing data. The icon&apos;s menu shows the window again, and quits.</source>
        <translation>Dataene lagres som før. Menyen på ikonet henter vinduet fram igjen og avslutter programmet.</translation>
    </message>
    <message>
        <source>HanScope is waiting for the meter</source>
        <translation>HanScope venter på måleren</translation>
    </message>
</context>
<context>
    <name>hanscope::VerdictCard</name>
    <message>
        <source>Port check</source>
        <translation>Portsjekk</translation>
    </message>
    <message>
        <source>Port check, so far</source>
        <translation>Portsjekk, foreløpig</translation>
    </message>
    <message>
        <source>Does your HAN port send data?</source>
        <translation>Sender HAN-porten din data?</translation>
    </message>
    <message>
        <source>Plug the reader into the meter and the computer, and start. HanScope finds out what works and what does not, usually within two minutes.</source>
        <translation>Koble leseren til måleren og maskinen, og start. HanScope finner ut hva som virker og hva som ikke gjør det, som regel innen to minutter.</translation>
    </message>
    <message>
        <source>C&amp;opy command</source>
        <translation>K&amp;opier kommandoen</translation>
    </message>
    <message>
        <source>HanScope uses %1 for this reader from now on.</source>
        <translation>HanScope bruker %1 for denne leseren fra nå av.</translation>
    </message>
    <message>
        <source>Your meter sends with %1. HanScope used %2 for this reader.</source>
        <translation>Måleren din sender med %1. HanScope brukte %2 for denne leseren.</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>&amp;Bruk %1</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>&amp;Start the check</source>
        <translation>&amp;Start sjekken</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Sjekk &amp;igjen</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Kopier rapport</translation>
    </message>
    <message>
        <source>Save &amp;report …</source>
        <translation>Lagre &amp;rapport …</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>Slutt å &amp;vente</translation>
    </message>
    <message>
        <source>&amp;Wait in the background …</source>
        <translation>&amp;Vent i bakgrunnen …</translation>
    </message>
</context>
<context>
    <name>hanscope::VerdictWords</name>
    <message>
        <source>It is too early to tell.</source>
        <translation>Det er for tidlig å si.</translation>
    </message>
    <message>
        <source>No reader found.</source>
        <translation>Fant ingen leser.</translation>
    </message>
    <message>
        <source>There is no port %1.</source>
        <translation>Porten %1 finnes ikke.</translation>
    </message>
    <message>
        <source>The reader is plugged in, but has no port.</source>
        <translation>Leseren er koblet til, men har ikke fått noen port.</translation>
    </message>
    <message>
        <source>You are not allowed to use the port.</source>
        <translation>Du har ikke tilgang til porten.</translation>
    </message>
    <message>
        <source>Another program is using the reader.</source>
        <translation>Et annet program bruker leseren.</translation>
    </message>
    <message>
        <source>%1 is using the reader.</source>
        <translation>%1 bruker leseren.</translation>
    </message>
    <message>
        <source>The port cannot be reserved.</source>
        <translation>Porten kan ikke reserveres.</translation>
    </message>
    <message>
        <source>The reader was unplugged or lost power.</source>
        <translation>Leseren ble koblet fra eller mistet strømmen.</translation>
    </message>
    <message>
        <source>The computer was asleep.</source>
        <translation>Maskinen sov.</translation>
    </message>
    <message>
        <source>The reader works, but the meter sends nothing.</source>
        <translation>Leseren virker, men måleren sender ingenting.</translation>
    </message>
    <message>
        <source>The meter keeps cutting the reader&apos;s power.</source>
        <translation>Måleren kutter stadig strømmen til leseren.</translation>
    </message>
    <message>
        <source>Only electrical noise arrives.</source>
        <translation>Det kommer bare støy.</translation>
    </message>
    <message>
        <source>The speed does not fit.</source>
        <translation>Hastigheten stemmer ikke.</translation>
    </message>
    <message>
        <source>The parity does not fit.</source>
        <translation>Pariteten stemmer ikke.</translation>
    </message>
    <message>
        <source>One bit of every byte is missing.</source>
        <translation>Det mangler en bit i hver byte.</translation>
    </message>
    <message>
        <source>This meter sends the P1 format.</source>
        <translation>Denne måleren sender P1-format.</translation>
    </message>
    <message>
        <source>All messages are damaged.</source>
        <translation>Alle meldingene er skadet.</translation>
    </message>
    <message>
        <source>Some messages are damaged (%1 %).</source>
        <translation>Noen meldinger er skadet (%1 %).</translation>
    </message>
    <message>
        <source>Short messages arrive whole, long ones break off.</source>
        <translation>Korte meldinger kommer helt fram, lange blir brutt.</translation>
    </message>
    <message>
        <source>The meter encrypts its data.</source>
        <translation>Måleren krypterer dataene.</translation>
    </message>
    <message>
        <source>The messages are whole, but their layout is unknown.</source>
        <translation>Meldingene er hele, men oppsettet er ukjent.</translation>
    </message>
    <message>
        <source>Power works; voltage and current have not come yet.</source>
        <translation>Effekten kommer, men ikke spenning og strøm ennå.</translation>
    </message>
    <message>
        <source>All live data work.</source>
        <translation>Alle sanntidsdata virker.</translation>
    </message>
    <message>
        <source>The hourly reading did not come.</source>
        <translation>Timesverdien kom ikke.</translation>
    </message>
    <message>
        <source>The meter repeated the previous hour.</source>
        <translation>Måleren gjentok forrige time.</translation>
    </message>
    <message>
        <source>Your HAN port works.</source>
        <translation>HAN-porten din virker.</translation>
    </message>
    <message>
        <source>The slowest meters send every ten seconds, and several line settings are tried in turn.</source>
        <translation>De tregeste målerne sender hvert tiende sekund, og flere innstillinger prøves etter tur.</translation>
    </message>
    <message>
        <source>The computer sees no USB reader.</source>
        <translation>Maskinen ser ingen USB-leser.</translation>
    </message>
    <message>
        <source>Only one program at a time can listen to the meter.</source>
        <translation>Bare ett program om gangen kan lytte til måleren.</translation>
    </message>
    <message>
        <source>Programs mark the port they use with a small file, usually in /var/lock. HanScope is not allowed to make that file.</source>
        <translation>Programmer merker porten de bruker med en liten fil, vanligvis i /var/lock. HanScope får ikke lov til å lage den filen.</translation>
    </message>
    <message>
        <source>The check goes on by itself when it is back.</source>
        <translation>Sjekken fortsetter av seg selv når den er tilbake.</translation>
    </message>
    <message>
        <source>Nothing could be received from %1 to %2, and nothing has come since.</source>
        <translation>Fra kl. %1 til %2 kunne ingenting mottas, og ingenting har kommet siden.</translation>
    </message>
    <message>
        <source>Most likely the HAN port is still closed.</source>
        <translation>Mest sannsynlig er HAN-porten fortsatt stengt.</translation>
    </message>
    <message>
        <source>This reader has received data from the meter before, but now it is silent.</source>
        <translation>Leseren har fått data fra måleren før, men nå er det stille.</translation>
    </message>
    <message>
        <source>It gets silent for about a minute, again and again. A meter does this when the reader draws too much.</source>
        <translation>Det blir stille i omtrent ett minutt, gang på gang. Det gjør måleren når leseren trekker for mye strøm.</translation>
    </message>
    <message>
        <source>Bytes arrive, but in no order that a meter could have made.</source>
        <translation>Det kommer byte, men ikke i noe mønster en måler kan ha laget.</translation>
    </message>
    <message>
        <source>The meter&apos;s messages are there, but the check bit of each byte is read wrongly.</source>
        <translation>Meldingene fra måleren er der, men kontrollbiten i hver byte leses feil.</translation>
    </message>
    <message>
        <source>The reader passes on seven bits instead of eight.</source>
        <translation>Leseren gir videre sju biter i stedet for åtte.</translation>
    </message>
    <message>
        <source>It sends lines of text, as meters in Sweden and the Netherlands do, not the lists of Norwegian meters.</source>
        <translation>Den sender tekstlinjer, som målere i Sverige og Nederland, og ikke listene norske målere sender.</translation>
    </message>
    <message>
        <source>Their checksums are wrong. HanScope leaves them out: what it shows is right, but something is missing.</source>
        <translation>Kontrollsummene stemmer ikke. HanScope bruker dem ikke: Det som vises er riktig, men noe mangler.</translation>
    </message>
    <message>
        <source>This happens when the reader runs out of power in the middle of a message, or when the plug has poor contact.</source>
        <translation>Slik blir det når leseren går tom for strøm midt i en melding, eller når pluggen har dårlig kontakt.</translation>
    </message>
    <message>
        <source>The messages arrive whole, but cannot be read without a key.</source>
        <translation>Meldingene kommer helt fram, men kan ikke leses uten nøkkel.</translation>
    </message>
    <message>
        <source>Your port works. HanScope has just not learned to read this meter yet.</source>
        <translation>Porten din virker. HanScope har bare ikke lært å lese denne måleren ennå.</translation>
    </message>
    <message>
        <source>The list with voltage and current should come every ten seconds.</source>
        <translation>Listen med spenning og strøm skal komme hvert tiende sekund.</translation>
    </message>
    <message>
        <source>It should have come just after the full hour.</source>
        <translation>Den skulle ha kommet like etter hel time.</translation>
    </message>
    <message>
        <source>The same time and the same counters came twice, so the next hour gets the energy of both. HanScope divides it by the power it measured.</source>
        <translation>Samme klokkeslett og samme målerstand kom to ganger, så neste time får forbruket for begge. HanScope fordeler det etter målt effekt.</translation>
    </message>
    <message>
        <source>Every list that this meter should send has come.</source>
        <translation>Alle listene denne måleren skal sende, har kommet.</translation>
    </message>
    <message>
        <source>The data have stopped.</source>
        <translation>Dataene har stoppet.</translation>
    </message>
    <message>
        <source>%1 is there, but it is not a serial port: %2.</source>
        <translation>%1 finnes, men er ingen serieport: %2.</translation>
    </message>
    <message>
        <source>The program for braille displays, brltty, has taken %1: many of these displays have the same chip.</source>
        <translation>Programmet for leselister, brltty, har tatt %1: Mange leselister har samme brikke.</translation>
    </message>
    <message>
        <source>Another program has taken %1 for itself.</source>
        <translation>Et annet program har lagt beslag på %1.</translation>
    </message>
    <message>
        <source>No driver has created a port for %1.</source>
        <translation>Ingen driver har opprettet en port for %1.</translation>
    </message>
    <message>
        <source>You have been added to the group %1, but that takes effect only after your next login.</source>
        <translation>Du er lagt til i gruppen %1, men det gjelder først fra neste innlogging.</translation>
    </message>
    <message>
        <source>%1 is open to the administrator only.</source>
        <translation>%1 er bare åpen for administratoren.</translation>
    </message>
    <message>
        <source>%1 belongs to the group %2, and you are not in it.</source>
        <translation>%1 tilhører gruppen %2, og du er ikke medlem av den.</translation>
    </message>
    <message>
        <source>This looks like a meter&apos;s signal at 2400 baud, read at %1 baud.</source>
        <translation>Dette ligner et målersignal på 2400 baud, lest med %1 baud.</translation>
    </message>
    <message>
        <source>This looks like a meter&apos;s signal, read at another speed than it is sent with.</source>
        <translation>Dette ligner et målersignal som leses med en annen hastighet enn det sendes med.</translation>
    </message>
    <message>
        <source>The hourly reading comes just after each full hour.</source>
        <translation>Timesverdien kommer like etter hver hele time.</translation>
    </message>
    <message>
        <source>The hourly reading should come any moment.</source>
        <translation>Timesverdien kan komme når som helst nå.</translation>
    </message>
    <message>
        <source>The hourly reading is expected at %1.</source>
        <translation>Timesverdien ventes kl. %1.</translation>
    </message>
    <message>
        <source>The data stopped on %1.</source>
        <comment>day and time of day</comment>
        <translation>Dataene stoppet %1.</translation>
    </message>
    <message>
        <source>Nothing is connected under this name.</source>
        <translation>Ingenting er koblet til under dette navnet.</translation>
    </message>
    <message>
        <source>Waiting for the port …</source>
        <translation>Venter på porten …</translation>
    </message>
    <message>
        <source>Listening for the meter …</source>
        <translation>Lytter etter måleren …</translation>
    </message>
    <message>
        <source>The meter is sending.</source>
        <translation>Måleren sender.</translation>
    </message>
    <message>
        <source>Within a minute HanScope knows whether all of its messages come, and come whole.</source>
        <translation>Innen et minutt vet HanScope om alle meldingene kommer, og om de er hele.</translation>
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
<context>
    <name>hanscope::VoltageWords</name>
    <message>
        <source>The numbers are the meter&apos;s own, read from its HAN port. The port is not an instrument approved for measuring voltage quality (IEC 61000-4-30): each value is of one moment, some seconds lie between two, and most dips shorter than that are never seen. The grid company measures with approved instruments; this report may tell when and where to look.</source>
        <translation>Tallene er målerens egne, lest fra HAN-porten. Porten er ikke et godkjent instrument for måling av spenningskvalitet (IEC 61000-4-30): hver verdi gjelder ett øyeblikk, det går noen sekunder mellom dem, og de fleste kortere underspenninger blir aldri sett. Nettselskapet måler med godkjente instrumenter; denne rapporten kan vise når og hvor det bør måles.</translation>
    </message>
    <message>
        <source>Norwegian regulation (forskrift om leveringskvalitet § 3-3): slow variations stay within 230 V ±10 %, that is 207 V to 253 V, as means over one minute. There is no share that may be outside.</source>
        <translation>Forskrift om leveringskvalitet § 3-3: langsomme variasjoner skal være innenfor 230 V ±10 %, altså 207 V til 253 V, målt som gjennomsnitt over ett minutt. Ingen andel får være utenfor.</translation>
    </message>
    <message>
        <source>Standard EN 50160: in each week at least 95 % of the 10-minute means are within ±10 %, and all of them within +10 % and −15 %, that is 195.5 V to 253 V.</source>
        <translation>Standarden EN 50160: i hver uke skal minst 95 % av 10-minutters middelverdiene være innenfor ±10 %, og alle innenfor +10 % og −15 %, altså 195,5 V til 253 V.</translation>
    </message>
    <message>
        <source>A minute has a mean when at least three values of it were received. A 10-minute interval begins with the clock (minute 0, 10, 20 …) and counts when at least nine of its minutes have a mean; the others are told here but not counted. Means are root mean squares. Lowest and highest are single values. An under- or overvoltage ends when the voltage is back 2 % inside the limit.</source>
        <translation>Et minutt har en middelverdi når minst tre verdier i det er mottatt. Et 10-minutters intervall følger klokka (minutt 0, 10, 20 …) og teller når minst ni av minuttene har en middelverdi; de andre er nevnt her, men teller ikke. Middelverdiene er regnet kvadratisk, som effektivverdier. Laveste og høyeste er enkeltverdier. En under- eller overspenning er over når spenningen er tilbake 2 % innenfor grensen.</translation>
    </message>
    <message>
        <source>Received: %1 lists with voltages in %2 minutes, on average %3 a minute.</source>
        <translation>Mottatt: %1 lister med spenning i %2 minutter, i gjennomsnitt %3 per minutt.</translation>
    </message>
    <message>
        <source>Of %1 more minutes only the mean, the lowest and the highest value are kept; under- and overvoltages of that time are not in the list.</source>
        <translation>For ytterligere %1 minutter er bare middelverdien, den laveste og den høyeste verdien lagret; under- og overspenninger fra den tiden er ikke med i listen.</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>Laveste verdi</translation>
    </message>
    <message>
        <source>at</source>
        <translation>tidspunkt</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>Høyeste verdi</translation>
    </message>
    <message>
        <source>received in part, not counted</source>
        <translation>delvis mottatt, teller ikke</translation>
    </message>
    <message>
        <source>below 207 V</source>
        <translation>under 207 V</translation>
    </message>
    <message>
        <source>above 253 V</source>
        <translation>over 253 V</translation>
    </message>
    <message>
        <source>outside ±10 %, of those counted</source>
        <translation>utenfor ±10 %, av dem som teller</translation>
    </message>
    <message>
        <source>1-minute means</source>
        <translation>1-minutts middelverdier</translation>
    </message>
    <message>
        <source>outside ±10 %</source>
        <translation>utenfor ±10 %</translation>
    </message>
    <message>
        <source>%1 inside: 95 % requirement met</source>
        <translation>%1 innenfor: 95 %-kravet oppfylt</translation>
    </message>
    <message>
        <source>%1 inside: 95 % requirement not met</source>
        <translation>%1 innenfor: 95 %-kravet ikke oppfylt</translation>
    </message>
    <message>
        <source>%1 inside: too little known</source>
        <translation>%1 innenfor: for få data</translation>
    </message>
    <message>
        <source>%1 beyond +10 % or −15 %</source>
        <translation>%1 utenfor +10 % eller −15 %</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Uke fra</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Kjent</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>undervoltage</source>
        <translation>underspenning</translation>
    </message>
    <message>
        <source>overvoltage</source>
        <translation>overspenning</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 t %2 min</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 eller mer</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begynner</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Lasts about</source>
        <translation>Varer omtrent</translation>
    </message>
    <message>
        <source>Lowest or highest</source>
        <translation>Lavest eller høyest</translation>
    </message>
    <message>
        <source>10-minute means, of %1</source>
        <translation>10-minutters middelverdier, av %1</translation>
    </message>
</context>
<context>
    <name>hanscope::WaitPane</name>
    <message>
        <source>What will come: a simulated house, not your home</source>
        <translation>Det som kommer: en simulert bolig, ikke din egen</translation>
    </message>
</context>
<context>
    <name>hanscope::WallView</name>
    <message>
        <source>On the wall</source>
        <translation>På veggen</translation>
    </message>
</context>
<context>
    <name>hanscope::WatchCard</name>
    <message>
        <source>dddd d MMMM</source>
        <comment>a day without its year</comment>
        <translation>dddd d. MMMM</translation>
    </message>
    <message>
        <source>Have you ordered the opening? Tell HanScope the day, and it counts the working days for you.</source>
        <translation>Har du bestilt åpning? Oppgi dagen, så teller HanScope virkedagene for deg.</translation>
    </message>
    <message>
        <source>the grid company</source>
        <translation>nettselskapet</translation>
    </message>
    <message>
        <source>It should have been open by %1. Ask %2 whether the order has arrived.</source>
        <translation>Den skulle ha vært åpen innen %1. Spør %2 om bestillingen har kommet fram.</translation>
    </message>
    <message>
        <source>It should be open in the course of today: the third working day.</source>
        <translation>Den bør bli åpnet i løpet av dagen: Dette er den tredje virkedagen.</translation>
    </message>
    <message>
        <source>It should be open by %1. Grid companies should normally open the port within three working days; weekends and holidays do not count.</source>
        <translation>Den bør være åpen innen %1. Nettselskapet skal normalt åpne porten innen tre virkedager; helger og helligdager teller ikke med.</translation>
    </message>
    <message>
        <source>While you wait for the port to be opened</source>
        <translation>Mens du venter på at porten blir åpnet</translation>
    </message>
    <message>
        <source>Opening &amp;ordered on</source>
        <translation>Åpning &amp;bestilt</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date in a field</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>I ordered it &amp;today</source>
        <translation>Jeg bestilte i &amp;dag</translation>
    </message>
    <message>
        <source>HanScope can wait in the background and tell you the moment the meter sends its first message.</source>
        <translation>HanScope kan vente i bakgrunnen og si fra med en gang måleren sender sin første melding.</translation>
    </message>
    <message>
        <source>HanScope has been waiting since %1, for %2. It tells you the moment the first message comes. Leave it running; you may minimise it, unplug the reader or let the computer sleep.</source>
        <translation>HanScope har ventet siden %1, i %2. Du får beskjed med en gang den første meldingen kommer. La programmet gå; du kan minimere det, koble fra leseren eller la maskinen sove.</translation>
    </message>
    <message>
        <source>Clear &amp;date</source>
        <translation>&amp;Fjern datoen</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>Slutt å &amp;vente</translation>
    </message>
    <message>
        <source>&amp;Wait in the background</source>
        <translation>&amp;Vent i bakgrunnen</translation>
    </message>
</context>
<context>
    <name>hanscope::WelcomeGuide</name>
    <message>
        <source>%1 of %2</source>
        <comment>screens of the guide</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Velkommen</translation>
    </message>
    <message>
        <source>Welcome to HanScope</source>
        <translation>Velkommen til HanScope</translation>
    </message>
    <message>
        <source>See what your home uses and sends back, as it happens, from the HAN port of your meter. What is received stays on this computer: HanScope sends nothing anywhere.</source>
        <translation>Se hva hjemmet ditt bruker og leverer akkurat nå, rett fra HAN-porten på måleren. Alt blir på denne maskinen: HanScope sender ingenting ut.</translation>
    </message>
    <message>
        <source>Your home</source>
        <translation>Hjemmet ditt</translation>
    </message>
    <message>
        <source>Both can be left empty, and be changed in the settings. The size of the main fuse is printed on the main fuse or main circuit breaker in the fuse box; it gives power and current their scale.</source>
        <translation>Du kan la begge feltene stå tomme og endre dem i innstillingene senere. Størrelsen på hovedsikringen står på selve sikringen i sikringsskapet; den bestemmer skalaen for effekt og strøm.</translation>
    </message>
    <message>
        <source>Where do you want to begin?</source>
        <translation>Hvor vil du begynne?</translation>
    </message>
    <message>
        <source>The HAN port is closed until you order it opened on your grid company&apos;s “Min side”. It is free. You also need a reader: a USB to M-Bus slave adapter.</source>
        <translation>HAN-porten er stengt til du bestiller åpning på Min side hos nettselskapet. Det er gratis. Du trenger også en leser: en USB-adapter for M-Bus av typen slave.</translation>
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
        <source>&amp;Grid company</source>
        <translation>&amp;Nettselskap</translation>
    </message>
    <message>
        <source>I have a &amp;reader</source>
        <translation>Jeg har en &amp;leser</translation>
    </message>
    <message>
        <source>The port is not &amp;open yet</source>
        <translation>&amp;Porten er ikke åpnet ennå</translation>
    </message>
    <message>
        <source>Look around with the &amp;demo meter</source>
        <translation>Se deg om med &amp;demomåleren</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Hopp &amp;over</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tilbake</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>N&amp;este</translation>
    </message>
</context>
<context>
    <name>hanscope::WindowMenu</name>
    <message>
        <source>&amp;Mini window</source>
        <translation>&amp;Lite vindu</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Fullskjerm</translation>
    </message>
    <message>
        <source>Set a m&amp;arker …</source>
        <translation>Sett et &amp;merke …</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjelp</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Hurtig&amp;taster</translation>
    </message>
    <message>
        <source>&amp;Guide for new users</source>
        <translation>Veiledning for &amp;nye brukere</translation>
    </message>
    <message>
        <source>A&amp;bout HanScope</source>
        <translation>&amp;Om HanScope</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avslutt</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
</context>
</TS>
