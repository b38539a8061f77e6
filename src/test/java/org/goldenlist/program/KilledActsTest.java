package org.goldenlist.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldenlist.program.Program.Started;
import org.goldenlist.store.OwnTables;
import org.goldenlist.store.TestDatabase;
import org.goldenlist.upgrade.Nine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What persons plan, approve, start and record, killed at its writes and given again; and two at once. The company is that of
 * {@link Nine}, as of 30 June 2026.
 */
class KilledActsTest {

    private static final Pattern CHANGE = Pattern.compile("(?is)(INSERT|UPDATE|DELETE|REPLACE|LOAD)\\b.*");
    private static final Predicate<String> CHANGES =
            said -> CHANGE.matcher(said).matches() && !said.contains(" lease ");
    private static final Predicate<String> COMMITS = said -> said.equalsIgnoreCase("commit");
    private static final long SEED = 5;
    private static final String START = "campaign start spring %s --from 2026-07-01 --days 31 --held-back 50";
    private static final List<String> GUESTS = List.of("event_guest");

    private static TestDatabase undisturbed;
    private static TestDatabase killed;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void twoOfTheSame() throws IOException {
        undisturbed = nine();
        killed = nine();
        Files.writeString(
                folder.resolve("spring.csv"),
                "customer_id,what,cost\nann,a box,1.50\nbob,a box,1.50\ncyd,a box,1.50\ndan,a box,1.50\n"
                        + "eve,a box,1.50\nfay,a box,1.50\n");
        Files.writeString(
                folder.resolve("answers.csv"),
                "event,customer_id,answer,persons\nevening,cyd,yes,1\nevening,eve,yes,1\nevening,fay,no,\n");
    }

    private static TestDatabase nine() {
        TestDatabase own = TestDatabase.migrated();
        Nine.write(own);
        return own.run(
                "INSERT INTO movement (business_date, customer_no, kind, new_grade, new_lapsed, score, orders, net_revenue,"
                        + " returns, cost_to_serve, net_profit, policy, first_part, second_part, third_part, reason) SELECT '2026-06-30',"
                        + " customer_no, 'baseline', grade, lapsed, score, 0, 0, 0, 0, 0, 'PROFIT', 0, 0, 0, '' FROM customer_grade");
    }

    @AfterAll
    static void close() {
        undisturbed.close();
        killed.close();
    }

    private static Program program(TestDatabase own) {
        return new Program(folder)
                .set("sources.shop.mapping", "shop")
                .set("sources.shop.url", own.url())
                .set("sources.shop.user", "nobody")
                .set("database.user", own.user())
                .set("database.password", own.password())
                .set("upgrade.candidates", "2")
                .set("upgrade.least-customers", "1")
                .set("upgrade.least-confidence", "0")
                .set("upgrade.least-lift", "1")
                .file("home/jobs/rewards/catalogue.yaml", """
                        rewards:
                          - {id: evening, kind: event, title: An evening, cost: 10, grades: [B, C], places: 1, on: 2099-11-20}
                        """);
    }

    /** Each is given after those before it. */
    static Stream<Act> acts() {
        return Stream.of(
                new Act(OwnTables.UPGRADES, "run upgrades"),
                new Act(OwnTables.of(OwnTables.UPGRADES, OwnTables.CAMPAIGNS), "upgrade approve --from 2099-01-01"),
                new Act(OwnTables.CAMPAIGNS, START.formatted("spring.csv")),
                new Act(OwnTables.CAMPAIGNS, "promotion plan --budget 5000"),
                new Act(GUESTS, "event invite evening --limit 3"),
                new Act(GUESTS, "event answers answers.csv"),
                new Act(OwnTables.CAMPAIGNS, "campaign result spring"));
    }

    private record Act(List<String> tables, String words) {

        String[] command() {
            return words.split(" ");
        }

        @Override
        public String toString() {
            return words;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("acts")
    void killedAtItsWritesAndGivenAgainItEndsAsIfUndisturbed(Act act) {
        if (act.words().startsWith("campaign result")) {
            Stream.of(undisturbed, killed)
                    .forEach(own ->
                            own.run("INSERT INTO graded_night VALUES ('2026-07-31', 'PROFIT', 0, 0, 'CUSTOMERS')"));
        }
        Map<String, List<String>> before = Tables.of(undisturbed, act.tables());
        try (Wire quiet = new Wire(undisturbed.url());
                Wire wire = new Wire(killed.url())) {
            Program program = program(undisturbed).set("database.url", quiet.url());
            List<String> heard = Kills.heard(quiet, program, act.command());
            Map<String, List<String>> expected = Tables.of(undisturbed, act.tables());
            assertThat(expected).as("something is done").isNotEqualTo(before);
            int changes = (int) heard.stream().filter(CHANGES).count();
            int commits = (int) heard.stream().filter(COMMITS).count();
            program.set("database.url", wire.url());
            kill(wire, program, 1 + new Random(SEED).nextInt(changes), true, CHANGES, act);
            assertThat(Tables.differences(before, Tables.of(killed, act.tables())))
                    .as("without its end nothing has happened")
                    .isEmpty();
            kill(wire, program, commits, true, COMMITS, act);
            assertThat(Tables.differences(expected, Tables.of(killed, act.tables())))
                    .as("at its end")
                    .isEmpty();
            program.done(act.command());
            assertThat(Tables.differences(expected, Tables.of(killed, act.tables())))
                    .as("given again")
                    .isEmpty();
        }
    }

    private static void kill(Wire wire, Program program, int nth, boolean heard, Predicate<String> statement, Act act) {
        assertThat(Kills.killed(wire, program, nth, heard, statement, act.command()))
                .as("at " + nth)
                .isTrue();
        Tables.letLeaseRunOut(killed);
    }

    @Test
    void ofTwoAtOnceOneStartsTheCampaign() {
        try (TestDatabase own = nine()) {
            Program program = program(own).set("database.url", own.url());
            program.done("upgrade", "plan");
            atOnce(program, "upgrade approve --from 2099-01-01");
            atOnce(program, START.formatted("spring.csv"));
            assertThat(own.jdbc()
                            .sql(
                                    "SELECT CONCAT(name, ' ', COUNT(*)) FROM campaign JOIN campaign_member USING (campaign_no)"
                                            + " GROUP BY name ORDER BY name")
                            .query(String.class)
                            .list())
                    .containsExactly("spring 6", "upgrades 2026-Q2 2");
        }
    }

    private static void atOnce(Program program, String words) {
        Started first = program.start(words.split(" "));
        Started second = program.start(words.split(" "));
        assertThat(List.of(first.end().code(), second.end().code()))
                .as("the other waits for the one, or is told to try later")
                .isSubsetOf(0, 75)
                .contains(0);
    }
}
