// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/simulatehelp.h"

namespace hanscope
{

const char *simulateHelp()
{
    return
        R"(Usage: hanscope-cli simulate --meter NAME [OPTIONS...]

Plays a virtual meter and its house, byte for byte what such a meter sends, until interrupted.

  --meter NAME        Norway: aidon, embriq (Landis+Gyr E350), kaifa, kamstrup, kamstrup-2017 (older firmware)
                      Sweden: aidon-sweden, kaifa-sweden, kaifa-sweden-positional, p1-sweden
                      Denmark: kamstrup-denmark ("DLMS push 1"), kamstrup-denmark-fine (0.01 V)
                      Austria: kaifa-austria, sagemcom-austria     Netherlands: p1-netherlands (DSMR 5)
                      Switzerland: landisgyr-switzerland, landisgyr-e450     Slovenia: iskra-slovenia
  --network NAME      1-phase, 3-wire (IT/TT 230 V) or 4-wire (TN 400 V, default), if the meter is made for it
  --solar             a house with solar panels
  --seed N            another house, and other faults (default 1)

Where to and when:
  --pty               open a pseudo terminal, print its path and play there: a serial port for other programs.
                      Without it the bytes go to standard output
  --speed N           N times as fast as time passes (default 1)
  --start TIME        begin at this time, ISO 8601; UTC unless it says otherwise (default now)
  --start-local TIME  the same by a clock on a Norwegian wall; of an hour that comes twice, the first
  --duration SECONDS  of the meter's time; without --pty the bytes then come at once, not in real time

Faults of the line; --fault NAME may be given more than once:
  bad-checksum        one bit flips, in one list in five
  cut                 the end is missing, in one list in five
  lost-byte, doubled-byte, no-closing-flag, parity-marks (pairs of 3F)   the same
  noise               garbage in front of one list in five
  crlf                each 0A comes as 0D 0A
  silence             nothing in every fifth minute

Faults of the meter. "Hourly list" means, for a meter that sends everything each time, the hour's first minute:
  repeated-hour       every second hourly list has clock and counters of the one before
  missing-hour        no hourly list in four hours of six
  held-values         momentary values stand still through every fifth minute
  false-peak          one list in fifty says 50 kW too much
  counter-jump        every third hourly list says 146 kWh too much
  power-cut           no supply for some minutes in every third hour
  counter-restart     the same, and the invocation counter of ciphered messages begins anew
  empty-type          every second list 2 has no meter type (embriq)
  encrypted           ciphered with a key that nobody has
  claims-encryption   says so, and sends open messages

A bad line or reader, bit for bit; for meters that send as Norwegian ones do:
  --line NAME         as a wrongly set or badly connected reader gets it:
                        1200, 4800, 9600, 19200, 115200   read at this speed instead of 2400 baud
                        8e1, 8n1, 8o1, 7e1, 7n1           read with these characters; one of them is right
                        noise, breaks, hiss               nothing from the meter, only disturbances
                        brownout         the reader's power lasts for short messages only
                        power-cut        the meter cuts the reader off for a minute, again and again
                        silent           nothing at all
  --line-for SECONDS  of the meter's time; then the line is as it should be
  --dropping          the reader's driver drops the bytes that it takes for wrong

The meter's clock:
  --clock NAME        winter (all year) or local (with summer time); default as such meters have it
  --deviation NAME    sent, zero or none: what the clock says of its distance from UTC
  --clock-ahead N     seconds that it is ahead; it sends by its clock

Other ways of sending:
  --framing NAME      hdlc, segments (HDLC with the segmentation bit), blocks (general block transfer) or mbus
  --key HEX           cipher with this encryption key, 32 hex digits (AES-128-GCM)
  --auth-key HEX      32 hex digits: the authentication key
  --security HEX      the security control byte: 00 open, 10 authenticated, 20 encrypted, 30 both; 01 to 31 the
                      same of suite 1. Without it 30 with an authentication key, else 20
  --service NAME      general-glo (default), general-ded, or glo, ded: these do not send the system title
  --system-title HEX  16 hex digits (default the maker's three letters, then 0000000001)
The keys may stand in the environment instead, where other users cannot see them: HANSCOPE_KEY and
HANSCOPE_AUTH_KEY; one of the other options must then ask for ciphering. They are never written anywhere.

  -h, --help          show this help

Exit status: 0 played, 1 no pseudo terminal or no output, 2 wrong use.
)";
}

} // namespace hanscope
