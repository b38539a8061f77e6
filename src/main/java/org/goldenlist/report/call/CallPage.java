package org.goldenlist.report.call;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import net.sf.jasperreports.renderers.Renderable;
import org.goldenlist.report.call.CallSheet.Call;
import org.goldenlist.report.call.CallSheet.OpenCase;
import org.goldenlist.report.call.CallSheet.Promised;
import org.goldenlist.report.call.CallSheet.Written;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.GradeBadge;
import org.goldenlist.report.look.Words;

/** A call sheet as its template sees it. */
record CallPage(String title, String standfirst, String later, List<Card> cards) {

    /** One call. */
    record Card(
            Renderable badge, List<Line> who, String atStake, Renderable bar, List<Line> lines, Renderable answer) {}

    /** @param text with its line breaks where it is strong */
    record Line(String label, String text, String style) {

        boolean isStrong() {
            return style.equals("strong") || style.equals("overdue");
        }
    }

    /** How many lines the texts of a card may take, the roomiest first. */
    private record Room(int why, int other, int grade) {

        static final List<Room> ALL = List.of(
                new Room(3, 2, 4),
                new Room(3, 2, 3),
                new Room(3, 2, 2),
                new Room(2, 2, 2),
                new Room(2, 1, 2),
                new Room(2, 1, 1));
    }

    private static final String GRADE = "dense-quiet";
    private static final double NAME = 104;
    private static final double TEXT = 190;
    private static final double LATER = 336;
    /** How many calls one page is to hold; what it has for them below a head of two lines; and a card without long texts. */
    private static final int A_PAGE = 5;

    private static final int PAGE = 668;
    private static final int CARD = 126;
    private static final int AROUND_TEXTS = 8;
    private static final int FIRST_LINE = 13;
    private static final int OTHER_LINE = 11;
    private static final int MOST_CASES = 3;
    private static final int MOST_PROMISES = 2;
    private static final int MOST_NAMES = 12;

    /** Before a name that is not to be called by them alone. */
    private static final Set<String> FORMS = Set.of(
            "mr", "mrs", "ms", "miss", "dr", "prof", "sir", "herr", "frau", "señor", "señora", "sr", "sra", "don",
            "doña", "the");

    static CallPage of(CallSheet sheet, int aDay, Words words, Figures figures) {
        return new Writer(sheet, aDay, words, figures).write();
    }

    private record Writer(CallSheet sheet, int aDay, Words words, Figures figures) {

        CallPage write() {
            String title = title();
            String standfirst = standfirst();
            int grown = 28 * (Fit.lines(title, 516, 24, true) - 1) + 15 * (Fit.lines(standfirst, 516, 10.5, false) - 1);
            return new CallPage(title, standfirst, later(), cards(PAGE - grown));
        }

        /** Of long texts the ends are left out, of the highest card first, where that saves a second page. */
        private List<Card> cards(int page) {
            List<CallText> texts = sheet.calls().stream()
                    .map(call -> new CallText(call, sheet.owner(), sheet.today(), words, figures))
                    .toList();
            List<List<Line>> lines = new ArrayList<>();
            texts.forEach(text -> lines.add(lines(text, Room.ALL.get(0))));
            int[] rooms = new int[texts.size()];
            while (texts.size() <= A_PAGE
                    && lines.stream().mapToInt(Writer::height).sum() > page) {
                OptionalInt highest = IntStream.range(0, rooms.length)
                        .filter(i -> rooms[i] < Room.ALL.size() - 1)
                        .reduce((one, other) -> height(lines.get(other)) > height(lines.get(one)) ? other : one);
                if (highest.isEmpty()) {
                    break;
                }
                int at = highest.getAsInt();
                rooms[at]++;
                lines.set(at, lines(texts.get(at), Room.ALL.get(rooms[at])));
            }
            BigDecimal most = sheet.calls().stream().map(Call::atStake).reduce(BigDecimal.ZERO, BigDecimal::max);
            return IntStream.range(0, rooms.length)
                    .mapToObj(i -> card(texts.get(i), lines.get(i), most))
                    .toList();
        }

        private String title() {
            int calls = sheet.calls().size();
            String title = sheet.nobodys()
                    ? words.count("title.nobody", calls, spoken(calls))
                    : words.count("title", calls, spoken(calls), calledBy());
            return Fit.title(title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1));
        }

        /** By the first name where it is plain which that is. */
        private String calledBy() {
            String owner = Fit.printable(sheet.owner());
            String first = owner.split(" ", 2)[0];
            boolean plain = owner.matches("\\p{L}[\\p{L}\\p{M}'’-]+( \\p{L}[\\p{L}\\p{M}'’.-]*){1,3}")
                    && !FORMS.contains(first.toLowerCase(Locale.ROOT));
            return Fit.in(1, plain ? first : owner, 250, 24, true);
        }

        private String spoken(int count) {
            String key = "number." + count;
            return words.containsKey(key) ? words.say(key) : figures.number(count);
        }

        private String standfirst() {
            BigDecimal stake = sheet.calls().stream().map(Call::atStake).reduce(BigDecimal.ZERO, BigDecimal::add);
            String money = figures.money(stake);
            long overdue = sheet.overdue();
            return overdue == 0
                    ? words.say("standfirst", money)
                    : words.count("standfirst.overdue", overdue, spoken((int) overdue), money);
        }

