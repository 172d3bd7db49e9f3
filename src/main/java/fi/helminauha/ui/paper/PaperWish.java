package fi.helminauha.ui.paper;

import fi.helminauha.paper.PaperHoldings;
import fi.helminauha.paper.PaperOrder;
import fi.helminauha.paper.PaperSubject;

/// A paper that is to be made.
record PaperWish(PaperSubject subject, PaperOrder order, PaperHoldings holdings) {}
