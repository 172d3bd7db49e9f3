package fi.helminauha.platform;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class ElapsedTimeTest {
    @Test
    @EnabledOnOs(OS.LINUX)
    void onLinuxItIsTheTimeSinceTheStartOfTheComputerWithItsSleep() throws IOException {
        var elapsed = assertInstanceOf(ElapsedTime.class, ElapsedTime.ofThisPlatform());

        var before = elapsed.getAsLong() / 1e9;
        var uptime =
                Double.parseDouble(Files.readString(Path.of("/proc/uptime")).split(" ")[0]);
        var after = elapsed.getAsLong() / 1e9;

        // The kernel tells its uptime in hundredths.
        assertTrue(before - 0.01 <= uptime && uptime <= after + 0.01, before + " " + uptime + " " + after);
    }

    @Test
    void itNeverGoesBack() {
        var elapsed = ElapsedTime.ofThisPlatform();

        var last = elapsed.getAsLong();
        for (var reading = 0; reading < 10_000; reading++) {
            var now = elapsed.getAsLong();
            assertTrue(now >= last);
            last = now;
        }
    }
}
