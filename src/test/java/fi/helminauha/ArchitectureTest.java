package fi.helminauha;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fi.helminauha.ui.kit.TextEntry;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The arrows of the house: what may use what. See docs/architecture.md.
class ArchitectureTest {
    private static final String ROOT = "fi.helminauha";
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private static final List<Class<?>> TAKES_KEYS = List.of(ButtonBase.class, TitledPane.class, MenuItem.class);

    private static final List<String> MAKES_THREADS = List.of("ofPlatform", "ofVirtual", "startVirtualThread");

    @ParameterizedTest(name = "{0} uses only {1}")
    @CsvSource(delimiter = '|', textBlock = HousePlan.ARROWS)
    void aRoomUsesOnlyTheRoomsBelowIt(String room, String below) {
        var hasRoomsBelow = room.equals("collection") || room.equals("training");
        var own = hasRoomsBelow ? ROOT + "." + room : ROOT + "." + room + "..";
        var allowed = Stream.concat(
                        Stream.of(own),
                        below == null
                                ? Stream.empty()
                                : Arrays.stream(below.split(" ")).map(name -> ROOT + "." + name))
                .toArray(String[]::new);

        classes()
                .that()
                .resideInAPackage(own)
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(ROOT + "..")).or(resideInAnyPackage(allowed)))
                .because("the arrows of the house say so")
                .check(PROGRAM);
    }

    @Test
    void theDocumentTellsOfEveryRoomWhatItMayUse() throws IOException {
        var told = HousePlan.told();

        assertEquals(HousePlan.drawn().keySet(), told.keySet());
        HousePlan.drawn().forEach((room, uses) -> {
            var row = told.get(room);
            if (row.isOpen()) {
                assertTrue(
                        uses.stream().filter(each -> each.startsWith("ui.")).allMatch(row::names),
                        () -> room + " uses more of ui than " + row);
                assertTrue(
                        row.uses().stream().allMatch(each -> each.equals("ui.*") || uses.contains(each)),
                        () -> room + " uses less than " + row);
            } else {
                assertEquals(uses, row.uses(), room);
            }
        });
    }

    @Test
    void collectionAndMorphologyUseOnlyTheJdksBase() {
        classes()
                .that()
                .resideInAnyPackage(ROOT + ".collection", ROOT + ".morphology")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + ".collection",
                        ROOT + ".morphology",
                        "java.lang..",
                        "java.util..",
                        "java.net",
                        "java.io",
                        "java.nio..",
                        "java.security",
                        "java.text",
                        "java.time..",
                        "java.math",
                        "org.jspecify..")
                .because("the heart of the program has no library in it")
                .check(PROGRAM);
    }

    @ParameterizedTest(name = "only {0} knows {1}")
    @CsvSource({
        "store, java.sql..",
        "store, org.sqlite..",
        "search, org.apache.lucene..",
        "editor, picocli..",
        "paper, com.openhtmltopdf..",
        "paper, org.apache.pdfbox..",
        "figure, com.github.weisj..",
        "calendar, biweekly..",
        "collection.json training.json, tools.jackson..",
    })
    void aLibraryIsKnownToItsRoomAlone(String rooms, String library) {
        var packages = Arrays.stream(rooms.split(" "))
                .map(room -> ROOT + "." + room + "..")
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because("another engine must be a change of one room")
                .check(PROGRAM);
    }

    @Test
    void onlyTheUiAndTheRoomsAboveItKnowJavaFx() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".ui..", ROOT + ".app", ROOT + ".start", ROOT + ".tour", ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx..")
                .check(PROGRAM);
    }

    @Test
    void aViewModelKnowsNoControl() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..")
                .because("a view-model is tested without a window")
                .check(PROGRAM);
    }

    @Test
    void nobodyUsesTheRootPackage() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT)
                .check(PROGRAM);
    }

    @Test
    void theProgramOpensNoNetworkConnection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.net\\.(Socket|ServerSocket|DatagramSocket|URLConnection|HttpURLConnection)"
                                + "|java\\.net\\.http\\..*|java\\.nio\\.channels\\..*(Socket|Datagram)Channel|javafx\\.scene\\.web\\..*")
                .because("nothing of the program opens a network connection")
                .check(PROGRAM);
    }

    /// JavaFX makes a key of the letter after an underscore in the text of these, and shows the text without it.
    @Test
    void aControlThatWouldTakeALetterOfItsTextForAKeyIsMadePlain() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("fi.helminauha.ui.kit.Plain")
                .should()
                .callConstructorWhere(DescribedPredicate.describe(
                        "makes a button, a fold or an item of a menu",
                        call -> call.getTargetOwner().getPackageName().equals("javafx.scene.control")
                                && TAKES_KEYS.stream()
                                        .anyMatch(type -> call.getTargetOwner().isAssignableTo(type))
                                && !call.getTargetOwner().isAssignableTo(CustomMenuItem.class)
                                // What is such a control says for itself that it takes no keys.
                                && !call.getOriginOwner().isAssignableTo(Labeled.class)))
                .check(PROGRAM);
        classes()
                .that()
                .areAssignableTo(ButtonBase.class)
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "says that it takes no keys", call -> call.getName().equals("setMnemonicParsing")))
                .check(PROGRAM);
    }

    @Test
    void everyFieldOfTextIsMadeInOnePlace() {
        noClasses()
                .that()
                .areNotAssignableTo(TextInputControl.class)
                .and()
                .doNotBelongToAnyOf(TextEntry.class)
                .should()
                .callConstructorWhere(DescribedPredicate.describe(
                        "makes a field of text",
                        call -> call.getTargetOwner().isAssignableTo(DatePicker.class)
                                || call.getTargetOwner().isAssignableTo(TextInputControl.class)
                                        && !call.getTargetOwner()
                                                .getPackageName()
                                                .startsWith(ROOT)))
                .because("people paste from everywhere, and a caret that nobody sees must not blink")
                .check(PROGRAM);
        classes()
                .that()
                .areAssignableTo(TextInputControl.class)
                .and()
                .doNotBelongToAnyOf(TextEntry.class)
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "keeps what is typed in one form",
                        call -> call.getTargetOwner().isEquivalentTo(TextEntry.class)))
                .andShould(new ArchCondition<>("have a skin whose caret rests") {
                    @Override
                    public void check(JavaClass field, ConditionEvents events) {
                        var hasSkin = field.tryGetMethod("createDefaultSkin").isPresent();
                        events.add(new SimpleConditionEvent(field, hasSkin, field.getName()));
                    }
                })
                .check(PROGRAM);
    }

    @Test
    void whatGoesOutIsMadeOfValuesAlone() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".book", ROOT + ".calendar", ROOT + ".mail", ROOT + ".paper")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "asks the clock",
                        call -> call.getName().equals("now")
                                        && call.getTargetOwner()
                                                .getPackageName()
                                                .equals("java.time")
                                || call.getName().startsWith("system")
                                        && call.getTargetOwner().isEquivalentTo(Clock.class)))
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.io\\.(RandomAccessFile|File\\w*Stream|FileReader|FileWriter)|java\\.nio\\.file\\..*"
                                + "|java\\.awt\\.Desktop")
                .because("the same order gives the same bytes, and nothing is sent")
                .check(PROGRAM);
    }

    @Test
    void roomsBelowTheInterfaceMakeNoThread() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".ui..", ROOT + ".app", ROOT + ".start", ROOT + ".tour", ROOT)
                .should()
                .callConstructor(Thread.class, Runnable.class)
                .orShould()
                .callMethodWhere(DescribedPredicate.describe(
                        "makes threads",
                        call -> List.of(Executors.class, ForkJoinPool.class, Thread.Builder.class).stream()
                                        .anyMatch(call.getTargetOwner()::isEquivalentTo)
                                || call.getTargetOwner().isEquivalentTo(Thread.class)
                                        && MAKES_THREADS.contains(call.getName())
                                || call.getName().endsWith("Async")))
                .because("whoever calls them knows on which thread they run")
                .check(PROGRAM);
    }

    /// But for the thread of one drawing, which may never come to its end.
    @Test
    void theInterfaceWorksOnThreadsThatItIsGiven() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".ui..")
                .and()
                .doNotHaveFullyQualifiedName(ROOT + ".ui.figure.TimedDrawing")
                .should()
                .callConstructor(Thread.class, Runnable.class)
                .orShould()
                .callMethodWhere(DescribedPredicate.describe(
                        "makes threads or takes any that is free",
                        call -> List.of(Executors.class, ForkJoinPool.class, Thread.Builder.class).stream()
                                        .anyMatch(call.getTargetOwner()::isEquivalentTo)
                                || call.getTargetOwner().isEquivalentTo(Thread.class)
                                        && MAKES_THREADS.contains(call.getName())
                                || call.getName().endsWith("Async")
                                        && call.getTarget().getRawParameterTypes().stream()
                                                .noneMatch(type -> type.isEquivalentTo(Executor.class))))
                .because("view-models reach threads by Background, figures and marks by what they are given")
                .check(PROGRAM);
    }

    @Test
    void noConstructorHasMoreThanSixParameters() {
        classes()
                .that(DescribedPredicate.describe(
                        "are neither records, whose parameters are named values, nor made by the compiler",
                        type -> !type.isRecord() && !type.isEnum() && !type.isAnonymousClass()))
                .should(new ArchCondition<>("have at most six parameters in each constructor") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getConstructors().forEach(constructor -> {
                            var parameters = constructor.getRawParameterTypes().size();
                            events.add(new SimpleConditionEvent(
                                    type, parameters <= 6, type.getName() + " takes " + parameters));
                        });
                    }
                })
                .because("what takes more does more than one thing")
                .check(PROGRAM);
    }

    @Test
    void noTwoPackagesFormACycle() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(PROGRAM);
    }
}
