# shellcheck shell=bash
# Sourced by the lanes: counts checks, shows what a failing one said, and prints the closing line.
#   expect CODE NAME PROGRAM ARGS   the program ends with CODE (or one of "0 2") and prints no stack trace
#   says WORDS                      the last program's output holds these words (a basic regular expression)
#   check NAME PROGRAM ARGS         the program ends with 0
#   closing LANE                    prints "LANE: N checks, M failed"; fails when one failed or when there was none
checks=0
failed=0
scratch=$(mktemp -d)
trap 'rm -f "$scratch"/* && rmdir "$scratch"' EXIT

verdict() { # NAME OK FILE...
    checks=$((checks + 1))
    if [ "$2" = 0 ]; then
        echo "ok      $1"
    else
        failed=$((failed + 1))
        echo "FAILED  $1"
        tail -n 25 -- "${@:3}" 2>/dev/null | cut -c 1-300 | sed 's/^/        | /'
    fi
}

expect() {
    local codes=$1 name=$2 code=0 ok=1
    shift 2
    "$@" >"$scratch/stdout" 2>"$scratch/stderr" </dev/null || code=$?
    case " $codes " in *" $code "*) ok=0 ;; esac
    if grep -qE '^\s+at [a-z].*\(.*\)$|^Exception in thread|Exception: ' "$scratch/stdout" "$scratch/stderr"; then ok=1; fi
    echo "exit code $code, expected $codes" >"$scratch/code"
    verdict "$name (exit $code)" "$ok" "$scratch/code" "$scratch/stdout" "$scratch/stderr"
}

says() {
    local ok=0
    cat "$scratch/stdout" "$scratch/stderr" 2>/dev/null | tr '\n' ' ' | grep -qi -- "$1" || ok=1
    verdict "... and says: $1" "$ok" "$scratch/stdout" "$scratch/stderr"
}

check() {
    local name=$1 ok=0
    shift
    "$@" >"$scratch/check" 2>&1 </dev/null || ok=1
    verdict "$name" "$ok" "$scratch/check"
}

closing() {
    echo "$1: $checks checks, $failed failed"
    [ "$checks" -gt 0 ] && [ "$failed" = 0 ]
}
