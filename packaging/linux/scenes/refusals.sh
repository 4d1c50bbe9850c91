#!/bin/bash
# bad input, missing rights, a busy machine, and disks that cannot be written
# shellcheck source=packaging/linux/scenes/common.bash
. "$(dirname "$0")/common.bash"

check "kesl is installed" install_stand_ins kesl
check "a plan is made" make_plan "$HOME/plan.json"
hash=$(consent "$HOME/plan.json")
carry_out() { "$changeover" run --plan "$1" --consent "$hash"; }
untouched() { is_installed kesl && runs kesl; }

expect 64 "an unknown option" "$changeover" scan --frobnicate
expect 64 "an unknown command" "$changeover" frobnicate
expect 66 "a plan that is not there" "$changeover" run --plan "$HOME/none.json" --consent "$hash"
head -c 300 "$HOME/plan.json" >"$HOME/torn.json"
expect 65 "half a plan" carry_out "$HOME/torn.json"
jq '.machine = "0000000000000000000000000000000000000000000000000000000000000000"' "$HOME/plan.json" >"$HOME/other.json"
expect 65 "a plan of another machine, changed by hand" carry_out "$HOME/other.json"
jq '.actions[0].kind = "FORMAT_DISK"' "$HOME/plan.json" >"$HOME/odd.json"
expect 65 "a plan with an action that is not in the closed set" carry_out "$HOME/odd.json"
check "nothing was changed by all this" untouched

# the image again in a place that everybody may enter
mkdir /opt/for-all
mount --bind "$root/target/changeover" /opt/for-all
cp "$HOME/plan.json" /tmp/plan.json
chmod 644 /tmp/plan.json
as_nobody() { setpriv --reuid=65534 --regid=65534 --clear-groups env HOME=/nonexistent /opt/for-all/bin/changeover "$@"; }
expect 77 "without rights" as_nobody run --plan /tmp/plan.json --consent "$hash"
expect 1 "looking needs no rights" as_nobody scan
check "nothing was changed without rights" untouched

mkdir -p "$state"
mount -t tmpfs -o ro,size=64k tmpfs "$state"
expect 73 "a state folder that is read-only" carry_out "$HOME/plan.json"
check "nothing was changed" untouched
umount "$state"
mount -t tmpfs -o size=64k tmpfs "$state"
head -c 1000000 /dev/zero >"$state/full" 2>/dev/null
expect 73 "a full disk" carry_out "$HOME/plan.json"
check "nothing was changed" untouched
rm "$state/full"
check "nothing is half-written" no_half_files
umount "$state"

echo 6 >/var/opt/kaspersky/kesl/stand-in-slow
carry_out "$HOME/plan.json" >"$scratch/first.out" 2>&1 &
first=$!
for _ in $(seq 100); do
    pgrep -f kesl.prerm >/dev/null && break
    sleep 0.1
done
expect 75 "a second copy while the first is at work" carry_out "$HOME/plan.json"
check "the first comes to its end" wait "$first"
check "... and has removed it" is_removed kesl
closing refusals
