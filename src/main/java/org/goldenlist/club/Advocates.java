package org.goldenlist.club;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.goldenlist.fact.Consents;
import org.goldenlist.store.ShippedFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who of the golden list speaks for the company, and whom it owes a thank-you, as of the last graded night. */
public final class Advocates {

    private static final int YEAR = 365;

    private final JdbcClient jdbc;
    private final ShippedFiles files;
    private final ClubSettings settings;
    private final String thanks;
    private final String nobodysOwner;

    /**
     * @param thanks the pattern of subjects, in lower case, of contacts that are a thank-you
     * @param nobodysOwner who asks and thanks those without an account manager
     */
    public Advocates(JdbcClient jdbc, ShippedFiles files, ClubSettings settings, String thanks, String nobodysOwner) {
        this.jdbc = jdbc;
        this.files = files;
        this.settings = settings;
        this.thanks = thanks;
        this.nobodysOwner = nobodysOwner;
    }

    /**
     * What is known.
     *
     * @param golden how many customers are golden
     * @param notSeen what cannot be seen for want of a feed: one sentence each
     * @param advocates the strongest first
     * @param thanksDue the longest waiting first
     */
    public record Known(
            LocalDate asOf, int golden, List<String> notSeen, List<Advocate> advocates, List<ThanksDue> thanksDue) {}

    public Known read() {
        LocalDate asOf = new Club(jdbc, files, settings).asOf();
        SeenFeeds seen = SeenFeeds.by(jdbc);
        List<AdvocateFacts> goldenList = facts(asOf);
        return new Known(
                asOf,
                goldenList.size(),
                seen.absences(),
                new AdvocateRules(settings.advocates(), seen, nobodysOwner).of(goldenList),
                thanksDue(asOf));
    }

    private List<AdvocateFacts> facts(LocalDate asOf) {
        Consents consents = new Consents(jdbc, files);
        ClubSettings.Purposes purposes = settings.purposes();
        Set<Integer> member = consents.of(purposes.member(), Consents.ANY_CHANNEL);
        Set<Integer> photo = consents.of(purposes.photo(), Consents.ANY_CHANNEL);
        Set<Integer> caseStudy = consents.of(purposes.caseStudy(), Consents.ANY_CHANNEL);
        return jdbc.sql(files.text("sql/club/advocate-facts.sql"))
                .param("date", asOf)
                .param("from", asOf.minusDays(YEAR))
                .query((row, n) -> {
                    int number = row.getInt("customer_no");
                    return new AdvocateFacts(
                            row.getString("customer_id"),
                            row.getString("name"),
                            row.getString("account_manager"),
                            row.getInt("offers"),
                            row.getInt("taken"),
                            row.getInt("sent"),
                            row.getBigDecimal("returns_365"),
                            row.getInt("complaints"),
                            member.contains(number),
                            photo.contains(number),
                            caseStudy.contains(number));
                })
                .list();
    }

    private List<ThanksDue> thanksDue(LocalDate asOf) {
        return jdbc.sql(files.text("sql/club/thanks-due.sql"))
                .param("date", asOf)
                .param("from", asOf.minusDays(settings.advocates().thankWithin()))
                .param("thanks", thanks)
                .query((row, n) -> {
                    LocalDate referredOn = row.getObject("referred_on", LocalDate.class);
                    return new ThanksDue(
                            row.getString("customer_id"),
                            row.getString("name"),
                            row.getString("sent_id"),
                            row.getString("sent_name"),
                            referredOn,
                            (int) ChronoUnit.DAYS.between(referredOn, asOf),
                            row.getInt("orders_life"),
                            row.getBigDecimal("net_profit_life").setScale(2, RoundingMode.HALF_UP),
                            owner(row.getString("account_manager")));
                })
                .list();
    }

    private String owner(@Nullable String accountManager) {
        return accountManager == null || accountManager.isBlank() ? nobodysOwner : accountManager;
    }
}
