package fi.helminauha.ui.plan;

/// What the planner’s buttons and keys do beyond changing the plan.
final class PlanActions {
    private final TrainingViewModel trainings;
    private final PresentAction present;
    private final SharedWays ways;
    private final Runnable print;

    /// @param print  puts the session on paper
    PlanActions(TrainingViewModel trainings, PresentAction present, SharedWays ways, Runnable print) {
        this.print = print;
        this.trainings = trainings;
        this.present = present;
        this.ways = ways;
    }

    void leave() {
        trainings.close();
    }

    void present(boolean isRehearsal) {
        var plan = trainings.plan();
        if (!plan.day().steps().isEmpty()) {
            trainings.save();
            present.present(plan.session(), plan.dayIndexProperty().get(), isRehearsal);
        }
    }

    void shareFile() {
        ways.file().accept(trainings.plan().session().id());
    }

    void copyMessage() {
        ways.copy().accept(trainings.plan().session());
    }

    void mail() {
        ways.mail().accept(trainings.plan().session());
    }

    void calendar() {
        ways.calendar().accept(trainings.plan().session());
    }

    void print() {
        print.run();
    }

    void useTemplate() {
        var template = trainings.plan().session();
        trainings.create(template.copied(template.title(), false));
    }
}
