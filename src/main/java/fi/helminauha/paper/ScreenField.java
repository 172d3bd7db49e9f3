package fi.helminauha.paper;

/// A field of a file to be filled in on the screen.
/// @param name   by which programs know it; once in a file
/// @param label  what is to be written there, for who does not see what stands above it
/// @param lines  to write on; 0 for a box to be ticked
record ScreenField(String name, String label, int lines) {
    /// By which its place is found again in the file that was laid out.
    private static final String MARK = "\uE000field ";

    String mark() {
        return MARK + name;
    }

    boolean isBox() {
        return lines == 0;
    }
}
