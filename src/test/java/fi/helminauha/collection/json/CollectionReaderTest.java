package fi.helminauha.collection.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.FigureId;
import fi.helminauha.collection.KnownWord;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.Problem;
import fi.helminauha.collection.ReadySession;
import fi.helminauha.collection.SessionId;
import fi.helminauha.collection.Synonyms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollectionReaderTest {
    @TempDir
    private Path folder;

    @Test
    void aCollectionThatKeepsEveryRuleIsRead() {
        var collection = read(SmallCollection.writeTo(folder)).collection();

        assertEquals(
                List.of("kaksi", "kolme", "rikas", "yksi"),
                collection.pearls().stream().map(Pearl::id).map(PearlId::value).toList());
        assertEquals(new SessionId("aamu"), collection.sessions().getFirst().id());
        assertEquals(Set.of(new FigureId("talo")), collection.figures().keySet());
        assertEquals(List.of(new KnownWord("etätyönohjaus", List.of("etä", "työnohjaus"))), collection.words());
    }

    @Test
    void theFilesAreThereCharacterForCharacterAndReadBackAsTheSameValues() throws IOException {
        var read = read(SmallCollection.writeTo(folder));
        var files = read.files();
        var collection = read.collection();

        assertEquals(
                Files.readString(folder.resolve(SmallCollection.RICH)),
                files.pearls().get(new PearlId("rikas")));
        assertEquals(
                collection.pearls(),
                files.pearls().values().stream().map(CollectionDocuments::pearl).toList());
        assertEquals(
                collection.sessions(),
                files.sessions().values().stream()
                        .map(CollectionDocuments::session)
                        .toList());
        assertEquals(collection.head(), CollectionDocuments.head(files.head()));
        assertEquals(collection.glossary(), CollectionDocuments.glossary(files.glossary()));
        assertEquals(collection.synonyms(), CollectionDocuments.synonyms(files.synonyms()));
        assertEquals(collection.words(), CollectionDocuments.words(files.words()));
    }

    @Test
    void whatIsOptionalMayBeMissing() throws IOException {
        SmallCollection.writeTo(folder);
        for (var file : List.of("sessions/aamu.json", "synonyms.json", "telling.fi.json", "words.json")) {
            Files.delete(folder.resolve(file));
        }
        Files.delete(folder.resolve("sessions"));

        var read = read(folder);

        assertEquals(List.<ReadySession>of(), read.collection().sessions());
        assertEquals(Synonyms.NONE, read.collection().synonyms());
        assertEquals(Synonyms.NONE, CollectionDocuments.synonyms(read.files().synonyms()));
        assertEquals(List.of(), CollectionDocuments.words(read.files().words()));
    }

    @Test
    void relationsAreSeenFromBothSides() {
        var collection = read(SmallCollection.writeTo(folder)).collection();

        var related = collection.related(collection.pearl(new PearlId("yksi")).orElseThrow());

        assertEquals(
                List.of("kaksi", "kolme", "rikas"),
                related.stream().map(PearlId::value).toList());
    }

    @Test
    void aFileOutOfPlaceIsNeverPassedOver() {
        SmallCollection.writeTo(folder);
        for (var file : List.of(
                "glosary.json",
                "pearl/perusta/x.json",
                "pearls/x.json",
                "pearls/perusta/a/x.json",
                "pearls/perusta/x.JSON",
                "sessions/x.txt",
                "figures/X.svg")) {
            SmallCollection.write(folder, file, "{}");
        }

        assertEquals(
                List.of(
                        "figures/X.svg",
                        "glosary.json",
                        "pearl",
                        "pearl/perusta",
                        "pearl/perusta/x.json",
                        "pearls/perusta/a",
                        "pearls/perusta/a/x.json",
                        "pearls/perusta/x.JSON",
                        "pearls/x.json",
                        "sessions/x.txt"),
                problems().stream().map(Problem::file).toList());
    }

    @Test
    void whatIsForPeopleOrForTheSystemIsPassedOver() {
        SmallCollection.writeTo(folder);
        for (var file : List.of(
                "README.md",
                "figures/README.md",
                "LICENSE",
                "schema/pearl.schema.json",
                ".DS_Store",
                "pearls/perusta/.rikas.json.swp",
                "pearls/perusta/rikas.json~")) {
            SmallCollection.write(folder, file, "x");
        }

        assertEquals(List.of(), problems());
    }

    @Test
    void theSameIdInTwoFoldersIsSaidOfTheSecond() throws IOException {
        SmallCollection.writeTo(folder);
        SmallCollection.write(
                folder,
                "pearls/muu/rikas.json",
                Files.readString(folder.resolve(SmallCollection.RICH)).replace("perusta-a", "muu-a"));

        assertTrue(problems().stream()
                .anyMatch(problem -> problem.file().equals(SmallCollection.RICH)
                        && problem.sentence().contains("is taken by pearls/muu/rikas.json")));
    }

    @Test
    void aFolderWithoutACollectionSaysWhatIsMissing() {
        assertEquals(List.of(new Problem("collection.json", "", "The file is missing; write it.")), problems());
    }

    @Test
    void aFolderThatIsNotThereIsAFailureAndNoProblemOfTheFiles() {
        assertThrows(CollectionReadException.class, () -> CollectionReader.read(folder.resolve("none")));
    }

    @Test
    void aDamagedDocumentIsAFailure() {
        var failure = assertThrows(CollectionReadException.class, () -> CollectionDocuments.pearl("{ \"id\": 1 }"));

        assertTrue(failure.getMessage().contains("/id: Here is a number"), failure::getMessage);
    }

    private static CollectionReading.Read read(Path folder) {
        return assertInstanceOf(CollectionReading.Read.class, CollectionReader.read(folder));
    }

    private List<Problem> problems() {
        return switch (CollectionReader.read(folder)) {
            case CollectionReading.Rejected(var problems) -> problems;
            case CollectionReading.Read _ -> List.of();
        };
    }
}
