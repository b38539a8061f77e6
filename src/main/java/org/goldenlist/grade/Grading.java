package org.goldenlist.grade;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.goldenlist.metric.Profit;
import org.goldenlist.metric.RollingYear;
import org.goldenlist.rfm.RfmSettings;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.value.FitInForce;
import org.goldenlist.worth.Forecast;
import org.goldenlist.worth.Referral;
import org.goldenlist.worth.ReferralStep;
import org.goldenlist.worth.WorthSettings;

/** Where and how customers are graded. Thread-safe. */
public record Grading(
        DataSource dataSource,
        ShippedFiles files,
        Profit profit,
        WorthSettings worth,
        GradeSettings settings,
        RfmSettings rfm,
        Locale locale) {

    GradeTables tables() {
        return new GradeTables(dataSource, files);
    }

    /** As a night that has been graded was: with the score and the cut of then. */
    public Grading ofNight(LocalDate night) {
        return new Grading(dataSource, files, profit, worth, tables().settings(night, settings), rfm, locale);
    }

    /** @param last no night after it is scored */
    Scoring scoring(LocalDate last, long run) {
        List<Referral> referrals = new ReferralStep(dataSource, files).upTo(last);
        Map<YearMonth, Forecast> known = new HashMap<>();
        return new Scoring(
                settings,
                referrals,
                date -> known.computeIfAbsent(
                        YearMonth.from(date.plusDays(1)), // a month's last day is looked ahead from with its own fit
                        month -> FitInForce.storedOrMade(dataSource, files, profit, worth, date, run)
                                .forecast()));
    }

    boolean looksAhead() {
        return settings.policy() == Policy.WORTH;
    }

    /** What is known tonight. */
    MeasuredTonight measured() {
        return MeasuredTonight.read(dataSource, files, looksAhead());
    }

    /** What is known as of a day, to be carried on until another. */
    RollingYear year(LocalDate asOf, LocalDate last) {
        return RollingYear.keeping(dataSource, files, profit, asOf, last, looksAhead());
    }
}
