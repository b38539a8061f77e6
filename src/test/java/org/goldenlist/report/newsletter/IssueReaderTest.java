package org.goldenlist.report.newsletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.goldenlist.fault.GoldenListException;
import org.goldenlist.report.newsletter.Story.Kind;
import org.goldenlist.report.newsletter.Story.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueReaderTest {

    private static final String FRONT = "---\nmasthead: News\nseason: Spring\n---\n";

    @Test
    void anEditionIsReadAsPlainTexts() {
        Issue issue = IssueReader.read(FRONT + """
                # A *story* of **two**
                Who &amp; where

                One line
                and another.

                ## A heading

                > “Said.”

                ![Somebody](jobs/newsletter/a.jpg)

                # Another
                """);
        assertThat(issue.masthead()).isEqualTo("News");
        assertThat(issue.season()).isEqualTo("Spring");
        assertThat(issue.stories()).extracting(Story::title).containsExactly("A story of two", "Another");
        assertThat(issue.stories().get(0).standfirst()).isEqualTo("Who & where");
        assertThat(issue.stories().get(0).parts())
                .containsExactly(
                        new Part(Kind.PARAGRAPH, "One line and another.", "", 8),
                        new Part(Kind.HEADING, "A heading", "", 11),
                        new Part(Kind.QUOTE, "“Said.”", "", 13),
                        new Part(Kind.PICTURE, "Somebody", "jobs/newsletter/a.jpg", 15));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<b>Bold</b> ~ line 7: HTML",
                "<script>x</script> ~ line 7: HTML",
                "<!-- hidden --> ~ line 7: HTML",
                "a `code` b ~ line 7: code",
                "- an item ~ line 7: a list",
                "1. an item ~ line 7: a list",
                "[a link](https://example.org) ~ line 7: a link",
                "text ![x](y.png) ~ line 7: a picture amid text",
                "### deep ~ line 7: a heading of level 3",
                "*** ~ line 7: a line across",
                "| a | b | ~ line 7: a table",
                "> - a list in a quote ~ line 7: a list"
            })
    void whatIsNotKnownIsRefusedWithItsLine(String written, String said) {
        assertThatThrownBy(() -> IssueReader.read(FRONT + "# Title\n\n" + written + "\n"))
                .isInstanceOf(GoldenListException.class)
                .hasMessageStartingWith("jobs/newsletter/edition.md, " + said)
                .hasMessageContaining("Valid are # titles");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "# Title ~ line 1: it does not begin with ---",
                "---\\nmasthead: A\\nsize: 3\\n--- ~ line 3: \"size\" is not known here",
                "---\\nmasthead: A\\nmasthead: B\\n--- ~ line 3: masthead stands there twice",
                "---\\nseason: A\\n--- ~ line 3: the masthead is missing",
                "---\\nmasthead: A ~ line 2: the front matter does not end",
                "---\\nmasthead: A\\n--- ~ line 3: there is no story",
                "---\\nmasthead: A\\n---\\ntext ~ line 4: something stands before the first title"
            })
    void frontMatterThatIsNotKnownIsRefused(String written, String said) {
        assertThatThrownBy(() -> IssueReader.read(written.replace("\\n", "\n")))
                .isInstanceOf(GoldenListException.class)
                .hasMessageContaining(said);
    }
}
