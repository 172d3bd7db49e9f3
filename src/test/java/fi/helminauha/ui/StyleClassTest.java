package fi.helminauha.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A style class of the program’s own never has the name that a control of a library has: a rule for the one would hit
/// the other wherever both are in a window.
class StyleClassTest {
    private static final Path CLASSES = Path.of("target", "classes", "fi", "helminauha", "ui");
    private static final Path SHEETS = Path.of("src", "main", "resources", "fi", "helminauha", "ui", "css");
    private static final Pattern SELECTORS = Pattern.compile("([^{}]+)\\{");
    private static final Pattern ONE_CLASS = Pattern.compile("\\.([A-Za-z][\\w-]*)(:[\\w-]+)*");
    /// Controls that are given a look of their own say again what they are.
    private static final Set<String> SAID_AGAIN = Set.of("button", "toggle-button");

    private static Set<String> controls = Set.of();

    @BeforeAll
    static void nameControls() {
        controls = new ClassFileImporter()
                .importPackages("javafx.scene.control", "org.controlsfx.control", "atlantafx.base.controls").stream()
                        .filter(each -> each.isAssignableTo("javafx.css.Styleable"))
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !name.isEmpty())
                        .map(StyleClassTest::styleClass)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /// `CheckBox` is styled as `check-box`.
    private static String styleClass(String control) {
        return control.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    @Test
    void theNamesOfTheLibrariesControlsAreKnown() {
        assertTrue(
                controls.containsAll(List.of("check-box", "button", "list-cell", "date-picker", "rating", "card")),
                controls::toString);
    }

    @Test
    void noStyleClassOfTheProgramHasTheNameOfAControl() throws IOException {
        try (var files = Files.walk(CLASSES)) {
            var found = files.filter(file -> file.toString().endsWith(".class"))
                    .flatMap(file -> words(file)
                            .filter(name -> controls.contains(name) && !SAID_AGAIN.contains(name))
                            .map(name -> file.getFileName() + " " + name))
                    .sorted()
                    .toList();

            assertEquals(List.of(), found);
        }
    }

    private static Stream<String> words(Path classFile) {
        try {
            return StreamSupport.stream(
                            ClassFile.of().parse(classFile).constantPool().spliterator(), false)
                    .filter(StringEntry.class::isInstance)
                    .map(entry -> ((StringEntry) entry).stringValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"browse", "page", "plan", "present", "reader", "team"})
    void theSheetOfAViewHasNoRuleForAControlWhereverItIs(String sheet) throws IOException {
        var text = Files.readString(SHEETS.resolve(sheet + ".css")).replaceAll("(?s)/\\*.*?\\*/", "");

        var bare = SELECTORS
                .matcher(text)
                .results()
                .flatMap(found -> Arrays.stream(found.group(1).split(",")))
                .map(String::strip)
                .filter(selector -> ONE_CLASS.matcher(selector).matches())
                .filter(selector -> controls.contains(selector.substring(1).replaceAll(":.*", "")))
                .toList();

        assertEquals(List.of(), bare);
    }
}
