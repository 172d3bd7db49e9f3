# Java takes the form of file names from the locale. Where that is not UTF-8, as with LANG=C, POSIX, unset or a locale that
# is not there, names with other letters than English ones could not be opened. The language stays the one that was asked for.
asked=${LC_ALL:-${LC_MESSAGES:-$LANG}}
LANGUAGE_OPTION=
if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
  case $asked in
    [a-z][a-z][_.@]* | [a-z][a-z]) LANGUAGE_OPTION=-Duser.language=${asked%%[_.@]*} ;;
  esac
  LC_ALL=C.UTF-8
  export LC_ALL
fi
# GTK would load OpenGL only to choose a visual: where a processor computes it, that is 26 MB of a compiler that is never used.
# JavaFX asks for its own.
GDK_GL=${GDK_GL:-disable}
export GDK_GL
# GTK would paint each frame of the window into a new picture of the X server's, and Cairo would give each of these up to 64 MB of memory
# that is shared with the server. From an ordinary picture one small share is enough.
GDK_RENDERING=${GDK_RENDERING:-image}
export GDK_RENDERING
