package fi.helminauha;

/// The program’s version. A test holds it equal to the project’s.
final class Version {
    static final String PROGRAM = "1.0.0";

    private Version() {}
}
