package fi.helminauha.edition;

import fi.helminauha.morphology.DictionaryException;
import fi.helminauha.morphology.FinnishDictionary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/// The Finnish dictionary that an edition was built with lies in the edition, so that queries are read as the texts
/// were.
final class EditionDictionary {
    private static final String FOLDER = "dictionary";
    private static final String FILE = "mor.vfst";
    private static final String NOTICE = "NOTICE.txt";
    private static final String NONE = "none";
    /// Bytes; Voikko’s has four millions.
    private static final long LARGEST = 64 << 20;

    private EditionDictionary() {}

    /// The file in an edition’s folder, whether it is there or not.
    static Path file(Path edition) {
        return edition.resolve(FOLDER).resolve(FILE);
    }

    /// The dictionary of that file; absent where there is none or it is damaged.
    static Optional<FinnishDictionary> read(Path file) {
        try {
            // The size that a file tells is asked first: it is read whole.
            return Files.isRegularFile(file) && Files.size(file) <= LARGEST
                    ? Optional.of(FinnishDictionary.read(file))
                    : Optional.empty();
        } catch (DictionaryException | IOException e) {
            return Optional.empty();
        }
    }

    /// Names a dictionary, or that there is none, as a part of a fingerprint.
    static String mark(Optional<FinnishDictionary> dictionary) {
        return dictionary.map(FinnishDictionary::fingerprint).orElse(NONE);
    }

    /// Copies the dictionary into an edition, with the notice that its licence asks for.
    static void copy(Path file, Path edition) throws IOException {
        var folder = Files.createDirectories(edition.resolve(FOLDER));
        Files.copy(file, folder.resolve(FILE));
        try (var notice = EditionDictionary.class.getResourceAsStream("dictionary-notice.txt")) {
            Files.copy(Objects.requireNonNull(notice), folder.resolve(NOTICE));
        }
    }
}
