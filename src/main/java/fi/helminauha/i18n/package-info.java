/// The words of the interface in Finnish, Swedish and English. The words of the collection are not here: they are data.
@NullMarked
package fi.helminauha.i18n;

import org.jspecify.annotations.NullMarked;
