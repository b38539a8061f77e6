package org.goldenlist.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.goldenlist.program.Program.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Templates of the company's own: listed, begun as a copy, and checked. */
class TemplateTest {

    private static final String PROOF = "management/proof";
    private static final String FILE = "config/reports/management/proof.jrxml";
    private static final List<String> ALL = List.of(
            "management/what-changed",
            "management/golden-list",
            "management/outlook",
            "management/stake",
            "management/attention",
            "management/giving",
            "management/proof",
            "call/call-sheet",
            "restatement/restatement",
            "campaign/campaign-result",
            "loss/loss",
            "letter/letter",
            "letter/certificate",
            "letter/cover",
            "club/poster",
            "club/guest-list",
            "newsletter/club");

    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void program() {
        program = new Program(folder);
    }

    @Test
    void listsWhichAreBuiltInAndWhichAreOnesOwn() throws IOException {
        JsonNode before = program.json("template", "list");
        assertThat(before).extracting(one -> one.get("template").asText()).containsExactlyElementsOf(ALL);
        assertThat(before).allSatisfy(one -> {
            assertThat(one.get("used").asText()).isEqualTo("built-in");
            assertThat(one.get("what").asText()).endsWith(".");
        });
        program.done("template", "export", PROOF, "letter/cover");
        assertThat(program.json("template", "list"))
                .filteredOn(one -> one.get("used").asText().equals("own"))
                .extracting(one -> one.get("template").asText())
                .containsExactly(PROOF, "letter/cover");
        assertThat(program.done("template", "list")).contains("management/proof", "own", "Page 7");
    }

    @Test
    void anOwnOneIsOutdatedWhereTheBuiltInOneIsNoLongerWhatItBeganAs() throws IOException {
        program.done("template", "export", PROOF);
        changeOwn("(org.goldenlist.exported.from\" value=\")\\w+", "$10");
        assertThat(program.json("template", "list"))
                .filteredOn(one -> one.get("template").asText().equals(PROOF))
                .extracting(one -> one.get("used").asText())
                .containsExactly("own, outdated");
    }

    @Test
    void exportsWhereItIsUsedFromNowOn() {
        assertThat(program.done("template", "export", PROOF)).isEqualTo(FILE + "\n");
        assertThat(program.run("template", "check", PROOF))
                .isEqualTo(new Outcome(0, PROOF + " (" + FILE + "): sound\n", ""));
        assertThat(folder.resolve("config/reports/look")).doesNotExist();
    }

    @Test
    void leavesWhatIsThereAsItIs() {
        program.file(FILE, "mine");
        assertThat(program.refused(65, "template", "export", PROOF).err())
                .isEqualTo(
                        "goldenlist: " + FILE
                                + " exists already and is left as it is. Move it away to begin anew, or give --to another folder.\n");
        assertThat(folder.resolve(FILE)).hasContent("mine");
    }

    @Test
    void exportsAProjectForTheDesigner() {
        program.file("studio/reports/look/FONTS.md", "mine");
        assertThat(program.done("template", "export", PROOF, "letter/letter", "--to", "studio"))
                .isEqualTo("studio/reports/management/proof.jrxml\nstudio/reports/letter/letter.jrxml\n");
        for (String name : List.of(
                "jasperreports_extension.properties",
                "reports/look/look.jrtx",
                "reports/look/fonts.xml",
                "reports/look/LettersSans-Regular.ttf")) {
            assertThat(folder.resolve("studio").resolve(name)).isNotEmptyFile();
        }
        assertThat(folder.resolve("studio/reports/look/FONTS.md")).hasContent("mine");
        assertThat(folder.resolve("config/reports")).doesNotExist();
    }

