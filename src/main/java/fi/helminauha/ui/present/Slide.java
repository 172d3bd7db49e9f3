package fi.helminauha.ui.present;

import fi.helminauha.collection.FigureId;
import fi.helminauha.collection.ThemeId;
import fi.helminauha.collection.WorkForm;
import fi.helminauha.training.Page;
import fi.helminauha.training.StepId;
import java.util.Map;
import java.util.Optional;

/// The page that the audience sees, in its place among the step’s pages.
/// @param index     from 0
/// @param count     how many pages the step has
/// @param theme     the main theme of the step’s pearl
/// @param drawings  the SVG of at least the page’s figures
record Slide(
        StepId step,
        Page page,
        int index,
        int count,
        WorkForm work,
        Optional<ThemeId> theme,
        Map<FigureId, String> drawings) {}
