package org.goldenlist.report.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenlist.report.letter.Letter.Invitation;
import org.goldenlist.report.letter.Letter.Promise;
import org.goldenlist.report.letter.LetterSettings.Person;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.Words;
import org.jspecify.annotations.Nullable;

/** Says what is known of a customer as a letter says it, in the customer's language where there are words in it. Thread-safe. */
final class LetterWriter {

    static final String WORDS = "letter";

    /** In the window of an envelope. */
    private static final double ADDRESS_WIDTH = 238;

    private static final int ADDRESS_LINES = 6;
    /** A name of more leaves the headline. */
    private static final int LONGEST_IN_HEADLINE = 22;

    private final LetterKind kind;
    private final LetterHouse house;
    private final LocalDate businessDate;
    private final Words ofCompany;
    private final Map<Locale, Words> words = new ConcurrentHashMap<>();

    LetterWriter(LetterKind kind, LetterHouse house, LocalDate businessDate) {
        this.kind = kind;
        this.house = house;
        this.businessDate = businessDate;
        this.ofCompany = words(house.company().locale());
    }

    /** The words of a customer's language, else of the company's. */
    Words words(@Nullable Locale customer) {
        Locale company = house.company().locale();
        return words.computeIfAbsent(
                customer == null ? company : customer,
                locale -> Words.inFirstOf(
                        WORDS, List.of(locale, company), house.company().home()));
    }

    /** Why nothing can be written to a customer, in a sentence for a person; empty where it can. */
    Optional<String> refusal(Letter letter) {
        if (Fit.printable(letter.name()).isEmpty()) {
            return Optional.of("the record has no name");
        }
        String texts = Stream.of(
                        Stream.of(letter.name(), letter.postalCode(), letter.town(), letter.country(), title(letter)),
                        letter.street().stream())
                .flatMap(part -> part)
                .collect(Collectors.joining(" "));
        String missing = LetterFaces.missing(texts);
        if (!missing.isEmpty()) {
            return Optional.of("the faces of letters lack characters of the name, the address or the gift: " + missing);
        }
        if (LetterFaces.lines(address(letter), ADDRESS_WIDTH) > ADDRESS_LINES) {
            return Optional.of("the address has more than " + ADDRESS_LINES + " lines");
        }
        if (kind == LetterKind.CERTIFICATE && !CertificateWriter.hasRoomFor(Fit.printable(letter.name()))) {
            return Optional.of("the name has no room on a certificate");
        }
        if (kind == LetterKind.UPGRADE_LETTER && letter.promise() == null) {
            return Optional.of("nothing is offered");
        }
        return Optional.empty();
    }

    private static String title(Letter letter) {
        return letter.promise() == null ? "" : letter.promise().title();
    }

    CustomerPage page(Letter letter) {
        return kind == LetterKind.CERTIFICATE
                ? new CertificateWriter(house, businessDate).page(letter, words(letter.locale()))
                : letter(letter);
    }

    LetterPage letter(Letter letter) {
        Words say = words(letter.locale());
        String name = Fit.printable(letter.name());
        Person person = house.settings()
                .person(letter.accountManager())
                .orElse(letter.accountManager() == null ? null : new Person(letter.accountManager(), "", "", null));
        Block left = promise(letter, say, person);
        Block right = right(letter, say, person);
        boolean onlyRight = left.equals(Block.NONE);
        return new LetterPage(
                address(letter),
                say.date("date.full", businessDate.plusDays(1)),
                headline(letter, name, say),
                Stream.of(
                                say.say(letter.business() ? "dear.business" : "dear.person", name),
                                thanks(letter, say),
                                more(letter, say))
                        .map(LetterPage.Paragraph::new)
                        .toList(),
                person == null ? null : house.photos().get(person.name()),
                person == null ? "" : Fit.printable(person.name()),
                person == null ? "" : say.say("role"),
                person == null ? "" : contact(person),
                onlyRight ? right.head() : left.head(),
                onlyRight ? right.text() : left.text(),
                onlyRight ? "" : right.head(),
                onlyRight ? "" : right.text(),
                say.say("closing"),
                house.company().company(),
                footer(say, person));
    }

