package org.goldenlist.grade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import org.goldenlist.grade.GradeSettings.Cut;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table graded_night: by which settings the scores of each night were made. Thread-safe. */
final class GradedNights {

    private final JdbcClient jdbc;

    GradedNights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(Collection<LocalDate> nights, GradeSettings settings) {
        for (LocalDate night : nights) {
            jdbc.sql("INSERT INTO graded_night VALUES (?, ?, ?, ?, ?)")
                    .params(
                            night,
                            settings.policy().name(),
                            settings.referralShare(),
                            settings.referralLevels(),
                            settings.cut().name())
                    .update();
        }
    }

    private record Night(String policy, BigDecimal referralShare, int referralLevels, String cut) {}

    /** The settings of now, with the score and the cut of a night that has been graded. */
    GradeSettings settings(LocalDate night, GradeSettings now) {
        return jdbc.sql("SELECT policy, referral_share, referral_levels, cut FROM graded_night WHERE business_date = ?")
                .param(night)
                .query(Night.class)
                .optional()
                .map(then -> new GradeSettings(
                        Policy.valueOf(then.policy()),
                        then.referralShare(),
                        then.referralLevels(),
                        Cut.valueOf(then.cut()),
                        now.a(),
                        now.b(),
                        now.c(),
                        now.d(),
                        now.newFor(),
                        now.heldFor(),
                        now.heldWithin()))
                .orElse(now);
    }
}
