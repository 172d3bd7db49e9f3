package fi.helminauha.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.helminauha.collection.ReadySession;
import fi.helminauha.collection.SessionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadySessionsTest {
    private static final List<String> PEARLS = List.of(
            "osallisuus/os-vuorovaikutus",
            "osallisuus/os-toivoitte-teimme",
            "osallisuus/os-kokeilukortti",
            "osallisuus/os-huolenaiheet",
            "dialogi/dia-kuuntelu");

    @Test
    void anEditionHasTheReadyMadeSessionsOfItsCollection(@TempDir Path folder) throws IOException {
        var name = "asiakkaan-aani-tunnissa";
        var data = FewPearls.copyTo(folder.resolve("data"), PEARLS);
        Files.createDirectories(data.resolve("sessions"));
        Files.copy(Path.of("data/sessions", name + ".json"), data.resolve("sessions", name + ".json"));
        FewPearls.build(data, folder.resolve("edition"));

        try (var edition = Edition.open(folder.resolve("edition"))) {
            var ids = edition.readySessions().stream().map(ReadySession::id).toList();

            assertEquals(List.of(new SessionId(name)), ids);
        }
    }
}
