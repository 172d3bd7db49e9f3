package fi.helminauha.morphology;

import java.util.ArrayList;
import java.util.List;

/// Cuts the base form of a part at the boundaries inside it: those that the inflected form has (`[Bm]`), or else
/// those of the dictionary's entry.
final class PieceRules {
    private PieceRules() {}

    /// The pieces of a base form, or none where it has no boundary.
    ///
    /// @param entry  the dictionary's entry, which may have a `=` or a hyphen at each boundary: `hyvin=vointi`,
    ///               `esi-isä`
    /// @param inner  what stands in the inflected form after each boundary: `voinnin`
    static List<String> cut(String baseForm, String entry, List<String> inner) {
        var marks = marks(entry, baseForm);
        var count = inner.isEmpty() ? marks.size() : inner.size();
        if (count == 0) {
            return List.of();
        }
        var pieces = new ArrayList<String>(count + 1);
        var from = 0;
        for (var i = 0; i < count; i++) {
            var to = marks.size() == count ? marks.get(i) : bestCut(baseForm, from + 1, inner.get(i));
            if (to > from && to < baseForm.length()) {
                add(baseForm.substring(from, to), pieces);
                from = to;
            }
        }
        add(baseForm.substring(from), pieces);
        return pieces.size() > 1 ? pieces : List.of();
    }

    /// Where the entry's marks fall in the base form; none if it does not begin as the entry does.
    private static List<Integer> marks(String entry, String baseForm) {
        var marks = new ArrayList<Integer>(2);
        var plain = new StringBuilder(entry.length());
        for (var i = 0; i < entry.length(); i++) {
            if (entry.charAt(i) != '=') {
                plain.append(entry.charAt(i));
            }
            if (i > 0 && (entry.charAt(i) == '=' || entry.charAt(i) == '-')) {
                marks.add(plain.length());
            }
        }
        var isBeginning = !marks.isEmpty() && baseForm.startsWith(plain.substring(0, marks.getLast()));
        return isBeginning ? marks : List.of();
    }

    /// Where the base form goes on most like the inflected piece: `oma|tunto` for `omasta|tunnosta`.
    private static int bestCut(String baseForm, int from, String piece) {
        var best = baseForm.length();
        var bestLength = 0;
        for (var at = from; at < baseForm.length(); at++) {
            var length = 0;
            while (length < piece.length()
                    && at + length < baseForm.length()
                    && Character.toLowerCase(baseForm.charAt(at + length)) == piece.charAt(length)) {
                length++;
            }
            if (length > bestLength) {
                best = at;
                bestLength = length;
            }
        }
        return best;
    }

    private static void add(String piece, List<String> pieces) {
        var from = piece.startsWith("-") ? 1 : 0;
        var to = piece.endsWith("-") ? piece.length() - 1 : piece.length();
        if (from < to) {
            pieces.add(piece.substring(from, to));
        }
    }
}
