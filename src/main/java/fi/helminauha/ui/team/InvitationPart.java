package fi.helminauha.ui.team;

import fi.helminauha.i18n.Messages;
import fi.helminauha.mail.Letter;
import fi.helminauha.mail.TeamInvitation;
import fi.helminauha.training.WrittenDate;
import fi.helminauha.training.WrittenTime;
import fi.helminauha.ui.kit.Appearance;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.DateField;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.kit.TypedValue;
import fi.helminauha.ui.kit.WrappedLabel;
import fi.helminauha.ui.send.CalendarEntries;
import fi.helminauha.ui.send.Letters;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The invitation: when the team comes, the words, and the ways to those who come.
final class InvitationPart extends VBox {
    private final BeforeViewModel viewModel;
    private final Messages messages;
    private final TypedValue<LocalDate> day;
    private final TypedValue<LocalTime> time;
    private final DateField dayField;

    InvitationPart(BeforeViewModel viewModel, Messages messages, Letters letters, CalendarEntries calendar) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("team-part");
        Appearance.addTeamAfter(this);
        setMinWidth(0);
        var locale = messages.language().locale();
        day = field(
                "team-day",
                "team.before.when",
                new TypedValue.Form<>(
                        text -> WrittenDate.read(text, viewModel.today()),
                        DateTimeFormatter.ofPattern(messages.text("plan.date.pattern"), locale)::format,
                        true,
                        messages.text("plan.wrong.date")),
                viewModel.dayProperty()::set);
        day.getStyleClass().add("team-date");
        day.setPromptText(messages.text("plan.date.prompt"));
        dayField = new DateField(day, messages.text("plan.date.calendar"), viewModel.dayProperty()::set);
        time = field(
                "team-time",
                "plan.start",
                new TypedValue.Form<>(
                        WrittenTime::read,
                        DateTimeFormatter.ofPattern(messages.text("plan.time.pattern"), Locale.ROOT)::format,
                        true,
                        messages.text("plan.wrong.time")),
                viewModel.timeProperty()::set);
        time.getStyleClass().add("team-people");
        var text = new WrappedLabel();
        text.setId("team-invitation");
        text.getStyleClass().add("team-invitation");
        text.setMinHeight(USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        var copy = button("team-copy-invitation", "team.invitation.copy", BootstrapIcons.CLIPBOARD);
        copy.setOnAction(_ -> letters.copy(letter()));
        var mail = button("team-mail", "team.invitation.mail", BootstrapIcons.ENVELOPE);
        mail.setOnAction(_ -> letters.mail(letter(), messages));
        var entry = button("team-invitation-calendar", "send.calendar", BootstrapIcons.CALENDAR_PLUS);
        entry.setOnAction(_ -> viewModel
                .start()
                .map(start -> TeamInvitation.event(viewModel.walk(), start, messages))
                .ifPresent(event -> calendar.save(event.title(), List.of(event), "notice.send.calendar", messages)));
        Runnable show = () -> {
            dayField.show(viewModel, viewModel.dayProperty().get());
            time.show(viewModel, viewModel.timeProperty().get());
            text.setText(letter().plain());
            entry.setDisable(viewModel.start().isEmpty());
        };
        viewModel.wayProperty().when(Attached.in(this)).subscribe(_ -> show.run());
        viewModel.dayProperty().when(Attached.in(this)).subscribe(_ -> show.run());
        viewModel.timeProperty().when(Attached.in(this)).subscribe(_ -> show.run());
        getChildren()
                .setAll(
                        BeforeView.wrapped("team-heading", messages.text("team.invitation")),
                        row("team-people-row", name("team.before.when", day), dayField, name("plan.start", time), time),
                        TypedRemark.of(day),
                        TypedRemark.of(time),
                        text,
                        row("team-acts", copy, mail, entry));
    }

    private Letter letter() {
        return TeamInvitation.letter(viewModel.walk(), viewModel.start(), messages);
    }

    private <T> TypedValue<T> field(String id, String name, TypedValue.Form<T> form, Consumer<Optional<T>> chosen) {
        return new TypedValue<>(id, messages.text(name), form, chosen);
    }

    private Label name(String key, TypedValue<?> of) {
        var name = BeforeView.wrapped("team-value", messages.text(key));
        name.setLabelFor(of);
        return name;
    }

    private static FlowPane row(String styleClass, Node... nodes) {
        var row = new FlowPane(nodes);
        row.getStyleClass().add(styleClass);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button button(String id, String key, BootstrapIcons icon) {
        var button = Plain.button(messages.text(key), new Icon(icon));
        button.setId(id);
        button.getStyleClass().addAll("quiet-button", "team-button", "team-framed");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
