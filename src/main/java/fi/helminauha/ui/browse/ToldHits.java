package fi.helminauha.ui.browse;

import fi.helminauha.i18n.Messages;
import fi.helminauha.search.Hit;
import fi.helminauha.search.highlight.Snippet;
import fi.helminauha.ui.library.LibraryViewModel;
import fi.helminauha.ui.library.UsageWords;
import java.util.List;

/// By what a row tells of its pearl where nothing is searched for: its note, how it was used, or its summary.
final class ToldHits {
    private final BrowseViewModel viewModel;
    private final LibraryViewModel library;
    private final Messages messages;

    ToldHits(BrowseViewModel viewModel, LibraryViewModel library, Messages messages) {
        this.viewModel = viewModel;
        this.library = library;
        this.messages = messages;
    }

    List<Hit> in(List<Hit> hits) {
        var place = viewModel.placeProperty().get();
        if (!viewModel.queryProperty().get().text().isBlank()) {
            return hits;
        }
        if (place instanceof TreePlace.Notes) {
            return hits.stream().map(this::toldByNote).toList();
        }
        return place instanceof TreePlace.MostUsed
                ? hits.stream().map(this::toldByUse).toList()
                : hits;
    }

    private Hit toldByUse(Hit hit) {
        return library.readings()
                .usage(hit.card().id())
                .map(usage -> told(hit, new UsageWords(messages).of(usage)))
                .orElse(hit);
    }

    private Hit toldByNote(Hit hit) {
        return library.writing(hit.card().id())
                .map(writing -> told(hit, writing.beginning()))
                .orElse(hit);
    }

    private static Hit told(Hit hit, String words) {
        return new Hit(hit.card(), hit.language(), hit.title(), Snippet.of(words), hit.score(), hit.isRelated());
    }
}
