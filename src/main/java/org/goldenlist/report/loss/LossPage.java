package org.goldenlist.report.loss;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.jasperreports.renderers.Renderable;
import org.goldenlist.report.look.Delta;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.HeadlineFigure;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.loss.Loss.Done;
import org.goldenlist.report.loss.Loss.Seen;
import org.jspecify.annotations.Nullable;

/** A customer who was lost, as the template sees it. */
record LossPage(
        String title,
        String standfirst,
        Renderable stakeFigure,
        Renderable stakeDelta,
        Renderable seenFigure,
        Renderable seenDelta,
        Renderable answerFigure,
        Renderable answerDelta,
        Renderable yearsFigure,
        Renderable yearsDelta,
        Renderable timeline,
        List<LineRow> seen,
        List<LineRow> done,
        String learnt,
        List<Headline> headlines) {

    /** One of the large figures in words, for the page without its paper. */
    record Headline(String label, String figure, String comparison) {}

    /** Something seen or done. */
    record LineRow(String day, String what, String text) {}

    private static final int SEEN = 5;
    private static final int DONE = 6;
    private static final double WHAT = 138;
    private static final double TEXT = 296;
    private static final int A_LONG_TIME = 730;
    private static final BigDecimal YEAR = new BigDecimal("365.25");
    private static final String NOTHING = "–";

    static LossPage of(Loss loss, Words words, Figures figures) {
        return new Writer(loss, words, figures).write();
    }

    private record Writer(Loss loss, Words words, Figures figures) {

        LossPage write() {
            List<Headline> large = List.of(stake(), firstSign(), firstAnswer(), years());
            double size =
                    HeadlineFigure.sizeFor(large.stream().map(Headline::figure).toList());
            return new LossPage(
                    Fit.pageTitle(words.say("title." + kind(), Fit.in(1, name(), 300, 24, true))),
                    standfirst(),
                    new HeadlineFigure(large.get(0).figure(), size),
                    Delta.only(large.get(0).comparison()),
                    new HeadlineFigure(large.get(1).figure(), size),
                    Delta.only(large.get(1).comparison()),
                    new HeadlineFigure(large.get(2).figure(), size),
                    Delta.only(large.get(2).comparison()),
                    new HeadlineFigure(large.get(3).figure(), size),
                    Delta.only(large.get(3).comparison()),
                    timeline(),
                    lines(loss.seen(), SEEN, this::line, "seen"),
                    lines(loss.done(), DONE, this::line, "done"),
                    learnt(),
                    large);
        }

        private String name() {
            return Fit.name(loss.name(), loss.customerId());
        }

        /** What there is to learn, as the words name it. */
        private String kind() {
            if (loss.cameBackOn() != null) {
                return "back";
            }
            if (loss.seen().isEmpty()) {
                return "unseen";
            }
            return loss.answers().isEmpty() ? "unanswered" : "answered";
        }

        private String standfirst() {
            String manager = loss.manager();
            String whose = manager == null || manager.isBlank()
                    ? words.say("standfirst.nobody")
                    : words.say("standfirst.manager", Fit.in(1, Fit.printable(manager), 200, 10.5, false));
            String lost = words.say(
                    "standfirst.lost", day(loss.lastOrder()), day(loss.lostOn()), figures.number(loss.silentDays()));
            LocalDate back = loss.cameBackOn();
            return Stream.of(whose, lost, back == null ? "" : words.say("standfirst.back", day(back)))
                    .filter(one -> !one.isEmpty())
                    .collect(Collectors.joining(" "));
        }

        private String day(LocalDate day) {
            return words.date("date.day.year", day);
        }

        private Headline stake() {
            return new Headline(
                    words.say("headline.stake"), figures.headline(loss.atStake()), words.say("headline.stake.of"));
        }

        private Headline firstSign() {
            return loss.firstSeen()
                    .map(first -> new Headline(
                            words.say("headline.sign"),
                            days(ChronoUnit.DAYS.between(first, loss.lostOn())),
                            words.say("headline.sign.before")))
                    .orElseGet(
                            () -> new Headline(words.say("headline.sign"), NOTHING, words.say("headline.sign.none")));
        }

        private Headline firstAnswer() {
            return loss.answers().stream()
                    .findFirst()
                    .map(answer -> new Headline(
                            words.say("headline.answer"),
                            days(ChronoUnit.DAYS.between(loss.firstSeen().orElseThrow(), answer.madeOn())),
                            words.say("headline.answer.after")))
                    .orElseGet(() ->
                            new Headline(words.say("headline.answer"), NOTHING, words.say("headline.answer.none")));
        }

        private Headline years() {
            return new Headline(
                    words.say("headline.years"),
                    daysOrYears(ChronoUnit.DAYS.between(loss.firstOrder(), loss.lastOrder()) + 1),
                    words.say("headline.years.since", day(loss.firstOrder())));
        }

        private String daysOrYears(long days) {
            return days < A_LONG_TIME
                    ? days(days)
                    : words.say(
                            "years",
                            figures.decimal(BigDecimal.valueOf(days).divide(YEAR, 1, RoundingMode.HALF_UP), 1));
        }

        private String days(long days) {
            return words.count("days", days, figures.number(days));
        }

        private Renderable timeline() {
            String high = loss.months().values().stream()
                    .max(BigDecimal::compareTo)
                    .map(figures::whole)
                    .orElse("");
            String words = this.words.say(
                    "timeline.words",
                    day(loss.lastOrder()),
                    day(loss.lostOn()),
                    this.words.count(
                            "timeline.seen",
                            loss.seen().size(),
                            figures.number(loss.seen().size())),
                    this.words.count(
                            "timeline.done",
                            loss.done().size(),
                            figures.number(loss.done().size())));
            return new LossTimeline(
                    loss,
                    new LossTimeline.Labels(
                            this.words.say("timeline.order", day(loss.lastOrder())),
                            this.words.say("timeline.lost", day(loss.lostOn())),
                            this.words.say("timeline.lane.seen"),
                            this.words.say("timeline.lane.done"),
                            high,
                            words),
                    this.words);
        }

        /** The last ones; how many went before them in a first row. */
        private <T> List<LineRow> lines(List<T> all, int most, Function<T, LineRow> line, String what) {
            if (all.isEmpty()) {
                return List.of(new LineRow("", words.say(what + ".none"), ""));
            }
            List<LineRow> rows = new ArrayList<>();
            int left = all.size() > most ? all.size() - most + 1 : 0;
            if (left > 0) {
                rows.add(new LineRow("", words.count(what + ".earlier", left, figures.number(left)), ""));
            }
            all.subList(left, all.size()).forEach(one -> rows.add(line.apply(one)));
            return rows;
        }

        private LineRow line(Seen seen) {
            String title = "sign." + seen.sign();
            return new LineRow(
                    day(seen.since()),
                    Fit.in(1, words.containsKey(title) ? words.say(title) : seen.sign(), WHAT, 8.5, true),
                    text(evidence(seen)));
        }

        private String evidence(Seen seen) {
            String evidence = words.withDates(seen.evidence());
            String kind = seen.sign().equals(Seen.COMPLAINT) ? "complaint" : "sign";
            LocalDate until = seen.until();
            return until != null
                    ? words.say("seen.until." + kind, evidence, day(until))
                    : kind.equals("complaint") ? words.say("seen.open.complaint", evidence) : evidence;
        }

        private LineRow line(Done done) {
            String by = done.madeBy();
            String what = words.say("act." + done.act());
            String who = by == null || by.isBlank() ? what : words.say("act.by", what, Fit.printable(by));
            String reason = done.reason();
            String said = done.text() == null ? "" : done.text();
            return new LineRow(
                    day(done.madeOn()),
                    Fit.in(1, who, WHAT, 8.5, true),
                    text(reason == null ? said : words.say("act.reason", reason, said)));
        }

        private String text(@Nullable String text) {
            return text == null ? "" : Fit.in(1, Fit.printable(text), TEXT, 8.5, false);
        }

        /** What has room on the two lines, behind the reason. */
        private static String said(String text) {
            return Fit.in(1, Fit.printable(text), 370, 9, true);
        }

        private String learnt() {
            return loss.learnt()
                    .map(answer -> {
                        String text = answer.text();
                        String reason = Fit.printable(String.valueOf(answer.reason()));
                        return text == null || text.isBlank()
                                ? words.say("learnt.reason", reason, day(answer.madeOn()))
                                : words.say("learnt.said", reason, day(answer.madeOn()), said(text));
                    })
                    .orElseGet(() -> words.say("learnt.none"));
        }
    }
}
