package fi.helminauha.ui.plan;

import fi.helminauha.collection.PearlId;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// A page on which pearls are read beside the string. Used on the JavaFX thread.
/// @param view  takes the keyboard
/// @param read  shows a pearl on it
public record PearlReading(Region view, Consumer<PearlId> read) {}
