#!/bin/sh
# Starts the window or the terminal program from wherever this folder lies.
self=$0
while [ -h "$self" ]; do
    to=$(readlink "$self")
    case $to in
        /*) self=$to ;;
        *) self=$(dirname "$self")/$to ;;
    esac
done
home=$(cd "$(dirname "$self")/.." && pwd -P) || exit 70
# Options meant for other Java programs would print a line of their own and could load foreign code.
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS CLASSPATH
# A terminal run is over before much code is worth compiling. It has a class archive of its own, because all of an
# archive counts as memory and the window's is twice as big.
case $# in
    0) classes=@ID@ short= ;;
    *) classes=@ID@-terminal
       short="-XX:NewSize=2m -XX:CompileThresholdScaling=3 -Djdk.reflect.useNativeAccessorOnly=true" ;;
esac
# CHANGEOVER_JAVA_OPTS is for measuring and for bug reports: words without blanks.
# shellcheck disable=SC2086
exec "$home/runtime/bin/java" \
    -XX:SharedArchiveFile="$home/lib/$classes.jsa" -Xshare:auto $short \
    -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData \
    -Xlog:disable -Xlog:all=error,cds*=off,aot*=off:stderr -XX:+DisplayVMOutputToStderr \
    --enable-native-access=javafx.graphics,ALL-UNNAMED \
    -Djna.boot.library.path="$home/lib" -Djna.nounpack=true -Djna.noclasspath=true \
    -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
    $CHANGEOVER_JAVA_OPTS \
    -cp "$home/lib/@JAR@" @MAIN@ "$@"
