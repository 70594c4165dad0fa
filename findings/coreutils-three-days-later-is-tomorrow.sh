#!/usr/bin/env bash
# When an embargo ends or how long a page is kept, by GNU's date in an operator's script: `date -d "2025-08-15 20:00 +3 days"`, "… +3 hours", "… -8 hours".
#
# One would guess: 18 August, 20:00; the same day, 23:00 and 12:00. "+3 days" behind a day does what it says, and the manual writes such items with and without a sign.
# What happens: behind a clock time a number with a sign is an offset from UTC, and "days" alone is one day: 20:00 in the zone of +3 and a day more is 16 August, 17:00 UTC. So "+3 hours"
# is two hours earlier, "-8 hours" nine hours later, each for any zone of the machine, and a space behind the sign does not help. Nothing is refused or warned of (only
# `--debug` says what was understood). With "Z", "UTC" or an offset behind the time, with the span in front, or "3 days" without a sign it is right.
# date (GNU coreutils) 9.1, as in Debian 12, seen 2026-12-01. Source: https://www.gnu.org/software/coreutils/manual/html_node/Time-of-day-items.html and
# https://www.gnu.org/software/coreutils/manual/html_node/Relative-items-in-date-strings.html
set -euo pipefail
date --version | grep -F 'GNU coreutils' || { echo 'date is not that of GNU coreutils'; exit 1; }

expect() { # words, time in UTC
  local seen
  seen=$(TZ=UTC0 LC_ALL=C date -d "$1" '+%Y-%m-%d %H:%M')
  printf '%-36s %s\n' "$1" "$seen"
  [ "$seen" = "$2" ]
}
expect '2025-08-15 20:00 +3 days' '2025-08-16 17:00'
expect '2025-08-15 20:00 +3 hours' '2025-08-15 18:00'
expect '2025-08-15 20:00 + 3 hours' '2025-08-15 18:00'
expect '2025-08-15 20:00 -8 hours' '2025-08-16 05:00'
expect '15 Aug 2025 20:00:30 +2 weeks' '2025-08-22 18:00'
expect '2025-08-15 20:00 3 days' '2025-08-18 20:00'
expect '+3 days 2025-08-15 20:00' '2025-08-18 20:00'
expect '2025-08-15 +3 days' '2025-08-18 00:00'
expect '2025-08-15T20:00Z +3 days' '2025-08-18 20:00'
expect '2025-08-15 20:00 UTC -8 hours' '2025-08-15 12:00'
