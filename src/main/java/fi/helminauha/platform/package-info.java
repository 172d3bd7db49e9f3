/// Questions to the operating system’s own libraries: to keep the computer awake while a day is presented, to count the
/// time that it slept, to know what X has selected, and whether Linux knows a program for a file. One class a system.
///
/// Nothing here is needed: where a platform refuses, the program goes on without it.
@NullMarked
package fi.helminauha.platform;

import org.jspecify.annotations.NullMarked;
