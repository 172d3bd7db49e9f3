/// The editors' command line: checks the files of `data/` and builds what the program ships from them.
///
/// Each subcommand is a class of its own, named after it; [Editor] lists them. Sentences are in English, for editors.
@NullMarked
package fi.helminauha.editor;

import org.jspecify.annotations.NullMarked;
