package fi.helminauha.start;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// A further start without a window that wants one file opened; says how it may go on.
final class FurtherStart {
    private FurtherStart() {}

    /// @param arguments  the user’s data folder and the file
    public static void main(String... arguments) {
        var wanted = new OpenRequest(List.of(Path.of(arguments[1])));
        var claim = SingleInstance.claim(Path.of(arguments[0]), wanted, "", Duration.ofSeconds(60));
        System.out.println(claim instanceof SingleInstance.Claim.Other ? "other" : claim.toString());
    }
}
