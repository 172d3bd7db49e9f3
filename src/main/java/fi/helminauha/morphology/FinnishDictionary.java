package fi.helminauha.morphology;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// Voikko's Finnish dictionary in memory: `mor.vfst`, format 5, as in Debian's package `voikko-fi`. Safe for use
/// by many threads; each looks words up with an [#analyzer()] of its own. It takes about as much heap as the file
/// has bytes.
///
/// ```java
/// var analyzer = FinnishDictionary.read(path).analyzer();
/// analyzer.analyze("työkyvyttömyydestä").getFirst().baseForm(); // työkyvyttömyys
/// ```
public final class FinnishDictionary {
    /// Sixteen times the size of Debian's file: what is longer is something else.
    private static final int MAX_BYTES = 64 << 20;

    private final Transducer transducer;
    private final String fingerprint;
    private final KnownWordIndex knownWords;

    private FinnishDictionary(Transducer transducer, String fingerprint, KnownWordIndex knownWords) {
        this.transducer = transducer;
        this.fingerprint = fingerprint;
        this.knownWords = knownWords;
    }

    /// Reads a `mor.vfst`.
    ///
    /// @throws DictionaryException if the file cannot be read, is no dictionary or is damaged
    public static FinnishDictionary read(Path file) {
        try (var stream = Files.newInputStream(file)) {
            return read(stream);
        } catch (IOException e) {
            throw new DictionaryException("read the dictionary " + file, e);
        }
    }

    /// Reads a `mor.vfst`; the caller closes the stream.
    ///
    /// @throws DictionaryException if the stream cannot be read, is no dictionary or is damaged
    public static FinnishDictionary read(InputStream stream) {
        try {
            var bytes = stream.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new DictionaryException("read the dictionary", "it is longer than " + MAX_BYTES + " bytes");
            }
            return new FinnishDictionary(TransducerFile.read(bytes), sha256(bytes), new KnownWordIndex(List.of()));
        } catch (IOException e) {
            throw new DictionaryException("read the dictionary", e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /// The same dictionary with words of the collection's own, in the place of any that were added before.
    public FinnishDictionary withWords(List<KnownWord> words) {
        return new FinnishDictionary(transducer, fingerprint, new KnownWordIndex(words));
    }

    /// SHA-256 of the file, 64 hexadecimal digits. Own words do not change it.
    public String fingerprint() {
        return fingerprint;
    }

    /// A new look-up object, for one thread.
    public WordAnalyzer analyzer() {
        return new WordAnalyzer(transducer, knownWords);
    }
}
