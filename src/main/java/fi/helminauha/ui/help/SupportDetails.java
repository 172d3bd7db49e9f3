package fi.helminauha.ui.help;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What somebody who helps the user has to know of program and machine, in English, one fact a line. It names nothing
/// that the user has written, and not the user: the home folder is `~`.
/// @param properties   the system’s properties
/// @param screens      one a screen, the main one first
/// @param isGraphical  whether a graphics processor draws
record SupportDetails(
        ProgramFacts program,
        CollectionFacts collection,
        Map<String, String> properties,
        List<Screen> screens,
        boolean isGraphical) {

    /// @param width   in pixels before scaling
    /// @param height  the same
    /// @param scale   how many of the screen’s pixels are one
    record Screen(double width, double height, double scale) {}

    String text() {
        var lines = new StringBuilder();
        line(lines, "Helminauha", program.version());
        line(lines, "Collection", collection.version() + ", " + collection.pearls() + " pearls");
        line(lines, "Finnish dictionary", collection.hasDictionary() ? "yes" : "no");
        line(lines, "Java", property("java.version") + ", " + property("java.vendor"));
        line(lines, "JavaFX", property("javafx.version"));
        line(lines, "System", property("os.name") + " " + property("os.version") + ", " + property("os.arch"));
        line(lines, "Language", property("user.language") + "-" + property("user.country"));
        screens.forEach(screen -> line(
                lines,
                "Screen",
                String.format(
                        Locale.ROOT, "%.0f × %.0f, scale %.2f", screen.width(), screen.height(), screen.scale())));
        line(lines, "Drawn by", (isGraphical ? "graphics processor" : "processor") + pipeline());
        line(lines, "Own folder", shortened(program.user().data()));
        line(lines, "Cache", shortened(program.user().cache()));
        line(lines, "Collection in", shortened(program.collection()));
        return lines.toString();
    }

    private String pipeline() {
        var asked = property("prism.order");
        return asked.isEmpty() ? "" : " (" + asked + ")";
    }

    private String shortened(Path folder) {
        var home = property("user.home");
        return !home.isEmpty() && folder.startsWith(home)
                ? Path.of("~").resolve(Path.of(home).relativize(folder)).toString()
                : folder.toString();
    }

    private String property(String name) {
        return properties.getOrDefault(name, "");
    }

    private static void line(StringBuilder lines, String name, String value) {
        lines.append(name).append(": ").append(value).append('\n');
    }
}
