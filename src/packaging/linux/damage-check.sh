start "$@" &
java=$!
trap 'kill -TERM $java 2>/dev/null' HUP INT TERM
# A signal ends the waiting before it ends Java.
while wait $java; status=$?; kill -0 $java 2>/dev/null; do :; done
case $status in 0 | 129 | 130 | 143) exit $status ;; esac

# Java could not go on: is it for a file in which other bytes stand than were installed? Without the start-up cache the program
# only starts more slowly.
damaged=$(cd "$ROOTDIR/lib" && LC_ALL=C sha256sum --check --quiet app/files.sha256 2>/dev/null | cut -d : -f 1)
needed=$(echo "$damaged" | grep -vxF app/@CACHE@ | head -n 1)
if [ -n "$needed" ]; then
  refuse "$needed"
elif [ -n "$damaged" ]; then
  CACHE_MODE=off
  start "$@"
else
  exit $status
fi
