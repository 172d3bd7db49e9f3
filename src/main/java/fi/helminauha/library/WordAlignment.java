package fi.helminauha.library;

import java.util.List;
import java.util.Optional;

/// The stretch of a text that is most like some words, where words were changed, added or taken out: the best local
/// alignment.
/// @param first    its first word, which is one of those that were looked for
/// @param last     its last word, likewise
/// @param matches  how many of the words are in it in their order
record WordAlignment(int first, int last, int matches) {
    private static final int MATCH = 2;
    private static final int GAP = -1;

    /// How many of the words there are, out of 1.
    double shareOf(int wanted) {
        return (double) matches / wanted;
    }

    /// How much of the stretch is of the words, out of 1.
    double density() {
        return (double) matches / (last - first + 1);
    }

    /// @return absent if no word of them is there
    static Optional<WordAlignment> best(List<String> wanted, List<String> text) {
        var scores = new int[wanted.size() + 1][text.size() + 1];
        var bestRow = 0;
        var bestColumn = 0;
        for (var row = 1; row <= wanted.size(); row++) {
            for (var column = 1; column <= text.size(); column++) {
                var isSame = wanted.get(row - 1).equals(text.get(column - 1));
                var score = Math.max(scores[row - 1][column], scores[row][column - 1]) + GAP;
                if (isSame) {
                    score = Math.max(score, scores[row - 1][column - 1] + MATCH);
                }
                scores[row][column] = Math.max(0, score);
                if (scores[row][column] > scores[bestRow][bestColumn]) {
                    bestRow = row;
                    bestColumn = column;
                }
            }
        }
        return scores[bestRow][bestColumn] == 0
                ? Optional.empty()
                : Optional.of(traced(wanted, text, scores, bestRow, bestColumn));
    }

    /// Goes back from where the best alignment ends, which is at a match, to the match at which it begins.
    private static WordAlignment traced(List<String> wanted, List<String> text, int[][] scores, int row, int column) {
        var last = column - 1;
        var first = last;
        var matches = 0;
        while (scores[row][column] > 0) {
            var isSame = wanted.get(row - 1).equals(text.get(column - 1));
            if (isSame && scores[row][column] == scores[row - 1][column - 1] + MATCH) {
                matches++;
                first = column - 1;
                row--;
                column--;
            } else if (scores[row][column] == scores[row - 1][column] + GAP) {
                row--;
            } else {
                column--;
            }
        }
        return new WordAlignment(first, last, matches);
    }
}
