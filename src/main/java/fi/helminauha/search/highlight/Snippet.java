package fi.helminauha.search.highlight;

import java.util.ArrayList;
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

    /// The beginning of the passage, with a sign that words are left out.
    /// @param letters  how many of the passage’s characters stay, from 0
    public Snippet upTo(int letters) {
        var kept = new ArrayList<Run>();
        var left = Math.min(letters, plain().length());
        for (var run : runs) {
            if (left > 0) {
                var text = run.text().substring(0, Math.min(left, run.text().length()));
                kept.add(new Run(text, run.isHit()));
                left -= text.length();
            }
        }
        kept.add(new Run(" …", false));
        return new Snippet(kept);
    }
}
