package org.goldenlist.report.letter;

import java.time.LocalDate;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.Look;
import org.goldenlist.report.look.Words;

/** Says on a certificate what is known of a customer. */
record CertificateWriter(LetterHouse house, LocalDate businessDate) {

    private static final String KEY = LetterKind.CERTIFICATE.toString();
    private static final double NAME_SIZE = 54;
    private static final double NAME_WIDTH = 418;
    private static final double LONG_NAME_SIZE = 34;
    /** Two lines of the smaller size. */
    private static final double LONGEST = 1.8 * NAME_WIDTH;

    /** Whether a name has room on it. */
    static boolean hasRoomFor(String name) {
        return Look.display(LONG_NAME_SIZE).getStringBounds(name, Look.CONTEXT).getWidth() <= LONGEST;
    }

    CertificatePage page(Letter letter, Words say) {
        String name = Fit.printable(letter.name());
        boolean large =
                Look.display(NAME_SIZE).getStringBounds(name, Look.CONTEXT).getWidth() <= NAME_WIDTH;
        long years = letter.years(businessDate);
        String manager = letter.accountManager() == null ? "" : Fit.printable(letter.accountManager());
        String signer = house.settings().signedBy();
        boolean second = !manager.isEmpty() && !manager.equals(signer);
        return new CertificatePage(
                say.say(KEY + ".above"),
                large ? name : "",
                large ? "" : name,
                say.count(KEY + ".text", years, LetterWriter.number(years, say)),
                say.say(letter.sentOthers() ? KEY + ".more.sent" : KEY + ".more"),
                say.date("date.full", businessDate.plusDays(1)),
                signer,
                signer.isEmpty() ? "" : say.say(KEY + ".for", house.company().company()),
                second ? house.signatures().get(manager) : null,
                second ? manager : "",
                second ? say.say("role") : "");
    }
}
