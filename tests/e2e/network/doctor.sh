#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The network doctor in a real network: a host with a LAN and a virtual adapter, a pupil, a router, and the Wi-Fi between
# them, each a network namespace. Usage: doctor.sh FOLDER-OF-PROGRAMS CASE. Ends with 77 where that cannot be built.
set -euo pipefail
bin=$1
name=$2

skip() { echo "skipped: $1"; exit 77; }
[ "$(id -u)" -eq 0 ] || skip "only root can make network namespaces"
command -v ip >/dev/null || skip "no ip here (package iproute2)"
command -v nft >/dev/null || skip "no nft here (package nftables)"

export DBUS_SYSTEM_BUS_ADDRESS=unix:path=/nowhere  # nothing of this may be announced on the network this runs on

folder=$(mktemp -d)
air=doctor-air-$$ host=doctor-host-$$ pupil=doctor-pupil-$$ router=doctor-router-$$
log=$folder/log

clean_up() {
  for job in $(jobs -p); do kill "$job" 2>/dev/null || true; done
  wait 2>/dev/null || true
  for space in $air $host $pupil $router; do ip netns del $space 2>/dev/null || true; done
  rm -rf "$folder"
}
trap clean_up EXIT

fail() {
  echo "FAILED: $1"
  [ ! -e "$log" ] || sed 's/^/  host: /' "$log"
  exit 1
}

in_host() { ip netns exec $host "$@"; }
in_pupil() { ip netns exec $pupil "$@"; }

