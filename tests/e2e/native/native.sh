#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The pupil's app in a real window, and real hosts in other network namespaces: a teacher's, a second one with a wrong clock.
# Usage: native.sh FOLDER-OF-PROGRAMS CONTENT device|booth, which says what happens there (device.py, booth.py).
# Ends with 77 where that cannot be built.
set -euo pipefail
bin=$1
content=$2
story=$3
here=$(cd "$(dirname "$0")" && pwd)

skip() { echo "skipped: $1"; exit 77; }
[ "$(id -u)" -eq 0 ] || skip "only root can make network namespaces"
for program in ip Xvfb xdotool dbus-run-session; do command -v $program >/dev/null || skip "no $program here (scripts/setup test)"; done

export DBUS_SYSTEM_BUS_ADDRESS=unix:path=/nowhere  # nothing of this may be announced on the network this runs on

folder=$(mktemp -d)
air=native-air-$$ teacher=native-teacher-$$ other=native-other-$$ pupil=native-pupil-$$

clean_up() {
  for job in $(jobs -p); do kill "$job" 2>/dev/null || true; done
  wait 2>/dev/null || true
  for space in $air $teacher $other $pupil; do ip netns del $space 2>/dev/null || true; done
  rm -rf "$folder"
}
trap clean_up EXIT

# plug SPACE ADAPTER ADDRESS: a cable or an antenna, into the air all share.
plug() {
  ip link add "$2" netns "$1" type veth peer name "to-$2" netns $air
  ip -n $air link set "to-$2" master wifi up
  ip -n "$1" link set "$2" up
  ip -n "$1" addr add "$3" dev "$2"
}

ip netns add $air 2>"$folder/why" || skip "network namespaces are not allowed: $(cat "$folder/why")"
for space in $teacher $other $pupil; do ip netns add $space; done
for space in $air $teacher $other $pupil; do ip -n $space link set lo up; done
ip -n $air link add wifi type bridge 2>"$folder/why" || skip "no bridge in this kernel: $(cat "$folder/why")"
ip -n $air link set wifi up
plug $teacher eth0 10.78.0.2/24
plug $other eth1 10.78.0.3/24
plug $pupil wlan0 10.78.0.20/24

ip netns exec $pupil dbus-run-session -- /usr/bin/python3 "$here/$story.py" "$bin" "$content" "$teacher" "$other" "$folder"
echo "passed: the pupil's app against real hosts, $story"
