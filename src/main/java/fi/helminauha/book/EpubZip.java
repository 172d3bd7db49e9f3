package fi.helminauha.book;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files packed as EPUB wants them: the first as it is, so that its words stand at a fixed place, the others deflated.
final class EpubZip {
    /// What each file of it says of its time, for the same bytes whenever it is packed.
    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private EpubZip() {}

    /// @param files  texts by their names, in their order
    static byte[] of(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            var isFirst = true;
            for (var file : files.entrySet()) {
                var content = file.getValue().getBytes(StandardCharsets.UTF_8);
                zip.putNextEntry(entry(file.getKey(), content, isFirst));
                zip.write(content);
                zip.closeEntry();
                isFirst = false;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("pack a book into memory", e);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String name, byte[] content, boolean isStored) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        if (isStored) {
            var sum = new CRC32();
            sum.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(sum.getValue());
        }
        return entry;
    }
}
