package fi.helminauha.collection.json;

import fi.helminauha.collection.FigureId;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.NearestName;
import fi.helminauha.collection.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The files of a collection's folder, sorted by their places. What is out of place, or no plain file, is a problem: a
/// file that nobody reads would be a pearl that silently is not there.
final class CollectionFolder {
    static final String HEAD = "collection.json";
    static final String GLOSSARY = "glossary.json";
    static final String SYNONYMS = "synonyms.json";
    static final String WORDS = "words.json";
    static final String WORDING = "wording.json";

    private static final Set<String> TOP_FILES = topFiles();
    private static final Set<String> TOP_FOLDERS = new TreeSet<>(Set.of("pearls", "sessions", "figures", "schema"));
    private static final Pattern PEARL = Pattern.compile("pearls/[^/]+/[^/]+\\.json");
    private static final Pattern SESSION = Pattern.compile("sessions/[^/]+\\.json");
    private static final Pattern FIGURE = Pattern.compile("figures/([^/]+)\\.svg");
    private static final Pattern DOCUMENT_NAME = Pattern.compile(".*\\.(json|svg)");

    private final Path root;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> files = new TreeSet<>();
    private final List<String> pearls = new ArrayList<>();
    private final List<String> sessions = new ArrayList<>();
    private final List<String> figures = new ArrayList<>();

    private static Set<String> topFiles() {
        var files = new TreeSet<>(Set.of(HEAD, GLOSSARY, SYNONYMS, WORDS, WORDING));
        Stream.of(Language.values()).map(CollectionFolder::telling).forEach(files::add);
        return files;
    }

    /// The file of a language’s telling words.
    static String telling(Language language) {
        return "telling." + language.code() + ".json";
    }

    private CollectionFolder(Path root) {
        this.root = root;
    }

    /// @throws CollectionReadException if the folder is not there or cannot be listed
    static CollectionFolder list(Path root) {
        var folder = new CollectionFolder(root);
        try (var paths = Files.walk(root)) {
            paths.filter(path -> !path.equals(root))
                    .map(path -> folder.nameOf(path))
                    .filter(name -> !isAside(name))
                    .sorted()
                    .forEach(folder::add);
        } catch (IOException e) {
            throw new CollectionReadException("list the folder " + root, e);
        } catch (UncheckedIOException e) {
            throw new CollectionReadException("list the folder " + root, e);
        }
        if (!folder.has(HEAD)) {
            folder.problems.add(new Problem(HEAD, "", "The file is missing; write it."));
        }
        return folder;
    }

    private String nameOf(Path path) {
        var steps =
                StreamSupport.stream(root.relativize(path).spliterator(), false).map(Path::toString);
        return String.join("/", steps.toList());
    }

    /// What is for people, for editors' programs or for the system, and no part of the collection.
    private static boolean isAside(String name) {
        return name.startsWith("schema/")
                || name.startsWith(".")
                || name.contains("/.")
                || name.endsWith("~")
                || name.equals("README.md")
                || name.endsWith("/README.md");
    }

    private void add(String name) {
        var path = root.resolve(name);
        if (Files.isSymbolicLink(path)) {
            problem(name, "This is a symbolic link, which could lead out of the folder; put the file itself here.");
        } else if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            addFolder(name);
        } else if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            problem(name, "This is not a plain file; remove it.");
        } else {
            addFile(name);
        }
    }

    private void addFolder(String name) {
        var isTop = name.indexOf('/') < 0;
        if (DOCUMENT_NAME.matcher(name).matches()) {
            problem(name, "This is a folder; write a file of that name, or rename the folder.");
        } else if (isTop && !TOP_FOLDERS.contains(name)) {
            problem(name, "The folder is unknown; " + advice(name, TOP_FOLDERS));
        } else if (!isTop && !(name.startsWith("pearls/") && name.indexOf('/') == name.lastIndexOf('/'))) {
            problem(name, "A folder is out of place here; move its files up.");
        }
    }

    private void addFile(String name) {
        var figure = FIGURE.matcher(name);
        if (PEARL.matcher(name).matches()) {
            take(name, pearls);
        } else if (SESSION.matcher(name).matches()) {
            take(name, sessions);
        } else if (figure.matches() && FigureId.isValid(figure.group(1))) {
            take(name, figures);
        } else if (figure.matches()) {
            problem(name, "The name is not lower-case words a–z and digits joined by hyphens; rename the file.");
        } else if (TOP_FILES.contains(name)) {
            files.add(name);
        } else if (name.indexOf('/') >= 0) {
            problem(name, "The file is out of place; move it to pearls/<theme>, sessions or figures, or remove it.");
        } else if (DOCUMENT_NAME.matcher(name).matches()) {
            problem(name, "The file is unknown; " + advice(name, TOP_FILES));
        }
    }

    private void take(String name, List<String> kind) {
        files.add(name);
        kind.add(name);
    }

    private static String advice(String name, Set<String> known) {
        return NearestName.to(name, known)
                .map(meant -> "did you mean " + meant + "?")
                .orElse("remove it (known here: " + String.join(", ", known) + ").");
    }

    private void problem(String name, String sentence) {
        problems.add(new Problem(name, "", sentence));
    }

    List<Problem> problems() {
        return problems;
    }

    /// Whether the file is there and may be read.
    boolean has(String name) {
        return files.contains(name);
    }

    List<String> pearls() {
        return pearls;
    }

    List<String> sessions() {
        return sessions;
    }

    List<String> figures() {
        return figures;
    }

    Path path(String name) {
        return root.resolve(name);
    }
}
