package fi.helminauha;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Everything that the program writes of its user’s, a line for each change, and what there is after it. Whoever
/// lets the program write something more adds it here, to [RandomChange], [ChangeMaker] and [WrittenReader]: the
/// killing,
/// power-cut and fault tests write these.
final class Written {
    /// What there is, by its name.
    private final Map<String, String> things = new TreeMap<>();
    /// What of it was in the library when that was backed up last.
    private final Map<String, String> backedUp = new TreeMap<>();

    Written() {}

    private Written(Written other) {
        things.putAll(other.things);
        backedUp.putAll(other.backedUp);
    }

    private Map<String, String> ofLibrary() {
        var library = new TreeMap<>(things);
        library.keySet().removeAll(Set.of("settings", "share", "paper", "searched", "backup", "take"));
        return library;
    }

    Map<String, String> things() {
        return Map.copyOf(things);
    }

    void put(String name, String value) {
        things.put(name, value);
    }

    /// Has the library backed up as it was then.
    void putBackup(Written library) {
        backedUp.clear();
        backedUp.putAll(library.ofLibrary());
        things.put("backup", backedUpNow(backedUp));
    }

    /// What there is after the change.
    Written after(String change) {
        var after = new Written(this);
        var words = change.split(" ");
        switch (words[0]) {
            case "mark" -> after.things.put("mark " + words[1], "");
            case "unmark" -> {
                after.things.remove("mark " + words[1]);
                after.things.replaceAll((name, value) -> name.startsWith("folder ")
                        ? String.join(
                                " ",
                                List.of(value.split(" ")).stream()
                                        .filter(pearl -> !pearl.equals(words[1]))
                                        .toList())
                        : value);
            }
            case "folder" -> {
                var pearls = String.join(" ", List.of(words).subList(2, words.length));
                after.things.put("folder " + words[1], pearls);
                for (var pearl : pearls.split(" ")) {
                    after.things.put("mark " + pearl, "");
                }
            }
            case "search" -> after.things.put("searched", words[1]);
            case "unteam" -> after.removeRuns("team ", words);
            case "unrun" -> after.removeRuns("run ", words);
            case "session", "run", "note", "highlight", "team" -> after.things.put(words[0] + " " + words[1], words[2]);
            case "unnote" -> after.things.remove("note " + words[1]);
            case "unhighlight" -> after.things.remove("highlight " + words[1]);
            case "backup" -> after.putBackup(this);
            case "bring" -> {
                after.things.put("mark " + words[1], "");
                after.things.putIfAbsent("note " + words[1], words[2]);
            }
            case "take" -> after.things.put("take", taken(ofLibrary().keySet()));
            case "restore" -> {
                if (things.containsKey("backup")) {
                    after.things.keySet().removeAll(ofLibrary().keySet());
                    after.things.putAll(backedUp);
                }
            }
            case "settings", "share", "paper" -> after.things.put(words[0], words[1]);
            default -> {
                // Nobody misses what was read.
            }
        }
        return after;
    }

    /// @param words  what is removed behind the first; all where there is none
    private void removeRuns(String prefix, String... words) {
        things.keySet().removeIf(name -> words.length == 1 ? name.startsWith(prefix) : name.equals(prefix + words[1]));
    }

    private static String backedUpNow(Map<String, String> things) {
        return things.size() + " things, " + things.hashCode();
    }

    /// Bookmarks, folders, notes and highlights of those names.
    static String taken(Set<String> names) {
        return new TreeSet<>(names.stream()
                        .filter(name -> Stream.of("mark ", "folder ", "note ", "highlight ")
                                .anyMatch(name::startsWith))
                        .toList())
                .toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Written written && things.equals(written.things);
    }

    @Override
    public int hashCode() {
        return things.hashCode();
    }

    @Override
    public String toString() {
        return things.toString();
    }
}
