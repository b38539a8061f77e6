package org.goldenlist.report.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.goldenlist.report.call.GivenCalls;
import org.goldenlist.report.campaign.GivenCampaigns;
import org.goldenlist.report.club.GivenClub;
import org.goldenlist.report.letter.GivenLetters;
import org.goldenlist.report.look.RecordingTemplates;
import org.goldenlist.report.loss.GivenLosses;
import org.goldenlist.report.management.GivenManagement;
import org.goldenlist.report.newsletter.GivenNewsletter;
import org.goldenlist.report.restatement.GivenRestatement;
import org.goldenlist.report.template.Contract.Entry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * What documents give their templates is what the contracts say. Contracts and docs/templates.md are written anew with
 * {@code -Dgoldenlist.test.filled=write}; what a new parameter or field means is then to be said in the contract.
 */
class ContractTest {

    static final List<String> TEMPLATES = Contract.TEMPLATES;

    private static final boolean WRITE = "write".equals(System.getProperty("goldenlist.test.filled"));
    private static final Path DOCS = Path.of("docs/templates.md");
    private static final String GENERATED = "<!-- From here on written by ContractTest. -->\n";

    @TempDir
    static Path folder;

    private static final RecordingTemplates GIVEN = new RecordingTemplates();

    @BeforeAll
    static void fillAll() throws IOException {
        GivenManagement.fill(GIVEN);
        GivenCalls.fill(GIVEN);
        GivenRestatement.fill(GIVEN, folder);
        GivenLetters.fill(GIVEN, folder);
        GivenCampaigns.fill(GIVEN);
        GivenLosses.fill(GIVEN);
        GivenClub.fill(GIVEN);
        GivenNewsletter.fill(GIVEN);
    }

    private static Path file(String template) {
        return Path.of("reports").resolve(template + ".contract.json");
    }

    @Test
    void everyTemplateHasAContract() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("reports"))) {
            assertThat(files.map(Path::toString)
                            .filter(file -> file.endsWith(".jrxml"))
                            .map(file -> file.substring("reports/".length(), file.length() - ".jrxml".length())))
                    .containsExactlyInAnyOrderElementsOf(Contract.TEMPLATES);
        }
    }

    @ParameterizedTest
    @FieldSource("TEMPLATES")
    void aTemplateIsGivenWhatItsContractSays(String template) throws IOException {
        Contract before = Contract.of(template);
        String given = WrittenContract.json(
                new WrittenContract(GIVEN.template(template), GIVEN.given().get(template), before).contract());
        if (WRITE) {
            Files.writeString(file(template), given);
        }
        assertThat(given).isEqualTo(Files.readString(file(template)));
    }

    @ParameterizedTest
    @FieldSource("TEMPLATES")
    void everythingHasAMeaning(String template) {
        Contract contract = Contract.of(template);
        List<String> dumb = new ArrayList<>();
        Stream.concat(contract.parameters().stream(), contract.fields().stream())
                .forEach(entry -> dumb(entry, "", dumb));
        assertThat(contract.what()).isNotBlank();
        assertThat(dumb).isEmpty();
    }

    private static void dumb(Entry entry, String within, List<String> dumb) {
        if (entry.meaning().isBlank()) {
            dumb.add(within + entry.name());
        }
        entry.fields().forEach(field -> dumb(field, within + entry.name() + ".", dumb));
    }

    @ParameterizedTest
    @FieldSource("TEMPLATES")
    void theBuiltInTemplatesAreSound(String template) {
        OwnTemplates.Checked checked = new OwnTemplates(null).check(template);
        assertThat(checked.faults()).isEmpty();
        assertThat(checked.printed()).isNotEmpty();
    }

    @Test
    void theDocsSayTheSame() throws IOException {
        String docs = Files.readString(DOCS);
        String said = docs.substring(0, docs.indexOf(GENERATED) + GENERATED.length()) + ContractText.all();
        if (WRITE) {
            Files.writeString(DOCS, said);
        }
        assertThat(said).isEqualTo(Files.readString(DOCS));
    }
}
