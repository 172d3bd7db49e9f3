package fi.helminauha.editor;

import fi.helminauha.collection.Language;
import fi.helminauha.edition.Edition;
import fi.helminauha.search.PearlSearch;
import fi.helminauha.search.Query;
import fi.helminauha.search.query.SearchSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Searches a built collection exactly as the window does, so that rankings can be compared.
@Command(
        name = "query",
        description = {
            "Searches a built collection as the window does.",
            "With --queries: a file of lines id<TAB>query; writes id<TAB>rank<TAB>pearl<TAB>score.",
            "With words: prints the hits; with --explain also the parts of each score."
        },
        mixinStandardHelpOptions = true)
final class QueryCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "COLLECTION", description = "The folder that build wrote.")
    @SuppressWarnings("NullAway.Init")
    private Path collection;

    @Parameters(index = "1", arity = "0..1", paramLabel = "WORDS", description = "What to search for.")
    private @Nullable String words;

    @Option(names = "--lang", paramLabel = "LANG", defaultValue = "fi", description = "fi, sv or en (default: fi).")
    private String language = "fi";

    @Option(names = "--queries", paramLabel = "FILE", description = "Queries, one a line.")
    private @Nullable Path queries;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write the hits (default: the terminal).")
    private @Nullable Path result;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "100", description = "Hits a query (default: 100).")
    private int limit = 100;

    @Option(names = "--no-typos", description = "Takes no word for a typing error.")
    private boolean withoutTypos;

    @Option(names = "--no-synonyms", description = "Searches no synonyms.")
    private boolean withoutSynonyms;

    @Option(names = "--no-prefix", description = "Takes the last word as whole.")
    private boolean withoutPrefix;

    @Option(names = "--explain", description = "Prints the parts of each score.")
    private boolean isExplaining;

    @Override
    public Integer call() throws IOException {
        var spoken = Language.ofCode(language)
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(), "There is no language '" + language + "'; use fi, sv or en."));
        if ((queries == null) == (words == null)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "Give words to search for, or a file of queries with --queries.");
        }
        if (limit < 1) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--limit is at least 1.");
        }
        if (!Files.isDirectory(collection)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "There is no built collection in " + collection
                            + "; build one by: mvn -q compile exec:exec@editor -Deditor=\"build data " + collection
                            + "\"");
        }
        try (var edition = Edition.open(collection)) {
            edition.warmUp();
            if (result == null) {
                answer(edition.search(), spoken, spec.commandLine().getOut());
            } else {
                try (var file = new PrintWriter(Files.newBufferedWriter(result))) {
                    answer(edition.search(), spoken, file);
                }
            }
        }
        return CommandLine.ExitCode.OK;
    }

    private void answer(PearlSearch search, Language spoken, PrintWriter out) {
        if (words != null) {
            print(search, "-", query(spoken, words), out);
        } else if (queries != null) {
            try (var lines = Files.lines(queries)) {
                lines.filter(line -> !line.isBlank()).forEach(line -> {
                    var parts = line.split("\t", 2);
                    print(search, parts[0], query(spoken, parts.length > 1 ? parts[1] : ""), out);
                });
            } catch (IOException e) {
                throw new UncheckedIOException("read " + queries, e);
            }
        }
        out.flush();
    }

    private Query query(Language spoken, String text) {
        return Query.everything(spoken)
                .withText(text)
                .withSettings(new SearchSettings(!withoutTypos, !withoutSynonyms, !withoutPrefix, Set.of()));
    }

    private void print(PearlSearch search, String id, Query query, PrintWriter out) {
        var answer = search.search(query);
        answer.reading()
                .hints()
                .forEach(hint -> spec.commandLine()
                        .getErr()
                        .println(id + ": searched as words: " + hint.typed() + " (" + hint.reason() + ")"));
        if (!answer.reading().isAnswered()) {
            spec.commandLine().getErr().println(id + ": no pearl of its own; these are the nearest");
        }
        var rank = 0;
        for (var hit : answer.hits().stream().limit(limit).toList()) {
            rank++;
            out.println(String.format(
                    Locale.ROOT, "%s\t%d\t%s\t%.4f", id, rank, hit.card().id(), hit.score()));
            if (isExplaining) {
                search.explain(query, hit.card().id()).ifPresent(out::println);
            }
        }
    }
}
