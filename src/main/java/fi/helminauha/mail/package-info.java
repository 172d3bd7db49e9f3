/// Letters to those who come and to a colleague: an agenda in plain words, for mail and for calendars. Nothing that is
/// for the one who leads goes into them. Nothing here sends anything.
@NullMarked
package fi.helminauha.mail;

import org.jspecify.annotations.NullMarked;
