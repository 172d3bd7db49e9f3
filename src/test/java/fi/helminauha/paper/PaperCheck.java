package fi.helminauha.paper;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// Asks veraPDF whether a file keeps PDF/UA-1 and PDF/A-2a.
final class PaperCheck {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PaperCheck() {}

    /// What is wrong, a line each; empty if it keeps both.
    static List<String> mistakes(byte[] pdf) {
        var mistakes = new ArrayList<String>();
        for (var flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                var result = validator.validate(parser);
                result.getTestAssertions().stream()
                        .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                        .map(assertion -> flavour + " " + assertion.getRuleId().getClause() + "-"
                                + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage() + " at "
                                + assertion.getLocation().getContext())
                        .distinct()
                        .forEach(mistakes::add);
            } catch (Exception e) {
                throw new IllegalStateException("validate a paper", e);
            }
        }
        return mistakes;
    }
}
