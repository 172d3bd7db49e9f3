package fi.helminauha.ui.reader;

import fi.helminauha.library.Highlight;
import fi.helminauha.library.HighlightId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Marked words that are forgotten with the test, shown in a reader as the program shows what it keeps.
final class MarkingInMemory {
    private final List<Highlight> kept = new ArrayList<>();
    private Optional<ReaderViewModel> reader = Optional.empty();

    void showIn(ReaderViewModel shown) {
        reader = Optional.of(shown);
    }

    List<Highlight> kept() {
        return List.copyOf(kept);
    }

    Marking marking() {
        return new Marking(
                (anchor, title, colour, replaced) -> {
                    kept.removeAll(replaced);
                    var added = new Highlight(HighlightId.random(), anchor, title, colour, "", Instant.EPOCH);
                    kept.add(added);
                    show();
                    return added;
                },
                (highlight, colour) -> replace(highlight, highlight.in(colour, Instant.EPOCH)),
                Highlight::note,
                (highlight, text) -> {
                    replace(highlight, highlight.withNote(text, Instant.EPOCH));
                    return Highlight.keptNote(text);
                },
                () -> {},
                highlight -> {
                    kept.removeIf(each -> each.id().equals(highlight.id()));
                    show();
                });
    }

    private void replace(Highlight highlight, Highlight changed) {
        kept.replaceAll(each -> each.id().equals(highlight.id()) ? changed : each);
        show();
    }

    private void show() {
        reader.ifPresent(shown -> shown.showHighlights(kept()));
    }
}
