package fi.helminauha.search.analysis;

/// Damerau’s distance (optimal string alignment): how many letters were left out, added, changed or swapped with their
/// neighbour.
public final class EditDistance {
    private EditDistance() {}

    public static int between(String first, String second) {
        var beforeLast = new int[second.length() + 1];
        var last = new int[second.length() + 1];
        var current = new int[second.length() + 1];
        for (var j = 0; j <= second.length(); j++) {
            last[j] = j;
        }
        for (var i = 1; i <= first.length(); i++) {
            current[0] = i;
            for (var j = 1; j <= second.length(); j++) {
                var change = first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(Math.min(current[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1
                        && j > 1
                        && first.charAt(i - 1) == second.charAt(j - 2)
                        && first.charAt(i - 2) == second.charAt(j - 1)) {
                    current[j] = Math.min(current[j], beforeLast[j - 2] + 1);
                }
            }
            var spare = beforeLast;
            beforeLast = last;
            last = current;
            current = spare;
        }
        return last[second.length()];
    }
}
