package org.goldenlist.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.goldenlist.club.Advocate;
import org.goldenlist.club.Advocates;
import org.goldenlist.club.ThanksDue;
import org.jspecify.annotations.Nullable;

/** Advocates in words, and whom to thank. */
final class AdvocateText {

    private AdvocateText() {}

    static String of(Advocates.Known known, boolean thanksAlone) throws IOException {
        StringBuilder text = new StringBuilder();
        if (!thanksAlone) {
            text.append("Advocates among ")
                    .append(known.golden())
                    .append(known.golden() == 1 ? " golden customer" : " golden customers")
                    .append(", as of ")
                    .append(known.asOf())
                    .append(":\n")
                    .append(
                            known.advocates().isEmpty()
                                    ? "  nobody fulfils enough of the four conditions\n"
                                    : RowFormat.table(advocates(known.advocates())))
                    .append('\n');
        }
        text.append("Thanks due to those who sent a customer, as of ")
                .append(known.asOf())
                .append(":\n")
                .append(known.thanksDue().isEmpty() ? "  none\n" : RowFormat.table(thanks(known.thanksDue())));
        if (!known.notSeen().isEmpty()) {
            text.append('\n');
            known.notSeen().forEach(sentence -> text.append(sentence).append('\n'));
        }
        return text.toString();
    }

    static RowFormat.Rows advocates(List<Advocate> advocates) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Advocate one : advocates) {
            rows.add(Arrays.asList(
                    one.rank(),
                    one.customerId(),
                    one.name(),
                    one.conditions(),
                    one.strength(),
                    one.offers365(),
                    one.taken365(),
                    one.sent(),
                    one.returns365(),
                    one.complaints365(),
                    one.askReferral(),
                    one.askCaseStudy(),
                    one.askPhoto(),
                    one.askedBy()));
        }
        return new RowFormat.Rows(
                List.of(
                        "rank",
                        "customer_id",
                        "name",
                        "conditions",
                        "strength",
                        "offers_365",
                        "taken_365",
                        "sent",
                        "returns_365",
                        "complaints_365",
                        "ask_referral",
                        "ask_case_study",
                        "ask_photo",
                        "asked_by"),
                rows);
    }

    static RowFormat.Rows thanks(List<ThanksDue> due) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ThanksDue one : due) {
            rows.add(Arrays.asList(
                    one.customerId(),
                    one.name(),
                    one.sentId(),
                    one.sentName(),
                    one.referredOn(),
                    one.days(),
                    one.broughtOrders(),
                    one.broughtNetProfit(),
                    one.thankedBy()));
        }
        return new RowFormat.Rows(
                List.of(
                        "customer_id",
                        "name",
                        "sent_id",
                        "sent_name",
                        "referred_on",
                        "days",
                        "brought_orders",
                        "brought_net_profit",
                        "thanked_by"),
                rows);
    }
}
