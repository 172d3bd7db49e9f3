package fi.helminauha.edition;

import fi.helminauha.collection.Language;
import fi.helminauha.store.CollectionContents;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What an edition was built from, in 64 hexadecimal digits: the collection’s documents, how texts are analysed,
/// and by which dictionary. Equal fingerprints, equal editions.
final class Fingerprint {
    private final MessageDigest digest;

    /// Of documents that are added one by one, in the order of [#of].
    /// @param analysis  version of the analysis and fingerprint of its dictionary
    Fingerprint(String analysis) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
        add(analysis);
    }

    /// @param analysis  version of the analysis and fingerprint of its dictionary
    static String of(CollectionContents contents, String analysis) {
        var fingerprint = new Fingerprint(analysis);
        fingerprint.add(contents.head());
        fingerprint.add(contents.glossary());
        fingerprint.add(contents.synonyms());
        for (var language : Language.values()) {
            fingerprint.add(contents.telling().in(language));
        }
        fingerprint.add(contents.words());
        contents.pearls().values().forEach(fingerprint::add);
        contents.sessions().values().forEach(fingerprint::add);
        contents.figures().forEach((figure, drawing) -> {
            fingerprint.add(figure.value());
            fingerprint.add(drawing);
        });
        return fingerprint.digits();
    }

    /// Asked once, after everything was added.
    String digits() {
        return HexFormat.of().formatHex(digest.digest());
    }

    void add(String text) {
        add(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Adds the length too, so that no two lists of texts run into the same bytes.
    /// @param bytes  of a text in UTF-8
    void add(byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
