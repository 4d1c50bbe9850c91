#!/bin/bash
# the whole way: found, planned, agreed, removed, looked again, receipt
# shellcheck source=packaging/linux/scenes/common.bash
. "$(dirname "$0")/common.bash"

expect "0 3" "before anything is installed, scan finds nothing" "$changeover" scan --json -
check "... and its report says so" jq -e '.findings | length == 0' "$scratch/stdout"
check "kesl and its window are installed" install_stand_ins kesl kesl-gui
check "the daemon really runs" runs kesl

expect 1 "scan finds it" "$changeover" scan
says "kesl\|Kaspersky Endpoint Security"
expect 1 "scan as data" "$changeover" scan --json -
cp "$scratch/stdout" "$out/scan-before.json"
check "two witnesses or more" jq -e \
    '[.findings[] | select(.family == "kesl") | .evidence[].witness] | unique | length >= 2' "$scratch/stdout"
check "the verdict is installed" jq -e '.schema == "changeover/scan/1" and .verdict == "installed"' "$scratch/stdout"
check "nothing but the report is on stdout" jq -e . "$scratch/stdout"

check "a plan is made" make_plan "$HOME/plan.json"
cp "$HOME/plan.json" "$out/" 2>/dev/null
check "its last action is to look again" jq -e '.actions[-1].kind | ascii_downcase == "verify"' "$HOME/plan.json"
expect "64 65" "another consent is refused" "$changeover" run --plan "$HOME/plan.json" --consent 0123456789abcdef
check "... and nothing was changed" is_installed kesl
check "... and it still runs" runs kesl

expect 0 "the agreed plan is carried out" "$changeover" run --plan "$HOME/plan.json" --consent "$(consent "$HOME/plan.json")"
cp "$scratch/stdout" "$out/run.stdout"
cp "$scratch/stderr" "$out/run.stderr"
check "dpkg says that kesl is gone" is_removed kesl
check "... and its window" is_removed kesl-gui
check "... and the daemon runs no more" runs_not kesl

expect "0 2" "scan finds no program any more" "$changeover" scan --json -
cp "$scratch/stdout" "$out/scan-after.json"
check "what is left is called left over" jq -e \
    '.verdict == "leftovers" and ([.findings[] | select(.state == "leftovers") | .evidence[] | tostring] | any(test("rc")))' \
    "$scratch/stdout"
expect 0 "status tells of a finished change" "$changeover" status
says "finished\|done\|complete\|gone"

expect 0 "the receipt is written" "$changeover" proof --html "$out/proof.html" --json "$out/proof.json"
check "... as data" jq -e '.schema == "changeover/proof/1"' "$out/proof.json"
check "... and as a page" grep -qi '<html' "$out/proof.html"
expect 0 "the receipt is verified" "$changeover" proof verify "$out/proof.json"
sed '0,/kesl/s//kesm/' "$out/proof.json" >"$out/proof-changed.json"
check "one byte differs" test "$(cmp -l "$out/proof.json" "$out/proof-changed.json" | wc -l)" = 1
expect 65 "... and is refused with one changed byte" "$changeover" proof verify "$out/proof-changed.json"
closing path
