package fi.helminauha.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Addressee;
import fi.helminauha.collection.Block;
import fi.helminauha.collection.Inline;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.PearlKind;
import fi.helminauha.collection.PearlText;
import fi.helminauha.collection.Prose;
import fi.helminauha.collection.RichText;
import fi.helminauha.collection.json.ShippedCollection;
import fi.helminauha.training.Run;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Walks every pearl of the collection.
class TeamWalkTest {
    /// What eight lines hold at 1280×800, with a long last sentence.
    private static final int READABLE = 400;

    private static final List<Pearl> PEARLS = ShippedCollection.get().pearls();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextOfEveryPearlThatIsForTheRoomIsOnAPage(Language language) {
        for (var pearl : PEARLS) {
            // A text that is parted goes on under the same title on the next page.
            var shown = Stream.concat(
                            pages(pearl, language).stream()
                                    .flatMap(page -> page.texts().skip(2)),
                            pages(pearl, language).stream()
                                    .flatMap(page -> page.texts().limit(2)))
                    .collect(Collectors.joining(" "));

            blocks(pearl.in(language), Addressee.ROOM)
                    .flatMap(Block::texts)
                    .forEach(words -> assertTrue(
                            squeezed(shown).contains(squeezed(words)), () -> pearl.id() + " lacks: " + words));
            assertTrue(shown.contains(pearl.in(language).title()));
            assertTrue(shown.contains(pearl.in(language).summary()));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingThatAnyPearlSaysToItsLeaderIsOnAPage(Language language) {
        for (var pearl : PEARLS) {
            var text = pearl.in(language);
            var shown = pages(pearl, language).stream().flatMap(TeamPage::texts).collect(Collectors.joining("\n"));
            var guidance = text.guidance();
            var secrets = Stream.of(
                            blocks(text, Addressee.LEADER).flatMap(Block::texts),
                            Stream.concat(guidance.room().stream(), guidance.words().stream())
                                    .map(RichText::plain),
                            guidance.variations().stream()
                                    .map(variation -> variation.text().plain()),
                            blocks(text, Addressee.ROOM)
                                    .filter(Block.Form.class::isInstance)
                                    .flatMap(form -> ((Block.Form) form).fields().stream())
                                    .flatMap(field -> field.example().stream()))
                    .flatMap(words -> words)
                    .flatMap(words -> Prose.sentences(words).stream())
                    // A word or two may stand anywhere.
                    .filter(sentence -> sentence.length() > 30);

            secrets.forEach(secret -> assertFalse(shown.contains(secret), () -> pearl.id() + " shows: " + secret));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatALeaderNeedsMeanwhileIsToldToTheLeader(Language language) {
        for (var pearl : PEARLS) {
            var told = TeamWalk.of(pearl, language).forLeader().stream()
                    .flatMap(Block::texts)
                    .toList();

            blocks(pearl.in(language), Addressee.LEADER)
                    .flatMap(Block::texts)
                    .forEach(words -> assertTrue(told.contains(words), () -> pearl.id() + " lacks: " + words));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noStageIsEmptyAndNoPageIsTooFullToBeReadFromAfar(Language language) {
        for (var pearl : PEARLS) {
            for (var stage : TeamWalk.of(pearl, language).stages()) {
                assertFalse(stage.title().isBlank(), () -> pearl.id() + " has a stage without a title");
                assertTrue(stage.minutes() >= 1);
                for (var page : stage.pages()) {
                    assertFalse(page.title().isBlank(), () -> pearl.id() + " has a page without a title");
                    var letters = page.texts().skip(2).mapToInt(String::length).sum();
                    assertTrue(letters > 0, () -> pearl.id() + " has an empty page: " + page);
                    if (!(page.content() instanceof TeamPage.Content.Fields)
                            && !(page.content() instanceof TeamPage.Content.Text(var block, var _)
                                    && block instanceof Block.Quotation)) {
                        assertTrue(letters <= READABLE, () -> pearl.id() + ", " + letters + " letters: " + page);
                    }
                    assertTrue(items(page) <= 4, () -> pearl.id() + " has too much at once: " + page);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theMinutesOfTheStagesAreThoseOfThePearl(Language language) {
        for (var pearl : PEARLS) {
            var walk = TeamWalk.of(pearl, language);
            var steps = pearl.in(language).body().stream()
                    .filter(Block.Step.class::isInstance)
                    .map(Block.Step.class::cast)
                    .toList();

            if (steps.isEmpty()) {
                assertTrue(pearl.card().minutes().contains(walk.minutes()), () -> pearl.id() + ": " + walk.minutes());
                assertEquals(List.of(1), walk.sittings());
            } else {
                assertEquals(
                        steps.stream().map(Block.Step::title).toList(),
                        walk.stages().stream().map(TeamStage::title).toList(),
                        () -> pearl.id().toString());
                for (var sitting : walk.sittings()) {
                    assertEquals(
                            steps.stream()
                                    .filter(step -> step.sitting() == sitting)
                                    .mapToInt(Block.Step::minutes)
                                    .sum(),
                            walk.inSitting(sitting).minutes(),
                            () -> pearl.id().toString());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySentenceOfAStepAndEveryItemOfACheckListIsTickedOnce(Language language) {
        for (var pearl : PEARLS) {
            var marks = pages(pearl, language).stream()
                    .flatMap(page -> page.marks().stream())
                    .toList();

            assertEquals(marks.size(), new HashSet<>(marks).size(), () -> pearl.id() + " has a mark twice");
            var body = pearl.in(language).body();
            var secret = TeamWalk.of(pearl, language).forLeader();
            for (var i = 0; i < body.size(); i++) {
                var index = i;
                var own = marks.stream().filter(mark -> mark.block() == index).toList();
                if (secret.contains(body.get(i))) {
                    assertEquals(List.of(), own);
                } else {
                    assertEquals(
                            expected(body.get(i)),
                            own.stream().map(Mark::words).collect(Collectors.joining(" ")),
                            () -> pearl.id().toString());
                    assertEquals(
                            IntStream.range(0, own.size()).boxed().toList(),
                            own.stream().map(Mark::item).toList());
                }
            }
        }
    }

    /// What of a block is ticked or written, all in one.
    private static String expected(Block block) {
        return switch (block) {
            case Block.Step step -> step.isBreak() ? "" : step.text().plain();
            case Block.Checklist(var items) -> joined(items);
            case Block.Questions(var items) -> joined(items);
            case Block.Form(var _, var fields) ->
                fields.stream().map(Block.FormField::label).collect(Collectors.joining(" "));
            case Block.Numbers(var items) when isTicked(block) -> joined(items);
            default -> "";
        };
    }

    private static boolean isTicked(Block numbers) {
        return PEARLS.stream()
                .filter(pearl -> Stream.of(Language.values())
                        .anyMatch(language -> pearl.in(language).body().contains(numbers)))
                .noneMatch(pearl ->
                        pearl.card().kind() == PearlKind.THEORY || pearl.card().kind() == PearlKind.CASE);
    }

    private static String joined(List<RichText> items) {
        return items.stream().map(RichText::plain).collect(Collectors.joining(" "));
    }

    @Test
    void whatIsSaidBetweenQuotationMarksIsOneTick() {
        var text = new RichText(List.of(
                new Inline.Plain("Sano: ”Arvioidaan myöhemmin. Nyt kirjataan.” Jatka (älä "),
                new Inline.Strong("selitä. Kuuntele"),
                new Inline.Plain("). Kello 9.30 alkaa kierros.")));

        assertEquals(
                List.of(
                        "Sano: ”Arvioidaan myöhemmin. Nyt kirjataan.”",
                        "Jatka (älä selitä. Kuuntele).",
                        "Kello 9.30 alkaa kierros."),
                Sentences.of(text).stream().map(RichText::plain).toList());
    }

    @Test
    void aMethodIsGoneThroughByItsSteps() {
        var walk = TeamWalk.of(pearl("mj-premortem"), Language.FI);

        assertEquals(
                List.of("Tilanne", "Yksin", "Kierros", "Ryhmittely ja vakavuus", "Kolme tekoa", "Suunnitelma uusiksi"),
                walk.stages().stream().map(TeamStage::title).toList());
        assertEquals(
                List.of(5, 7, 18, 10, 15, 5),
                walk.stages().stream().map(TeamStage::minutes).toList());
        var round = walk.stages().get(2);
        assertEquals(1, round.pages().size());
        assertEquals(
                List.of(
                        "Yksi syy kerrallaan, kunnes laput loppuvat.",
                        "Johtaja sanoo viimeisenä.",
                        "Kirjaa sanasta sanaan, älä vastaa."),
                round.pages().getFirst().marks().stream().map(Mark::words).toList());
        assertTrue(walk.stages().stream()
                .flatMap(stage -> stage.leader().stream())
                .anyMatch(line -> line.plain().startsWith("Suunnitelman tekijä puolustautuu – Sano")));
    }

    @Test
    void aTheoryIsAnIdeaAnExampleAndQuestionsToThinkAbout() {
        for (var pearl : PEARLS) {
            if (pearl.card().kind() == PearlKind.THEORY) {
                var walk = TeamWalk.of(pearl, Language.FI);

                assertTrue(
                        walk.stages().size() <= Math.max(1, walk.minutes() / 3),
                        () -> pearl.id() + ": " + walk.minutes());
                assertTrue(
                        walk.stages().stream()
                                .flatMap(stage -> stage.pages().stream())
                                .anyMatch(page -> page.content() instanceof TeamPage.Content.Question),
                        () -> pearl.id() + " asks nothing");
            }
        }
    }

    @Test
    void aPracticeCaseHasItsRolesBeforeItsTaskAndItsQuestionsAfterIt() {
        for (var pearl : PEARLS) {
            if (pearl.card().kind() == PearlKind.PRACTICE_CASE) {
                var stages = TeamWalk.of(pearl, Language.FI).stages();

                assertTrue(
                        stages.getFirst().pages().size() > 2, () -> pearl.id().toString());
                assertTrue(
                        stages.getLast().pages().stream()
                                .anyMatch(page -> page.content() instanceof TeamPage.Content.Question),
                        () -> pearl.id() + " has no debriefing");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyWayOfEveryPearlSharesItsMinutesAmongTheSteps(Language language) {
        var shorter = new TreeSet<PearlId>();
        for (var pearl : PEARLS) {
            var walk = TeamWalk.of(pearl, language);
            for (var way : walk.ways()) {
                assertEquals(way.minutes(), walk.in(way.minutes()).minutes());
                if (way.minutes() < walk.minutes()) {
                    shorter.add(pearl.id());
                }
            }
            assertTrue(walk.ways().getFirst().isWhole());
        }

        assertEquals(
                List.of(60, 30),
                TeamWalk.of(pearl("mj-premortem"), language).ways().stream()
                        .map(TeamWay::minutes)
                        .toList());
        assertTrue(shorter.size() >= 60, () -> "only " + shorter.size() + " pearls can be shortened");
    }

    @Test
    void aRunFindsTheSittingItWasBegunWith() {
        for (var pearl : PEARLS) {
            var walk = TeamWalk.of(pearl, Language.FI);
            for (var sitting : walk.sittings()) {
                for (var way : walk.inSitting(sitting).ways()) {
                    var begun = walk.inSitting(sitting).in(way);
                    var run = Run.begin(walk.text().title(), begun.steps(), Instant.EPOCH);

                    assertEquals(begun, TeamWalk.of(pearl, Language.FI, run), () -> pearl.id() + " " + sitting);
                }
            }
        }
    }

    private static List<TeamPage> pages(Pearl pearl, Language language) {
        return TeamWalk.of(pearl, language).stages().stream()
                .flatMap(stage -> stage.pages().stream())
                .toList();
    }

    private static int items(TeamPage page) {
        return switch (page.content()) {
            case TeamPage.Content.Ticks(var ticks) -> ticks.size();
            case TeamPage.Content.Fields(var fields) -> fields.size();
            case TeamPage.Content.Cards(var cards) -> cards.size();
            default -> 1;
        };
    }

    private static Stream<Block> blocks(PearlText text, Addressee wanted) {
        var found = new ArrayList<Block>();
        var section = Addressee.ROOM;
        for (var block : text.body()) {
            if (block instanceof Block.Heading(var _, var addressee)) {
                section = addressee;
            }
            var own = block instanceof Block.Note note && note.addressee() == Addressee.LEADER
                    ? Addressee.LEADER
                    : section;
            if (own == wanted) {
                found.add(block);
            }
        }
        return found.stream();
    }

    private static String squeezed(String words) {
        return words.replaceAll("\\s+", "");
    }

    private static Pearl pearl(String id) {
        return PEARLS.stream()
                .filter(pearl -> pearl.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
