package org.goldenlist.campaign;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenlist.text.Text;

/** What a campaign must be to be started: pure functions. */
final class StartRules {

    static final int LONGEST_WHAT = 300;

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_KIND = 40;
    private static final int LONGEST_WINDOW = 730;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal LARGEST_COST = BigDecimal.valueOf(1_000_000_000L);
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);

    private StartRules() {}

    /** Everything that is wrong, as sentences. */
    static List<String> faults(CampaignStart wish) {
        List<String> faults = new ArrayList<>();
        word("name", wish.name(), LONGEST_NAME).ifPresent(faults::add);
        word("kind", wish.kind(), LONGEST_KIND).ifPresent(faults::add);
        if (wish.endsOn().isBefore(wish.startsOn())) {
            faults.add("The window ends on " + wish.endsOn() + ", before it begins on " + wish.startsOn() + ".");
        } else if (wish.startsOn().isBefore(FIRST_DAY) || wish.endsOn().isAfter(LAST_DAY)) {
            faults.add("The window from " + wish.startsOn() + " to " + wish.endsOn() + " must lie between " + FIRST_DAY
                    + " and " + LAST_DAY + ".");
        } else if (wish.startsOn().plusDays(LONGEST_WINDOW - 1L).isBefore(wish.endsOn())) {
            faults.add("The window from " + wish.startsOn() + " to " + wish.endsOn() + " is longer than "
                    + LONGEST_WINDOW + " days, which is the most.");
        }
        BigDecimal share = wish.heldBackShare();
        if (share.signum() < 0 || share.compareTo(HALF) > 0) {
            faults.add("A share of "
                    + share.movePointRight(2).stripTrailingZeros().toPlainString()
                    + " percent cannot be held back: give 0 to 50.");
        }
        if (wish.members().isEmpty()) {
            faults.add("There is no customer in it.");
        }
        Set<Integer> seen = new HashSet<>();
        for (Member member : wish.members()) {
            if (!seen.add(member.customerNo())) {
                faults.add("Customer number " + member.customerNo() + " is in it twice.");
            }
            what(member.what()).ifPresent(why -> faults.add("Customer number " + member.customerNo() + ": " + why));
            cost(member.cost()).ifPresent(why -> faults.add("Customer number " + member.customerNo() + ": " + why));
        }
        return faults;
    }

    private static Optional<String> word(String which, String text, int longest) {
        if (text.isBlank() || !text.equals(text.strip()) || text.matches("(?s).*[\\p{Cc}\\p{Zl}\\p{Zp}].*")) {
            return Optional.of("The " + which + " must be a text on one line, without blanks around it.");
        }
        return Text.length(text) > longest
                ? Optional.of(
                        "The " + which + " has " + Text.length(text) + " characters, and " + longest + " are allowed.")
                : Optional.empty();
    }

    static Optional<String> what(String text) {
        if (text.isBlank()) {
            return Optional.of("it is not said what is offered");
        }
        return Text.length(text) > LONGEST_WHAT
                ? Optional.of("what is offered has " + Text.length(text) + " characters, and " + LONGEST_WHAT
                        + " are allowed")
                : Optional.empty();
    }

    static Optional<String> cost(BigDecimal cost) {
        return cost.signum() < 0 || cost.compareTo(LARGEST_COST) > 0 || cost.scale() > 4
                ? Optional.of("a cost of " + cost.toPlainString()
                        + " is none: give an amount from 0 to 1000000000 with at most four decimals")
                : Optional.empty();
    }

    /** The same for the same campaign, whatever the order of its members. */
    static String content(CampaignStart wish) {
        StringBuilder text = new StringBuilder();
        for (Object part : List.of(
                wish.kind(),
                wish.startsOn(),
                wish.endsOn(),
                wish.seed(),
                wish.heldBackShare().stripTrailingZeros().toPlainString())) {
            text.append(part).append('\n');
        }
        wish.members().stream()
                .sorted(Comparator.comparingInt(Member::customerNo))
                .forEach(member -> text.append(member.customerNo())
                        .append('\t')
                        .append(member.cost().stripTrailingZeros().toPlainString())
                        .append('\t')
                        .append(member.promised())
                        .append('\t')
                        .append(member.what())
                        .append('\n'));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
