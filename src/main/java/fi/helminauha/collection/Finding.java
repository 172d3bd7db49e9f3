package fi.helminauha.collection;

/// What a rule finds in a value, before it is known in which file the value stands.
/// @param pointer   JSON pointer (RFC 6901)
/// @param sentence  says what is wrong and what to do
record Finding(String pointer, String sentence) {}
