package org.goldenlist.worth;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenlist.person.Sentences;
import org.goldenlist.run.Run;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.worth.Referral.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes the chain of referrals out of the rows that are kept, and says which of them do not count. */
public final class ReferralStep {

    private static final int SAID = 3;

    private final JdbcClient jdbc;
    private final ShippedFiles files;

    public ReferralStep(JdbcClient jdbc, ShippedFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /** In the order in which they are taken. */
    public List<Referral> upTo(LocalDate date) {
        return jdbc
                .sql(files.text("sql/worth/referrals.sql"))
                .param("date", date)
                .query((row, n) -> new Referral(
                        row.getInt(1),
                        row.getInt(2),
                        row.getObject(3, LocalDate.class).toEpochDay()))
                .list()
                .stream()
                .sorted(Referral.ORDER)
                .toList();
    }

    /** As of a date. */
    public ReferralChain chain(LocalDate date) {
        return new ReferralChain(upTo(date), date.toEpochDay());
    }

    /** Names the first of them. */
    public void noteRefused(Run run) {
        List<Refused> refused = chain(run.businessDate()).refused();
        if (refused.isEmpty()) {
            return;
        }
        List<Refused> said = refused.subList(0, Math.min(SAID, refused.size()));
        Map<Integer, String> ids = ids(said);
        int more = refused.size() - said.size();
        run.note(
                Run.Kind.LEFT_OUT,
                Sentences.REFUSED_REFERRALS + ": " + refused.size() + ". "
                        + said.stream().map(one -> inWords(one, ids)).collect(Collectors.joining("; "))
                        + (more == 0 ? "." : "; and " + more + " more."));
    }

    private Map<Integer, String> ids(List<Refused> refused) {
        Map<Integer, String> ids = new HashMap<>();
        jdbc.sql("SELECT customer_no, customer_id FROM customer WHERE customer_no IN (:numbers)")
                .param(
                        "numbers",
                        refused.stream()
                                .flatMapToInt(one -> IntStream.of(
                                        one.referral().referrer(),
                                        one.referral().referred()))
                                .boxed()
                                .toList())
                .query(row -> {
                    ids.put(row.getInt(1), row.getString(2));
                });
        return ids;
    }

    private static String inWords(Refused refused, Map<Integer, String> ids) {
        String referrer = ids.getOrDefault(refused.referral().referrer(), "?");
        String referred = ids.getOrDefault(refused.referral().referred(), "?");
        LocalDate day = LocalDate.ofEpochDay(refused.referral().day());
        return referred + " by " + referrer + " on " + day
                + switch (refused.reason()) {
                    case ONESELF -> " (nobody sends oneself)";
                    case SENT_BEFORE -> " (sent by another before)";
                    case CIRCLE -> " (who was sent by " + referred + ", perhaps by way of others)";
                };
    }
}
