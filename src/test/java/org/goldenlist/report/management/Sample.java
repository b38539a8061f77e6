package org.goldenlist.report.management;

import java.nio.file.Path;
import java.util.Locale;
import org.goldenlist.report.look.Merchant;

/** Renders samples for a look at them; the arguments are a folder and names with commas between them. */
final class Sample {

    public static void main(String[] folder) {
        Path out = Path.of(folder[0]);
        for (String name : folder[1].split(",")) {
            Reports reports = switch (name) {
                case "empty" -> Reports.empty();
                case "first" -> Reports.firstNight();
                case "losses" -> new Reports().graded("-10.50", "-20", "-300.25");
                case "one" -> new Reports().graded("0.40");
                case "tiny" -> new Reports().graded("5000", "0.50", "-4990", "-10");
                case "german" -> of(Locale.GERMANY);
                case "spanish" -> of(Locale.forLanguageTag("es-ES"));
                case "week", "month" -> of(Span.valueOf(name.toUpperCase(Locale.ROOT)));
                case "names" -> names();
                default -> Reports.harbourAndVine();
            };
            System.out.println(new ManagementDocument(reports.company, reports.span)
                    .render(reports.build(), out.resolve(name + ".pdf")));
        }
    }

    static Reports of(Span span) {
        Reports reports = new Reports();
        reports.span = span;
        return reports;
    }

    static Reports of(Locale locale) {
        Reports reports = new Reports();
        reports.company = Merchant.settings(locale, null);
        return reports;
    }

    static Reports names() {
        Reports reports = new Reports();
        reports.top = Reports.withOddNames(reports.top);
        reports.movements = Reports.withOddNames(reports.movements);
        return reports;
    }
}
