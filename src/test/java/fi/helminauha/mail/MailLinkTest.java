package fi.helminauha.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Language;
import fi.helminauha.i18n.Messages;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailLinkTest {
    private static final Messages FINNISH = Messages.in(Language.FI);
    private static final Pattern ADDRESS =
            Pattern.compile("mailto:\\?subject=([A-Za-z0-9._~%-]*)&body=([A-Za-z0-9._~%-]*)");

    private static MailLink link(String subject, String plain) {
        return MailLink.of(new Letter(subject, plain, ""), FINNISH);
    }

    private static String part(MailLink link, int number) {
        var matcher = ADDRESS.matcher(link.address().toString());
        assertTrue(matcher.matches(), link.address().toString());
        return URLDecoder.decode(matcher.group(number), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hyvinvointi & työ: 50 % + muuta?",
                "a=b&cc=uhri@example.org&bcc=x#y",
                "<script>alert(1)</script> \"lainaus\" 'x' $(rm) `ls` %00 \\ ^ |",
                "👩🏽‍⚕️ 🇫🇮 שלום مرحبا",
            })
    void whatIsWrittenComesOutOfTheAddressAgain(String text) {
        var link = link(text, "Rivi\n" + text);

        assertTrue(link.isWhole());
        assertEquals(text, part(link, 1));
        assertEquals("Rivi\r\n" + text, part(link, 2));
        assertEquals("mailto", link.address().getScheme());
    }

    @Test
    void whatIsTooLongForWindowsIsToBePasted() {
        var fits = "ä".repeat(320);
        assertTrue(link("Aihe", fits).isWhole());
        assertTrue(link("Aihe", fits).address().toString().length() <= MailLink.LONGEST);

        var link = link("Aihe " + "ö".repeat(500), fits + "ä".repeat(20_000));

        assertFalse(link.isWhole());
        assertTrue(
                link.address().toString().length() <= MailLink.LONGEST,
                link.address().toString());
        assertTrue(part(link, 2).contains("Ctrl+V"));
        assertTrue(part(link, 1).startsWith("Aihe öö"));
    }

    @Test
    void aSubjectIsNotCutWithinASign() {
        assertTrue(part(link("👩".repeat(400), "x"), 1).endsWith("👩"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theShortLetterFitsWithTheLongestSubjectInEveryLanguage(Language language) {
        var letter = new Letter("ääääääääää ".repeat(40), "x".repeat(5_000), "");

        assertTrue(
                MailLink.of(letter, Messages.in(language)).address().toString().length() <= MailLink.LONGEST);
    }
}
