package org.goldenlist.report.twin;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What a reader finds in a twin's files. */
public final class WrittenTwins {

    private WrittenTwins() {}

    /** The page as a tree; one that is not well formed is refused. */
    public static Document html(Path file) {
        try {
            return parse(Files.readString(file).replaceFirst("<!DOCTYPE html>", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Document parse(String text) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Element> all(Document document, String tag) {
        return elements(document.getElementsByTagName(tag));
    }

    public static List<Element> all(Element element, String tag) {
        return elements(element.getElementsByTagName(tag));
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    /** All sheets of a workbook by name, each as rows of cells: a Double, or a String; an empty cell is an empty String. */
    public static Map<String, List<List<Object>>> sheets(Path workbook) {
        Map<String, Document> parts = parts(workbook);
        List<Element> strings = all(parts.get("xl/sharedStrings.xml"), "si");
        Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();
        int number = 1;
        for (Element sheet : all(parts.get("xl/workbook.xml"), "sheet")) {
            List<List<Object>> rows = new ArrayList<>();
            for (Element row : all(parts.get("xl/worksheets/sheet" + number++ + ".xml"), "row")) {
                rows.add(
                        all(row, "c").stream().map(cell -> value(cell, strings)).toList());
            }
            sheets.put(sheet.getAttribute("name"), rows);
        }
        return sheets;
    }

    /** Every file of a workbook, parsed. */
    public static Map<String, Document> parts(Path workbook) {
        Map<String, Document> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(),
                        parse(new String(
                                zip.getInputStream(entry).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static Object value(Element cell, List<Element> strings) {
        if (!all(cell, "f").isEmpty()) {
            throw new AssertionError("a formula: " + cell.getTextContent());
        }
        String text = cell.getTextContent();
        return cell.getAttribute("t").equals("s")
                ? strings.get(Integer.parseInt(text)).getTextContent()
                : text.isEmpty() ? "" : Double.valueOf(text);
    }
}
