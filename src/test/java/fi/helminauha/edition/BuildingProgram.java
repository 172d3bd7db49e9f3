package fi.helminauha.edition;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Builds two collections in turn into one place until it stops itself as a power cut would: no thread goes on,
/// nothing is tidied up.
public final class BuildingProgram {
    private BuildingProgram() {}

    /// @param arguments  the two collections’ files, the edition’s place, and after how many milliseconds of building
    /// it stops
    public static void main(String... arguments) {
        var collections = List.of(FewPearls.read(Path.of(arguments[0])), FewPearls.read(Path.of(arguments[1])));
        var place = Path.of(arguments[2]);
        build(collections.getFirst(), place);
        var stop = Duration.ofMillis(Long.parseLong(arguments[3]));
        CompletableFuture.delayedExecutor(stop.toNanos(), TimeUnit.NANOSECONDS)
                .execute(() -> Runtime.getRuntime().halt(1));
        for (var number = 1; ; number++) {
            build(collections.get(number % 2), place);
        }
    }

    private static void build(FewPearls.Checked read, Path place) {
        EditionBuilder.build(read.collection(), read.files(), Optional.empty(), place);
    }
}
