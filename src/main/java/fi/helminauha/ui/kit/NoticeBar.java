package fi.helminauha.ui.kit;

import fi.helminauha.i18n.Messages;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.layout.VBox;

/// The quiet lines at the foot of a window.
public final class NoticeBar extends VBox {
    private final Notices notices;
    private final Messages messages;
    private final Predicate<Notices.Notice> isShown;
    private final Map<String, NoticeRow> rows = new HashMap<>();
    // The notices outlive the window and hold it weakly.
    private final ListChangeListener<Notices.Notice> listener = _ -> show();

    /// @param isShown  which of the lines this window shows
    public NoticeBar(Notices notices, Messages messages, Predicate<Notices.Notice> isShown) {
        this.notices = notices;
        this.messages = messages;
        this.isShown = isShown;
        setId("notice");
        managedProperty().bind(visibleProperty());
        notices.lines().addListener(new WeakListChangeListener<>(listener));
        show();
    }

    /// A row that stays keeps the keyboard that is in it.
    private void show() {
        var lines = notices.lines().stream().filter(isShown).toList();
        setVisible(!lines.isEmpty());
        var keys = lines.stream().map(Notices.Notice::key).collect(Collectors.toSet());
        rows.keySet().retainAll(keys);
        var shown = lines.stream().map(this::row).toList();
        if (!getChildren().equals(shown)) {
            getChildren().setAll(shown);
        }
        shown.forEach(NoticeRow::speak);
    }

    private NoticeRow row(Notices.Notice line) {
        var row = rows.computeIfAbsent(line.key(), _ -> new NoticeRow(notices, messages));
        row.show(line);
        return row;
    }
}
