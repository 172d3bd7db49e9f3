package fi.helminauha.editor;

import fi.helminauha.collection.CollectionAdvice;
import fi.helminauha.collection.Problem;
import fi.helminauha.collection.json.CollectionReadException;
import fi.helminauha.collection.json.CollectionReader;
import fi.helminauha.collection.json.CollectionReading;
import fi.helminauha.collection.json.CollectionReading.Read;
import fi.helminauha.collection.json.CollectionReading.Rejected;
import fi.helminauha.edition.EditionBuilder;
import fi.helminauha.morphology.VoikkoLocations;
import fi.helminauha.paper.PaperException;
import fi.helminauha.search.index.SearchException;
import fi.helminauha.store.StoreException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The editors' command line; each subcommand is a method. It exits with 0 if all is well, 1 if the collection has
/// problems or a file fails, and 2 if it was called in a wrong way.
@Command(
        name = "editor",
        description = "Checks and builds the collection, and makes papers of it.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {QueryCommand.class, ExportCommand.class})
public final class Editor implements Runnable {
    private final CommandLine commandLine;
    private final PrintWriter out;

    private Editor(PrintWriter out, PrintWriter err) {
        this.out = out;
        commandLine = new CommandLine(this)
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((mistake, _) -> wrongCall(mistake, err))
                .setExecutionExceptionHandler((failure, _, _) -> failed(failure, err));
    }

    public static void main(String[] arguments) {
        // Finnish words are printed as they are, also where the system's locale knows only ASCII.
        var out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(out, err, arguments));
    }

    /// @return the exit code
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new Editor(out, err).commandLine.execute(arguments);
    }

    /// Without a subcommand.
    @Override
    public void run() {
        throw new CommandLine.ParameterException(commandLine, "Name a command: check, build, query or export.");
    }

    @Command(description = "Checks the files of a collection and tells what it holds.", mixinStandardHelpOptions = true)
    int check(
            @Parameters(paramLabel = "DIR", description = "The folder of the collection, for example data.")
                    Path folder,
            @Option(names = "--advice", description = "Also tells, a line each, what is still to be mended.")
                    boolean withAdvice) {
        return switch (read(folder)) {
            case Rejected(var problems) -> reject(problems);
            case Read(var collection, var _) -> {
                var small = FigureWords.problems(collection);
                if (!small.isEmpty()) {
                    yield reject(small);
                }
                out.print(CollectionReport.of(collection));
                if (withAdvice) {
                    CollectionAdvice.of(collection).forEach(out::println);
                }
                out.flush();
                yield CommandLine.ExitCode.OK;
            }
        };
    }

    @Command(description = "Builds what the program ships.", mixinStandardHelpOptions = true)
    int build(
            @Parameters(paramLabel = "DIR", description = "The folder of the collection, for example data.")
                    Path folder,
            @Parameters(paramLabel = "OUT", description = "The folder to build into.") Path into,
            @Option(
                            names = "--dictionary",
                            paramLabel = "FILE",
                            description = "Voikko’s mor.vfst (default: the system’s, else Debian’s package).")
                    @Nullable
                    Path dictionary) {
        return switch (read(folder)) {
            case Rejected(var problems) -> reject(problems);
            case Read read -> {
                build(read, into, dictionary);
                yield CommandLine.ExitCode.OK;
            }
        };
    }

    /// Writes the edition of a checked collection.
    private void build(Read read, Path into, @Nullable Path given) {
        var locations = VoikkoLocations.of(
                given == null ? List.of() : List.of(given), System.getenv(), Path.of(System.getProperty("user.home")));
        var dictionary =
                new DictionarySupply(locations, out).find(into.toAbsolutePath().resolveSibling("dictionary"));
        var isNew = EditionBuilder.build(read.collection(), read.files(), dictionary, into);
        out.println((isNew ? "Built " : "Up to date: ") + into + ", "
                + read.collection().pearls().size() + " pearls, "
                + (dictionary.isPresent() ? "with" : "without") + " a Finnish dictionary.");
    }

    private CollectionReading read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new CommandLine.ParameterException(commandLine, "There is no folder " + folder + ".");
        }
        return CollectionReader.read(folder);
    }

    private int reject(List<Problem> problems) {
        problems.forEach(out::println);
        out.println(problems.size() == 1 ? "1 problem." : problems.size() + " problems.");
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static int wrongCall(CommandLine.ParameterException mistake, PrintWriter err) {
        err.println(mistake.getMessage());
        return CommandLine.ExitCode.USAGE;
    }

    private static int failed(Exception failure, PrintWriter err) throws Exception {
        if (failure instanceof CollectionReadException
                || failure instanceof StoreException
                || failure instanceof SearchException
                || failure instanceof PaperException
                || failure instanceof IOException
                || failure instanceof UncheckedIOException) {
            err.println(failure.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw failure;
    }
}
