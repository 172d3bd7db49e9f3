package fi.helminauha.ui.help;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// A part of the program and the terms under which it is used. The licences’ texts come with the installed program, in
/// its folder `licences`.
/// @param name   of a library; or the key of the words for what is no library
/// @param terms  as SPDX names them
record Licence(String name, String terms) {
    private static final String FILE = "licences.tsv";

    /// As `licences.tsv` lists them.
    static List<Licence> all() {
        try (var stream = Objects.requireNonNull(Licence.class.getResourceAsStream(FILE), FILE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", 2))
                    .map(columns -> new Licence(columns[0], columns[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("read " + FILE, e);
        }
    }
}
