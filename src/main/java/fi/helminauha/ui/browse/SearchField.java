package fi.helminauha.ui.browse;

import atlantafx.base.controls.CustomTextField;
import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.LazyTooltip;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.kit.TextEntry;
import impl.org.controlsfx.skin.AutoCompletePopup;
import impl.org.controlsfx.skin.AutoCompletePopupSkin;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Skin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// Where the reader types what they look for. Every change is searched at once.
public final class SearchField extends CustomTextField {
    /// In the field’s own em: the prompt in its longest language, and the hint beside it.
    private static final double HINT_FITS_EM = 23;
    /// The share of the field that the name of the scope may take.
    private static final double MOST_FOR_SCOPE = 0.35;
    private static final double PROMPT_FITS_EM = 20;

    private final BrowseViewModel viewModel;
    private final Messages messages;
    private final Icon icon = new Icon(BootstrapIcons.SEARCH);
    /// What the name of the scope takes of the field, in pixels.
    private final DoubleProperty scopeWidth = new SimpleDoubleProperty();

    private boolean hasCompletions;
    /// Whether a completion is chosen that the reader did not choose.
    private boolean isFirstChosen;
    private List<SearchCommand> commands = List.of();
    /// The completions are looked for on other threads.
    private volatile Typed typed = new Typed("", List.of());

    /// @param commands  those that can be run while the text is what it is
    private record Typed(String text, List<SearchCommand> commands) {}

    /// @param toList  puts the keyboard on the list
    public SearchField(BrowseViewModel viewModel, Messages messages, Runnable toList) {
        this(viewModel, messages, toList, List::of);
    }

