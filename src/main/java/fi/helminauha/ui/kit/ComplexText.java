package fi.helminauha.ui.kit;

import java.lang.reflect.InaccessibleObjectException;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Lets JavaFX break lines of Hebrew and Arabic on Linux.
///
/// JavaFX 26 keeps the letters of each run of a text for as long as the text is laid out. When it parts a run at the
/// end of a line it shapes the first half again, with the kept letters of the whole run: so the half has the glyphs of
/// the whole, and where it is read from right to left the layout ends with an `ArrayIndexOutOfBoundsException`. Any
/// text of two such lines would leave its window half laid out.
///
/// So the letters are asked for anew at each shaping. On other systems letters are not kept.
public final class ComplexText {
    private static final String OWNER = "com.sun.javafx.text.GlyphLayoutManager";

    private ComplexText() {}

    /// Done on the JavaFX thread, before texts of other scripts are shown; the emoji’s font is loaded with it.
    /// @return whether this JavaFX keeps letters and does so no longer
    public static boolean mend() {
        Fonts.loadEmojiFont();
        try {
            var instance = Class.forName(OWNER).getDeclaredField("REUSABLE_INSTANCE");
            instance.setAccessible(true);
            var layout = instance.get(null);
            var kept = layout.getClass().getDeclaredField("runUtf8");
            kept.setAccessible(true);
            kept.set(layout, new Forgetting());
            return true;
        } catch (ReflectiveOperationException | InaccessibleObjectException e) {
            // Another JavaFX, or the way of another system.
            return false;
        }
    }

    /// Keeps what is to be freed in the end, and finds none of it.
    private static final class Forgetting extends AbstractMap<Object, Object> {
        private final List<Object> addresses = new ArrayList<>();

        @Override
        public @Nullable Object get(Object run) {
            return null;
        }

        @Override
        public @Nullable Object put(Object run, Object address) {
            addresses.add(address);
            return null;
        }

        @Override
        public Collection<Object> values() {
            return addresses;
        }

        @Override
        public void clear() {
            addresses.clear();
        }

        @Override
        public Set<Map.Entry<Object, Object>> entrySet() {
            return Set.of();
        }
    }
}
