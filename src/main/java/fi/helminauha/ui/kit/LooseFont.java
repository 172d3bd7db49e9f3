package fi.helminauha.ui.kit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// A font with more room between its letters and words. JavaFX has no spacing of letters: so each letter of the font
/// is made wider by that room, the spaces by that between words too, and the font is given another family’s name, of as
/// many letters. A TrueType file in, one out.
final class LooseFont {
    /// Of the em, by WCAG 2.1, 1.4.12.
    private static final double SPACING = 0.12;
    /// Between words, beside that of letters.
    private static final double WORD_SPACING = 0.16;

    private static final String SPACES = " \u00A0";
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
        var em = Short.toUnsignedInt(file.getShort(table("head") + 18));
        var room = (int) Math.round(SPACING * em);
        var between = (int) Math.round(WORD_SPACING * em);
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
        // Fonts have one glyph for both spaces, or one for each.
        SPACES.chars()
                .map(this::glyph)
                .distinct()
                .map(glyph -> widths + 4 * glyph)
                .forEach(width -> file.putShort(width, (short) (Short.toUnsignedInt(file.getShort(width)) + between)));
    }

    /// The glyph of a sign, by the table that every font has for the signs of two bytes (`cmap`, format 4).
    private int glyph(int sign) {
        var table = basicSigns();
        var segments = Short.toUnsignedInt(file.getShort(table + 6)) / 2;
        var ends = table + 14;
        var starts = ends + 2 * segments + 2;
        for (var i = 0; i < segments; i++) {
            var start = Short.toUnsignedInt(file.getShort(starts + 2 * i));
            if (sign >= start && sign <= Short.toUnsignedInt(file.getShort(ends + 2 * i))) {
                var delta = file.getShort(starts + 2 * segments + 2 * i);
                var place = starts + 4 * segments + 2 * i;
                var offset = Short.toUnsignedInt(file.getShort(place));
                return offset == 0
                        ? sign + delta & 0xFFFF
                        : Short.toUnsignedInt(file.getShort(place + offset + 2 * (sign - start))) + delta & 0xFFFF;
            }
        }
        throw new IllegalArgumentException("no glyph for U+" + Integer.toHexString(sign));
    }

    private int basicSigns() {
        var signs = table("cmap");
        for (var record = signs + 4; record < signs + 4 + 8 * file.getShort(signs + 2); record += 8) {
            var table = signs + file.getInt(record + 4);
            if (file.getShort(table) == 4) {
                return table;
            }
        }
        throw new IllegalArgumentException("no table of signs");
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
