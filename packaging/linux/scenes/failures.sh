#!/bin/bash
# an uninstaller that refuses, a package manager that is busy, and an agent of a company
# shellcheck source=packaging/linux/scenes/common.bash
. "$(dirname "$0")/common.bash"

check "kesl is installed" install_stand_ins kesl
check "a plan is made" make_plan "$HOME/plan.json"
touch /var/opt/kaspersky/kesl/stand-in-refuse
expect 1 "an uninstaller that refuses" "$changeover" run --plan "$HOME/plan.json" --consent "$(consent "$HOME/plan.json")"
check "... has removed nothing" is_installed kesl
expect 0 "status" "$changeover" status
cp "$scratch/stdout" "$out/status-after-refusal.txt"
check "... claims no success" grep -qv "change is finished" "$scratch/stdout"
says "Remove .* \(fail\|not\)"
expect 1 "scan says that it is still there" "$changeover" scan
rm /var/opt/kaspersky/kesl/stand-in-refuse
expect 0 "trying again after the cause is gone" "$changeover" resume
check "... has removed it" is_removed kesl

check "kesl is installed again" install_stand_ins kesl
check "a new plan is made" make_plan "$HOME/plan.json"
# the lock that apt and dpkg take, as another package manager would hold it
perl -MFcntl -e 'open my $f, ">", "/var/lib/dpkg/lock-frontend" or die;
    my $lock = pack("s s x4 q q i x4", F_WRLCK, 0, 0, 0, 0); fcntl($f, F_SETLK, $lock) or die "$!"; sleep 100' &
holder=$!
sleep 0.5
expect "1 75" "another package manager is at work" "$changeover" run --plan "$HOME/plan.json" --consent "$(consent "$HOME/plan.json")"
cp "$scratch/stdout" "$out/busy.stdout"
cp "$scratch/stderr" "$out/busy.stderr"
says "busy\|another\|later"
check "... and nothing was removed" is_installed kesl
kill "$holder"
wait "$holder" 2>/dev/null
expect 0 "later it works" "$changeover" resume
check "... and kesl is gone" is_removed kesl

check "an agent is installed" install_stand_ins klnagent64
expect 1 "scan finds the agent" "$changeover" scan
cp "$scratch/stdout" "$out/scan-agent.txt"
says "looked after by a company"
closing failures
