package fi.helminauha.ui.plan;

import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.Place;
import fi.helminauha.i18n.Messages;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepContent;
import fi.helminauha.training.StepId;
import fi.helminauha.training.Warning;
import fi.helminauha.ui.kit.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;

/// What can be done about each warning.
final class WarningActions {
    private final PlanViewModel viewModel;
    private final PlanAdviceViewModel advice;
    private final PlanReading reading;
    private final PlanWords words;
    private final Messages messages;
    private final Fields fields;

    /// What a warning may lead to.
    /// @param details  opens the fields of day, place and group
    /// @param step     opens the fields of the chosen step
    /// @param add      opens the column in which pearls are looked for
    record Fields(Runnable details, Runnable step, Runnable add) {}

    /// @param run  is given what shows a choice beside the act, for acts that need one
    record Act(String id, String name, Consumer<Consumer<List<MenuItem>>> run) {}

    WarningActions(
            PlanViewModel viewModel, PlanAdviceViewModel advice, PlanReading reading, PlanWords words, Fields fields) {
        this.viewModel = viewModel;
        this.advice = advice;
        this.reading = reading;
        this.words = words;
        this.messages = words.messages();
        this.fields = fields;
    }

    List<Act> of(Warning warning) {
        return switch (warning) {
            case Warning.PearlMissing(var step, var _) ->
                List.of(act(
                        "own",
                        () -> viewModel.changeStep(
                                step, old -> old.withTitle(words.name(old)).withContent(new StepContent.Own("")))));
            case Warning.TooShort(var step, var minutes, var range) ->
                List.of(
                        act("lengthen", range.from(), () -> viewModel.setMinutes(step, range.from())),
                        new Act(
                                "act-shorter",
                                messages.text("warning.act.shorter"),
                                show -> shorter(step, minutes, show)),
                        way(step));
            case Warning.TooLong(var step, var _, var range) ->
                List.of(act("shorten", range.to(), () -> viewModel.setMinutes(step, range.to())), way(step));
            case Warning.GroupTooSmall(var step, var _, var _) -> List.of(act("group", fields.details()), way(step));
            case Warning.GroupTooLarge(var step, var _, var _) -> List.of(act("group", fields.details()), way(step));
            case Warning.NeedsBreakoutRooms(var step) ->
                List.of(act("remote", () -> viewModel.change(old -> old.withPlace(Place.REMOTE))), way(step));
            case Warning.NotInThisPlace(var step, var _, var _) -> List.of(act("place", fields.details()), way(step));
            case Warning.MaterialsMissing(var step, var needs) ->
                List.of(act("materials", () -> viewModel.changeStep(step, old -> withMaterials(old, needs))));
            case Warning.Gap(var step, var minutes) ->
                List.of(act("fill", () -> insertBefore(step, Step.ofBreak(minutes))), unlock(step));
            case Warning.Overrun(var step, var _) -> List.of(act("fit", advice::propose), unlock(step));
            case Warning.BrokenLock(var step) -> List.of(unlock(step));
            case Warning.NoBreak(var first, var last, var _) -> List.of(act("break", () -> addBreak(first, last)));
            case Warning.OverTime _ -> List.of(act("fit", advice::propose));
            case Warning.OnlyBreaks _, Warning.EmptyDay _ -> List.of(act("add", fields.add()));
        };
    }

    private Act act(String name, Runnable run) {
        return new Act("act-" + name, messages.text("warning.act." + name), _ -> run.run());
    }

    private Act act(String name, int minutes, Runnable run) {
        return new Act("act-" + name, messages.text("warning.act." + name, words.minutes(minutes)), _ -> run.run());
    }

    /// Who writes down how a pearl is used here has thought of it: the warning goes.
    private Act way(StepId step) {
        return act("way", () -> {
            viewModel.select(List.of(step));
            fields.step().run();
        });
    }

    private Act unlock(StepId step) {
        return act("unlock", () -> viewModel.changeStep(step, old -> old.withLockedStart(Optional.empty())));
    }

    private static Step withMaterials(Step step, List<String> needs) {
        var all = new ArrayList<>(step.materials());
        all.addAll(needs);
        return step.withMaterials(all);
    }

    private int indexOf(StepId step) {
        return viewModel.day().steps().stream().map(Step::id).toList().indexOf(step);
    }

    private void insertBefore(StepId step, Step fresh) {
        viewModel.insertAt(indexOf(step), List.of(fresh));
    }

    /// Puts a break where about half of a long stretch of work is done.
    private void addBreak(StepId first, StepId last) {
        var steps = viewModel.day().steps().subList(indexOf(first), indexOf(last) + 1);
        var half = steps.stream().mapToInt(Step::minutes).sum() / 2;
        var done = 0;
        var index = 0;
        while (index < steps.size() - 1 && done + steps.get(index).minutes() / 2 < half) {
            done += steps.get(index).minutes();
            index++;
        }
        viewModel.insertAt(indexOf(first) + Math.max(1, index), List.of(OwnParts.pause()));
    }

    private void shorter(StepId step, int minutes, Consumer<List<MenuItem>> show) {
        viewModel
                .day()
                .step(step)
                .flatMap(viewModel::card)
                .ifPresent(card -> reading.shorter(card, minutes, found -> show.accept(choices(step, minutes, found))));
    }

    private List<MenuItem> choices(StepId step, int minutes, List<PearlCard> found) {
        if (found.isEmpty()) {
            var none = Plain.item(messages.text("warning.act.shorter.none"));
            none.setDisable(true);
            return List.of(none);
        }
        return found.stream()
                .map(card -> {
                    var item = Plain.item(messages.text(
                            "warning.act.shorter.choice",
                            card.title().in(messages.language()),
                            words.pearls().minutes(card.minutes())));
                    item.setOnAction(_ -> viewModel.changeStep(
                            step,
                            old -> old.withContent(StepContent.OfPearl.whole(card.id()))
                                    .withTitle("")
                                    .withMinutes(Math.clamp(
                                            minutes,
                                            card.minutes().from(),
                                            card.minutes().to()))));
                    return item;
                })
                .toList();
    }
}
