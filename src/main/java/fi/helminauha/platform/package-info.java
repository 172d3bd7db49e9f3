/// What is asked of the operating system’s own libraries: to keep the computer awake while a day is presented, one
/// class a platform, and to know how long it slept.
///
/// Nothing here is needed: where a platform refuses, the program goes on without it.
@NullMarked
package fi.helminauha.platform;

import org.jspecify.annotations.NullMarked;
