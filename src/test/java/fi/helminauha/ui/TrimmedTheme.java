package fi.helminauha.ui;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.stage.Window;

/// The installed program has the theme without the rules for style classes that none of its controls has. The whole
/// theme, which the tests run with, must show nothing that the installed program would not.
public final class TrimmedTheme {
    private static final Path KEPT = Path.of("src", "packaging", "theme-classes.txt");
    private static final Pattern CLASS = Pattern.compile("\\.([A-Za-z][\\w-]*)(?=[^{}]*\\{)");
    private static final Set<String> LEFT_OUT = leftOut();

    private TrimmedTheme() {}

    private static Set<String> leftOut() {
        try (var stream = Objects.requireNonNull(
                PrimerLight.class.getResourceAsStream(new PrimerLight().getUserAgentStylesheet()))) {
            var theme = new String(stream.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?s)/\\*.*?\\*/", "");
            var kept = Set.copyOf(Files.readAllLines(KEPT));
            return CLASS.matcher(theme)
                    .results()
                    .map(found -> found.group(1))
                    .filter(name -> !kept.contains(name))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The classes in the windows for which the whole theme has rules and the installed program’s has none. On the
    /// JavaFX thread.
    public static Set<String> missing() {
        return Window.getWindows().stream()
                .flatMap(window -> SceneFaults.nodes(window.getScene().getRoot()))
                .flatMap(node -> node.getStyleClass().stream())
                .filter(LEFT_OUT::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
