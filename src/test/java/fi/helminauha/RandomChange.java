package fi.helminauha;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// A change of a user’s own things, chosen by lot: each kind of change that [Written] knows comes up.
final class RandomChange {
    private static final int PEARLS = 40;

    private RandomChange() {}

    /// A change that somebody might make.
    static String next(Random random) {
        var pearl = "pearl-" + random.nextInt(PEARLS);
        var number = random.nextInt(6);
        var version = random.nextInt(1_000_000);
        if (random.nextInt(14) == 0) {
            return switch (random.nextInt(6)) {
                case 0, 1 -> "backup " + pearl;
                case 2 -> "restore";
                case 3, 4 -> "bring " + pearl + " " + version;
                default -> "take";
            };
        }
        return switch (random.nextInt(21)) {
            case 20 -> "search " + version;
            case 17, 18 -> "team " + number + " " + version;
            case 19 -> random.nextInt(5) == 0 ? "unteam" : "unteam " + number;
            case 0, 1 -> "mark " + pearl;
            case 2 -> "unmark " + pearl;
            case 3 -> "folder " + number + " " + ordered(random);
            case 4, 5 -> "session " + number + " " + version;
            case 6 ->
                switch (random.nextInt(8)) {
                    case 0 -> "unrun";
                    case 1, 2 -> "unrun " + number;
                    default -> "run " + number + " " + version;
                };
            case 7 -> "settings " + (80 + random.nextInt(200));
            case 8 -> random.nextBoolean() ? "share " + version : "paper " + version;
            case 9, 10 -> "note " + pearl + " " + version;
            case 11 -> "unnote " + pearl;
            case 12 -> "forget " + pearl;
            case 13, 14 -> "highlight " + number + " " + version;
            case 15 -> "unhighlight " + number;
            default -> "read " + pearl;
        };
    }

    /// Often the same pearls in another order.
    private static String ordered(Random random) {
        var pearls =
                new ArrayList<>(List.of("pearl-0", "pearl-1", "pearl-2", "pearl-" + (3 + random.nextInt(PEARLS - 3))));
        Collections.shuffle(pearls, random);
        return String.join(" ", pearls.subList(0, 2 + random.nextInt(3)));
    }
}
