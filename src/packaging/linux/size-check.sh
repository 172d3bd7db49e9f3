# refuse FILE: says that the file under lib is damaged, in a window too where there is one that can.
refuse() {
  case $asked in
    fi*) sentence="Helminauha ei voi käynnistyä: tiedosto $ROOTDIR/lib/$1 puuttuu tai on vioittunut. Asenna ohjelma uudelleen. Omat tietosi ovat tallessa." ;;
    sv*) sentence="Helminauha kan inte starta: filen $ROOTDIR/lib/$1 saknas eller är skadad. Installera programmet på nytt. Dina egna uppgifter finns kvar." ;;
    *) sentence="Helminauha cannot start: the file $ROOTDIR/lib/$1 is missing or damaged. Install the program again. Your own files are safe." ;;
  esac
  echo "$sentence" >&2
  for window in 'zenity --error --no-markup --text' 'kdialog --error' 'xmessage -center'; do
    if [ -n "$DISPLAY" ] && command -v "${window%% *}" >/dev/null; then
      $window "$sentence"
      break
    fi
  done
  exit 1
}

# Looks at the sizes only: that costs about a millisecond.
expected='@SIZES@'
actual=$(cd "$ROOTDIR/lib" && stat -c '%s %n' @NAMES@ 2>/dev/null)
if [ "$actual" != "$expected" ]; then
  refuse "$(printf '%s\n' "$expected" | grep -vxF "$actual" | cut -d ' ' -f 2 | head -n 1)"
fi
