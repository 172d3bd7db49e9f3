/// What a team does with one pearl: the run of its steps, what was ticked and answered on the way, and what came of it.
@NullMarked
package fi.helminauha.team;

import org.jspecify.annotations.NullMarked;
