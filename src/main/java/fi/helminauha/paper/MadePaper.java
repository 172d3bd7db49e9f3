package fi.helminauha.paper;

/// A paper as a file.
/// @param pdf    not copied: whoever gets it may not change it
/// @param pages  at least one
@SuppressWarnings("ArrayRecordComponent") // A file is large and is handed over once.
public record MadePaper(byte[] pdf, int pages) {}
