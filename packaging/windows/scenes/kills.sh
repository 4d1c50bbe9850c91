#!/usr/bin/env bash
# the process is killed at three points between consent and receipt; the next start tells the truth
set -u
# shellcheck source=packaging/windows/scenes/session.bash
. "$(dirname "$0")/session.bash"

agreed() { grep -qs . "$state"/journals/*.jsonl; }
removal_has_begun() { runs "avpui.exe wait"; }

# begin_and_kill POINT PACKAGE CONDITION...: in a fresh Windows, runs a plan and kills the program as soon as the
# condition holds
begin_and_kill() {
    local point=$1 package=$2 pid
    shift 2
    begin_windows
    check "$point: the stand-in is installed" install_stand_in "$package"
    check "$point: it runs" wait_until service_is RUNNING
    check "$point: a plan is made" make_plan plan.json
    (cd "$image" && exec wine "${program[@]}" run --plan 'S:\plan.json' --consent "$(consent plan.json)") \
        >"$out/kill.log" 2>&1 </dev/null &
    pid=$!
    check "$point: it comes that far" wait_until "$@"
    kill -9 "$pid"
    wait "$pid" 2>/dev/null
    check "$point: it was killed while it worked" test $? = 137
}

# What status says is what Windows says; then resume brings it to an end.
the_truth() {
    local point=$1
    expect "0 1 2 75" "$point: status" changeover status
    cp "$scratch/stdout" "$out/status.txt"
    check "$point: Windows Installer comes to its end" wait_until installer_is_done
    if is_installed >/dev/null 2>&1; then
        expect 1 "$point: scan says installed, as Windows does" changeover scan
    else
        expect "0 2 3" "$point: scan says gone, as Windows does" changeover scan
    fi
    expect "0 1 75" "$point: resume" changeover resume
    cp "$scratch/stdout" "$out/resume.txt"
    expect 0 "$point: status after resume" changeover status
    check "$point: gone in the end" is_removed
    expect 0 "$point: a receipt can be had" changeover proof --json 'S:\proof.json'
    expect 0 "$point: ... and holds" changeover proof verify 'S:\proof.json'
    end_windows
}

begin_and_kill "after consent" plus agreed
the_truth "after consent"
begin_and_kill "while the uninstaller runs" slow removal_has_begun
the_truth "while the uninstaller runs"
begin_and_kill "before the second look" plus no_files
the_truth "before the second look"
closing kills
