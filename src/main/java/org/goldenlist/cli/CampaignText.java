package org.goldenlist.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenlist.campaign.Campaign;
import org.goldenlist.campaign.CampaignMember;
import org.goldenlist.campaign.Campaigning;
import org.goldenlist.campaign.Started;
import org.goldenlist.metric.Profit;
import org.goldenlist.night.Settings;
import org.jspecify.annotations.Nullable;

/** Campaigns in words, and who starts them. */
final class CampaignText {

    private static final int SHOWN = 20;

    private CampaignText() {}

    static Campaigning campaigning(Settings settings, CommonOptions common) {
        return campaigning(
                settings, common, common.clock().withZone(settings.company().timeZone()));
    }

    static Campaigning campaigning(Settings settings, CommonOptions common, Clock clock) {
        return new Campaigning(
                settings.database(),
                settings.campaign(),
                new Profit(settings.profit()),
                settings.night().lease(),
                common.files(),
                clock,
                PinText.user());
    }

    static Map<String, Object> json(Started started, boolean trial) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", started.name());
        json.put("starts_on", started.startsOn());
        json.put("ends_on", started.endsOn());
        json.put("offered", started.offered().size());
        json.put("promised", started.promised());
        json.put("cost", started.cost());
        json.put("held_back", started.heldBackIds());
        json.put(
                "also_in",
                started.alsoIn().stream()
                        .collect(Collectors.toMap(
                                Started.AlsoIn::campaign,
                                Started.AlsoIn::customers,
                                (one, other) -> one,
                                LinkedHashMap::new)));
        json.put("changed", started.fresh() && !trial);
        return json;
    }

    /** @param leastGroup customers on a side, fewer of whom say nothing */
    static String of(Started started, boolean trial, int leastGroup) {
        StringBuilder text = new StringBuilder();
        if (!started.fresh()) {
            text.append("This campaign was started before. Nothing changed.\n");
        }
        text.append(String.format(
                Locale.ROOT,
                "%s, %s to %s: %,d %s the offer%s, at a cost of %s; %s held back%s%n",
                started.name(),
                started.startsOn(),
                started.endsOn(),
                started.offered().size(),
                started.offered().size() == 1 ? "customer gets" : "customers get",
                started.promised() == 0
                        ? ""
                        : String.format(Locale.ROOT, ", %,d of them since it was promised", started.promised()),
                Money.cents(started.cost()),
                number(started.heldBackIds().size()),
                ids(started.heldBackIds())));
        if (!started.heldBackIds().isEmpty()
                && Math.min(started.heldBackIds().size(), started.offered().size() - started.promised()) < leastGroup) {
            text.append("It takes ")
                    .append(leastGroup)
                    .append(
                            " customers on each side to say whether it worked (goldenlist.campaign.least-group): offer it to more, or"
                                    + " hold back more, or nothing will be known.\n");
        }
        if (!started.alsoIn().isEmpty()) {
            text.append("In some of the same days, some of them are in other campaigns too: ")
                    .append(started.alsoIn().stream()
                            .limit(SHOWN)
                            .map(one -> String.format(Locale.ROOT, "%s (%,d)", one.campaign(), one.customers()))
                            .collect(Collectors.joining(", ")))
                    .append(
                            ". Chance spreads what they are offered there over both sides: the comparison stays fair, and becomes"
                                    + " less certain.\n");
        }
        text.append(
                trial && started.fresh()
                        ? "Nothing changed.\n"
                        : "Who gets it: goldenlist campaign show \"" + started.name() + "\" --format csv\n");
        return Terminal.safe(text.toString());
    }

    private static String number(int heldBack) {
        return heldBack == 0 ? "nobody is" : String.format(Locale.ROOT, heldBack == 1 ? "%,d is" : "%,d are", heldBack);
    }

    private static String ids(List<String> ids) {
        if (ids.isEmpty()) {
            return ", so that nothing will be known of its effect.";
        }
        return ": " + ids.stream().limit(SHOWN).collect(Collectors.joining(", "))
                + (ids.size() > SHOWN ? " and " + (ids.size() - SHOWN) + " more" : "") + ".";
    }

    static void write(List<Campaign> campaigns) throws IOException {
        if (campaigns.isEmpty()) {
            System.out.println("No campaign was started.");
            return;
        }
        List<String> headers =
                List.of("name", "kind", "starts_on", "ends_on", "offered", "promised", "held_back", "cost", "verdict");
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Campaign one : campaigns) {
            rows.add(Arrays.asList(
                    one.name(),
                    one.kind(),
                    one.startsOn(),
                    one.endsOn(),
                    one.offered(),
                    one.promised(),
                    one.heldBack(),
                    one.cost().setScale(2, RoundingMode.HALF_UP),
                    one.verdict()));
        }
        RowFormat.TABLE.write(headers, rows, null);
    }

    /** @param all those who are held back too, in a column that says so */
    static void write(List<CampaignMember> members, boolean all, RowFormat format, @Nullable Path out)
            throws IOException {
        List<String> headers = new ArrayList<>(List.of("customer_id", "name", "what", "cost", "promised", "grade"));
        if (all) {
            headers.add("held_back");
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (CampaignMember one : members) {
            if (all || !one.heldBack()) {
                List<@Nullable Object> row = new ArrayList<>(Arrays.asList(
                        one.customerId(),
                        one.customerName(),
                        one.what(),
                        amount(one.cost()),
                        one.promised(),
                        one.grade().equals("-") ? null : one.grade()));
                if (all) {
                    row.add(one.heldBack());
                }
                rows.add(row);
            }
        }
        format.write(headers, rows, out);
    }

    /** With two decimals, or as many as it has. */
    private static BigDecimal amount(BigDecimal cost) {
        BigDecimal plain = cost.stripTrailingZeros();
        return plain.setScale(Math.max(2, plain.scale()));
    }
}
