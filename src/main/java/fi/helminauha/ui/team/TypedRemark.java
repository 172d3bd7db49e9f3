package fi.helminauha.ui.team;

import fi.helminauha.ui.kit.TypedValue;
import fi.helminauha.ui.kit.WrappedLabel;

/// What is to be said of something typed that is no value; takes no room while there is nothing to say.
final class TypedRemark {
    private TypedRemark() {}

    static WrappedLabel of(TypedValue<?> typed) {
        var remark = new WrappedLabel();
        remark.getStyleClass().add("team-remark");
        remark.textProperty().bind(typed.remarkProperty());
        remark.visibleProperty().bind(typed.remarkProperty().isNotEmpty());
        remark.managedProperty().bind(remark.visibleProperty());
        return remark;
    }
}
