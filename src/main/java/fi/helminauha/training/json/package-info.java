/// Writes sessions and runs as JSON and reads them again, strictly: what a stranger’s file may hold is as much bounded
/// as what the program wrote itself. Text in, values out, and back: files and the database are other rooms’ matter.
@NullMarked
package fi.helminauha.training.json;

import org.jspecify.annotations.NullMarked;