    @Test
    void theBuiltInOnesAreSound() {
        Outcome outcome = program.run("template", "check", "--out", "samples");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out().lines())
                .containsExactlyElementsOf(ALL.stream()
                        .map(name -> name + " (built-in): sound; sample: samples/" + name.replace('/', '-') + ".pdf")
                        .toList());
        assertThat(ALL)
                .allSatisfy(name -> assertThat(folder.resolve("samples/" + name.replace('/', '-') + ".pdf"))
                        .isNotEmptyFile());
    }

    @Test
    void checksAsJson() throws IOException {
        program.done("template", "export", PROOF);
        changeOwn("\\$R\\{control.title\\}", "\\$R{control.titel}");
        Outcome outcome = program.run("template", "check", PROOF, "letter/cover", "--json");
        assertThat(outcome.code()).isEqualTo(78);
        JsonNode checked = new ObjectMapper().readTree(outcome.out());
        assertThat(checked.get(0).get("file").asText()).isEqualTo(FILE);
        assertThat(checked.get(0).get("faults")).hasSize(1);
        assertThat(checked.get(1).get("template").asText()).isEqualTo("letter/cover");
        assertThat(checked.get(1).get("faults")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "calendarTitle                   | calendarTitel | The template asks for the parameter calendarTitel, which nobody gives. Valid are: assumptions, bridge, ",
                "'([\"{])mend([\"}])'            | $1mended$2    | 'The list of leftOut asks for the field mended, which nobody gives. Valid are: lines, mend, net, reason, where.'",
                "'(calendarTitle\" class=\")\\S+\"' | $1java.lang.Integer\" | 'The template declares the parameter calendarTitle as java.lang.Integer, but it is java.lang.String. Change its class.'",
                "R.control.title.                | R{control.titel} | The words control.titel are in no reports/management/words_en.properties. Add them there.",
                "</jasperReport>                 | ''            | The template config/reports/management/proof.jrxml cannot be used: ",
            })
    void saysWhatIsWrong(String what, String becomes, String says) throws IOException {
        program.done("template", "export", PROOF);
        changeOwn(what, becomes);
        assertThat(faults())
                .singleElement()
                .asString()
                .startsWith(says)
                .endsWith(".")
                .doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'width=\"252\"( height=\"16\" style=\"section\">\\s+<expression><!.CDATA..P.calendarTitle)' | 'width=\"60\"$1' | a text is cut off: \"Days without sales: 61 of 365\". Give it more room",
                "'x=\"400\"( y=\"10\" width=\"156\")' | 'x=\"500\"$1' | something stands beyond the edge of the paper (595 wide).",
                "'<pageHeader height=\"60\">' | '<pageHeader height=\"200\">' | 'The sample takes 2 pages, with the built-in template 1. Look for what stands too low or is too tall.'",
            })
    void saysWhatThePrintedSampleShows(String what, String becomes, String says) throws IOException {
        program.done("template", "export", PROOF);
        changeOwn(what, becomes);
        assertThat(faults()).first().asString().contains(says).endsWith(".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "template                        | What is to be done? As in: goldenlist template list",
                "template export                 | Missing required parameter: 'NAME'",
                "template export management/prof | 'There is no template called management/prof. Valid are: management/what-changed, '",
                "template check management/prof  | 'There is no template called management/prof. Valid are: management/what-changed, '",
            })
    void misusedItSaysSo(String arguments, String says) {
        assertThat(program.refused(64, arguments.split(" ")).err()).contains(says);
    }

    /** What the check says of the own template, a sentence each. */
    private List<String> faults() {
        Outcome outcome = program.run("template", "check", PROOF);
        assertThat(outcome.code()).as(outcome.out() + outcome.err()).isEqualTo(78);
        assertThat(outcome.err()).isEmpty();
        List<String> lines = outcome.out().lines().toList();
        assertThat(lines.get(0)).isEqualTo(PROOF + " (" + FILE + "): not sound");
        return lines.stream().skip(1).map(String::strip).toList();
    }

    private void changeOwn(String what, String becomes) throws IOException {
        String text = Files.readString(folder.resolve(FILE));
        String changed = text.replaceAll(what, becomes);
        assertThat(changed).isNotEqualTo(text);
        Files.writeString(folder.resolve(FILE), changed);
    }
}
