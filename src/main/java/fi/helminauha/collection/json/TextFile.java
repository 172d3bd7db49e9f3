package fi.helminauha.collection.json;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/// Reads the text of one file, strictly as UTF-8.
final class TextFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextFile() {}

    /// The text, or a problem in the findings.
    /// @param most  bytes
    static Optional<String> read(Path file, int most, Findings findings) throws IOException {
        byte[] bytes;
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            bytes = in.readNBytes(most + 1);
        }
        if (bytes.length > most) {
            findings.loss(
                    Pointer.ROOT, "The file is larger than " + most / 1000 + " kB; divide it or make it smaller.");
            return Optional.empty();
        }
        return decode(bytes, findings).map(text -> withoutMark(text, findings));
    }

    private static Optional<String> decode(byte[] bytes, Findings findings) {
        var in = ByteBuffer.wrap(bytes);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            return Optional.of(decoder.decode(in).toString());
        } catch (CharacterCodingException e) {
            // The decoder leaves the buffer at the first byte that it could not read.
            var line = lineOf(bytes, in.position());
            findings.loss(Pointer.ROOT, "The file is not UTF-8 at line " + line + "; save it in UTF-8.");
            return Optional.empty();
        }
    }

    private static int lineOf(byte[] bytes, int position) {
        var line = 1;
        for (var i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    private static String withoutMark(String text, Findings findings) {
        if (text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK) {
            return text;
        }
        findings.problem(Pointer.ROOT, "The file begins with a byte order mark (BOM); save it as UTF-8 without one.");
        return text.substring(1);
    }
}
