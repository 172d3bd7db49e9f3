/// Presenting a training session: the presenter’s window, the audience’s window and what stands between them.
///
/// The words on the audience’s page are those of a [fi.helminauha.training.Page], which holds nothing that is for the
/// trainer.
@NullMarked
package fi.helminauha.ui.present;

import org.jspecify.annotations.NullMarked;
