package fi.helminauha.editor;

import fi.helminauha.book.BookFormat;
import fi.helminauha.book.BookOrder;
import fi.helminauha.collection.Coded;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlId;
import fi.helminauha.edition.Edition;
import fi.helminauha.exchange.SharedSession;
import fi.helminauha.files.WholeFile;
import fi.helminauha.paper.PaperHoldings;
import fi.helminauha.paper.PaperKind;
import fi.helminauha.paper.PaperMaker;
import fi.helminauha.paper.PaperOrder;
import fi.helminauha.paper.PaperPart;
import fi.helminauha.paper.PaperSize;
import fi.helminauha.paper.PaperSubject;
import fi.helminauha.paper.PaperWatch;
import fi.helminauha.paper.SheetLayout;
import fi.helminauha.training.TrainingSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Makes a paper as the window does, without a window.
@Command(
        name = "export",
        description = {
            "Makes a file of a session or of pearls, such as a handout, a run sheet, slides or forms: PDF, or of a",
            "handout HTML or EPUB.",
            "The same call gives the same bytes: the file says the time of --made and no other."
        },
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    private static final String PDF = "pdf";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "COLLECTION", description = "The folder that build wrote.")
    @SuppressWarnings("NullAway.Init")
    private Path collection;

    @Option(
            names = "--what",
            paramLabel = "KIND",
            required = true,
            description = {
                "handout, run-sheet, slides, forms, screen-forms, cards, poster, feedback or participants.",
                "A run sheet, slides, feedback and participants are made of a session."
            })
    private String what = "";

    @Option(
            names = "--session",
            paramLabel = "FILE|ID",
            description = "A file with a session, or the id of a ready-made one.")
    private @Nullable String session;

    @Option(names = "--pearls", paramLabel = "ID", split = ",", description = "Pearls by id, joined by commas.")
    private List<String> pearls = List.of();

    @Option(names = "--title", paramLabel = "WORDS", description = "Of the paper (default: the first pearl’s).")
    private String title = "";

    @Option(names = "--lang", paramLabel = "LANG", split = ",", description = "fi, sv, en or several (default: fi).")
    private List<String> languages = List.of("fi");

    @Option(
            names = "--parts",
            paramLabel = "PART",
            split = ",",
            description = "cover, texts, forms, roles, leader, notes, groups (default: the first four).")
    private List<String> parts = List.of("cover", "texts", "forms", "roles");

    @Option(names = "--paper", paramLabel = "SIZE", description = "a4 or a3 (default: a4).")
    private String size = "a4";

    @Option(names = "--cards", paramLabel = "N", description = "Cards a page: 2, 4 or 8 (default: 4).")
    private int cards = 4;

    @Option(
            names = "--groups",
            paramLabel = "N",
            description = "Groups that get cards by the part groups: 2 to 8 (default: 4).")
    private int groups = SheetLayout.USUAL.groups();

    @Option(names = "--slides", paramLabel = "N", description = "Slides a page: 1, 2 or 4 (default: 1).")
    private int slides = 1;

    @Option(
            names = "--piece",
            paramLabel = "N",
            description = "Which question, instruction or figure is on the poster, from 1 (default: 1).")
    private int piece = 1;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "pdf, or html or epub of a handout (default: pdf).")
    private String format = PDF;

    @Option(
            names = "--made",
            paramLabel = "TIME",
            description = "When, as 2026-12-10T07:00:00Z (default: the first moment of 1970).")
    private Instant made = Instant.EPOCH;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file to write.")
    @SuppressWarnings("NullAway.Init")
    private Path result;

    @Override
    public Integer call() throws IOException {
        if (!SheetLayout.CARDS.contains(cards)
                || !SheetLayout.SLIDES.contains(slides)
                || !SheetLayout.GROUPS.contains(groups)
                || piece < 1) {
            throw wrong("--cards is 2, 4 or 8, --slides is 1, 2 or 4, --groups is 2 to 8, --piece is 1 or more.");
        }
        if (!Files.isDirectory(collection)) {
            throw wrong("There is no built collection in " + collection + ".");
        }
        var order = new PaperOrder(
                named(PaperKind.class, what, "kind of paper"),
                languages.stream().map(this::language).toList(),
                parts(),
                new SheetLayout(named(PaperSize.class, size, "size"), cards, slides, piece - 1, groups),
                "",
                made);
        var book = format.equals(PDF)
                ? Optional.<BookFormat>empty()
                : Optional.of(named(BookFormat.class, format, "format"));
        if (book.isPresent() && order.kind() != PaperKind.HANDOUT) {
            throw wrong("Only a handout can be " + format + ".");
        }
        try (var edition = Edition.open(collection)) {
            var subject = subject(edition, order.languages().getFirst());
            var holdings = PaperHoldings.of(subject, edition.head(), edition::pearl, edition::figure);
            if (book.isPresent()) {
                var asked = new BookOrder(order.languages(), order.parts(), "", made);
                var bytes = book.get().make(subject, asked, holdings, PaperWatch.PATIENT);
                WholeFile.write(result, bytes, WholeFile.Readers.CUSTOMARY);
                spec.commandLine().getOut().println(result + ": " + bytes.length + " bytes");
                return CommandLine.ExitCode.OK;
            }
            var paper = new PaperMaker().make(subject, order, holdings);
            WholeFile.write(result, paper.pdf(), WholeFile.Readers.CUSTOMARY);
            spec.commandLine().getOut().println(result + ": " + paper.pages() + " pages");
        }
        return CommandLine.ExitCode.OK;
    }

    private Set<PaperPart> parts() {
        var chosen = EnumSet.noneOf(PaperPart.class);
        parts.stream()
                .filter(part -> !part.isBlank())
                .forEach(part -> chosen.add(named(PaperPart.class, part, "part")));
        if (chosen.contains(PaperPart.OWN_NOTES)) {
            throw wrong("Own notes are in a user’s library, which export does not read.");
        }
        return chosen;
    }

    private Language language(String code) {
        return Language.ofCode(code).orElseThrow(() -> wrong("There is no language '" + code + "'; use fi, sv or en."));
    }

    private <E extends Enum<E> & Coded> E named(Class<E> type, String code, String what) {
        return Coded.of(type, code)
                .orElseThrow(() -> wrong("There is no " + what + " '" + code + "'; there are "
                        + Stream.of(type.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", ")) + "."));
    }

    private PaperSubject subject(Edition edition, Language language) {
        if ((session == null) == pearls.isEmpty()) {
            throw wrong("Give a session with --session, or pearls with --pearls.");
        }
        if (session != null) {
            var given = session;
            return new PaperSubject.OfSession(ready(edition, given, language).orElseGet(() -> read(edition, given)));
        }
        var ids = pearls.stream().map(id -> pearl(edition, id)).toList();
        var name = edition.card(ids.getFirst())
                .map(card -> card.title().in(language))
                .orElse("");
        return new PaperSubject.OfPearls(title.isBlank() ? name : title, ids);
    }

    private PearlId pearl(Edition edition, String id) {
        return Optional.of(id)
                .filter(PearlId::isValid)
                .map(PearlId::new)
                .filter(it -> edition.card(it).isPresent())
                .orElseThrow(() -> wrong("There is no pearl '" + id + "'."));
    }

    private static Optional<TrainingSession> ready(Edition edition, String id, Language language) {
        return edition.readySessions().stream()
                .filter(ready -> ready.id().value().equals(id))
                .findFirst()
                .map(ready -> TrainingSession.of(ready, language));
    }

    private TrainingSession read(Edition edition, String file) {
        var known = edition.cards().stream().map(PearlCard::id).collect(Collectors.toSet());
        return switch (SharedSession.read(Path.of(file), known, edition.head().version())) {
            case SharedSession.Opened opened -> opened.session();
            case SharedSession.Refused(var reason, var details) ->
                throw wrong(
                        "There is no session '" + file + "' (" + reason + ", " + details + "); the ready-made ones are "
                                + String.join(
                                        ", ",
                                        edition.readySessions().stream()
                                                .map(ready -> ready.id().value())
                                                .toList())
                                + ".");
        };
    }

    private CommandLine.ParameterException wrong(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }
}
