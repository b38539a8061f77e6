package org.goldenlist.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ListFormatTest {

    private static final String HEADER =
            "rank,grade,lapsed,since,customer_id,name,score,net_profit_365,net_revenue_365,"
                    + "returns_365,orders_365,first_order,last_order,net_profit_life,main_category,account_manager,email,"
                    + "pinned_until";

    private static ListedCustomer named(@Nullable String name) {
        return new ListedCustomer(
                1,
                "A",
                false,
                LocalDate.of(2025, 3, 1),
                "c1",
                name,
                new BigDecimal("1500.2550"),
                new BigDecimal("1000.0050"),
                new BigDecimal("20000.0000"),
                new BigDecimal("-0.0050"),
                3,
                LocalDate.of(2024, 12, 31),
                LocalDate.of(2025, 2, 28),
                new BigDecimal("1234567.8949"),
                "Tea, loose",
                null,
                "a@example.com",
                LocalDate.of(2025, 4, 30));
    }

    private static ListedCustomer lapsed() {
        BigDecimal nothing = new BigDecimal("0.0000");
        return new ListedCustomer(
                null,
                "E",
                true,
                LocalDate.of(2025, 3, 1),
                "c2",
                null,
                nothing,
                nothing,
                nothing,
                nothing,
                0,
                null,
                null,
                nothing,
                null,
                null,
                null,
                null);
    }

    private static String written(ListFormat format, ListedCustomer... list) {
        return new String(bytes(format, list), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(ListFormat format, ListedCustomer... list) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.writeList(Stream.of(list), out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @TempDir
    Path folder;

    @Test
    void csvIsThatOfTheStandard() {
        assertThat(written(ListFormat.CSV, named("O'Hara \"Tea\", Ltd\nCork"), lapsed()))
                .isEqualTo(HEADER + "\r\n"
                        + "1,A,false,2025-03-01,c1,\"O'Hara \"\"Tea\"\", Ltd\nCork\",1500.26,1000.01,20000.00,-0.01,3,"
                        + "2024-12-31,2025-02-28,1234567.89,\"Tea, loose\",,a@example.com,2025-04-30\r\n"
                        + ",E,true,2025-03-01,c2,,0.00,0.00,0.00,0.00,0,,,0.00,,,,\r\n");
        assertThat(written(ListFormat.CSV)).isEqualTo(HEADER + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://example.com\")",
                "+1+1",
                "-1+1",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                "＝1+1"
            })
    void aNameThatASpreadsheetWouldRunIsText(String name) {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(written(ListFormat.CSV, named(name)))) {
            CsvRecord row = csv.stream().skip(1).findFirst().orElseThrow();
            assertThat(row.getField(5)).isEqualTo("'" + name);
            assertThat(row.getField(9)).as("a negative amount stays a number").isEqualTo("-0.01");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        Map<String, Document> workbook = parts(bytes(ListFormat.XLSX, named(name)));
        Document sheet = workbook.get("xl/worksheets/sheet1.xml");
        assertThat(sheet.getElementsByTagName("f").getLength()).as("formulas").isZero();
        assertThat(cell(sheet, "F2", texts(workbook.get("xl/sharedStrings.xml"), "t")))
                .endsWith(name.substring(1));
    }

    @Test
    void jsonHasNumbersAsTheyAreWritten() throws IOException {
        String json = written(ListFormat.JSON, named("Ünï \"😀\" </script>"), lapsed());
        JsonNode tree = new ObjectMapper().readTree(json);
        assertThat(tree).hasSize(2);
        assertThat(String.join(",", names(tree.get(0)))).isEqualTo(HEADER);
        assertThat(tree.get(0).get("name").textValue()).isEqualTo("Ünï \"😀\" </script>");
        assertThat(tree.get(0).get("since").textValue()).isEqualTo("2025-03-01");
        assertThat(tree.get(0).get("rank").isInt()).isTrue();
        assertThat(tree.get(1).get("rank").isNull()).isTrue();
        assertThat(tree.get(1).get("lapsed").booleanValue()).isTrue();
        assertThat(json).contains("\"net_revenue_365\" : 20000.00,").contains("\"net_profit_365\" : 1000.01,");
        assertThat(json).contains("\"net_profit_365\" : 0.00,").endsWith("]\n");
    }

    @Test
    void jsonLinesAreTheObjectsOfTheJsonOneToALine() throws IOException {
        ListedCustomer[] list = {named("Two\nlines \"😀\"\u2028"), lapsed()};
        JsonNode tree = new ObjectMapper().readTree(written(ListFormat.JSON, list));
        String[] lines = written(ListFormat.JSONL, list).split("\n", -1);
        assertThat(lines).hasSize(3).endsWith("");
        assertThat(lines[0]).contains("\"net_revenue_365\":20000.00,");
        for (int i = 0; i < list.length; i++) {
            assertThat(new ObjectMapper().readTree(lines[i])).isEqualTo(tree.get(i));
        }
        assertThat(written(ListFormat.JSONL)).isEmpty();
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void xlsxIsAWorkbookThatReadsBack() {
        Map<String, Document> parts = parts(bytes(ListFormat.XLSX, named("=1+1 <b>&\"'\u0001😀"), lapsed()));
        List<String> strings = texts(parts.get("xl/sharedStrings.xml"), "t");
        Document sheet = parts.get("xl/worksheets/sheet1.xml");
        assertThat(sheet.getElementsByTagName("row").getLength()).isEqualTo(3);
        assertThat(sheet.getElementsByTagName("f").getLength()).as("formulas").isZero();
        List<String> header = new ArrayList<>();
        for (int i = 0; i < 18; i++) {
            header.add(cell(sheet, (char) ('A' + i) + "1", strings));
        }
        assertThat(String.join(",", header)).isEqualTo(HEADER);
        assertThat(cell(sheet, "A2", strings)).isEqualTo("1");
        assertThat(cell(sheet, "F2", strings)).startsWith("=1+1 <b>&\"'").endsWith("😀");
        assertThat(new BigDecimal(cell(sheet, "G2", strings))).isEqualByComparingTo("1500.26");
        assertThat(new BigDecimal(cell(sheet, "N2", strings))).isEqualByComparingTo("1234567.89");
        assertThat(cell(sheet, "D2", strings)).as("days since 1899-12-30").startsWith("45717");
        assertThat(cell(sheet, "C3", strings)).isEqualTo("1");
        assertThat(cell(sheet, "A3", strings)).isEmpty();
    }

    private static String cell(Document sheet, String at, List<String> strings) {
        var cells = sheet.getElementsByTagName("c");
        for (int i = 0; i < cells.getLength(); i++) {
            Element cell = (Element) cells.item(i);
            if (cell.getAttribute("r").equals(at)) {
                String value = cell.getTextContent();
                return cell.getAttribute("t").equals("s") ? strings.get(Integer.parseInt(value)) : value;
            }
        }
        return "";
    }

    private static List<String> texts(Document document, String tag) {
        List<String> texts = new ArrayList<>();
        var nodes = document.getElementsByTagName(tag);
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    private Map<String, Document> parts(byte[] workbook) {
        Map<String, Document> parts = new HashMap<>();
        try {
            Path file = Files.write(folder.resolve("list.xlsx"), workbook);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    parts.put(
                            entry.getName(),
                            DocumentBuilderFactory.newInstance()
                                    .newDocumentBuilder()
                                    .parse(zip.getInputStream(entry)));
                }
            }
            return parts;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theTableHasFiguresToTheRightAndLongNamesCut() {
        String table = written(ListFormat.TABLE, named("x".repeat(30) + "😀😀 Ltd\nCork"), lapsed());
        List<String> lines = table.lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("rank  grade  since       customer_id  name");
        assertThat(lines.get(1))
                .startsWith("   1  A      2025-03-01  c1           " + "x".repeat(30) + "😀…")
                .contains("1,000.01")
                .doesNotContain("\uFFFD")
                .doesNotContain("?");
        assertThat(lines.get(2)).startsWith("      E      2025-03-01  c2");
        assertThat(lines).allSatisfy(line -> assertThat(line).isEqualTo(line.stripTrailing()));
    }
}
