/// Writes sessions and runs as JSON and reads them again, strictly: what a stranger’s file may hold is as much bounded
/// as what the program wrote itself. Knows Jackson; knows no file.
@NullMarked
package fi.helminauha.training.json;

import org.jspecify.annotations.NullMarked;
