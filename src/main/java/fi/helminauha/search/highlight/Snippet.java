package fi.helminauha.search.highlight;

import java.util.List;

/// A passage of a pearl around what was looked for.
public record Snippet(List<Run> runs) {
    public Snippet {
        runs = List.copyOf(runs);
    }

    /// @param isHit  whether the run is what was looked for
    public record Run(String text, boolean isHit) {}

    public static Snippet of(String text) {
        return new Snippet(List.of(new Run(text, false)));
    }

    public String plain() {
        var text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }
}
