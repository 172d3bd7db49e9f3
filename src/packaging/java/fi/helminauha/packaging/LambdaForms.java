package fi.helminauha.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;

/// The short code that the JDK writes at run time for each shape of method handle. Of those that stand in the runtime’s
/// list of classes while the start-up cache is made, the cache has it written.
/// @param lines  what the JDK tells of each: its holder, its name and shape, and how it was come by
record LambdaForms(List<String> lines) {
    /// Java’s option that has it tell.
    static final String TRACE = "-Djava.lang.invoke.MethodHandle.TRACE_RESOLVE=true";

    private static final Pattern TOLD = Pattern.compile("\\[(LF|SPECIES)_RESOLVE] .*");
    private static final Pattern HOW = Pattern.compile(" \\((success|fail|salvaged|generated)\\)$");
    private static final String MADE = "(fail)";

    /// @param output  of a program that ran with [#TRACE]
    static LambdaForms of(String output) {
        return new LambdaForms(output.lines()
                .filter(line -> TOLD.matcher(line).matches())
                .distinct()
                .sorted()
                .toList());
    }

    int all() {
        return lines.size();
    }

    /// How many were there already.
    long found() {
        return lines.stream().filter(line -> !line.endsWith(MADE)).count();
    }

    /// @param classList  of a runtime; made where it has none
    void addTo(Path classList) throws IOException {
        var entries = lines.stream()
                .map(line -> "@lambda-form-invoker " + HOW.matcher(line).replaceFirst(""))
                .distinct()
                .toList();
        Files.write(classList, entries, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
