package org.goldenlist.demo;

import static org.goldenlist.demo.Words.words;

import java.sql.SQLException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The client records. Mail addresses are example.com's and telephone numbers Ireland's for drama, so that both reach nobody. */
final class People {

    private static final String[] FIRST = words("Aoife,Ciarán,Niamh,Seán,Siobhán,Pádraig,Gráinne,Eoin,Róisín,Conor,"
            + "Orla,Declan,Maeve,Fergal,Sinéad,Brendan,Nora,Liam,Una,Colm,Anna,James,Mary,Michael,Katarzyna,Piotr,"
            + "Agnieszka,Łukasz,Ana,João,Beatriz,Ioana,Andrei,Olena,Yusuf,Amina,Chidi,Ngozi,Wei,Priya,Arjun,Hannah,"
            + "Jürgen,Élodie,Matteo,Giulia,Søren,Astrid,Grace,Thomas");
    private static final String[] LAST =
            words("Murphy,Kelly,O’Sullivan,Walsh,Smith,O’Brien,Byrne,Ryan,O’Connor,O’Neill,"
                    + "Doyle,McCarthy,Gallagher,Kennedy,Lynch,Murray,Quinn,Moore,McLoughlin,Carroll,Connolly,Daly,Wilson,Dunne,"
                    + "Brennan,Burke,Collins,Campbell,Clarke,Johnston,Hughes,Farrell,Fitzgerald,Brown,Martin,Maguire,Nolan,"
                    + "Flynn,Devane,Madden,Nowak,Kowalska,Silva,Popescu,Demir,Okafor,Chen,Sharma,Becker,Dubois,Rossi,Lindqvist,"
                    + "Ní Dhuibhir,Mac Giolla,de Búrca");
    private static final String[] PLACES = words("Harcourt,Liffey,Ballinora,Clontarf,Blackrock,Quayside,Church Street,"
            + "Mill Lane,Keating,Bayview,Solstice,Tannery,Anchor,Herbert,Grafton,Docklands,Portobello,Phoenix,Sandymount,"
            + "Howth,Malahide,Killiney,Rathmines,Stoneybatter,Smithfield,Greystones,Dalkey,Ranelagh,Skerries,Bray");
    private static final String[] TRADES = words("Hotel,Bistro,Kitchen,Catering,Coffee House,Café,Wine Bar,Golf Club,"
            + "Guesthouse,Solicitors,Architects,Rowing Club,Deli,Tea Rooms,Dental Practice,Theatre,Bakery,Inn,Studio,"
            + "& Sons,& Daughters,Bookshop");
    private static final String[] STREETS = words("Main Street,Church Road,Harbour Road,Strand Road,Mill Lane,"
            + "Castle Avenue,Park View,Orchard Grove,Station Road,Seafield Terrace,Abbey Street,Chapel Lane");
    private static final String[] AREAS =
            words("Clontarf,Rathmines,Ranelagh,Sandymount,Stoneybatter,Terenure,Glasnevin");
    private static final String[] CITIES = words(
            "Dublin,Dublin,Dublin,Dublin,Dublin,Dublin,Bray,Howth,Malahide,Cork," + "Galway,Kilkenny,Wexford,Drogheda");
    private static final String[] LOCALES = words("en-IE,en-IE,en-IE,en-IE,en-IE,en-IE,en-GB,ga-IE,de-DE,fr-FR,pl-PL");

    private final DemoOptions options;
    private final ShopCalendar calendar;
    private final DemoTables tables;

    People(DemoOptions options, ShopCalendar calendar, DemoTables tables) {
        this.options = options;
        this.calendar = calendar;
        this.tables = tables;
    }

    void write(Profile profile) throws SQLException {
        Dice dice = Dice.of(options.seed(), profile.index(), Topic.PERSON);
        String name = name(profile, dice);
        boolean dublin = dice.chance(500);
        tables.clients.row(
                profile.clientNo(),
                name,
                profile.business() ? "business" : "person",
                dice.chance(880) || Story.isStory(profile.index()) ? email(name, profile) : null,
                dice.chance(750) || Story.isStory(profile.index()) ? phone(profile) : null,
                dice.oneOf(LOCALES),
                dice.between(1, 180) + " " + dice.oneOf(STREETS),
                dublin ? dice.oneOf(AREAS) : null,
                postcode(dublin, dice),
                dublin ? "Dublin" : dice.oneOf(CITIES),
                "Ireland",
                Staff.managerOf(profile),
                calendar.date(profile.since()),
                profile.business() ? null : birthday(dice));
    }

    private static String name(Profile profile, Dice dice) {
        if (Story.isStory(profile.index())) {
            return Story.of(profile.index()).customerName();
        }
        return profile.business()
                ? dice.oneOf(PLACES) + " " + dice.oneOf(TRADES)
                : dice.oneOf(FIRST) + " " + dice.oneOf(LAST);
    }

    private static String email(String name, Profile profile) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replace('Ł', 'L')
                .replace('ł', 'l')
                .replace("ø", "o")
                .replaceAll("[^A-Za-z ]", "")
                .trim()
                .replaceAll(" +", ".");
        return plain.toLowerCase(Locale.ROOT) + "." + profile.clientNo() + "@example.com";
    }

    private static String phone(Profile profile) {
        int number = profile.clientNo() % 100_000;
        return "020 91%d %04d".formatted(number / 10_000, number % 10_000);
    }

    /** In the form of an Eircode, with a letter that no Eircode has. */
    private static String postcode(boolean dublin, Dice dice) {
        return (dublin ? "D%02d" : "A%02d").formatted(dice.between(1, 24)) + " Z%03d".formatted(dice.below(1000));
    }

    private @Nullable LocalDate birthday(Dice dice) {
        return dice.chance(550) ? options.lastDay().minusDays(dice.between(20 * 365, 85 * 365)) : null;
    }
}
