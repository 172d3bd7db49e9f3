package fi.helminauha.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/// The documents in a zip file that anybody may have made. Nothing is unpacked onto the disk. What is larger than any
/// library, or called otherwise than its documents are, ends the reading.
sealed interface LibraryEntries {
    /// Of all documents together, in bytes.
    int MOST_BYTES = 48 * 1024 * 1024;
    int MOST_ENTRIES = 20_000;
    /// These names and no others: a path, another spelling or a folder of another program is refused.
    Pattern NAME = Pattern.compile(
            "(?:helmikirjasto|bookmarks|readings|folders|notes|highlights|times|sessions|runs|team-runs)\\.json"
                    + "|(?:sessions|runs|team-runs)/[0-9a-f-]{36}\\.json");

    /// The texts by their names.
    record Documents(Map<String, String> texts) implements LibraryEntries {
        /// @throws IllegalArgumentException  if there is no document of that name
        String text(String name) {
            var text = texts.get(name);
            if (text == null) {
                throw new IllegalArgumentException("there is no " + name);
            }
            return text;
        }
    }

    /// @param why  in English
    record Foreign(String why) implements LibraryEntries {}

    /// @param why  in English
    record TooLarge(String why) implements LibraryEntries {}

    /// @param why   in English
    /// @param head  what the file says that it is, if that stands before what is unsound
    record Unsound(String why, Optional<String> head) implements LibraryEntries {}

    static LibraryEntries of(byte[] file) {
        var texts = new HashMap<String, String>();
        var isLibrary = false;
        var left = MOST_BYTES;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = entry.getName();
                isLibrary |= name.equals(LibraryArchive.HEAD);
                if (!NAME.matcher(name).matches()) {
                    return unsound(isLibrary, texts, "an entry is called otherwise than those of a library");
                }
                var bytes = zip.readNBytes(left + 1);
                left -= bytes.length;
                if (left < 0 || texts.size() >= MOST_ENTRIES) {
                    return new TooLarge("it holds more than " + MOST_BYTES + " bytes or " + MOST_ENTRIES + " entries");
                }
                if (texts.put(name, decoded(bytes)) != null) {
                    return unsound(isLibrary, texts, "there are two entries of one name");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return unsound(isLibrary, texts, e.toString());
        }
        return isLibrary ? new Documents(texts) : new Foreign("there is no " + LibraryArchive.HEAD);
    }

    private static LibraryEntries unsound(boolean isLibrary, Map<String, String> texts, String why) {
        return isLibrary ? new Unsound(why, Optional.ofNullable(texts.get(LibraryArchive.HEAD))) : new Foreign(why);
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
