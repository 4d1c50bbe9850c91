#!/usr/bin/env bash
# the whole way: found in the real registry, planned, agreed, removed by Windows Installer, looked again, receipt
set -u
# shellcheck source=packaging/windows/scenes/session.bash
. "$(dirname "$0")/session.bash"
begin_windows

# Names of this machine are those of the Windows in it.
nobody_named() { ! grep -iE "users.{1,2}$(id -un)|$(hostname)" "$1"; }

expect 0 "it starts" changeover --version
expect "0 3" "before anything is installed, scan finds nothing" changeover scan --json -
check "... and its report says so" jq -e '.findings | length == 0' "$scratch/stdout"
check "... on a Windows" jq -e '.machine.os == "windows" and (.machine.version | startswith("10.0."))' "$scratch/stdout"
check "... and names the list that is missing here" jq -e \
    '.couldNotLook | any(.probe == "security-center" and .why == "missing")' "$scratch/stdout"

check "the stand-in is installed" install_stand_in
check "its hidden entry is there" is_installed
check "its service runs" wait_until service_is RUNNING

expect 1 "scan finds it" changeover scan
says "Kaspersky Plus"
expect 1 "scan as data" changeover scan --json -
cp "$scratch/stdout" "$out/scan-before.json"
check "the verdict is installed" jq -e '.schema == "changeover/scan/1" and .verdict == "installed"' "$out/scan-before.json"
check "one finding, with its name and version" jq -e \
    '.findings | length == 1 and (.[0] | .family == "home-2022" and .version == "21.16.6.467" and .state == "installed")' \
    "$out/scan-before.json"
check "two witnesses or more" jq -e '[.findings[0].evidence[].witness] | unique | length >= 2' "$out/scan-before.json"
check "pointer and hidden entry are one" jq -e \
    '[.findings[0].evidence[] | select(.witness == "uninstall-key")] | length == 1 and (.[0].where | test("InstallWIX_"))' \
    "$out/scan-before.json"
check "nobody is named" nobody_named "$out/scan-before.json"

check "a plan is made" make_plan plan.json
# shellcheck disable=SC2016
check "it names the product code and builds its own command" jq -e --arg code "$code" \
    '[.actions[] | select(.kind == "run-uninstaller" or .kind == "RUN_UNINSTALLER")] | length == 1
     and (.[0].command | (.[0] | test("msiexec")) and any(. == $code) and any(. == "/qb-"))' "$out/plan.json"
expect "64 65" "another consent is refused" changeover run --plan 'S:\plan.json' --consent 0123456789abcdef
check "... and nothing was changed" is_installed
check "... and it still runs" service_is RUNNING

expect 0 "the agreed plan is carried out" changeover run --plan 'S:\plan.json' --consent "$(consent plan.json)"
cp "$scratch/stdout" "$out/run.stdout"
cp "$scratch/stderr" "$out/run.stderr"
check "its entry is gone" no_entry "$code"
check "... and the pointer to it" no_entry "InstallWIX_$code"
check "... and its files" no_files
check "... and its service" no_service

expect "0 2 3" "scan finds no program any more" changeover scan --json -
cp "$scratch/stdout" "$out/scan-after.json"
check "nothing is installed or broken any more" jq -e \
    '[.findings[] | select(.state == "installed" or .state == "off" or .state == "broken")] == []' "$out/scan-after.json"
expect 0 "status tells of a finished change" changeover status
says "finished\|done\|complete\|gone"

expect 0 "the receipt is written" changeover proof --html 'S:\proof.html' --json 'S:\proof.json'
check "... as data" jq -e '.schema == "changeover/proof/1"' "$out/proof.json"
check "... and as a page" grep -qi '<html' "$out/proof.html"
expect 0 "the receipt is verified" changeover proof verify 'S:\proof.json'
sed '0,/home-2022/s//home-2021/' "$out/proof.json" >"$out/proof-changed.json"
check "one byte differs" test "$(cmp -l "$out/proof.json" "$out/proof-changed.json" | wc -l)" = 1
expect 65 "... and is refused with one changed byte" changeover proof verify 'S:\proof-changed.json'
closing path
