package org.goldenlist.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.goldenlist.attention.Goodwill;
import org.goldenlist.metric.CustomerCare;
import org.jspecify.annotations.Nullable;

/** In a line, what the company said, promised and offered to a customer, and what the customer said. */
final class CareText {

    private CareText() {}

    /** Empty where there is nothing to say. */
    static Optional<String> of(CustomerCare care) {
        List<String> parts = new ArrayList<>();
        CustomerCare.Contacts contacts = care.contacts();
        if (contacts.last() != null) {
            parts.add(counted(contacts.in365Days(), "contact", "contacts") + " in 365 days, the last "
                    + counted(contacts.daysSince() == null ? 0 : contacts.daysSince(), "day", "days") + " ago"
                    + (contacts.next() == null ? "" : ", the next planned for " + contacts.next()));
        }
        if (care.openComplaints() > 0) {
            parts.add(counted(care.openComplaints(), "open complaint", "open complaints"));
        }
        if (care.overduePromises() > 0) {
            parts.add(counted(care.overduePromises(), "overdue promise", "overdue promises"));
        }
        CustomerCare.Answer answer = care.lastAnswer();
        if (answer != null) {
            parts.add("survey answered with "
                    + answer.score().stripTrailingZeros().toPlainString() + " on " + answer.day());
        }
        CustomerCare.Offers offers = care.offers();
        if (offers.sent() > 0) {
            parts.add(String.format(
                    Locale.ROOT,
                    "%,d of %s taken, which cost %s",
                    offers.taken(),
                    counted(offers.sent(), "offer", "offers"),
                    Money.cents(offers.cost())));
        }
        CustomerCare.Referrals referrals = care.referrals();
        if (referrals.made() > 0) {
            parts.add(String.format(
                    Locale.ROOT,
                    "sent %s, of whom %,d ordered and brought %s in 365 days",
                    counted(referrals.made(), "customer", "customers"),
                    referrals.converted(),
                    Money.cents(referrals.netProfit365())));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", parts));
    }

    /** What there is to thank the company for, against what there is to forgive; what no source gives is left out. */
    static String of(Goodwill goodwill) {
        List<String> parts = new ArrayList<>();
        count(parts, goodwill.keptPromises(), "promise kept", "promises kept");
        count(parts, goodwill.thanks(), "thank-you", "thank-yous");
        count(parts, goodwill.complaints(), "complaint", "complaints");
        count(parts, goodwill.brokenPromises(), "promise broken", "promises broken");
        return String.join(", ", parts)
                + String.format(
                        Locale.ROOT,
                        " in 365 days: %s; %d of %s used",
                        goodwill.balance() > 0
                                ? "+" + goodwill.balance()
                                : Integer.toString(goodwill.balance()).replace('-', '−'),
                        goodwill.chancesUsed(),
                        counted(goodwill.chances(), "chance", "chances"));
    }

    private static void count(List<String> parts, @Nullable Integer count, String one, String many) {
        if (count != null) {
            parts.add(counted(count, one, many));
        }
    }

    private static String counted(int count, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
    }
}
