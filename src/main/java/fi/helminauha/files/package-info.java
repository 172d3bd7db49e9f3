/// Files of the user and how they are kept: private, whole or not at all, on the disk before anyone says so, and read
/// up to a limit. What is in them is the matter of other rooms.
@NullMarked
package fi.helminauha.files;

import org.jspecify.annotations.NullMarked;
