package fi.helminauha.ui.kit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// A font with more room between its letters. JavaFX has no spacing of letters: so each letter of the font is made
/// wider
/// by that room, and the font is given another family’s name, of as many letters. A TrueType file in, one out.
final class LooseFont {
    /// Of the em, by WCAG 2.1, 1.4.12.
    private static final double SPACING = 0.12;
    /// A part of the families’ names, and what stands for it.
    private static final List<String> NAMES = List.of("Inter", "Serif");

    private static final String LOOSE = "Loose";

    /// The records that name the family and the font; the others tell of its authors.
    private static final List<Integer> NAMING = List.of(1, 3, 4, 6, 16);

    private static final int UTF_16 = 3;

    private final byte[] bytes;
    private final ByteBuffer file;

    private LooseFont(byte[] font) {
        bytes = font.clone();
        file = ByteBuffer.wrap(bytes);
    }

    static byte[] of(byte[] font) {
        var loose = new LooseFont(font);
        loose.widen();
        loose.rename();
        loose.sum();
        return loose.bytes;
    }

    /// The name of the loose font’s family, also within a style sheet.
    static String named(String family) {
        return family.replace("\"Inter", "\"" + LOOSE).replace("\"Helmi Serif", "\"Helmi " + LOOSE);
    }

    /// The place of a table’s entry in the list of tables.
    private int entry(String tag) {
        for (var entry = 12; entry < 12 + 16 * file.getShort(4); entry += 16) {
            if (new String(bytes, entry, 4, StandardCharsets.US_ASCII).equals(tag)) {
                return entry;
            }
        }
        throw new IllegalArgumentException("no table " + tag);
    }

    private int table(String tag) {
        return file.getInt(entry(tag) + 8);
    }

    private void widen() {
        var room = (int) Math.round(SPACING * Short.toUnsignedInt(file.getShort(table("head") + 18)));
        var heads = table("hhea");
        file.putShort(heads + 10, (short) (file.getShort(heads + 10) + room));
        var widths = table("hmtx");
        for (var letter = 0; letter < Short.toUnsignedInt(file.getShort(heads + 34)); letter++) {
            var width = Short.toUnsignedInt(file.getShort(widths + 4 * letter));
            // A mark stands on the letter before it.
            if (width > 0) {
                file.putShort(widths + 4 * letter, (short) (width + room));
            }
        }
    }

    private void rename() {
        var names = table("name");
        var texts = names + Short.toUnsignedInt(file.getShort(names + 4));
        for (var record = names + 6; record < names + 6 + 12 * file.getShort(names + 2); record += 12) {
            if (NAMING.contains((int) file.getShort(record + 6))) {
                var start = texts + Short.toUnsignedInt(file.getShort(record + 10));
                rename(start, Short.toUnsignedInt(file.getShort(record + 8)), file.getShort(record) == UTF_16);
            }
        }
    }

    private void rename(int start, int length, boolean isWide) {
        var letters = isWide ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1;
        var text = new String(bytes, start, length, letters);
        for (var name : NAMES) {
            text = text.replace(name, LOOSE);
        }
        var renamed = text.getBytes(letters);
        System.arraycopy(renamed, 0, bytes, start, renamed.length);
    }

    /// Some systems refuse a font whose sums are wrong.
    private void sum() {
        for (var tag : List.of("hhea", "hmtx", "name")) {
            var entry = entry(tag);
            file.putInt(entry + 4, sum(file.getInt(entry + 8), file.getInt(entry + 12)));
        }
        var whole = table("head") + 8;
        file.putInt(whole, 0);
        file.putInt(whole, 0xB1B0AFBA - sum(0, bytes.length));
    }

    private int sum(int start, int length) {
        var padded = ByteBuffer.wrap(Arrays.copyOfRange(bytes, start, start + (length + 3) / 4 * 4));
        var sum = 0;
        while (padded.hasRemaining()) {
            sum += padded.getInt();
        }
        return sum;
    }
}
