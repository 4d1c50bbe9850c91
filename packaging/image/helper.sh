#!/bin/sh
# Starts the helper that makes the agreed changes with administrator rights. It sees no JavaFX and nothing of the
# caller's environment, except who asked.
self=$0
while [ -h "$self" ]; do
    to=$(readlink "$self")
    case $to in
        /*) self=$to ;;
        *) self=$(dirname "$self")/$to ;;
    esac
done
home=$(cd "$(dirname "$self")/.." && pwd -P) || exit 70
exec env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 ${PKEXEC_UID:+"PKEXEC_UID=$PKEXEC_UID"} \
    "$home/runtime/bin/java" --limit-modules @HELPER_MODULES@ \
    -Xshare:off -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData \
    -Xlog:disable -Xlog:all=error:stderr -XX:+DisplayVMOutputToStderr \
    --enable-native-access=ALL-UNNAMED \
    -Djna.boot.library.path="$home/lib" -Djna.nounpack=true -Djna.noclasspath=true \
    -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
    -cp "$home/lib/@JAR@" @HELPER@ "$@"
