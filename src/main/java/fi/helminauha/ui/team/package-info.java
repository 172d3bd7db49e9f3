/// A pearl as a team goes through it on one screen: before, during and after. The words on the page that everybody sees
/// are those of a [fi.helminauha.team.TeamPage], which holds nothing that is for the leader alone.
@NullMarked
package fi.helminauha.ui.team;

import org.jspecify.annotations.NullMarked;
