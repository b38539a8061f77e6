package org.goldenlist.worth;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.goldenlist.person.Sentences;
import org.goldenlist.run.Run;
import org.goldenlist.store.BulkLoad;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.worth.Referral.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes the chain of referrals out of the rows that are kept, and says which of them do not count. */
public final class ReferralStep {

    private static final int SAID = 3;
    private static final List<String> COLUMNS = List.of("customer_no", "referrer_no", "referred_on");

    private final JdbcClient jdbc;
    private final BulkLoad bulk;
    private final ShippedFiles files;

    public ReferralStep(DataSource dataSource, ShippedFiles files) {
        this.jdbc = JdbcClient.create(dataSource);
        this.bulk = new BulkLoad(dataSource);
        this.files = files;
    }

    /** In the order in which they are taken. */
    public List<Referral> upTo(LocalDate date) {
        return jdbc
                .sql(files.text("sql/worth/referrals.sql"))
                .param("date", date)
                .query((row, n) -> referral(row))
                .list()
                .stream()
                .sorted(Referral.ORDER)
                .toList();
    }

    private static Referral referral(ResultSet row) throws SQLException {
        return new Referral(
                row.getInt(1), row.getInt(2), row.getObject(3, LocalDate.class).toEpochDay());
    }

    /** As of a date. */
    public ReferralChain chain(LocalDate date) {
        return new ReferralChain(upTo(date), date.toEpochDay());
    }

    /** Keeps who was sent by whom as of the business date, and names the first of the referrals that do not count. */
    public void take(Run run) {
        ReferralChain chain = chain(run.businessDate());
        keep(chain.taken());
        noteRefused(run, chain.refused());
    }

    private void keep(List<Referral> taken) {
        Set<Referral> kept = jdbc.sql("SELECT referrer_no, customer_no, referred_on FROM referred_customer")
                .query((row, n) -> referral(row))
                .set();
        if (kept.size() == taken.size() && kept.containsAll(taken)) {
            return;
        }
        jdbc.sql("DELETE FROM referred_customer").update();
        bulk.into("referred_customer", COLUMNS, new BulkLoad.Rows() {
            @Override
            public int count() {
                return taken.size();
            }

            @Override
            public void write(int row, BulkLoad.Row to) {
                Referral one = taken.get(row);
                to.number(one.referred())
                        .number(one.referrer())
                        .text(LocalDate.ofEpochDay(one.day()).toString());
            }
        });
    }

    private void noteRefused(Run run, List<Refused> refused) {
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
