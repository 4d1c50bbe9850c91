#!/bin/bash
# the process is killed at three points between consent and receipt; the next start tells the truth
# shellcheck source=packaging/linux/scenes/common.bash
. "$(dirname "$0")/common.bash"

# Waits until a condition holds, looking as often as it can: at most 30 seconds.
wait_until() {
    local end=$((SECONDS + 30))
    until "$@"; do
        [ "$SECONDS" -lt "$end" ] || return 1
    done
}

agreed() { grep -qs . "$state"/*.jsonl "$state"/*/*.jsonl; }
prerm_runs() { pgrep -f kesl.prerm >/dev/null; }
no_apt() { ! pgrep -x 'apt-get|dpkg' >/dev/null; }

# begin_and_kill POINT CONDITION...: runs a fresh plan and kills the program as soon as the condition holds
begin_and_kill() {
    local point=$1 pid
    shift
    rm -f "$HOME/plan.json"
    check "$point: kesl is installed" install_stand_ins kesl
    echo "${slow:-0}" >/var/opt/kaspersky/kesl/stand-in-slow
    check "$point: a plan is made" make_plan "$HOME/plan.json"
    "$changeover" run --plan "$HOME/plan.json" --consent "$(consent "$HOME/plan.json")" >"$out/kill.log" 2>&1 &
    pid=$!
    check "$point: it comes that far" wait_until "$@"
    kill -9 "$pid"
    wait "$pid" 2>/dev/null
    check "$point: it was killed while it worked" test $? = 137
}

# the_truth POINT: what status says is what dpkg says; then resume brings it to an end
the_truth() {
    local point=$1
    expect 0 "$point: status" "$changeover" status
    says "\(not finished\|Nothing has been changed yet\).*Nobody is at it now"
    cp "$scratch/stdout" "$out/status-after-$2.txt"
    if is_removed kesl; then
        expect 2 "$point: scan says leftovers, as dpkg does" "$changeover" scan
    else
        expect 1 "$point: scan says installed, as dpkg does" "$changeover" scan
    fi
    check "$point: the package manager comes to its end" wait_until no_apt
    expect 0 "$point: resume" "$changeover" resume
    says "$3"
    cp "$scratch/stdout" "$out/resume-after-$2.txt"
    expect 0 "$point: status after resume" "$changeover" status
    check "$point: gone in the end" is_removed kesl
    expect 2 "$point: scan agrees" "$changeover" scan
    expect 0 "$point: a receipt can be had" "$changeover" proof --json "$out/proof-$2.json"
    expect 0 "$point: ... and holds" "$changeover" proof verify "$out/proof-$2.json"
}

begin_and_kill "after consent" agreed
the_truth "after consent" consent "Remove .* It is done. We looked again"
slow=5 begin_and_kill "while the uninstaller runs" prerm_runs
the_truth "while the uninstaller runs" uninstaller "Remove .* but we did not see it end"
begin_and_kill "before the second look" is_removed kesl
the_truth "before the second look" look "Remove .* but we did not see it end"
closing kills
