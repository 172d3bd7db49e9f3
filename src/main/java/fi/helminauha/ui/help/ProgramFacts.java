package fi.helminauha.ui.help;

import fi.helminauha.settings.UserFolders;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;

/// What the program knows of itself.
/// @param collection  the folder of the collection that came with the program
/// @param user        the user’s own folders
/// @param browse      opens an address, as that of a folder, with the system’s program for it
public record ProgramFacts(String version, Path collection, UserFolders user, Consumer<URI> browse) {}
