package org.goldenlist.report.call;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.goldenlist.report.because.Year;
import org.goldenlist.report.call.CallSheet.Call;
import org.goldenlist.report.call.CallSheet.Contact;
import org.goldenlist.report.call.CallSheet.OpenCase;
import org.goldenlist.report.call.CallSheet.Promised;
import org.goldenlist.report.call.CallSheet.Standing;
import org.goldenlist.report.call.CallSheet.Written;

/** Call sheets of the made-up merchant: the morning of 20 November 2026. */
final class Sheets {

    static final LocalDate NIGHT = LocalDate.of(2026, 11, 19);
    static final int A_DAY = 5;

    private static final LocalDate LATE = LocalDate.of(2026, 11, 16);

    private Sheets() {}

    static CallSheet of(String owner, List<Call> calls) {
        return sheet(owner, false, calls);
    }

    static CallSheet nobodys(List<Call> calls) {
        return sheet("manager", true, calls);
    }

    private static CallSheet sheet(String owner, boolean nobodys, List<Call> calls) {
        int today = Math.min(A_DAY, calls.size());
        return new CallSheet(NIGHT, owner, nobodys, calls.subList(0, today), calls.subList(today, calls.size()));
    }

    /** Seven customers of Aoife, of whom two wait. */
    static CallSheet aoife() {
        return of(
                "Aoife Brennan",
                List.of(
                        lighthouse(),
                        new Call(
                                "10002",
                                "Hotel Aran View",
                                "020 912 3455",
                                "fergal@aran.example",
                                "A",
                                b("16418"),
                                List.of(of(18, "neglected", "no contact for 31 days; for an A it is 14")),
                                List.of(new Promised(LocalDate.of(2027, 1, 15), "spring wine list")),
                                new Contact(LocalDate.of(2026, 10, 19), "visit", "Helen Joyce", "new breakfast coffee"),
                                standing("A", "16418", "2104", 7)),
                        new Call(
                                "10003",
                                "Dr Ines Albrecht",
                                null,
                                "ines.albrecht.at.home@a-long-domain.example",
                                "A",
                                b("8096"),
                                List.of(of(
                                        19,
                                        "promise-overdue",
                                        "promised by Aoife Brennan: six bottles of Godello, due 2026-11-16")),
                                List.of(new Promised(LATE, "six bottles of Godello")),
                                new Contact(LocalDate.of(2026, 11, 9), "in the shop", null, "the corked bottles"),
                                standing("A", "8096", "2104", 18)),
                        new Call(
                                "10004",
                                "Claire and Eoin Tuohy",
                                null,
                                null,
                                "B",
                                b("4672"),
                                List.of(of(20, "past-rhythm", "orders every 24 days, silent for 58 days")),
                                List.of(),
                                null,
                                standing("A", "1672", "2104", 47)),
                        plain("10005", "Henrik Lindqvist", "1925"),
                        plain("10006", "Josephine Achebe", "979"),
                        plain("10007", "Rathmines Dental", "64.5")));
    }

    private static Call lighthouse() {
        return new Call(
                "10001",
                "The Lighthouse Kitchen",
                "020 912 3471",
                null,
                "A",
                b("38911"),
                List.of(
                        new OpenCase(
                                17,
                                "past-rhythm",
                                "orders every 9 days, silent for 21 days; the longest pause of two years was 14",
                                LATE,
                                new Written(LocalDate.of(2026, 11, 12), "rang, nobody there")),
                        of(16, "neglected", "no contact for 17 days; for an A it is 14")),
                List.of(),
                new Contact(LocalDate.of(2026, 11, 6), "telephone", "Aoife Brennan", "the Christmas menu"),
                standing("A", "38911", "2104", 2));
    }

    static OpenCase of(int caseNo, String sign, String evidence) {
        return new OpenCase(caseNo, sign, evidence, null, null);
    }

    static Standing standing(String line, String score, String above, int place) {
        return new Standing(
                b(score),
                true,
                false,
                place,
                2184,
                line,
                b(above),
                false,
                new Year(b("40"), b("8000"), b("3000"), b("200")),
                new Year(b("42"), b("8400"), b("3100"), b("180")));
    }

    static Call plain(String id, String name, String atStake) {
        return new Call(
                id,
                name,
                "020 912 " + id,
                null,
                "C",
                b(atStake),
                List.of(of(
                        Integer.parseInt(id) % 1_000 + 20, "returns", "22 % of what they bought in a year came back")),
                List.of(),
                null,
                standing("B", atStake, "10000", 900));
    }

    /** All that is long or odd at once, in each text that comes from data. */
    static Call odd(int number, String text) {
        List<OpenCase> cases = new ArrayList<>();
        IntStream.range(0, 5)
                .forEach(i -> cases.add(
                        new OpenCase(100 * number + i, "complaint-open", text, LATE, new Written(LATE, text))));
        return new Call(
                "ID-" + number,
                text,
                text.substring(0, Math.min(50, text.length())),
                text,
                "A",
                b("123456789012.5"),
                cases,
                IntStream.range(0, 4)
                        .mapToObj(i -> new Promised(LATE.plusDays(i), text))
                        .toList(),
                new Contact(LATE, text, text, text),
                standing("A", "123456789012", "2104", 1));
    }

    static BigDecimal b(String amount) {
        return new BigDecimal(amount);
    }
}
