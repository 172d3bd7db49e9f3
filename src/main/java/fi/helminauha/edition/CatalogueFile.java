package fi.helminauha.edition;

import fi.helminauha.collection.Audience;
import fi.helminauha.collection.Coded;
import fi.helminauha.collection.CollectionHead;
import fi.helminauha.collection.Difficulty;
import fi.helminauha.collection.GroupSize;
import fi.helminauha.collection.HrLevel;
import fi.helminauha.collection.Localized;
import fi.helminauha.collection.Material;
import fi.helminauha.collection.Minutes;
import fi.helminauha.collection.Origin;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.PearlKind;
import fi.helminauha.collection.Place;
import fi.helminauha.collection.Project;
import fi.helminauha.collection.ProjectId;
import fi.helminauha.collection.Relation;
import fi.helminauha.collection.Theme;
import fi.helminauha.collection.ThemeId;
import fi.helminauha.files.LimitedFile;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.zip.CRC32;

/// A [Catalogue] on disk, beside the database that it was taken from, and read much sooner than that: neither SQL nor
/// JSON. Where it is missing, damaged or not of that database, the database tells the same.
///
/// The file: its form, the size of the database in bytes and the CRC-32 of its first page, by which it is known
/// again, the catalogue; at the end a CRC-32 of all that. Numbers stand as [DataOutputStream] writes them, strings as
/// UTF-8 behind their length in bytes. Constants are numbers into the lists of codes at the beginning, so that the
/// file outlives another order of them in Java; a set is a bit for each.
final class CatalogueFile {
    private static final String FORM = "Helminauha catalogue 1";
    private static final int PAGE = 4096;
    /// Bytes; of ten thousand pearls it has some ten millions.
    private static final int LARGEST = 64 << 20;

    private CatalogueFile() {}

