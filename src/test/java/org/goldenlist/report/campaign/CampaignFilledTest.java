package org.goldenlist.report.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JasperPrint;
import org.goldenlist.report.look.Filled;
import org.goldenlist.report.look.Templates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CampaignFilledTest {

    private static final Templates TEMPLATES = new Templates(null);

    @ParameterizedTest
    @ValueSource(strings = {"en-IE", "de-DE", "es-ES"})
    void aResultSaysTheSameInEachLanguage(String language) {
        CampaignDocument document = GivenCampaigns.document(Locale.forLanguageTag(language), TEMPLATES);
        Stream<JasperPrint> filled =
                GivenCampaigns.all().stream().map(end -> document.filled(end, "campaign-result-" + end.number()));
        List<JasperPrint> all = filled.toList();
        assertThat(all).allMatch(print -> print.getPages().size() == 1);
        Filled.assertIsAsBefore("campaign-result-" + language, all);
    }
}