        /** As many names as have room, and the others as one figure. */
        private String later() {
            List<Call> later = sheet.later();
            String holds = words.count("day.holds", aDay, spoken(aDay));
            if (later.isEmpty()) {
                return words.say("later.none") + " " + holds;
            }
            return IntStream.iterate(Math.min(later.size(), MOST_NAMES), named -> named >= 0, named -> named - 1)
                    .mapToObj(named -> later(named) + " " + holds)
                    .filter(text -> Fit.lines(text, LATER, 7.5, false) <= 3)
                    .findFirst()
                    .orElse(holds);
        }

        private String later(int named) {
            List<Call> later = sheet.later();
            List<String> parts = new ArrayList<>();
            for (Call call : later.subList(0, named)) {
                String name = Fit.in(1, Fit.name(call.name(), call.customerId()), NAME, 7.5, false);
                parts.add(words.say("later.one", name, figures.money(call.atStake())));
            }
            int more = later.size() - named;
            if (more > 0) {
                BigDecimal stake = later.subList(named, later.size()).stream()
                        .map(Call::atStake)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                parts.add(words.count("later.more", more, figures.number(more), figures.money(stake)));
            }
            return words.say("later", String.join("; ", parts));
        }

        private Card card(CallText text, List<Line> lines, BigDecimal most) {
            Call call = text.call();
            double part = most.signum() == 0 ? 0 : call.atStake().doubleValue() / most.doubleValue();
            boolean golden = "A".equals(call.grade()) || "B".equals(call.grade());
            return new Card(
                    GradeBadge.of(call.grade() == null ? GradeBadge.NONE : call.grade(), false),
                    who(text),
                    text.atStake(),
                    new StakeBar(part, golden),
                    lines,
                    new AnswerSpace(
                            words.say("answer"), List.of(outcome("resolve"), outcome("snooze"), outcome("note"))));
        }

        private List<Line> who(CallText text) {
            List<Line> who = new ArrayList<>();
            who.add(new Line("", Fit.in(2, text.name(), NAME, 11, true), "section"));
            who.add(new Line("", Fit.in(1, text.cases(), NAME, 9, false), "quiet"));
            String phone = text.phone();
            String mail = text.mail();
            if (!phone.isEmpty()) {
                who.add(new Line("", Fit.in(2, phone, NAME, 10, true), "reached"));
            } else if (!mail.isEmpty()) {
                who.addAll(mail(mail));
            } else {
                who.add(new Line("", words.say("reached.none"), "quiet"));
            }
            return who;
        }

        /** In two lines where one has no room for it: broken where it is read. */
        private static List<Line> mail(String mail) {
            int at = mail.lastIndexOf('@');
            List<String> parts = at <= 0 || Fit.lines(mail, NAME, 9, false) <= 1
                    ? List.of(mail)
                    : List.of(mail.substring(0, at), mail.substring(at));
            return parts.stream()
                    .map(part -> new Line("", Fit.in(1, part, NAME, 9, false), "text"))
                    .toList();
        }

        private AnswerSpace.Outcome outcome(String act) {
            return new AnswerSpace.Outcome(words.say("outcome." + act), act);
        }

        private static int height(List<Line> lines) {
            return Math.max(
                    CARD, AROUND_TEXTS + lines.stream().mapToInt(Writer::height).sum());
        }

        private static int height(Line line) {
            long lines = line.isStrong()
                    ? line.text().lines().count()
                    : Fit.lines(line.text(), TEXT, line.style().equals(GRADE) ? 8.5 : 9, false);
            return (int) (FIRST_LINE + OTHER_LINE * (lines - 1));
        }

        private List<Line> lines(CallText text, Room room) {
            List<OpenCase> cases = text.call().cases();
            List<Line> lines = new ArrayList<>();
            lines.add(line("why.label", fitted(room.why, text.why(cases.get(0)), 9, false), "text"));
            for (OpenCase one : cases.subList(1, Math.min(MOST_CASES, cases.size()))) {
                lines.add(line("also.label", fitted(room.other, text.why(one), 9, false), "text"));
            }
            int more = cases.size() - MOST_CASES;
            if (more > 0) {
                lines.add(line("also.label", words.count("also.more", more, figures.number(more)), "quiet"));
            }
            lines.add(line("do.label", fitted(2, text.toDo(cases.get(0)), 9, true), "strong"));
            Written written = CallText.lastWritten(text.call());
            if (written != null) {
                lines.add(line("written.label", fitted(room.other, text.written(written), 9, false), "text"));
            }
            lines.addAll(promises(text));
            lines.add(line("last.label", fitted(room.other, text.last(), 9, false), "text"));
            lines.add(new Line(text.gradeLabel(), fitted(room.grade, text.grade(), 8.5, false), GRADE));
            return lines;
        }

        private List<Line> promises(CallText text) {
            List<Promised> promises = text.call().promises();
            if (promises.isEmpty()) {
                return List.of(line("promise.label", words.say("promise.none"), "text"));
            }
            List<Line> lines = new ArrayList<>();
            for (Promised one : promises.subList(0, Math.min(MOST_PROMISES, promises.size()))) {
                boolean overdue = one.isOverdue(sheet.today());
                lines.add(
                        line("promise.label", fitted(2, text.promised(one), 9, overdue), overdue ? "overdue" : "text"));
            }
            int more = promises.size() - MOST_PROMISES;
            if (more > 0) {
                lines.add(line("promise.label", words.count("promise.more", more, figures.number(more)), "quiet"));
            }
            return lines;
        }

        private Line line(String label, String text, String style) {
            return new Line(words.say(label), text, style);
        }

        private static String fitted(int lines, String text, double size, boolean strong) {
            String fitted = Fit.in(lines, text, TEXT, size, strong);
            return strong ? Fit.strongLines(fitted, TEXT, size) : fitted;
        }
    }
}