    /** Something under a rule of its own. */
    private record Block(String head, String text) {

        static final Block NONE = new Block("", "");
    }

    String title(Letter letter, Words say) {
        return say.say(kind + ".title", Fit.printable(letter.name()));
    }

    private String address(Letter letter) {
        List<String> lines = new ArrayList<>();
        lines.add(letter.name());
        lines.addAll(letter.street());
        lines.add(ofCompany
                .say("address.town", letter.town(), letter.postalCode())
                .strip());
        if (!letter.country().equalsIgnoreCase(house.settings().country())) {
            lines.add(letter.country());
        }
        return lines.stream()
                .map(Fit::printable)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String headline(Letter letter, String name, Words say) {
        String key = kind + ".headline" + (name.length() > LONGEST_IN_HEADLINE ? ".long" : "");
        if (!say.containsKey(key) && !say.containsKey(key + ".many")) {
            key = kind + ".headline";
        }
        long years = letter.years(businessDate);
        String inWords = number(years, say);
        String capital = inWords.substring(0, 1).toUpperCase(say.language()) + inWords.substring(1);
        return say.containsKey(key) ? say.say(key, capital, name) : say.count(key, years, capital, name);
    }

    static String number(long number, Words say) {
        String key = "number." + number;
        return say.containsKey(key) ? say.say(key) : Long.toString(number);
    }

    private String thanks(Letter letter, Words say) {
        long years = letter.years(businessDate);
        String thanks = say.count(kind + ".thanks", years, number(years, say));
        return letter.sentOthers() ? thanks + " " + say.say(kind + ".sent") : thanks;
    }

    private String more(Letter letter, Words say) {
        String likes =
                letter.likes() == null || !LetterFaces.missing(letter.likes()).isEmpty() ? "" : letter.likes();
        return likes.isEmpty()
                ? say.say(kind + ".enjoy")
                : say.say(kind + ".likes", Fit.in(1, Fit.printable(likes), 150, 10.5, false));
    }

    private static String contact(Person person) {
        return Stream.of(person.phone(), person.email())
                .map(Fit::printable)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private Block promise(Letter letter, Words say, @Nullable Person person) {
        Promise promise = letter.promise();
        if (promise == null || kind == LetterKind.THANK_YOU_LETTER) {
            return Block.NONE;
        }
        String how = promise.how() != null
                ? promise.how()
                : person == null ? say.say("promise.ask") : say.say("promise.ask.person", Fit.printable(person.name()));
        return new Block(
                say.say(kind + ".promise"),
                sentences(say.say(
                        "promise.text",
                        promise.title(),
                        promise.about() == null ? "" : promise.about(),
                        how,
                        say.date("date.day", promise.until()))));
    }

    private Block right(Letter letter, Words say, @Nullable Person person) {
        if (kind == LetterKind.UPGRADE_LETTER) {
            return new Block(say.say(kind + ".membership"), say.say(kind + ".membership.text"));
        }
        Invitation invitation = letter.invitation();
        if (invitation == null) {
            return Block.NONE;
        }
        String how = invitation.how() != null
                ? invitation.how()
                : person == null
                        ? say.say("invitation.tell")
                        : say.say("invitation.tell.person", Fit.printable(person.name()));
        return new Block(
                Fit.printable(invitation.title()),
                sentences(say.say(
                        "invitation.text",
                        invitation.about() == null ? "" : invitation.about(),
                        say.date("date.weekday", invitation.on()),
                        how)));
    }

    /** One space between sentences, whatever is missing. */
    private static String sentences(String text) {
        String one = Fit.printable(text);
        return one.isEmpty() ? one : one.substring(0, 1).toUpperCase(Locale.ROOT) + one.substring(1);
    }

    private String footer(Words say, @Nullable Person person) {
        String contact = house.settings().contact();
        String stop = contact.isEmpty()
                ? say.say("footer.nobody")
                : person == null
                        ? say.say("footer.company", contact)
                        : say.say("footer.person", Fit.printable(person.name()), contact);
        return stop + " " + house.sender().replace(" · ", ", ") + ".";
    }
}
