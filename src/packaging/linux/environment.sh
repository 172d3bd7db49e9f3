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
# The C library would keep freed memory apart for each of the program's threads.
MALLOC_ARENA_MAX=${MALLOC_ARENA_MAX:-2}
export MALLOC_ARENA_MAX
