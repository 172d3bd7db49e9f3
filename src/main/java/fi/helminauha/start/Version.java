package fi.helminauha.start;

/// The program’s version. A test holds it equal to the project’s.
public final class Version {
    public static final String PROGRAM = "1.0.0";

    private Version() {}
}
