#!/usr/bin/env bash
# a registry as people have it: thousands of programs, letters of other languages, names that only sound alike, closed keys
set -u
# shellcheck source=packaging/windows/scenes/session.bash
. "$(dirname "$0")/session.bash"
begin_windows

uninstall='HKEY_LOCAL_MACHINE\SOFTWARE\WOW6432Node\Microsoft\Windows\CurrentVersion\Uninstall'
# entry KEY NAME PUBLISHER: one program, in the form of a .reg file
entry() { printf '\n[%s\\%s]\n"DisplayName"="%s"\n"Publisher"="%s"\n' "$uninstall" "$@"; }
# Reads such a file in UTF-8 from FILE and imports it as Windows writes them: UTF-16 with a mark.
import_registry() {
    { printf 'Windows Registry Editor Version 5.00\n'; cat "$1"; } | iconv -f UTF-8 -t UTF-16 >"$out/import.reg"
    wine reg import 'S:\import.reg'
}
families() { jq -r '.findings[].family' "$scratch/stdout" | sort | tr '\n' ' '; }
family_is() { [ "$(families)" = "$1" ]; }

{
    entry One 'My Kaspersky Plus Guide' 'Somebody'
    entry Two 'Kaspersky Plush Toys' 'Toys'
    entry Three 'Soyuz' 'Start Menus'
    for i in $(seq 800); do entry "App$i" "Програма $i" "Maker $((i % 50))"; done
} >"$out/others.txt"
check "800 other programs are there" import_registry "$out/others.txt"
expect "0 3" "names that only sound alike accuse nobody" changeover scan --json -
check "... and are no findings" jq -e '.findings == []' "$scratch/stdout"

russian='{9A017278-F7F4-4DF9-A482-0B97B70DD7ED}'
entry "$russian" 'Kaspersky Endpoint Security 12 для Windows' '\"Лаборатория Касперского\"' >"$out/russian.txt"
check "a Russian entry in the 32-bit view is there" import_registry "$out/russian.txt"
expect "1 2 3" "scan finds it" changeover scan --json -
cp "$scratch/stdout" "$out/scan-russian.json"
check "... as the product it is" family_is "kes-win "
check "... with its name as it is written" jq -e \
    '.findings[0].name == "Kaspersky Endpoint Security 12 для Windows"' "$scratch/stdout"

check "a key is closed to everybody" wine 'S:\guard.exe' \
    "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\$russian"
expect 3 "what could not be read is not called none" changeover scan --json -
cp "$scratch/stdout" "$out/scan-closed.json"
check "... and the place is named" jq -e \
    '.couldNotLook | any(.probe == "uninstall-keys" and .why == "denied")' "$scratch/stdout"
closing registry
