package fi.helminauha.book;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Addressee;
import fi.helminauha.collection.Block;
import fi.helminauha.collection.Language;
import fi.helminauha.paper.PaperPart;
import fi.helminauha.paper.PaperSubject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WebPageTest {
    static String page(PaperSubject subject, Set<PaperPart> parts, Language... languages) {
        var order = BookSamples.order(parts, languages);
        return new String(WebPage.of(subject, order, BookSamples.HOLDINGS, _ -> true), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyReadyMadeSessionIsAPageForEverybody(Language language) {
        for (var id : BookSamples.sessions()) {
            assertEquals(
                    List.of(),
                    HtmlCheck.faults(page(BookSamples.session(id, language), BookSamples.USUAL, language)),
                    id);
        }
    }

    /// With that, every kind of block in every language.
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPearlIsAPageForEverybody(Language language) {
        var page = page(BookSamples.everyPearl(), BookSamples.ALL, language);

        assertEquals(List.of(), HtmlCheck.faults(page));
        var words = HtmlCheck.words(HtmlCheck.tree(page)).replaceAll("\\s+", " ");
        for (var id : BookSamples.pearls()) {
            var missing = BookSamples.HOLDINGS.pearls().get(id).in(language).body().stream()
                    .flatMap(Block::texts)
                    .map(text -> text.strip().replaceAll("\\s+", " "))
                    .filter(text -> !words.contains(text))
                    .collect(Collectors.toSet());
            assertEquals(Set.of(), missing, id.value());
        }
        var kinds = BookSamples.HOLDINGS.pearls().values().stream()
                .flatMap(pearl -> pearl.in(language).body().stream())
                .map(Block::getClass)
                .collect(Collectors.toSet());
        assertEquals(Set.of(Block.class.getPermittedSubclasses()), kinds);
    }

    @Test
    void onePearlIsItsOwnTitleAndSeveralLanguagesAreMarked() {
        var alone = page(
                new PaperSubject.OfPearls("Kotter", BookSamples.pearls().subList(0, 1)),
                EnumSet.of(PaperPart.TEXTS, PaperPart.FORMS),
                Language.FI);
        assertEquals(1, HtmlCheck.elements(HtmlCheck.tree(alone), "h1").count());
        assertFalse(alone.contains("<nav"));

        var three = page(
                BookSamples.session(BookSamples.sessions().getFirst(), Language.FI),
                BookSamples.USUAL,
                Language.values());
        assertEquals(List.of(), HtmlCheck.faults(three));
        assertEquals(
                List.of("fi", "sv", "en"),
                HtmlCheck.elements(HtmlCheck.tree(three), "section")
                        .map(part -> part.getAttribute("lang"))
                        .toList());
    }

    @Test
    void nothingIsFetchedAndNothingRuns() {
        var page =
                page(BookSamples.session(BookSamples.sessions().getFirst(), Language.FI), BookSamples.ALL, Language.FI);

        assertTrue(page.contains("http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "));
        assertFalse(Pattern.compile("url\\(|@import|src=|<script|<link")
                .matcher(page)
                .find());
        assertTrue(page.contains("@media print") && page.contains("prefers-color-scheme: dark"));
    }

    @Test
    void nothingForTheOneWhoLeadsIsInItUnlessItIsWanted() {
        var subject = BookSamples.everyPearl();
        var words = HtmlCheck.words(HtmlCheck.tree(page(subject, BookSamples.USUAL, Language.FI)));

        for (var id : BookSamples.pearls()) {
            BookSamples.HOLDINGS.pearls().get(id).in(Language.FI).body().stream()
                    .filter(block -> block instanceof Block.Note note && note.addressee() == Addressee.LEADER)
                    .flatMap(Block::texts)
                    .forEach(text -> assertFalse(words.contains(text), text));
        }
    }

    @ParameterizedTest
    @EnumSource(BookFormat.class)
    void theUsersOwnNotesAreInItOnlyWhenTheyAreAsked(BookFormat format) throws IOException {
        var subject = new PaperSubject.OfPearls("Helmi", BookSamples.pearls().subList(0, 2));
        var holdings =
                BookSamples.HOLDINGS.withNotes(Map.of(BookSamples.pearls().getFirst(), "OMA <b>ensin</b>"));
        var allButOwn = EnumSet.allOf(PaperPart.class);
        allButOwn.remove(PaperPart.OWN_NOTES);

        var usual = format.make(subject, BookSamples.order(allButOwn, Language.FI), holdings, _ -> true);
        var asked =
                format.make(subject, BookSamples.order(Set.of(PaperPart.OWN_NOTES), Language.FI), holdings, _ -> true);

        assertFalse(all(format, usual).contains("OMA"));
        assertTrue(all(format, asked).contains("OMA &lt;b&gt;ensin&lt;/b&gt;"));
        assertTrue(all(format, asked).contains("Omat muistiinpanot"));
    }

    /// What can be read in a file, be it one or many in one.
    private static String all(BookFormat format, byte[] file) throws IOException {
        return format == BookFormat.EPUB
                ? String.join("\n", EpubFileTest.files(file).values())
                : new String(file, StandardCharsets.UTF_8);
    }

    @Test
    void whatNobodyShouldPlanIsToldAsText() {
        var page = page(BookSamples.strange(), BookSamples.ALL, Language.FI);

        assertEquals(List.of(), HtmlCheck.faults(page));
        assertTrue(HtmlCheck.words(HtmlCheck.tree(page)).contains(BookSamples.HOSTILE));
        assertTrue(page.contains("👩🏽‍⚕️ 🇫🇮 שלום مرحبا"));
        assertTrue(page.contains("Tätä helmeä ei ole tässä kokoelmassa."));
        assertFalse(page.contains("<script"));
    }

    @Test
    void theSameOrderIsTheSameBytesAndAnotherFolderIsEmpty() {
        var subject = BookSamples.session(BookSamples.sessions().getFirst(), Language.SV);
        var order = BookSamples.order(BookSamples.USUAL, Language.SV);

        // Made anew, its steps have other names.
        var again = BookSamples.session(BookSamples.sessions().getFirst(), Language.SV);
        assertArrayEquals(
                WebPage.of(subject, order, BookSamples.HOLDINGS, _ -> true),
                WebPage.of(again, order, BookSamples.HOLDINGS, _ -> true));
        var empty = page(new PaperSubject.OfPearls("", List.of()), BookSamples.USUAL, Language.FI);
        assertEquals(List.of(), HtmlCheck.faults(empty));
        assertTrue(empty.contains("Tässä ei ole vielä mitään jaettavaa."));
    }

    @Test
    void whatIsWantedNoMoreIsNotWritten() {
        var order = BookSamples.order(BookSamples.USUAL, Language.FI);

        assertThrows(
                CancellationException.class,
                () -> WebPage.of(BookSamples.everyPearl(), order, BookSamples.HOLDINGS, _ -> false));
    }
}