    /// @param toList  puts the keyboard on the list
    /// @param acts    what the window can do, to be found by its name too; asked once, at the first key
    public SearchField(
            BrowseViewModel viewModel, Messages messages, Runnable toList, Supplier<List<SearchCommand>> acts) {
        super(viewModel.queryProperty().get().text());
        this.viewModel = viewModel;
        this.messages = messages;
        TextEntry.line(this);
        setId("search-query");
        getStyleClass().add("search-field");
        // What there is no room for would be cut in the middle of a word.
        promptTextProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.text(hasRoomForPrompt() ? "search.prompt" : "search.prompt.short"),
                        widthProperty(),
                        scopeWidth,
                        fontProperty()));
        setAccessibleText(messages.text("search.name"));
        setLeft(icon);
        setRight(new StackPane(hint(messages), clearButton(messages)));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!hasCompletions) {
                hasCompletions = true;
                commands = acts.get();
                offerCompletions(toList);
            }
            if (event.getCode() == KeyCode.BACK_SPACE && isAtChip()) {
                viewModel.widen();
                event.consume();
            }
        });
        viewModel.placeProperty().when(Attached.in(this)).subscribe(_ -> showScope());
        viewModel.foldersProperty().when(Attached.in(this)).subscribe(_ -> showScope());
        textProperty().subscribe(viewModel::type);
        textProperty().subscribe((_, text) -> typed = new Typed(text, now()));
        viewModel.queryProperty().when(Attached.in(this)).subscribe(query -> {
            if (!query.text().equals(getText())) {
                setText(query.text());
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                toList.run();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty() && !viewModel.isPageShown()) {
                clear();
                event.consume();
            }
        });
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new SearchFieldSkin(this);
    }

    private List<SearchCommand> now() {
        return commands.stream()
                .filter(command -> command.isNow().getAsBoolean())
                .toList();
    }

    /// From the first key on; until then there is nothing to complete, and the list of completions is a window of its
    /// own.
    private void offerCompletions(Runnable toList) {
        var completion = TextFields.bindAutoCompletion(this, _ -> completions());
        completion.setOnAutoCompleted(event -> typed.commands().stream()
                .filter(command -> command.text().equals(event.getCompletion()))
                .findFirst()
                .ifPresent(command -> {
                    clear();
                    command.act().run();
                }));
        var popup = completion.getAutoCompletionPopup();
        // ControlsFX chooses the first as soon as the list is shown. A whole worry is for the reader to choose.
        popup.getSuggestions().addListener((ListChangeListener<String>) _ -> {
            isFirstChosen = !viewModel.isKeyTyped();
            Platform.runLater(() -> {
                if (isFirstChosen) {
                    isFirstChosen = false;
                    offered(popup).ifPresent(list -> list.getSelectionModel().clearSelection());
                }
            });
        });
        popup.skinProperty()
                .subscribe(_ ->
                        offered(popup).ifPresent(list -> CompletionRows.lay(list, this, popup.getVisibleRowCount())));
        popup.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode().isNavigationKey()) {
                isFirstChosen = false;
            } else if (event.getCode() == KeyCode.ENTER
                    && offered(popup)
                            .filter(list ->
                                    isFirstChosen || list.getSelectionModel().isEmpty())
                            .isPresent()) {
                popup.hide();
                toList.run();
                event.consume();
            }
        });
    }

    /// Ways to go on with what is typed by now: ControlsFX asks for each letter on a thread of its own, and shows what
    /// comes last. Blocking; any thread but JavaFX’s.
    private List<String> completions() {
        while (true) {
            var asked = typed;
            var found = completions(asked);
            if (asked.equals(typed)) {
                return found;
            }
        }
    }

    /// What is in the collection, then what the window can do.
    private List<String> completions(Typed asked) {
        return Stream.concat(
                        viewModel.completions(asked.text()).stream(),
                        asked.commands().stream()
                                .filter(command -> command.isMeant(asked.text(), messages.language()))
                                .map(SearchCommand::text))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Optional<ListView<String>> offered(AutoCompletePopup<String> popup) {
        return popup.getSkin() instanceof AutoCompletePopupSkin<?> skin
                ? Optional.of((ListView<String>) skin.getNode())
                : Optional.empty();
    }

    private boolean isScoped() {
        return !viewModel.placeProperty().get().equals(TreePlace.ALL_PEARLS);
    }

    /// Whether the caret stands right behind the chip.
    private boolean isAtChip() {
        return isScoped() && getCaretPosition() == 0 && getSelection().getLength() == 0;
    }

    /// Where the search looks stands in the field, unless that is everywhere.
    private void showScope() {
        scopeWidth.unbind();
        if (isScoped()) {
            var chip = scopeChip();
            scopeWidth.bind(chip.widthProperty());
            setLeft(new HBox(icon, chip));
        } else {
            scopeWidth.set(0);
            setLeft(icon);
        }
    }

    private Button scopeChip() {
        var place = viewModel.placeProperty().get();
        var name =
                new PlaceWords(messages).name(place, viewModel.foldersProperty().get());
        var chip = Plain.button(name, new Icon(BootstrapIcons.X));
        chip.setId("search-scope");
        chip.getStyleClass().addAll("pill", "chip", "scope-chip");
        // What is typed needs the larger part of the field.
        chip.maxWidthProperty().bind(widthProperty().multiply(MOST_FOR_SCOPE));
        chip.setAccessibleText(messages.text("search.scope.remove", name));
        LazyTooltip.give(chip, messages.text("search.scope.remove", name));
        chip.setOnAction(_ -> {
            viewModel.widen();
            requestFocus();
        });
        return chip;
    }

    private Label hint(Messages messages) {
        var hint = new Label(messages.text("search.hint"));
        hint.getStyleClass().addAll("search-hint", "muted");
        // Words that tell what can be typed are worth more than the key that leads here.
        hint.managedProperty()
                .bind(Bindings.createBooleanBinding(this::hasRoomForHint, widthProperty(), scopeWidth, fontProperty()));
        hint.visibleProperty().bind(hint.managedProperty().and(textProperty().isEmpty()));
        return hint;
    }

    private boolean hasRoomForHint() {
        return getWidth() == 0
                || getWidth() - scopeWidth.get() >= HINT_FITS_EM * getFont().getSize();
    }

    private boolean hasRoomForPrompt() {
        return getWidth() == 0
                || getWidth() - scopeWidth.get() >= PROMPT_FITS_EM * getFont().getSize();
    }

    private Button clearButton(Messages messages) {
        var clear = Plain.button(null, new Icon(BootstrapIcons.X));
        clear.setId("search-clear");
        clear.getStyleClass().add("icon-button");
        clear.setFocusTraversable(false);
        clear.setAccessibleText(messages.text("search.clear"));
        LazyTooltip.give(clear, messages.text("search.clear"));
        clear.visibleProperty().bind(textProperty().isNotEmpty());
        clear.setOnAction(_ -> {
            clear();
            requestFocus();
        });
        return clear;
    }
}
