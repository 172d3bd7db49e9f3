package fi.helminauha.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.helminauha.settings.UserFolders;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SupportDetailsTest {
    private static final Path HOME = Path.of("/home/aija.virtanen");

    @Test
    void everyFactIsALineAndTheUsersNameIsInNone() {
        var program = new ProgramFacts(
                "1.2.3",
                Path.of("/usr/lib/helminauha/collection"),
                new UserFolders(HOME.resolve("data"), HOME.resolve("cache")),
                _ -> {});
        var properties = Map.of(
                "java.version",
                "25.0.1",
                "java.vendor",
                "Eclipse Adoptium",
                "javafx.version",
                "26.0.2",
                "os.name",
                "Linux",
                "os.version",
                "6.1",
                "os.arch",
                "amd64",
                "user.language",
                "fi",
                "user.country",
                "FI",
                "user.home",
                HOME.toString(),
                "prism.order",
                "sw");

        var details = new SupportDetails(
                program,
                new CollectionFacts("2026.1", 144, true),
                properties,
                List.of(new SupportDetails.Screen(1536, 864, 1.25), new SupportDetails.Screen(1920, 1080, 1)),
                false);

        assertEquals("""
                Helminauha: 1.2.3
                Collection: 2026.1, 144 pearls
                Finnish dictionary: yes
                Java: 25.0.1, Eclipse Adoptium
                JavaFX: 26.0.2
                System: Linux 6.1, amd64
                Language: fi-FI
                Screen: 1536 × 864, scale 1.25
                Screen: 1920 × 1080, scale 1.00
                Drawn by: processor (sw)
                Own folder: ~/data
                Cache: ~/cache
                Collection in: /usr/lib/helminauha/collection
                """, details.text());
    }
}
