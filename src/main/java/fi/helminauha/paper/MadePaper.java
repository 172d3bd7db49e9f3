package fi.helminauha.paper;

import java.util.OptionalInt;

/// A paper as a file.
/// @param pdf    not copied: whoever gets it may not change it
/// @param pages  at least one
/// @param metres  how far away a poster can still be read; absent for what is held in hands
@SuppressWarnings("ArrayRecordComponent") // A file is large and is handed over once.
public record MadePaper(byte[] pdf, int pages, OptionalInt metres) {}
