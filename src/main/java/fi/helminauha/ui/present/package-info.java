/// Presenting a training session: the presenter’s window, the audience’s window and what stands between them.
///
/// The audience’s page is built of [fi.helminauha.training.Page] alone, which holds nothing that is for the trainer.
@NullMarked
package fi.helminauha.ui.present;

import org.jspecify.annotations.NullMarked;
