package org.goldenlist.report.newsletter;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.Look;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.newsletter.NewsletterPage.Face;
import org.goldenlist.report.newsletter.NewsletterPage.RailPiece;
import org.goldenlist.report.newsletter.NewsletterTables.Event;
import org.goldenlist.report.newsletter.NewsletterWriter.Shown;
import org.goldenlist.report.newsletter.Story.Kind;
import org.goldenlist.report.newsletter.Story.Part;

/**
 * What stands beside the stories: on the first page the next evening and some members with their faces, on others the evenings after it
 * and the names of all others.
 */
record Rail(NextEvent next, List<Face> faces, List<RailPiece> later, List<String> names, Words say) {

    private static final double WIDTH = 154;
    private static final double NAME_WIDTH = 96;
    private static final double SIZE = 9.5;
    private static final double LEADING = 13.5;
    private static final int MOST_FACES = 4;
    private static final int NAME_LINES = 2;
    /** Of the first page, between the head of the rail and its foot: the date, the room between the parts, a face. */
    private static final double ROOM = 346;

    private static final double DATE = 62;
    private static final double HEADS = 52;
    private static final double FACE = 54;
    private static final double OTHER_ROOM = 680;
    private static final double PIECE_HEAD = 34;

    /** The next evening in the words of its place; with line breaks. */
    record NextEvent(String day, String month, String weekday, String title, String about) {}

    static Rail of(List<Event> events, List<Shown> members, Words say) {
        NextEvent next = events.isEmpty()
                ? new NextEvent("", "", "", "", text(say.say("event.none")))
                : next(events.get(0), say);
        double used = (events.isEmpty() ? 0 : DATE)
                + LEADING * (next.title().lines().count() + next.about().lines().count())
                + HEADS;
        int most = Math.min(MOST_FACES, (int) Math.max(0, (ROOM - used) / FACE));
        List<Shown> seen = new ArrayList<>();
        members.stream()
                .filter(one -> one.photo() != null && fits(one))
                .limit(most)
                .forEach(seen::add);
        members.stream()
                .filter(one -> one.photo() == null && fits(one))
                .limit(most - seen.size())
                .forEach(seen::add);
        List<Face> faces = new ArrayList<>();
        for (Shown one : seen) {
            faces.add(face(one, faces.size(), say));
        }
        List<String> names = members.stream()
                .filter(one -> seen.stream().noneMatch(other -> other.customerNo() == one.customerNo()))
                .map(Shown::name)
                .sorted(Collator.getInstance(say.language()))
                .toList();
        List<RailPiece> later =
                events.stream().skip(1).map(event -> later(event, say)).toList();
        return new Rail(next, faces, later, names, say);
    }

    private static boolean fits(Shown member) {
        return LineBreaks.of(member.name(), Look.printedStrong(SIZE), NAME_WIDTH)
                        .size()
                <= NAME_LINES;
    }

    private static Face face(Shown member, int at, Words say) {
        LocalDate since = member.since();
        String name = String.join("\n", LineBreaks.of(member.name(), Look.printedStrong(SIZE), NAME_WIDTH));
        return new Face(
                member.photo() == null ? new FlatPortrait(at) : member.photo(),
                name,
                since == null ? say.say("member") : say.say("member.since", "" + since.getYear()));
    }

    private static NextEvent next(Event event, Words say) {
        return new NextEvent(
                say.date("date.day", event.on()),
                say.date("date.month", event.on()),
                say.date("date.weekday", event.on()),
                strong(event.title()),
                text(event.about()));
    }

    private static RailPiece later(Event event, Words say) {
        return new RailPiece(say.date("date.line", event.on()), strong(event.title()), text(event.about()));
    }

    private static String strong(String text) {
        return String.join("\n", LineBreaks.of(Fit.printable(text), Look.printedStrong(SIZE), WIDTH));
    }

    private static String text(String text) {
        return String.join("\n", LineBreaks.of(Fit.printable(text), Look.reading(SIZE), WIDTH));
    }

    private static double height(RailPiece piece) {
        return PIECE_HEAD
                + LEADING
                        * (piece.strong().lines().count() + piece.text().lines().count());
    }

    /** What stands beside the stories on the pages after the first, of which there may be more than are asked for. */
    List<List<RailPiece>> beside(int pages) {
        List<List<RailPiece>> beside = new ArrayList<>();
        double room = 0;
        List<RailPiece> pieces = new ArrayList<>(later);
        if (!names.isEmpty() && namesHaveRoom(pages)) {
            pieces.add(namesBeside());
        }
        for (RailPiece piece : pieces) {
            if (beside.isEmpty() || height(piece) > room) {
                beside.add(new ArrayList<>());
                room = OTHER_ROOM;
            }
            beside.get(beside.size() - 1).add(piece);
            room -= height(piece);
        }
        return beside;
    }

    private RailPiece namesBeside() {
        return new RailPiece(
                say.say("names.head"), "", names.stream().map(Rail::text).collect(Collectors.joining("\n")));
    }

    private boolean namesHaveRoom(int pages) {
        double needed = later.stream().mapToDouble(Rail::height).sum() + height(namesBeside());
        return pages > 0 && needed <= OTHER_ROOM;
    }

    /** The names as a page of their own, where there are too many to stand beside stories. */
    Optional<Story> namesApart(int pages) {
        if (names.isEmpty() || namesHaveRoom(pages)) {
            return Optional.empty();
        }
        Part all = new Part(
                Kind.PARAGRAPH, names.stream().map(Rail::whole).collect(Collectors.joining("\u00a0· ")), "", 0);
        return Optional.of(new Story(say.say("names.title"), say.say("names.standfirst"), List.of(all)));
    }

    /** A name that no line breaks, where a line has room for it. */
    private static String whole(String name) {
        return LineBreaks.of(name, Look.reading(SIZE), Block.WIDTH - 10).size() > 1
                ? name
                : name.replace(' ', '\u00a0');
    }
}
