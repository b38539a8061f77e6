package org.goldenlist.report.loss;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import net.sf.jasperreports.engine.JasperPrint;
import org.goldenlist.report.look.Filled;
import org.goldenlist.report.look.Templates;
import org.goldenlist.report.loss.Loss.Done;
import org.goldenlist.report.loss.Loss.Seen;
import org.goldenlist.report.loss.LossTables.Losses;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LossFilledTest {

    @ParameterizedTest
    @ValueSource(strings = {"en-IE", "de-DE", "es-ES"})
    void aPostMortemSaysTheSameInEachLanguage(String language) {
        List<JasperPrint> filled = GivenLosses.document(Locale.forLanguageTag(language), new Templates(null))
                .filled(GivenLosses.all(), GivenLosses.DATE);
        assertThat(filled).hasSize(4).allMatch(print -> print.getPages().size() == 1);
        Filled.assertIsAsBefore("loss-" + language, filled);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-IE", "de-DE", "es-ES"})
    void howeverMuchThereIsToSayItIsOnePage(String language) {
        Loss much = GivenLosses.answered();
        String words = "Donaudampfschifffahrtsgesellschaft und Söhne ".repeat(20);
        List<Seen> seen = Collections.nCopies(
                20, new Seen("second-complaint", much.lostOn().minusDays(90), null, words));
        List<Done> done = Collections.nCopies(
                20, new Done(much.lostOn().minusDays(9), "resolve", words, "a reason of theirs", words));
        Losses losses = new Losses(
                List.of(GivenLosses.loss(words, words, much.lostOn().plusDays(1), seen, done)), 100, BigDecimal.TEN);
        List<JasperPrint> filled = GivenLosses.document(Locale.forLanguageTag(language), new Templates(null))
                .filled(losses, GivenLosses.DATE);
        assertThat(filled).singleElement().matches(print -> print.getPages().size() == 1);
    }
}
