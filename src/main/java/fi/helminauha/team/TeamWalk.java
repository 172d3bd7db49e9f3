package fi.helminauha.team;

import fi.helminauha.collection.Block;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.PearlText;
import fi.helminauha.training.Run;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepContent;
import fi.helminauha.training.WrittenDuration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How a team goes through a pearl: its steps one after another, and the pages of each. A pearl with steps is gone
/// through by them; what is before the first step is on its pages, what follows a step on the pages of that step.
/// A pearl without steps is gone through heading by heading.
/// @param stages  at least one
public record TeamWalk(Pearl pearl, Language language, List<TeamStage> stages) {
    public TeamWalk {
        stages = List.copyOf(stages);
    }

    /// All sittings of the pearl.
    public static TeamWalk of(Pearl pearl, Language language) {
        return new TeamWalk(pearl, language, new WalkBuilder(pearl, language).stages());
    }

    /// The walk that a run was begun with: the sitting whose steps it has, and what is done otherwise in its minutes.
    /// What the collection has changed since is followed as far as that goes.
    public static TeamWalk of(Pearl pearl, Language language, Run run) {
        var whole = of(pearl, language);
        var titles = run.steps().stream().map(step -> step.step().title()).toList();
        var minutes =
                run.steps().stream().mapToInt(step -> step.step().minutes()).sum();
        var walk = whole.sittings().stream()
                .map(whole::inSitting)
                .min(Comparator.comparingLong(sitting -> sitting.differences(titles)))
                .orElse(whole);
        return walk.ways().stream()
                .filter(way -> way.minutes() == minutes)
                .findFirst()
                .map(walk::in)
                .orElse(walk);
    }

    private long differences(List<String> titles) {
        var own = stages.stream().map(TeamStage::title).toList();
        return Math.abs(own.size() - titles.size())
                + titles.stream().filter(title -> !own.contains(title)).count();
    }

    public PearlText text() {
        return pearl.in(language);
    }

    /// From 1, in order.
    public List<Integer> sittings() {
        return stages.stream().map(TeamStage::sitting).distinct().sorted().toList();
    }

    /// @param sitting  one of [#sittings()]
    public TeamWalk inSitting(int sitting) {
        return new TeamWalk(
                pearl,
                language,
                stages.stream().filter(stage -> stage.sitting() == sitting).toList());
    }

    public int minutes() {
        return stages.stream().mapToInt(TeamStage::minutes).sum();
    }

    /// The whole way, then the shorter and longer ones that the pearl tells of, the shortest first. A pearl of several
    /// sittings has one way for each.
    public List<TeamWay> ways() {
        var others = sittings().size() > 1
                ? Stream.<TeamWay>empty()
                : text().guidance().variations().stream()
                        .flatMap(variation -> minutes(variation.title())
                                .filter(minutes -> minutes >= stages.size() && minutes != minutes())
                                .map(minutes -> new TeamWay(minutes, Optional.of(variation.text())))
                                .stream())
                        .sorted(Comparator.comparingInt(TeamWay::minutes));
        return Stream.concat(Stream.of(new TeamWay(minutes(), Optional.empty())), others)
                .toList();
    }

    /// The time that a variation is named by, alone or behind a comma.
    private static Optional<Integer> minutes(String title) {
        return Stream.of(title, title.substring(title.lastIndexOf(',') + 1))
                .flatMap(
                        words -> WrittenDuration.minutes(words.strip()).stream().boxed())
                .findFirst();
    }

    /// The same steps in the minutes of a way; the leader is told first what is done otherwise.
    public TeamWalk in(TeamWay way) {
        var changed = new ArrayList<>(in(way.minutes()).stages());
        way.how()
                .ifPresent(how -> changed.set(
                        0,
                        changed.getFirst()
                                .withLeader(Stream.concat(Stream.of(how), changed.getFirst().leader().stream())
                                        .toList())));
        return new TeamWalk(pearl, language, changed);
    }

    /// The same steps in other minutes, shared as before. Each step keeps one at least.
    /// @param minutes  at least one for each step
    public TeamWalk in(int minutes) {
        var shares =
                Shares.of(minutes, stages.stream().mapToInt(TeamStage::minutes).toArray());
        var changed = new ArrayList<TeamStage>();
        for (var i = 0; i < shares.length; i++) {
            changed.add(stages.get(i).withMinutes(shares[i]));
        }
        return new TeamWalk(pearl, language, changed);
    }

    /// The steps of a run that goes this way.
    public List<Step> steps() {
        return stages.stream()
                .map(stage -> stage.isBreak()
                        ? Step.ofBreak(stage.minutes()).withTitle(stage.title())
                        : Step.own(stage.title(), stage.minutes())
                                .withContent(new StepContent.OfPearl(pearl.id(), List.of(stage.section()))))
                .toList();
    }

    /// The stage of a run’s step.
    /// @param index  of the step; beyond the last stage where the pearl has fewer now
    public TeamStage stage(int index) {
        return stages.get(Math.min(index, stages.size() - 1));
    }

    /// What the pearl says to the one who leads it, in reading order, with its headings.
    public List<Block> forLeader() {
        return LeaderText.of(text().body());
    }
}
