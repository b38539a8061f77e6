package org.goldenlist.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.source.Feed;
import org.goldenlist.store.ShippedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 30);
    private static final String CONTACTS = "contact_id,customer_id,contacted_at,minutes\n";
    private static final String LINES = "transaction_id,line_id,sold_at,customer_id,kind,quantity,net_amount\n";

    @TempDir
    private Path folder;

    private List<String> read(Feed feed, String text) {
        return read(feed, text, StandardCharsets.UTF_8);
    }

    /** The rows as the table takes them, with a dash for nothing. */
    private List<String> read(Feed feed, String text, Charset charset) {
        List<String> rows = new ArrayList<>();
        int count = new CsvFile(file(text.getBytes(charset)), feed, TODAY)
                .read(row -> rows.add(Arrays.stream(row)
                        .map(value -> value == null ? "-" : value)
                        .collect(Collectors.joining("|"))));
        assertThat(count).isEqualTo(rows.size());
        return rows;
    }

    private Path file(byte[] bytes) {
        try {
            return Files.write(folder.resolve("file.csv"), bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String refused(Feed feed, String text) {
        return refused(feed, text, StandardCharsets.UTF_8);
    }

    private String refused(Feed feed, String text, Charset charset) {
        GoldenListException refused = catchThrowableOfType(GoldenListException.class, () -> read(feed, text, charset));
        assertThat(refused).isNotNull();
        assertThat(refused.exitCode()).isEqualTo(ExitCode.DATA);
        return String.valueOf(refused.getMessage());
    }

    @Test
    void columnsMayStandInAnyOrderAndBeLeftOut() {
        assertThat(read(Feed.CONTACTS, "Minutes,contacted_at, contact_id ,customer_id\n12.5,2025-03-01T14:05,k1,c1\n"))
                .containsExactly("k1|c1|2025-03-01 14:05:00|-|-|12.5000|-|-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void takesCommasAndSemicolonsAMarkOfTheEncodingAndQuotedText(String end) {
        String expected = "k1|c1|2025-03-01 00:00:00|-|-|-|Tea, \"loose\"; 2 kg|-";
        String commas = String.join(
                end,
                "contact_id,customer_id,contacted_at,subject",
                "k1,c1,2025-03-01,\"Tea, \"\"loose\"\"; 2 kg\"",
                "");
        assertThat(read(Feed.CONTACTS, commas)).containsExactly(expected);
        assertThat(read(Feed.CONTACTS, "\uFEFF" + commas)).containsExactly(expected);
        String semicolons = String.join(
                end,
                "\"contact_id\";customer_id;contacted_at;subject",
                "",
                "k1;c1;2025-03-01;\"Tea, \"\"loose\"\"; 2 kg\"",
                ";;;");
        assertThat(read(Feed.CONTACTS, semicolons)).containsExactly(expected);
    }

    @Test
    void textMayHoldLineBreaksAndLinesAreCountedAllTheSame() {
        String file = "product_id,name,unit_cost\np1,\"Tea\nloose\n\",1\n\np2,Ünï😀,x\n";
        assertThat(refused(Feed.PRODUCTS, file))
                .isEqualTo("file.csv has 1 fault; nothing was imported:\n"
                        + "  line 6, unit_cost: \"x\" is no number;"
                        + " valid is a number such as 1234.50, with a dot and without separators.");
        assertThat(read(Feed.PRODUCTS, file.replace(",x", ",-2.00005")))
                .containsExactly("p1|Tea\nloose|-|1.0000", "p2|Ünï😀|-|-2.0001");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "contact_id,customer_id,at           | has a column \"at\" that the feed contacts does not know, lacks the column contacted_at",
                "contact_id,contact_id,customer_id   | has the column contact_id twice, lacks the column contacted_at",
                "contact_id;customer_id              | lacks the column contacted_at",
                "contact_id,customer_id,contacted_at,| has a column \"\" that the feed contacts does not know",
            })
    void aHeaderThatIsNotThatOfTheFeedIsRefusedWithTheValidNames(String header, String why) {
        assertThat(refused(Feed.CONTACTS, header + "\nk1,c1,2025-03-01\n"))
                .isEqualTo(
                        "The header of file.csv " + why + "; nothing was imported. Columns are: contact_id (required),"
                                + " customer_id (required), contacted_at (required), channel, employee, minutes, subject,"
                                + " next_contact_on.");
    }

    @Test
    void aLineNeedsItsNumberInAFile() {
        assertThat(refused(Feed.TRANSACTIONS, LINES.replace("line_id,", "")))
                .startsWith("The header of file.csv lacks the column line_id; nothing was imported.")
                .contains("line_id (required)");
        assertThat(refused(Feed.TRANSACTIONS, LINES + "t1,,2025-03-01,c1,,1,1\n"))
                .contains("line 2, line_id: is empty; each row needs a text of 1 to 100 characters.");
    }

    @Test
    void aLineWithoutCustomerIsAGuestsAndAReturnIsNegative() {
        assertThat(read(Feed.TRANSACTIONS, LINES + "t1,1,2025-03-01,,,1,9.99\nt1,2,2025-03-01,c,Return,-1,0\n"))
                .containsExactly(
                        "t1|1|2025-03-01 00:00:00|-|-|-|-|1.000|9.9900|-|-|-|-|-",
                        "t1|2|2025-03-01 00:00:00|c|-|-|Return|-1.000|0.0000|-|-|-|-|-");
        assertThat(refused(Feed.TRANSACTIONS, LINES + "t1,1,2025-03-01,,return,-1,9.99\nt1,2,2025-03-01,,gift,1,1\n"))
                .contains(
                        "line 2, net_amount: \"9.99\" is positive in a return; returns are negative.",
                        "line 3, kind: \"gift\" is no kind of line; valid are sale and return, or nothing.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-02-30          | is no time; valid is a time such as 2025-11-30 14:05, or a date",
                "30.11.2024          | is no time",
                "2025-03-01 24:00    | is no time",
                "2025-03-01 9:30     | is no time",
                "2025-03-01T09:30Z   | is no time",
                "2025-03-01 09:30:60 | is no time",
                "1899-12-31          | is out of range; valid are days from 1900-01-01",
                "2025-07-01          | lies in the future; valid are days up to today, 2025-06-30",
            })
    void timesThatAreNone(String time, String why) {
        assertThat(refused(Feed.CONTACTS, CONTACTS + "k1,c1," + time + ",\n"))
                .startsWith(
                        "file.csv has 1 fault; nothing was imported:\n  line 2, contacted_at: \"" + time + "\" " + why);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30 23:59:59, 2025-06-30 23:59:59",
        "2024-02-29T00:00,    2024-02-29 00:00:00",
        "1900-01-01,          1900-01-01 00:00:00",
    })
    void timesThatAre(String time, String read) {
        assertThat(read(Feed.CONTACTS, CONTACTS + "k1,c1," + time + ",\n"))
                .containsExactly("k1|c1|" + read + "|-|-|-|-|-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"12,5\"      | is no number; valid is a number such as 1234.50",
                "1e3           | is no number",
                "+1            | is no number",
                "1 000         | is no number",
                ".5            | is no number",
                "1000000000.01 | is too large; valid are numbers up to 1000000000",
            })
    void numbersThatAreNone(String number, String why) {
        assertThat(refused(Feed.CONTACTS, CONTACTS + "k1,c1,2025-03-01," + number + "\n"))
                .contains("line 2, minutes: \"" + number.replace("\"", "") + "\" " + why);
    }

    @Test
    void otherValuesThatAreNotValid() {
        assertThat(refused(Feed.CONSENTS, "customer_id,purpose,granted,changed_at\nc,p,maybe,2025-01-01\n"))
                .contains("granted: \"maybe\" is neither yes nor no; valid are true and false, yes and no, 1 and 0.");
        assertThat(read(
                        Feed.CONSENTS,
                        "customer_id,purpose,granted,changed_at\nc,p,YES,2025-01-01\nc,q,0,2025-01-01\n"))
                .containsExactly("c|p|-|1|2025-01-01 00:00:00", "c|q|-|0|2025-01-01 00:00:00");
        assertThat(refused(Feed.RATES, "currency,rate_on,rate\neuro,2025-01-01,1\n"))
                .contains("currency: \"euro\" has 4 characters; valid are 1 to 3.");
        assertThat(refused(Feed.RATES, "currency,rate_on,rate\nUSD,2025-01-01,0.00000000004\n"))
                .contains("rate: \"0.00000000004\" is no rate; valid are numbers above zero");
        assertThat(refused(Feed.SURVEYS, "survey_id,customer_id,asked_at,score\ns,c,2025-01-01,11\n"))
                .contains("score: \"11\" is no score; valid is a number from 0 to 10.");
        assertThat(refused(Feed.CUSTOMERS, "customer_id,name,born_on\n" + "x".repeat(101) + ",n,1971-6-2\n"))
                .contains("customer_id: \"" + "x".repeat(59) + "…\" has 101 characters; valid are 1 to 100.")
                .contains("born_on: \"1971-6-2\" is no date; valid is a date such as 2025-11-30.");
    }

    @Test
    void bytesThatAreNotUtf8AreFoundWithTheirLine() {
        String file = "customer_id,name\nc1,Muller\nc2,Müller\n";
        assertThat(refused(Feed.CUSTOMERS, file, StandardCharsets.ISO_8859_1))
                .contains("line 3, name: \"M\uFFFDller\" holds bytes that are not UTF-8; save the file as UTF-8.");
        assertThat(refused(Feed.CUSTOMERS, file, StandardCharsets.UTF_16))
                .startsWith("The header of file.csv is not UTF-8; save it as such; nothing was imported.");
    }

    @Test
    void aKeyThatComesTwiceIsRefusedWithBothLines() {
        assertThat(refused(Feed.CONTACTS, CONTACTS + "k1,c1,2025-03-01,\nk2,c1,2025-03-01,\n k1 ,c2,2025-03-02,5\n"))
                .isEqualTo("file.csv has 1 fault; nothing was imported:\n"
                        + "  line 4, contact_id: \"k1\" is on line 2 already; give each once.");
        assertThat(refused(Feed.SPEND, "spent_at,purpose,amount\n2025-03-01,fair,1\n2025-03-01 00:00,fair,2\n"))
                .contains(
                        "line 3, spent_at and purpose and channel: \"2025-03-01 00:00:00, fair\" is on line 2 already");
        assertThat(read(Feed.CONTACTS, CONTACTS + "k1,c1,2025-03-01,\nK1,c1,2025-03-01,\n"))
                .hasSize(2);
    }

    @Test
    void rowsAndQuotesThatDoNotFit() {
        assertThat(refused(Feed.CONTACTS, CONTACTS + "k1,c1,2025-03-01\nk2,c1,2025-03-01,1,2\nk3,c1,2025-03-01,x\n"))
                .contains(
                        "file.csv has 3 faults",
                        "line 2, the whole row: it has 3 fields, and the header has 4",
                        "line 3, the whole row: it has 5 fields, and the header has 4",
                        "line 4, minutes: \"x\"");
        assertThat(refused(Feed.CUSTOMERS, "customer_id,name\nc1,n\nc2,\"n\nc3,n\n"))
                .startsWith("file.csv has 1 fault; nothing was imported:\n  line 3, or the lines that follow it: ");
        assertThat(refused(Feed.CUSTOMERS, "customer_id,name\nc1,\"n\" m\n")).contains("line 2, or the lines");
    }

    @Test
    void theFirstFiftyFaultsAreSaidAndTheOthersCounted() {
        String rows = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> "k" + i + ",c1,never,\n")
                .collect(Collectors.joining());
        assertThat(refused(Feed.CONTACTS, CONTACTS + rows).lines().toList())
                .hasSize(52)
                .startsWith("file.csv has 60 faults; nothing was imported:")
                .endsWith("  and 10 more.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n\r\n"})
    void anEmptyFileLacksItsHeader(String text) {
        assertThat(refused(Feed.RATES, text))
                .isEqualTo("The header of file.csv is empty; nothing was imported."
                        + " Columns are: currency (required), rate_on (required), rate (required).");
    }

    @Test
    void aFileWithoutRowsHasNone() {
        assertThat(read(Feed.CONTACTS, CONTACTS)).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        GoldenListException refused = catchThrowableOfType(
                GoldenListException.class,
                () -> new CsvFile(folder.resolve("none.csv"), Feed.CONTACTS, TODAY).read(row -> {}));
        assertThat(refused.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(refused)
                .hasMessageStartingWith("There is no such file: ")
                .hasMessageContaining("--example contacts");
    }

    @ParameterizedTest
    @EnumSource(Feed.class)
    void theExampleOfEachFeedHasAllItsColumnsAndIsValid(Feed feed) {
        String example = new ShippedFiles(null).text("sql/sources/import/" + feed.feedName() + ".csv");
        assertThat(example.lines().findFirst())
                .contains(feed.columns().stream().map(Feed.Column::name).collect(Collectors.joining(",")));
        assertThat(read(feed, example)).hasSizeBetween(2, 4);
    }
}
