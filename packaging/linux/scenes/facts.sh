#!/bin/bash
# newer facts from a signed file: taken, refused, damaged, removed; and what the helper believes
# shellcheck source=packaging/linux/scenes/common.bash
. "$(dirname "$0")/common.bash"

sign=$root/packaging/knowledge/sign
for jdk in /usr/lib/jvm/* "${JAVA_HOME:-}"; do
    [ ! -x "$jdk/bin/jar" ] || ! grep -qs '^JAVA_VERSION="25' "$jdk/release" || break
done

# a key of this run, put into a copy of the image; its own recipe is made useless, so that a removal needs newer facts
cp -a "$root/target/changeover" /opt/program
check "a key is made" "$sign" --new-key /srv/key --public /srv/signing.pub
check "... that nobody else can read" test "$(stat -c %a /srv/key/facts-signing.pem)" = 600
expect 73 "... and is not written over" "$sign" --new-key /srv/key --public /srv/signing.pub
mkdir -p /tmp/new/changeover/knowledge/recipes
cp /srv/signing.pub /tmp/new/changeover/knowledge/
sed 's/"kesl"/"kesl-of-old"/' "$root/src/main/resources/changeover/knowledge/recipes/linux.json" \
    >/tmp/new/changeover/knowledge/recipes/linux.json
sed -i 's/"product": "kesl-of-old"/"product": "kesl"/' /tmp/new/changeover/knowledge/recipes/linux.json
check "the key is put into the program" "$jdk/bin/jar" --update --file /opt/program/lib/changeover-*.jar -C /tmp/new changeover
signed() { # DATE FILE: the packs of the source tree, as if they were of that date
    rm -rf /tmp/packs
    cp -r "$root/src/main/resources/changeover/knowledge" /tmp/packs
    sed -i "s/\"asOf\": \"[0-9-]*\"/\"asOf\": \"$1\"/" /tmp/packs/packs.json
    "$sign" --key /srv/key/facts-signing.pem --packs /tmp/packs "$2"
    chmod 644 "$2"
}
bundled=$(sed -n 's/.*"asOf": "\([0-9-]*\)".*/\1/p' "$root/src/main/resources/changeover/knowledge/packs.json")
first=$(date -d '1 day' +%F)
second=$(date -d '2 days' +%F)
far=$(date -d '30 days' +%F)
check "packs are signed" signed "$first" /tmp/first
check "... the same way each time" signed "$first" /tmp/again
check "... byte for byte" cmp /tmp/first /tmp/again
check "others, too" signed "$second" /tmp/second
check "... of a far day" signed "$far" /tmp/far
check "... of the day of the program's own" signed "$bundled" /tmp/old
echo '{}' >/tmp/packs/exits.json
expect 65 "packs that are not whole are not signed" "$sign" --key /srv/key/facts-signing.pem --packs /tmp/packs /tmp/none
check "... and nothing is written" test ! -e /tmp/none

mkdir /home/person
chown 65534:65534 /home/person
person() { setpriv --reuid=65534 --regid=65534 --clear-groups env XDG_STATE_HOME=/home/person/.local/state /opt/program/bin/changeover "$@"; }
kept=/home/person/.local/state/changeover/facts.signed
expect 0 "without a file the program's own are used" person --version
says "knowledge of $bundled$\|knowledge of $bundled *$"
cp /tmp/first /tmp/flipped
printf '\377' | dd of=/tmp/flipped bs=1 seek=4000 conv=notrunc status=none
head -c 5000 /tmp/first >/tmp/torn
sed '1s/"asOf":"[0-9-]*"/"asOf":"'"$second"'"/' /tmp/first >/tmp/redated
ln -s /tmp/first /tmp/link
truncate -s 21M /tmp/big
expect 65 "a flipped bit" person facts import /tmp/flipped
says "was changed after it was signed"
expect 65 "a missing end" person facts import /tmp/torn
says "The end of"
expect 65 "another date on it" person facts import /tmp/redated
says "signature of"
expect 65 "a far day" person facts import /tmp/far
expect 65 "no newer day" person facts import /tmp/old
says "not newer"
expect 65 "a link" person facts import /tmp/link
expect 65 "too big" person facts import /tmp/big
expect 65 "another file" person facts import /etc/hostname
expect 66 "no file" person facts import /tmp/none
expect 65 "the key of another program" "$changeover" facts import /tmp/first
says "a key we do not know"
check "nothing of this was stored" test ! -e "$kept" -a ! -e "$state/facts.signed"
expect 0 "a good file" person facts import /tmp/first
check "... is stored as it is" cmp /tmp/first "$kept"
expect 0 "... used at the next start" person --version
says "knowledge of $first, imported"
expect 0 "... and whole" person facts check
says "imported from a file"
expect 65 "the same again" person facts import /tmp/first
expect 0 "a newer one" person facts import /tmp/second
expect 65 "then the older one is refused" person facts import /tmp/first
expect 0 "the newer one stays" person --version
says "knowledge of $second, imported"

check "kesl is installed" install_stand_ins kesl
expect 0 "a plan that rests on imported facts" person plan --json /home/person/.local/state/changeover/plan.json
hash=$(consent /home/person/.local/state/changeover/plan.json)
cp /home/person/.local/state/changeover/plan.json /srv/plan.json
helper() { env -u DISPLAY /opt/program/bin/changeover-helper --plan "$1" --consent "$hash"; }
expect 65 "is refused by a helper without them" helper /srv/plan.json
says "other facts than those in use here"
printf 'x' | dd of="$kept" bs=1 seek=4000 conv=notrunc status=none
expect 65 "... and by one with damaged ones" helper /home/person/.local/state/changeover/plan.json
check "... so nothing was removed" is_installed kesl
expect 0 "a damaged stored file is not used" person --version
says "knowledge of $bundled"
says "damaged or not ours"
expect 0 "a new import mends it" person facts import /tmp/second
expect 0 "a helper that finds them, signed, does it" helper /home/person/.local/state/changeover/plan.json
check "... and kesl is gone" is_removed kesl

expect 0 "removed" person facts import --remove
expect 0 "... the program's own are used again" person --version
says "knowledge of $bundled"
check "... and no file stays" test ! -e "$kept"
expect 0 "an administrator imports for all" /opt/program/bin/changeover facts import /tmp/first
says "all accounts"
expect 0 "... and a person has them" person --version
says "knowledge of $first, imported"
expect 77 "... and cannot remove them" person facts import --remove
expect 0 "... the administrator can" /opt/program/bin/changeover facts import --remove
expect 0 "nothing is left to remove" person facts import --remove
closing facts
