package fi.helminauha.ui.plan;

import fi.helminauha.collection.GroupSize;
import fi.helminauha.collection.Minutes;
import fi.helminauha.i18n.Messages;
import fi.helminauha.training.Warning;
import fi.helminauha.ui.kit.PearlWords;

/// Warnings as sentences. The step that one is of is named before it.
final class WarningWords {
    private final PlanViewModel viewModel;
    private final PlanWords words;
    private final PearlWords pearls;
    private final Messages messages;

    WarningWords(PlanViewModel viewModel, PlanWords words) {
        this.viewModel = viewModel;
        this.words = words;
        this.pearls = words.pearls();
        this.messages = words.messages();
    }

    String sentence(Warning warning) {
        return switch (warning) {
            case Warning.PearlMissing(var _, var pearl) -> messages.text("warning.missing", pearl.value());
            case Warning.TooShort(var _, var minutes, var range) ->
                messages.text("warning.short", words.minutes(minutes), minutes(range));
            case Warning.TooLong(var _, var minutes, var range) ->
                messages.text("warning.long", words.minutes(minutes), minutes(range));
            case Warning.GroupTooSmall(var _, var come, var allowed) ->
                messages.text("warning.group.small", group(come), group(allowed));
            case Warning.GroupTooLarge(var _, var come, var allowed) ->
                messages.text("warning.group.large", group(come), group(allowed));
            case Warning.NeedsBreakoutRooms _ -> messages.text("warning.rooms");
            case Warning.NotInThisPlace(var _, var place, var possible) ->
                messages.text("warning.place", messages.text("place." + place.code()), pearls.list("place", possible));
            case Warning.MaterialsMissing(var _, var needs) ->
                messages.text("warning.materials", String.join(", ", needs));
            case Warning.Gap(var _, var minutes) -> messages.text("warning.gap", words.minutes(minutes));
            case Warning.Overrun(var _, var minutes) -> messages.text("warning.overrun", words.minutes(minutes));
            case Warning.BrokenLock _ -> messages.text("warning.lock");
            case Warning.NoBreak(var _, var last, var minutes) ->
                messages.text(
                        "warning.break",
                        words.minutes(minutes),
                        viewModel.day().step(last).map(words::title).orElse(""));
            case Warning.OverTime(var minutes) -> messages.text("warning.over", words.minutes(minutes));
            case Warning.OnlyBreaks _ -> messages.text("warning.only-breaks");
            case Warning.EmptyDay _ -> messages.text("plan.empty");
        };
    }

    private String minutes(Minutes range) {
        return pearls.minutes(range);
    }

    private String group(GroupSize group) {
        return pearls.group(group);
    }
}
