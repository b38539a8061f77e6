package org.goldenlist.report.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.goldenlist.report.look.Edition;
import org.goldenlist.report.twin.Twin.Cell;
import org.goldenlist.report.twin.Twin.Page;
import org.goldenlist.report.twin.Twin.Paragraph;
import org.goldenlist.report.twin.Twin.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTwinTest {

    @TempDir
    Path folder;

    private static Twin saying(String text) {
        return new Twin(
                new Edition("trial-1", text, text, text, Locale.GERMANY),
                text,
                text,
                "more",
                List.of(new Page(
                        text,
                        text,
                        text,
                        List.of(Section.of(
                                text,
                                TableOf.of("trial", "", List.of(text))
                                        .name(text, one -> one)
                                        .figure(text, one -> one)
                                        .cell(text, one -> Cell.twoLines(one, one, Twin.Tone.PLAIN))
                                        .build(),
                                Paragraph.note(text))),
                        text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style size=\"99\">big</style> & Sons",
                "</title></table><script>alert(1)</script>",
                "<a href=\"https://example.com\">click</a>",
                "\" onmouseover=\"x' & '",
                "=1+1",
                "-- a <!-- comment -->",
                "&lt;b&gt; &#0; &nope;",
                "]]>"
            })
    void textFromDataIsTextAlone(String text) {
        Path html = HtmlTwin.write(saying(text), folder.resolve("t.html")).file();
        Path xlsx = XlsxTwin.write(saying(text), Locale.ENGLISH, folder.resolve("t.xlsx"))
                .file();

        var page = WrittenTwins.html(html);
        assertThat(WrittenTwins.all(page, "h2")).singleElement().satisfies(title -> {
            assertThat(title.getTextContent()).isEqualTo(text);
            assertThat(WrittenTwins.all(title, "*")).isEmpty();
        });
        assertThat(WrittenTwins.all(page, "title"))
                .singleElement()
                .extracting(org.w3c.dom.Node::getTextContent)
                .isEqualTo(text);
        assertThat(WrittenTwins.all(page, "style")).hasSize(1);
        assertThat(WrittenTwins.all(page, "script")).isEmpty();
        assertThat(WrittenTwins.all(page, "a")).isEmpty();
        assertThat(WrittenTwins.all(page, "td"))
                .extracting(org.w3c.dom.Element::getTextContent)
                .contains(text);
        assertThat(WrittenTwins.sheets(xlsx))
                .hasEntrySatisfying(
                        "1 trial",
                        rows -> assertThat(rows)
                                .containsExactly(
                                        List.of(text, text, text, text + ": more"), List.of(text, text, text, text)));
    }

    @Test
    void whatXmlCannotHoldIsLeftOut() {
        String text = "a\u0000b\u0007c\u009fd\ud800e\uffff 😀\tf\ng";
        Path html = HtmlTwin.write(saying(text), folder.resolve("t.html")).file();
        Path xlsx = XlsxTwin.write(saying(text), Locale.ENGLISH, folder.resolve("t.xlsx"))
                .file();

        assertThat(WrittenTwins.all(WrittenTwins.html(html), "h2").get(0).getTextContent())
                .isEqualTo("abcde 😀 f g");
        assertThat(WrittenTwins.sheets(xlsx).get("1 trial").get(1)).contains("abcde 😀 f g");
    }

    @Test
    void itSaysItsLanguageAndEdition() {
        var page = WrittenTwins.parse(HtmlTwin.of(saying("x")).replaceFirst("<!DOCTYPE html>", ""));

        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("de-DE");
        assertThat(WrittenTwins.all(page, "meta"))
                .anySatisfy(meta -> assertThat(meta.getAttribute("content")).isEqualTo("trial-1"));
    }
}
