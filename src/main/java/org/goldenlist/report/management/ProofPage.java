package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.renderers.Renderable;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.ReportSettings;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.management.ManagementReport.Bridge;
import org.goldenlist.report.management.ManagementReport.Control;
import org.goldenlist.report.management.ManagementReport.ControlDay;
import org.goldenlist.report.management.ManagementReport.LeftOut;
import org.goldenlist.report.management.ManagementReport.Note;

/** Page 7 as its template sees it: the proof. */
record ProofPage(
        String title,
        String standfirst,
        List<ControlRow> controls,
        List<ControlRow> totals,
        String leftOutTitle,
        List<LeftOutRow> leftOut,
        String leftOutLines,
        String leftOutNet,
        List<BridgeRow> bridge,
        String calendarTitle,
        Renderable calendar,
        List<KeyRow> keys,
        List<TermRow> assumptions,
        List<TermRow> meanings) {

    record ControlRow(
            String day,
            String sourceLines,
            String factLines,
            String leftOutLines,
            String sourceNet,
            String factNet,
            String leftOutNet,
            String difference,
            String style,
            String note) {}

    record LeftOutRow(String reason, String lines, String net, String where, String mend) {}

    record BridgeRow(String label, String amount, String labelStyle, String style, Boolean total) {}

    record KeyRow(Renderable mark, String words) {}

    record TermRow(String term, String text) {}

    private static final int REASONS = 4;
    private static final int NOTES = 4;

    static ProofPage of(ManagementReport report, Words words, Figures figures) {
        return new Writer(report, words, figures).write();
    }

    /** The key with the currency, where there are words that name it ("every euro"), else the key. */
    static String currencyKey(Words words, String key, ReportSettings company) {
        String named = key + "." + company.currency();
        return words.containsKey(named) ? named : key;
    }

    private record Writer(ManagementReport report, Words words, Figures figures) {

        ProofPage write() {
            Control control = report.control();
            DaysWithoutSales days = new DaysWithoutSales(report, words, figures);
            Map<DayOfWeek, Boolean> closed = days.usuallyClosed();
            return new ProofPage(
                    Fit.title(title()),
                    standfirst(),
                    control.days().stream()
                            .map(day -> row(words.date("date.weekday.day", day.date()), day, note(day, closed), false))
                            .toList(),
                    List.of(
                            row(words.say("control.week"), control.week(), "", true),
                            row(
                                    words.count(
                                            "control.year", control.daysLoaded(), figures.number(control.daysLoaded())),
                                    control.year(),
                                    "",
                                    true)),
                    words.say(report.leftOut().isEmpty() ? "leftout.title.none" : "leftout.title"),
                    leftOut(),
                    report.leftOut().isEmpty()
                            ? ""
                            : figures.count(control.year().leftOutLines()
                                    + ofTheFuture().stream()
                                            .mapToLong(LeftOut::lines)
                                            .sum()),
                    report.leftOut().isEmpty()
                            ? ""
                            : figures.cents(ofTheFuture().stream()
                                    .map(LeftOut::net)
                                    .reduce(control.year().leftOutNet(), BigDecimal::add)),
                    bridge(),
                    days.title(),
                    days.calendar(closed),
                    days.keys(closed),
                    assumptions(),
                    meanings());
        }

        // THE FINDING

        private String title() {
            Control control = report.control();
            if (control.daysDiffering() > 0) {
                return words.count(
                        "proof.title.days", control.daysDiffering(), figures.number(control.daysDiffering()));
            }
            if (report.bridge().difference().signum() != 0) {
                return words.say(
                        "proof.title.bridge",
                        figures.moneyProof(report.bridge().difference().abs()));
            }
            return words.say(
                    control.daysLoaded() == 0
                            ? "proof.title.nothing"
                            : currencyKey(words, "proof.title", report.company()));
        }

        private String standfirst() {
            Control control = report.control();
            String equation = words.count(
                    control.daysDiffering() == 0 ? "proof.equation" : "proof.equation.not",
                    control.daysLoaded(),
                    figures.number(control.daysLoaded()),
                    figures.number(control.daysDiffering()));
            long left = control.week().leftOutLines();
            return equation + " "
                    + words.count(
                            "proof.leftout",
                            left,
                            figures.number(left),
                            figures.number(control.week().sourceLines()));
        }

        // CONTROL TOTALS

        private ControlRow row(String label, ControlDay day, String note, boolean total) {
            boolean bare = !note.isEmpty();
            String plain = total ? "dense-figure-strong" : "dense-figure";
            return new ControlRow(
                    label,
                    bare ? "" : figures.count(day.sourceLines()),
                    bare ? "" : figures.count(day.factLines()),
                    bare ? "" : figures.count(day.leftOutLines()),
                    bare ? "" : figures.cents(day.sourceNet()),
                    bare ? "" : figures.cents(day.factNet()),
                    bare ? "" : figures.cents(day.leftOutNet()),
                    !total && !day.loaded() ? "" : figures.proof(day.difference()),
                    day.agrees() ? plain : "dense-worse",
                    note);
        }

        private String note(ControlDay day, Map<DayOfWeek, Boolean> closed) {
            if (!day.loaded()) {
                return words.say("control.notread");
            }
            if (day.sourceLines() > 0) {
                return "";
            }
            DayOfWeek weekday = day.date().getDayOfWeek();
            return closed.getOrDefault(weekday, false)
                    ? words.say("control.closed", words.date("date.weekday", day.date()))
                    : words.say("control.nosales");
        }

        // LEFT OUT

        /** Their days are not loaded, so that no control total holds them. */
        private List<LeftOut> ofTheFuture() {
            return report.leftOut().stream()
                    .filter(one -> one.reason().equals("FUTURE"))
                    .toList();
        }

        private List<LeftOutRow> leftOut() {
            List<LeftOut> all = report.leftOut();
            List<LeftOutRow> rows = new ArrayList<>();
            int shown = all.size() > REASONS ? REASONS - 1 : all.size();
            for (LeftOut one : all.subList(0, shown)) {
                String named = "leftout." + one.reason().toLowerCase(Locale.ROOT);
                String reason = words.containsKey(named)
                        ? words.say(named)
                        : one.reason().toLowerCase(Locale.ROOT).replace('_', ' ');
                rows.add(new LeftOutRow(
                        Fit.in(1, Fit.printable(reason), 102, 8.5, false),
                        figures.count(one.lines()),
                        figures.cents(one.net()),
                        Fit.in(
                                1,
                                words.say(
                                        "leftout.where",
                                        words.date(
                                                one.exampleDate().getYear()
                                                                == report.date().getYear()
                                                        ? "date.day"
                                                        : "date.day.year",
                                                one.exampleDate()),
                                        Fit.printable(one.exampleLine())),
                                87,
                                8.5,
                                false),
                        Fit.in(2, wrongAndRight(one), 198, 8.5, false)));
            }
            if (shown < all.size()) {
                List<LeftOut> rest = all.subList(shown, all.size());
                rows.add(new LeftOutRow(
                        words.say("leftout.rest", figures.number(rest.size())),
                        figures.count(rest.stream().mapToLong(LeftOut::lines).sum()),
                        figures.cents(rest.stream().map(LeftOut::net).reduce(BigDecimal.ZERO, BigDecimal::add)),
                        "",
                        words.say("leftout.rest.where")));
            }
            return rows;
        }

        // FROM THE SOURCE TO THE PROFIT SHOWN

        private List<BridgeRow> bridge() {
            Bridge bridge = report.bridge();
            int cents = figures.centDigits();
            // Rounded together, so that the lines add up to the totals as they stand on the page.
            List<BigDecimal> parts = Figures.together(
                    List.of(
                            bridge.year().netRevenue(),
                            bridge.year().knownCost().negate(),
                            bridge.year().assumedCost().negate(),
                            bridge.year().costToServe().negate(),
                            bridge.guests().negate(),
                            bridge.unassigned().negate(),
                            bridge.lapsed().negate()),
                    cents);
            BigDecimal ofTheCompany = parts.subList(0, 4).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            List<BridgeRow> rows = new ArrayList<>();
            rows.add(plain("bridge.revenue", parts.get(0)));
            rows.add(plain("bridge.goods", parts.get(1)));
            if (bridge.year().uncosted().signum() != 0) {
                rows.add(plain("bridge.assumed", parts.get(2)));
            }
            rows.add(plain("bridge.serving", parts.get(3)));
            rows.add(total(words.say("bridge.company"), ofTheCompany));
            rows.add(plain("bridge.guests", parts.get(4)));
            rows.add(plain("bridge.unassigned", parts.get(5)));
            rows.add(plain("bridge.lapsed", parts.get(6)));
            if (bridge.difference().signum() != 0) {
                rows.add(new BridgeRow(
                        words.say("bridge.difference"),
                        figures.proof(bridge.difference().negate()),
                        "strong",
                        "worse",
                        false));
            }
            int active = report.activeCustomers();
            rows.add(total(
                    words.count("bridge.active", active, figures.number(active)),
                    bridge.graded().setScale(cents, RoundingMode.HALF_UP)));
            return rows;
        }

        /** What is wrong with the example, and what a person does about it. */
        private String wrongAndRight(LeftOut one) {
            String mend = "leftout.mend." + one.reason().toLowerCase(Locale.ROOT);
            String wrong = Fit.printable(one.exampleDetail());
            return words.containsKey(mend) ? wrong + "; " + words.say(mend) : wrong;
        }

        private BridgeRow plain(String key, BigDecimal amount) {
            return new BridgeRow(words.say(key), figures.cents(amount), "text", "figure", false);
        }

        private BridgeRow total(String label, BigDecimal amount) {
            return new BridgeRow(label, figures.proof(amount), "strong", "figure-strong", true);
        }

        // WHAT WE ASSUME, AND WHAT THE WORDS MEAN

        private List<TermRow> assumptions() {
            List<TermRow> terms = new ArrayList<>();
            terms.add(term("assume.goods", goods()));
            terms.add(term("assume.serving", serving()));
            Outlook.Fitted fit = report.outlook().fit();
            if (fit != null) {
                terms.add(term("assume.forecast", forecast(fit)));
            }
            long squares = report.top().stream()
                            .filter(customer -> !Fit.complete(customer.name()))
                            .count()
                    + report.movements().first().stream()
                            .filter(move -> !Fit.complete(move.name()))
                            .count();
            if (squares > 0) {
                terms.add(term("assume.names", words.say("assume.names.text")));
            }
            List<Note> notes = report.notes();
            int shown = Math.min(notes.size(), NOTES);
            for (Note note : notes.subList(0, shown)) {
                terms.add(term("assume.note", Fit.in(3, Fit.printable(note.text()), 180, 8.5, false)));
            }
            if (shown < notes.size()) {
                int more = notes.size() - shown;
                terms.add(term("assume.note", words.count("assume.note.more", more, figures.number(more))));
            }
            return terms;
        }

        private String goods() {
            var year = report.bridge().year();
            BigDecimal revenue = year.netRevenue();
            BigDecimal margin = report.company().assumedMargin();
            if (year.uncosted().signum() == 0) {
                return words.say("assume.goods.known");
            }
            if (revenue.signum() <= 0) {
                return words.say("assume.goods.amount", figures.percent(margin, 0), figures.money(year.assumedCost()));
            }
            return words.say(
                    "assume.goods.part",
                    figures.percent(year.uncosted().divide(revenue, 6, RoundingMode.HALF_UP)),
                    figures.percent(margin, 0),
                    figures.money(year.assumedCost()));
        }

        private String serving() {
            if (report.bridge().year().costToServe().signum() == 0) {
                return words.say("assume.serving.none");
            }
            return words.say(
                    "assume.serving.text",
                    figures.moneyToTheCent(report.company().costPerContactHour()));
        }

        private String forecast(Outlook.Fitted fit) {
            return report.outlook().checks().stream()
                    .filter(check -> check.grade().equals(Outlook.ALL))
                    .reduce((shorter, longer) -> longer)
                    .map(check -> words.say(
                            "assume.forecast.text",
                            fit.model(),
                            figures.number(check.days()),
                            words.date("date.day", check.asOf()),
                            ChecksOfForecast.off(check, figures)))
                    .orElse(words.say("assume.forecast.unchecked", fit.model()));
        }

        private List<TermRow> meanings() {
            List<TermRow> terms = new ArrayList<>();
            for (String word : List.of("profit", "grade", "golden", "active", "guests", "quarantine")) {
                terms.add(term("means." + word, words.say("means." + word + ".text", grades())));
            }
            return terms;
        }

        /** By what customers are ranked, and how the list is cut. */
        private Object[] grades() {
            ReportSettings.Grades grades = report.company().grades();
            Object[] lines = grades.figures().stream()
                    .map(figure -> figures.decimal(
                            figure, Math.max(0, figure.stripTrailingZeros().scale())))
                    .toArray();
            return new Object[] {words.say("means.by." + grades.by()), words.say("means.cut." + grades.cut(), lines)};
        }

        private TermRow term(String key, String text) {
            return new TermRow(words.say(key), text);
        }
    }
}