# plug SPACE ADAPTER [ADDRESS]: a cable or an antenna, into the air all share.
plug() {
  ip link add "$2" netns "$1" type veth peer name "to-${1#doctor-}" netns $air
  ip -n $air link set "to-${1#doctor-}" master wifi up
  ip -n "$1" link set "$2" up
  [ $# -lt 3 ] || ip -n "$1" addr add "$3" dev "$2"
}

build() {
  ip netns add $air 2>"$folder/why" || skip "network namespaces are not allowed: $(cat "$folder/why")"
  for space in $host $pupil $router; do ip netns add $space; done
  for space in $air $host $pupil $router; do ip -n $space link set lo up; done
  ip -n $air link add wifi type bridge 2>"$folder/why" || skip "no bridge in this kernel: $(cat "$folder/why")"
  ip -n $air link set wifi up
  # First, so that the system names it first: a container's network on the host.
  ip -n $host link add docker0 type bridge
  ip -n $host link add vethc type veth peer name container
  ip -n $host link set vethc master docker0 up
  ip -n $host link set container up
  ip -n $host link set docker0 up
  ip -n $host addr add 172.17.0.1/16 dev docker0
  plug $host eth0
  plug $pupil wlan0 10.77.0.20/24
  plug $router lan 10.77.0.1/24
}

join_lan() {
  ip -n $host addr add 10.77.0.2/24 dev eth0
  ip -n $host route add default via 10.77.0.1
}

# The router's own address is then known to the host, as it is wherever somebody has used the internet.
meet_router() {
  in_host bash -c 'echo >/dev/udp/10.77.0.1/9'
  local try
  for try in $(seq 100); do
    ip -n $host neigh show 10.77.0.1 | grep -q lladdr && return
    sleep 0.1
  done
  fail "the host does not even reach its router"
}

# start_host MILLISECONDS: after which nobody is a sign.
start_host() {
  mkfifo "$folder/in"
  in_host "$bin/doctor-host" "$1" <"$folder/in" >"$log" 2>&1 &
  exec 9>"$folder/in"
}

newest() { sed -n "s/^$1: //p" "$log" | tail -n 1; }

# expect KEY PATTERN: what the host says last of KEY is so, now or soon.
expect() {
  local try
  for try in $(seq 200); do
    # shellcheck disable=SC2053 # the pattern is one
    [[ $(newest "$1") == $2 ]] && return
    sleep 0.1
  done
  fail "$1 never became \"$2\""
}

# seen KEY VALUE: the host says so, or has said so; what comes next may have come already.
seen() {
  local try
  for try in $(seq 200); do
    grep -qxF "$1: $2" "$log" && return
    sleep 0.1
  done
  fail "$1 never was \"$2\""
}

never() { ! grep -q "^$1: $2" "$log" || fail "$1 was \"$2\""; }

# A browser's first request; prints the first line of the answer.
load_page() {
  in_pupil timeout 4 bash -c 'exec 3<>"/dev/tcp/$1/7420"
    printf "GET / HTTP/1.1\r\nHost: %s:7420\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n" "$1" >&3
    head -n 1 <&3 | tr -d "\r"' _ "$1" 2>/dev/null || true
}

# A class in the pupil's namespace scans the code; it stays until the end of the test.
scan_code() { in_pupil "$bin/stemmig-crowd" --url "$(newest join)" --pupils 3 --pace 0 >/dev/null 2>&1 & }

reachable() {
  join_lan
  start_host 60000
  expect offered "10.77.0.2/eth0/real 172.17.0.1/docker0/virtual"
  expect join "http://10.77.0.2:7420/#*"
  expect diagnosis NobodyYet
  [ "$(load_page 10.77.0.2)" = "HTTP/1.1 200 OK" ] || fail "the page does not come"
  scan_code
  expect joined 3
  expect diagnosis Fine
  never diagnosis FirewallLikely
  never diagnosis Isolated
}

isolated() {
  join_lan
  ip -n $air link set dev "to-${host#doctor-}" type bridge_slave isolated on
  ip -n $air link set dev "to-${pupil#doctor-}" type bridge_slave isolated on
  meet_router
  start_host 2000
  seen diagnosis NobodyYet
  [ -z "$(load_page 10.77.0.2)" ] || fail "the page comes, though the Wi-Fi keeps devices apart"
  expect diagnosis Isolated
  expect advice "*client isolation*"
  never diagnosis FirewallLikely
  never diagnosis Fine
  ip -n $air link set dev "to-${pupil#doctor-}" type bridge_slave isolated off
  scan_code
  expect diagnosis Fine
}

firewall() {
  join_lan
  meet_router
  in_host nft -f - <<<'table inet wall { chain in { type filter hook input priority 0; iifname eth0 tcp dport 7420 counter drop; }; }'
  start_host 2000
  seen diagnosis NobodyYet
  [ -z "$(load_page 10.77.0.2)" ] || fail "the page comes, though the firewall drops it"
  expect diagnosis FirewallLikely
  expect advice "*TCP port 7420*"
  never diagnosis Fine
  never diagnosis OwnPageFails
  in_host nft flush ruleset
  scan_code
  expect diagnosis Fine
}

page-only() {
  join_lan
  # What a filter does that knows pages but no WebSockets: the bytes after a TCP header with timestamps are "GET /ws".
  in_host nft -f - <<<'table inet filter { chain in { type filter hook input priority 0; tcp dport 7420 @th,256,56 0x474554202f7773 counter drop; }; }'
  start_host 60000
  expect diagnosis NobodyYet
  scan_code
  [ "$(load_page 10.77.0.2)" = "HTTP/1.1 200 OK" ] || fail "the page does not come"
  expect diagnosis PageOnly
  expect advice "*WebSockets*"
  in_host nft list ruleset | grep -q 'counter packets 0 ' && fail "no WebSocket was tried"
  never diagnosis Fine
  in_host nft flush ruleset
  expect joined 3
  expect diagnosis Fine
}

address-changes() {
  join_lan
  start_host 60000
  expect diagnosis NobodyYet
  ip -n $host addr add 10.77.0.9/24 dev eth0
  expect offered "10.77.0.2/eth0/real 10.77.0.9/eth0/real 172.17.0.1/docker0/virtual"
  ip -n $host addr flush dev eth0
  ip -n $host addr add 10.77.0.9/24 dev eth0
  expect join "http://10.77.0.9:7420/#*"  # nobody was in: it goes there by itself
  scan_code
  expect joined 3
  expect diagnosis Fine
  ip -n $host addr flush dev eth0
  expect diagnosis AddressLost  # the container's network is no other
  ip -n $host addr add 10.77.0.12/24 dev eth0
  expect diagnosis AddressChanged
  expect advice "*10.77.0.9 now*10.77.0.12 (eth0)*"
  expect join "http://10.77.0.9:7420/#*"
  echo "at 10.77.0.12" >&9
  expect join "http://10.77.0.12:7420/#*"
  expect diagnosis NobodyYet
  scan_code
  expect diagnosis Fine
}

virtual-only() {
  start_host 1000
  expect offered "172.17.0.1/docker0/virtual"
  expect advice "*virtual network (docker0)*"
  expect diagnosis Isolated
  join_lan
  expect join "http://10.77.0.2:7420/#*"
  scan_code
  expect diagnosis Fine
}

no-network() {
  ip -n $host link del docker0
  ip -n $host addr add 169.254.7.7/16 dev eth0
  start_host 1000
  expect diagnosis NoNetwork
  expect offered none
  join_lan
  expect join "http://10.77.0.2:7420/#*"
  expect offered "10.77.0.2/eth0/real"
  scan_code
  expect diagnosis Fine
}

build
"$name"
echo "passed: $name"
