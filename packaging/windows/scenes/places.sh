#!/usr/bin/env bash
# all the places where products leave marks: each answers, and what is put there is found as what it is
set -u
# shellcheck source=packaging/windows/scenes/session.bash
. "$(dirname "$0")/session.bash"
begin_windows

import_registry() {
    { printf 'Windows Registry Editor Version 5.00\n'; cat "$1"; } | iconv -f UTF-8 -t UTF-16 >"$out/import.reg"
    wine reg import 'S:\import.reg'
}
evidence() { jq -r ".findings[].evidence[] | select(.witness == \"$1\") | .family" "$scratch/stdout" | sort | tr '\n' ' '; }
witness_is() { [ "$(evidence "$1")" = "$2 " ]; }
signature_is() {
    jq -e --arg state "$1" '[.findings[].evidence[] | select(.witness == "signer") | .facts.signature] | index($state) != null' \
        "$scratch/stdout"
}

expect "0 3" "an empty Windows is asked" changeover scan --json -
check "... and none of the new places was closed" jq -e \
    '[.couldNotLook[].probe] as $p | ["other-accounts", "installer-products", "signers", "root-certificates",
      "browser-extensions", "store-packages", "scheduled-tasks", "network-components", "management"]
      | all(. as $q | $p | index($q) == null)' "$scratch/stdout"

software='HKEY_LOCAL_MACHINE\SOFTWARE'
{
    printf '\n[%s\\Microsoft\\Windows NT\\CurrentVersion\\Schedule\\TaskCache\\Tree\\%s]\n' "$software" \
        'Kaspersky_Upgrade_Launcher_{278ADC42-419D-4547-A6CA-5B74BE0AD901}'
    printf '\n[%s\\WOW6432Node\\Google\\Chrome\\Extensions\\ahkjpbeeocnddjkakilopmfdlnjdpcdm]\n' "$software"
    printf '\n[HKEY_CURRENT_USER\\Software\\Classes\\Local Settings\\Software\\Microsoft\\Windows\\CurrentVersion'
    printf '\\AppModel\\Repository\\Packages\\Kaspersky.ShellEx_1.0.0.0_x64__abc]\n'
    printf '\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Network'
    printf '\\{4d36e974-e325-11ce-bfc1-08002be10318}\\{00000000-0000-4000-8000-000000000001}]\n'
    printf '"ComponentId"="klim6"\n"Description"="Kaspersky Anti-Virus NDIS 6 Filter"\n'
    printf '\n[%s\\Microsoft\\Enrollments\\{00000000-0000-4000-8000-000000000002}]\n' "$software"
    printf '"EnrollmentState"=dword:00000001\n"ProviderID"="Example"\n'
    printf '\n[%s\\Microsoft\\Windows\\CurrentVersion\\Installer\\UserData\\S-1-5-18\\Products' "$software"
    printf '\\349E1197CC230D542AC9656EFE672257\\InstallProperties]\n'
    printf '"DisplayName"="Kaspersky Endpoint Security 10 for Windows"\n"Publisher"="Kaspersky Lab"\n'
    printf '\n[HKEY_USERS\\S-1-5-21-1-2-3-1001\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\Manager]\n'
    printf '"DisplayName"="Kaspersky Password Manager"\n"Publisher"="Kaspersky"\n'
} >"$out/places.txt"
check "marks are put into the registry" import_registry "$out/places.txt"
expect "1 2 3" "scan finds them" changeover scan --json -
cp "$scratch/stdout" "$out/scan-places.json"
check "... the task" witness_is scheduled-task kaspersky-unknown
check "... the extension" witness_is browser-extension kaspersky-unknown
check "... the store package" witness_is store-package kaspersky-unknown
check "... the network filter" witness_is network-component kaspersky-unknown
check "... the product that only Windows Installer knows" jq -e \
    '.findings[].evidence[] | select(.probe == "installer-products" and .family == "kes-win")' "$scratch/stdout"
check "... the program of another account" jq -e \
    '.findings[].evidence[] | select(.probe == "other-accounts" and .family == "kpm")' "$scratch/stdout"
check "... and who manages the PC" jq -e '.management == ["device-management"]' "$scratch/stdout"

check "the stand-in is installed" install_stand_in
check "... its program is one that the maker's name is signed into" cp "$out/signed.exe" \
    "$WINEPREFIX/drive_c/Program Files (x86)/Kaspersky Lab/Kaspersky Plus 21.16/avp.exe"
expect "1 2" "scan reads the signature" changeover scan --json -
check "... and nobody vouches for it" signature_is untrusted
check "a root that vouches is trusted" wine reg import 'S:\root.reg'
expect "1 2" "scan reads it again" changeover scan --json -
cp "$scratch/stdout" "$out/scan-signed.json"
check "... and now it holds" signature_is valid
check "... and the root is found by its name and fingerprint" jq -e \
    '[.findings[].evidence[] | select(.witness == "root-certificate") | .facts.fingerprint | length] | index(40) != null' \
    "$scratch/stdout"
printf 'x' | dd of="$WINEPREFIX/drive_c/Program Files (x86)/Kaspersky Lab/Kaspersky Plus 21.16/avp.exe" bs=1 seek=4096 \
    conv=notrunc 2>/dev/null
expect "1 2" "scan reads it after a byte has changed" changeover scan --json -
cp "$scratch/stdout" "$out/scan-changed.json"
check "... and says that it was changed" signature_is changed
closing places
