expected='@SIZES@'
actual=$(cd "$ROOTDIR/lib" && stat -c '%s %n' @NAMES@ 2>/dev/null)
if [ "$actual" != "$expected" ]; then
  damaged=$(printf '%s\n' "$expected" | grep -vxF "$actual" | cut -d ' ' -f 2 | head -n 1)
  case ${LC_ALL:-${LC_MESSAGES:-$LANG}} in
    fi*) sentence="Helminauha ei voi käynnistyä: tiedosto $ROOTDIR/lib/$damaged puuttuu tai on vioittunut. Asenna ohjelma uudelleen. Omat tietosi ovat tallessa." ;;
    sv*) sentence="Helminauha kan inte starta: filen $ROOTDIR/lib/$damaged saknas eller är skadad. Installera programmet på nytt. Dina egna uppgifter finns kvar." ;;
    *) sentence="Helminauha cannot start: the file $ROOTDIR/lib/$damaged is missing or damaged. Install the program again. Your own files are safe." ;;
  esac
  echo "$sentence" >&2
  for window in 'zenity --error --no-markup --text' 'kdialog --error' 'xmessage -center'; do
    if [ -n "$DISPLAY" ] && command -v "${window%% *}" >/dev/null; then
      $window "$sentence"
      break
    fi
  done
  exit 1
fi
