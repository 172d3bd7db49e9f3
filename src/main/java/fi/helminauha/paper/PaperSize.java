package fi.helminauha.paper;

import fi.helminauha.collection.Coded;

/// A sheet, upright.
public enum PaperSize implements Coded {
    A4("a4", 1),
    A3("a3", Math.sqrt(2));

    private final String code;
    private final double magnified;

    /// @param magnified  how many times as wide as A4
    PaperSize(String code, double magnified) {
        this.code = code;
        this.magnified = magnified;
    }

    @Override
    public String code() {
        return code;
    }

    /// How much larger everything on it is than on A4.
    double magnified() {
        return magnified;
    }
}
