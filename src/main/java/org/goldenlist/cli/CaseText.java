package org.goldenlist.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenlist.casework.CareCase;
import org.goldenlist.casework.CaseHistory;
import org.goldenlist.casework.CaseWish;
import org.goldenlist.casework.Casework;
import org.goldenlist.casework.PostMortem;
import org.goldenlist.casework.ReasonCount;
import org.goldenlist.casework.RecordedAct;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.list.TextTable;
import org.goldenlist.night.Settings;
import org.jspecify.annotations.Nullable;

/** Cases in words, and who records them. */
final class CaseText {

    private CaseText() {}

    static Casework casework(CommonOptions common) {
        Settings settings = common.settings();
        Clock clock = common.clock().withZone(settings.company().timeZone());
        return new Casework(
                settings.database(),
                settings.watch().cases(),
                settings.night().lease(),
                common.files(),
                clock,
                PinText.user());
    }

    static int record(CommonOptions common, CaseWish wish, boolean dryRun) throws JsonProcessingException {
        CaseHistory after = casework(common).record(wish, dryRun);
        if (common.json) {
            System.out.println(Json.of(after));
        } else if (!common.quiet) {
            System.out.print(of(after) + (dryRun ? "Nothing was recorded.\n" : ""));
        }
        return ExitCode.DONE.number();
    }

    private static String table(List<String> columns, List<List<@Nullable Object>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TextTable.write(columns, columns, rows, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    /** Two lines for each: who and how much, why and what to do. */
    static String list(List<CareCase> cases) {
        if (cases.isEmpty()) {
            return "No such case. See: goldenlist case list --state all\n";
        }
        StringBuilder text = new StringBuilder();
        for (CareCase one : cases) {
            line(
                    text,
                    String.format(
                            Locale.ROOT,
                            "%5d  %s (%s%s), %s a year, %s: %s",
                            one.caseNo(),
                            one.name() == null ? one.customerId() : one.name(),
                            one.customerId(),
                            one.grade() == null ? "" : ", " + one.grade(),
                            Money.cents(one.atStake()),
                            one.severity(),
                            one.sign()));
            line(text, "       " + one.evidence());
            line(
                    text,
                    "       " + one.owner() + ": " + one.nextAction()
                            + (one.lastContact() == null ? "" : "; last contact " + one.lastContact()) + "; "
                            + state(one));
        }
        return text + "\n" + cases.size() + (cases.size() == 1 ? " case" : " cases")
                + ". One of them: goldenlist case show " + cases.get(0).caseNo() + "\n";
    }

    private static String state(CareCase one) {
        return one.state().equals("open") && one.stateSince().equals(one.openedOn())
                ? "open since " + one.openedOn()
                : "opened " + one.openedOn() + ", " + one.state() + " since " + one.stateSince()
                        + (one.stateUntil() == null
                                ? ""
                                : (one.state().equals("resolved") ? ", looked at again on " : " until ")
                                        + one.stateUntil());
    }

    static String of(CaseHistory history) {
        CareCase about = history.about();
        StringBuilder text = new StringBuilder();
        line(
                text,
                "Case " + about.caseNo() + ": " + (about.name() == null ? about.customerId() : about.name()) + " ("
                        + about.customerId() + (about.grade() == null ? "" : ", " + about.grade()) + "), "
                        + history.title());
        line(text, "  " + about.evidence() + (about.seen() ? "" : " (when it was seen last; it is gone)"));
        line(text, "  severity          " + about.severity());
        line(text, "  at stake          " + Money.cents(about.atStake()) + " net profit a year");
        line(text, "  who acts          " + about.owner());
        if (about.isLive()) {
            line(text, "  next              " + history.nextAction());
            line(text, "  and ask           why; how they see it; what would make it good");
        }
        if (about.phone() != null || about.email() != null) {
            line(
                    text,
                    "  reach them        "
                            + Stream.of(about.phone(), about.email())
                                    .filter(Objects::nonNull)
                                    .collect(Collectors.joining(", ")));
        }
        line(text, "  last contact      " + (about.lastContact() == null ? "none" : about.lastContact()));
        line(text, "  assumed reason    " + about.assumedReason() + ", by the sign alone");
        line(text, "  state             " + state(about));
        line(text, "");
        history.acts().forEach(act -> line(text, "  " + of(act)));
        return text.toString();
    }

    private static String of(RecordedAct act) {
        StringBuilder text = new StringBuilder(act.madeOn() + "  " + String.format("%-8s", act.act()));
        text.append(act.madeBy() == null ? "by the night" : "by " + act.madeBy());
        add(text, "until", act.snoozedUntil());
        add(text, "reason", act.reason());
        add(text, "outcome", act.outcome());
        add(text, "customer's view", act.customerView());
        add(text, "would make it good", act.makeGood());
        add(text, "exception", act.exception());
        add(text, "cost", act.exceptionCost() == null ? null : Money.cents(act.exceptionCost()));
        add(text, "note", act.note());
        return text.toString();
    }

    private static void add(StringBuilder text, String what, @Nullable Object value) {
        if (value != null) {
            text.append("; ").append(what).append(": ").append(value);
        }
    }

    private static void line(StringBuilder text, String line) {
        text.append(Terminal.safe(line)).append('\n');
    }

    static String lost(List<PostMortem> lost) {
        StringBuilder text = new StringBuilder();
        for (PostMortem one : lost) {
            line(
                    text,
                    (one.name() == null ? one.customerId() : one.name()) + " (" + one.customerId() + "), "
                            + Money.cents(one.atStake()) + " a year: last order " + one.lastOrder()
                            + ", taken for lost on "
                            + one.lostOn()
                            + (one.cameBackOn() == null ? "" : ", came back on " + one.cameBackOn()));
            one.seen()
                    .forEach(seen -> line(
                            text,
                            "  seen  " + seen.since() + (seen.until() == null ? "" : " to " + seen.until()) + "  "
                                    + seen.sign() + ": " + seen.evidence()));
            one.done()
                    .forEach(done -> line(
                            text,
                            "  done  " + done.madeOn() + "  " + done.act() + " of case " + done.caseNo() + " ("
                                    + done.sign() + ")"
                                    + (done.reason() == null ? "" : ", reason: " + done.reason())
                                    + (done.outcome() == null ? "" : ", " + done.outcome())));
            if (one.done().isEmpty()) {
                line(text, "  done  nothing that was recorded");
            }
        }
        long back = lost.stream().filter(one -> one.cameBackOn() != null).count();
        line(text, lost.isEmpty() ? "Nobody was lost." : lost.size() + " lost, of whom " + back + " came back.");
        return text.toString();
    }

    static String reasons(List<ReasonCount> reasons) throws IOException {
        if (reasons.isEmpty()) {
            return "No case was resolved. As in: goldenlist case resolve CASE --reason R --outcome TEXT\n";
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        int cases = 0;
        int right = 0;
        for (ReasonCount one : reasons) {
            rows.add(Arrays.asList(
                    one.learnt(), one.assumed(), one.cases(), cents(one.atStake()), cents(one.exceptionCost())));
            cases += one.cases();
            right += one.learnt().equals(one.assumed()) ? one.cases() : 0;
        }
        return table(List.of("learnt", "assumed", "cases", "at stake", "exceptions cost"), rows) + "\nOf " + cases
                + (cases == 1 ? " answer" : " answers") + ", " + right + (right == 1 ? " was" : " were")
                + " what had been assumed.\n";
    }
}
