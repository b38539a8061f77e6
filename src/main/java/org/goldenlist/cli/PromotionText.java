package org.goldenlist.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.goldenlist.metric.Profit;
import org.goldenlist.night.Settings;
import org.goldenlist.promotion.Promoting;
import org.goldenlist.promotion.Promotion;
import org.goldenlist.promotion.PromotionPlan;
import org.goldenlist.promotion.PromotionShare;
import org.goldenlist.promotion.Spent;
import org.jspecify.annotations.Nullable;

/** Money for promotion in words, and who plans it. */
final class PromotionText {

    private PromotionText() {}

    static Promoting promoting(CommonOptions common) {
        return promoting(common.settings(), common, common.clock());
    }

    static Promoting promoting(Settings settings, CommonOptions common, Clock clock) {
        return new Promoting(
                settings.database(),
                settings.promotion(),
                settings.attention(),
                settings.worth(),
                new Profit(settings.profit()),
                settings.night().lease(),
                common.files(),
                clock.withZone(settings.company().timeZone()),
                PinText.user());
    }

    static String of(Promotion promotion) {
        PromotionPlan plan = promotion.plan();
        StringBuilder text = new StringBuilder();
        say(
                text,
                "Promotion %s to %s, as of %s: %s, of which at least %s (%s) to the most recent customers.",
                plan.fromDate(),
                plan.toDate(),
                plan.asOf(),
                Money.cents(plan.budget()),
                Money.cents(plan.recentLeast()),
                plan.recentShare());
        say(
                text,
                "Recent, with an order in %d days: %s to %,d customers. Others: %s to %,d. By expected gain: %s.",
                plan.recentDays(),
                Money.cents(promotion.recentAmount()),
                promotion.recentCustomers(),
                Money.cents(promotion.otherAmount()),
                promotion.otherCustomers(),
                plan.gainBy());
        text.append(nothing(plan));
        promotion.notes().forEach(note -> text.append(note).append('\n'));
        Spent spent = promotion.spent();
        if (spent != null) {
            spent(text, spent, plan.recentShare());
        }
        return Terminal.safe(text.toString());
    }

    /** Who gets nothing; nothing at all where there is nobody. */
    private static String nothing(PromotionPlan plan) {
        List<String> groups = new ArrayList<>();
        group(groups, plan.problem(), "who cost more than they bring");
        group(groups, plan.withoutGain(), "of whom nothing is expected");
        group(groups, plan.tooLittle(), "who would get less than " + Money.cents(plan.leastAmount()));
        if (groups.isEmpty()) {
            return "";
        }
        String last = groups.remove(groups.size() - 1);
        return "Nothing to " + String.join(", ", groups)
                + (groups.isEmpty() ? "" : groups.size() > 1 ? ", and " : " and ") + last + ".\n";
    }

    private static void group(List<String> groups, int customers, String which) {
        if (customers > 0) {
            groups.add(String.format(Locale.ROOT, "%,d %s", customers, which));
        }
    }

    private static void spent(StringBuilder text, Spent spent, String meant) {
        BigDecimal share = spent.share();
        if (share == null || spent.light() == null) {
            say(text, "Spent %s to %s: nothing on customers.", spent.from(), spent.to());
        } else {
            say(
                    text,
                    "Spent %s to %s: %s on recent customers and %s on others: %s %% of it on recent ones, meant are %s."
                            + " %s%s",
                    spent.from(),
                    spent.to(),
                    Money.cents(spent.recent()),
                    Money.cents(spent.others()),
                    share.movePointRight(2).setScale(1, RoundingMode.HALF_UP),
                    meant,
                    spent.light(),
                    spent.missing().signum() > 0 ? ": " + Money.cents(spent.missing()) + " too little." : ".");
        }
        say(
                text,
                "Beside that: %s on prospects, %s for purposes that the settings do not name.",
                Money.cents(spent.prospects()),
                Money.cents(spent.unknown()));
    }

    private static void say(StringBuilder text, String sentence, @Nullable Object... figures) {
        text.append(String.format(Locale.ROOT, sentence, figures)).append('\n');
    }

    static void write(Promotion promotion, RowFormat format, @Nullable Path out) throws IOException {
        List<String> headers = List.of("customer_id", "name", "recent", "expected_gain", "amount");
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (PromotionShare one : promotion.shares()) {
            rows.add(Arrays.asList(
                    one.customerId(),
                    one.name(),
                    one.recent(),
                    one.expectedGain().setScale(2, RoundingMode.HALF_UP),
                    one.amount()));
        }
        format.write(headers, rows, out);
    }
}
