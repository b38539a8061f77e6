package org.goldenlist.club;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Case studies are plain text with a head; what is wrong is said with its line. */
class CaseStudiesTest {

    @TempDir
    private Path folder;

    private CaseStudies read() {
        return CaseStudies.read(folder, ids -> {
            Set<String> known = new TreeSet<>(ids);
            known.retainAll(List.of("K1"));
            return known;
        });
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void aHeadAndAText() throws IOException {
        file("one.md", """
                ---
                customer: K1
                title: Tea: where it goes
                date: 2026-05-01
                ---

                # A beginning
                They bought tea,
                and **sold** it at 5 < 6.

                - first
                  and more
                - second
                ## An end
                """);
        file("notes.txt", "<b>not ours</b>");
        assertThat(read().faults()).isEmpty();
        assertThat(read().all())
                .containsExactly(new CaseStudy(
                        "K1",
                        "Tea: where it goes",
                        LocalDate.of(2026, 5, 1),
                        List.of(
                                new Passage(Passage.Kind.HEADING, "A beginning"),
                                new Passage(Passage.Kind.PARAGRAPH, "They bought tea, and **sold** it at 5 < 6."),
                                new Passage(Passage.Kind.ITEM, "first and more"),
                                new Passage(Passage.Kind.ITEM, "second"),
                                new Passage(Passage.Kind.HEADING, "An end"))));
    }

    @Test
    void everythingThatIsWrongIsSaidWithItsLine() throws IOException {
        file("a.md", """
                ---
                customer: K1
                date: yesterday
                author: me
                title: <b>Tea</b>
                date: 2026-05-01
                ---
                See [here](https://example.com), &nbsp;
                or `code`.
                """);
        file("b.md", "No head\n");
        file("c.md", "---\ncustomer: K2\ntitle: Tea\ndate: 2026-05-01\n---\nText\n");
        file("d.md", "---\ncustomer: K1\n");
        file("e.md", "---\ncustomer: K1\ntitle: Tea\ndate: 2026-05-01\n---\n");
        Files.write(folder.resolve("f.md"), "Müde".getBytes(StandardCharsets.ISO_8859_1));
        String folderName = folder.getFileName() + "/";
        CaseStudies read = read();
        assertThat(read.all()).isEmpty();
        String plain = "; a case study is plain text, with headings (# and ##), items (-), *stress* and **bold**.";
        assertThat(read.faults().stream()
                        .map(fault -> fault.sentence().replace(folderName, ""))
                        .toList())
                .containsExactly(
                        "a.md, line 3: \"yesterday\" is no date; valid is one such as 2026-05-01.",
                        "a.md, line 4: the head knows no such line; valid are customer:, title:, date:.",
                        "a.md, line 5: there is HTML" + plain,
                        "a.md, line 6: date is given twice.",
                        "a.md, line 8: there is a link or a picture, an HTML character reference" + plain,
                        "a.md, line 9: there is code" + plain,
                        "b.md, line 1: the file begins with a line ---, and its head ends with another one.",
                        "c.md, line 2: there is no customer K2; correct the id, or take the file away.",
                        "d.md, line 1: the head lacks date: …; it needs customer, title, date.",
                        "d.md, line 1: the head lacks title: …; it needs customer, title, date.",
                        "d.md, line 2: the head does not end; put a line --- below it.",
                        "e.md, line 5: there is no text below the head.",
                        "f.md: it is not UTF-8; save it as such.");
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed(@TempDir Path elsewhere) throws IOException {
        Path outside = elsewhere.resolve("x.md");
        Files.writeString(outside, "---\ncustomer: K1\ntitle: Tea\ndate: 2026-05-01\n---\nText\n");
        Files.createSymbolicLink(folder.resolve("x.md"), outside);
        assertThat(read().all()).isEmpty();
        assertThat(read().faults())
                .extracting(ClubFault::what)
                .containsExactly("it leads out of the folder by a symbolic link; put the file itself there.");
    }
}