    /// @param database  the file from which the catalogue was taken
    /// @throws IOException if the file cannot be written; it is then worthless
    static void write(Path file, Catalogue catalogue, Path database) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        var writer = new Writer(out);
        writer.string(FORM);
        out.writeLong(Files.size(database));
        out.writeLong(firstPage(database));
        writer.catalogue(catalogue);
        out.writeLong(checksum(bytes.toByteArray(), bytes.size()));
        Files.write(file, bytes.toByteArray());
    }

    /// @param database  the file from which the catalogue should be
    /// @return absent if the file is missing, damaged, of another form, or of another database
    static Optional<Catalogue> read(Path file, Path database) {
        try {
            var bytes = LimitedFile.read(file, LARGEST);
            var end = bytes.length - Long.BYTES;
            if (end < 0 || ByteBuffer.wrap(bytes).getLong(end) != checksum(bytes, end)) {
                return Optional.empty();
            }
            var in = ByteBuffer.wrap(bytes);
            var reader = new Reader(in);
            return reader.string().equals(FORM)
                            && in.getLong() == Files.size(database)
                            && in.getLong() == firstPage(database)
                    ? Optional.of(reader.catalogue())
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            // The second: a code that this program does not know. The file is there for speed alone.
            return Optional.empty();
        }
    }

    /// Changed by any writing to the database, and what it cannot be opened without.
    private static long firstPage(Path database) throws IOException {
        try (var in = Files.newInputStream(database)) {
            var page = in.readNBytes(PAGE);
            return checksum(page, page.length);
        }
    }

    private static long checksum(byte[] bytes, int length) {
        var checksum = new CRC32();
        checksum.update(bytes, 0, length);
        return checksum.getValue();
    }

    private record Writer(DataOutputStream out) {
        void catalogue(Catalogue catalogue) throws IOException {
            codes(PearlKind.values());
            codes(Relation.values());
            codes(Audience.values());
            codes(HrLevel.values());
            codes(Place.values());
            codes(Material.values());
            string(catalogue.fingerprint());
            string(catalogue.words());
            string(catalogue.synonyms());
            head(catalogue.head());
            out.writeInt(catalogue.cards().size());
            for (var card : catalogue.cards()) {
                card(card);
            }
        }

        private void codes(Coded[] constants) throws IOException {
            out.writeInt(constants.length);
            for (var constant : constants) {
                string(constant.code());
            }
        }

        private void head(CollectionHead head) throws IOException {
            string(head.version());
            themes(head.themes());
            out.writeInt(head.kinds().size());
            for (var kind : head.kinds().entrySet()) {
                out.writeInt(kind.getKey().ordinal());
                localized(kind.getValue());
            }
            out.writeInt(head.projects().size());
            for (var project : head.projects()) {
                string(project.id().value());
                localized(project.name());
                localized(project.about());
            }
        }

        private void themes(List<Theme> themes) throws IOException {
            out.writeInt(themes.size());
            for (var theme : themes) {
                string(theme.id().value());
                localized(theme.name());
                themes(theme.themes());
            }
        }

        private void card(PearlCard card) throws IOException {
            string(card.id().value());
            string(card.theme().value());
            out.writeInt(card.kind().ordinal());
            out.writeInt(card.origin().relation().ordinal());
            string(card.origin().project().map(ProjectId::value).orElse(""));
            set(card.audiences());
            out.writeInt(card.level().ordinal());
            out.writeInt(card.minutes().from());
            out.writeInt(card.minutes().to());
            out.writeInt(card.group().from());
            out.writeInt(card.group().to().orElse(0));
            set(card.places());
            set(card.materials());
            out.writeInt(card.difficulty().number());
            localized(card.title());
            localized(card.summary());
        }

        private void set(Set<? extends Enum<?>> constants) throws IOException {
            var bits = 0L;
            for (var constant : constants) {
                bits |= 1L << constant.ordinal();
            }
            out.writeLong(bits);
        }

        private void localized(Localized<String> text) throws IOException {
            string(text.fi());
            string(text.sv());
            string(text.en());
        }

        void string(String string) throws IOException {
            var bytes = string.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    private record Reader(ByteBuffer in) {
        Catalogue catalogue() {
            var codes = new Codes(
                    constants(PearlKind.class),
                    constants(Relation.class),
                    constants(Audience.class),
                    constants(HrLevel.class),
                    constants(Place.class),
                    constants(Material.class));
            var fingerprint = string();
            var words = string();
            var synonyms = string();
            var head = head(codes);
            var cards = new ArrayList<PearlCard>();
            for (var left = in.getInt(); left > 0; left--) {
                cards.add(card(codes));
            }
            return new Catalogue(fingerprint, head, cards, words, synonyms);
        }

        /// The constants by their numbers in the file.
        private record Codes(
                List<PearlKind> kinds,
                List<Relation> relations,
                List<Audience> audiences,
                List<HrLevel> levels,
                List<Place> places,
                List<Material> materials) {}

        private <E extends Enum<E> & Coded> List<E> constants(Class<E> type) {
            var constants = new ArrayList<E>();
            for (var left = in.getInt(); left > 0; left--) {
                var code = string();
                constants.add(Coded.of(type, code)
                        .orElseThrow(() -> new IllegalArgumentException("no code of this program: " + code)));
            }
            return constants;
        }

        private CollectionHead head(Codes codes) {
            var version = string();
            var themes = themes();
            var kinds = new EnumMap<PearlKind, Localized<String>>(PearlKind.class);
            for (var left = in.getInt(); left > 0; left--) {
                kinds.put(codes.kinds().get(in.getInt()), localized());
            }
            var projects = new ArrayList<Project>();
            for (var left = in.getInt(); left > 0; left--) {
                projects.add(new Project(new ProjectId(string()), localized(), localized()));
            }
            return new CollectionHead(version, themes, kinds, projects);
        }

        private List<Theme> themes() {
            var themes = new ArrayList<Theme>();
            for (var left = in.getInt(); left > 0; left--) {
                themes.add(new Theme(new ThemeId(string()), localized(), themes()));
            }
            return themes;
        }

        private PearlCard card(Codes codes) {
            return new PearlCard(
                    new PearlId(string()),
                    new ThemeId(string()),
                    codes.kinds().get(in.getInt()),
                    new Origin(codes.relations().get(in.getInt()), project(string())),
                    set(Audience.class, codes.audiences()),
                    codes.levels().get(in.getInt()),
                    new Minutes(in.getInt(), in.getInt()),
                    new GroupSize(in.getInt(), most(in.getInt())),
                    set(Place.class, codes.places()),
                    set(Material.class, codes.materials()),
                    Difficulty.ofNumber(in.getInt()),
                    localized(),
                    localized());
        }

        private static Optional<ProjectId> project(String id) {
            return id.isEmpty() ? Optional.empty() : Optional.of(new ProjectId(id));
        }

        private static OptionalInt most(int people) {
            return people == 0 ? OptionalInt.empty() : OptionalInt.of(people);
        }

        private <E extends Enum<E>> Set<E> set(Class<E> type, List<E> constants) {
            var set = EnumSet.noneOf(type);
            for (var bits = in.getLong(); bits != 0; bits &= bits - 1) {
                set.add(constants.get(Long.numberOfTrailingZeros(bits)));
            }
            return set;
        }

        private Localized<String> localized() {
            return new Localized<>(string(), string(), string());
        }

        String string() {
            var length = in.getInt();
            var string = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
            in.position(in.position() + length);
            return string;
        }
    }
}
