package fi.helminauha.exchange;

import fi.helminauha.collection.PearlId;
import fi.helminauha.files.LimitedFile;
import fi.helminauha.files.TooLargeException;
import fi.helminauha.files.WholeFile;
import fi.helminauha.training.Step;
import fi.helminauha.training.TrainingSession;
import fi.helminauha.training.json.NewerDocumentException;
import fi.helminauha.training.json.SharedDocument;
import fi.helminauha.training.json.TrainingDocuments;
import fi.helminauha.training.json.TrainingReadException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// A training session as one file for a colleague, `.helminauha`: a JSON document in UTF-8 with the session, the
/// trainer’s own texts in it, and the titles of its pearls, by which those can be named that the colleague lacks.
public final class SharedSession {
    /// With its dot.
    public static final String EXTENSION = ".helminauha";

    /// Bytes. A session of a thousand steps with a page of notes each is half as large.
    public static final int LARGEST = 8 * 1024 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /// Characters from the beginning within which a file says what it is.
    private static final int HEAD = 200;

    private SharedSession() {}

    /// What became of a file that was to be opened. Nothing on the disk has changed.
    public sealed interface Reading {}

    /// @param session            as its trainer sent it. A session of its id may be in the library already:
    /// whoever keeps both gives this one [TrainingSession#underNewId]
    /// @param missing            its pearls that this collection has not, in the order of the session
    /// @param collectionVersion  of the collection with which it was planned
    /// @param isOtherCollection  whether that is another version than this one
    public record Opened(
            TrainingSession session, List<Missing> missing, String collectionVersion, boolean isOtherCollection)
            implements Reading {
        public Opened {
            missing = List.copyOf(missing);
        }
    }

    /// @param details  in English, for whoever helps
    public record Refused(Reason reason, String details) implements Reading {}

    /// @param title  as the sender’s collection calls it; the id where the file does not say
    public record Missing(PearlId pearl, String title) {}

    public enum Reason {
        /// It is not there, is no file, or may not be read.
        UNREADABLE,
        TOO_LARGE,
        /// It is something else under this name.
        NOT_A_SESSION,
        /// It was a session, but is cut or changed.
        DAMAGED,
        /// A newer program wrote it.
        NEWER
    }

    /// Writes the session whole or not at all, in place of a file that was there.
    /// @param title  of a pearl, in the language of the session
    /// @throws ExchangeException if it cannot be written
    public static void write(
            Path file, TrainingSession session, String collectionVersion, Function<PearlId, String> title) {
        var titles = new TreeMap<PearlId, String>();
        pearls(session).forEach(pearl -> titles.put(pearl, title.apply(pearl)));
        var text = TrainingDocuments.write(new SharedDocument(collectionVersion, titles, session.withNothingReady()));
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LARGEST) {
            throw new ExchangeException("share a session", "it is larger than " + LARGEST + " bytes");
        }
        try {
            WholeFile.write(file, bytes, WholeFile.Readers.CUSTOMARY);
        } catch (IOException e) {
            throw new ExchangeException("share a session", e);
        }
    }

    /// Reads a file that somebody sent. Never throws for what the disk holds.
    /// @param known              the pearls that there are here
    /// @param collectionVersion  of the collection that there is here
    public static Reading read(Path file, Set<PearlId> known, String collectionVersion) {
        byte[] bytes;
        try {
            bytes = LimitedFile.read(file, LARGEST);
        } catch (TooLargeException e) {
            return new Refused(Reason.TOO_LARGE, e.toString());
        } catch (IOException e) {
            return new Refused(Reason.UNREADABLE, e.toString());
        }
        return read(bytes, known, collectionVersion);
    }

    private static Reading read(byte[] bytes, Set<PearlId> known, String collectionVersion) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return unsound(new String(bytes, StandardCharsets.ISO_8859_1), "not UTF-8: " + e);
        }
        // Some editors put a mark before UTF-8.
        var json = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        try {
            return opened(TrainingDocuments.shared(json), known, collectionVersion);
        } catch (NewerDocumentException e) {
            return new Refused(Reason.NEWER, e.toString());
        } catch (TrainingReadException e) {
            return unsound(json, e.toString());
        }
    }

    private static Refused unsound(String text, String details) {
        var head = text.substring(0, Math.min(text.length(), HEAD));
        var wasSession = head.contains('"' + SharedDocument.FORMAT + '"');
        return new Refused(wasSession ? Reason.DAMAGED : Reason.NOT_A_SESSION, details);
    }

    private static Opened opened(SharedDocument document, Set<PearlId> known, String collectionVersion) {
        var missing = pearls(document.session())
                .filter(pearl -> !known.contains(pearl))
                .map(pearl -> new Missing(pearl, document.titles().getOrDefault(pearl, pearl.value())))
                .toList();
        return new Opened(
                document.session(),
                missing,
                document.collectionVersion(),
                !document.collectionVersion().equals(collectionVersion));
    }

    /// Each of the session’s pearls once.
    private static Stream<PearlId> pearls(TrainingSession session) {
        return session.days().stream()
                .flatMap(day -> day.steps().stream())
                .map(Step::pearl)
                .flatMap(pearl -> pearl.stream())
                .distinct();
    }
}
