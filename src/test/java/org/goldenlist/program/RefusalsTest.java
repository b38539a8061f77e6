package org.goldenlist.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.goldenlist.program.Program.Outcome;
import org.goldenlist.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong before a night begins is said in a sentence, and nothing is written. */
class RefusalsTest {

    private static Shop shop;
    private static TestDatabase own;

    @TempDir
    private Path folder;

    private Program program;

    @BeforeAll
    static void open() {
        shop = Shop.open();
        own = TestDatabase.empty();
    }

    @AfterAll
    static void close() {
        shop.close();
        own.close();
    }

    @BeforeEach
    void aProgram() {
        program = shop.program(folder, own);
    }

    /** Runs a night that must be refused, in one line, and without a trace in our database. */
    private String refused(int code) {
        Outcome outcome = program.run("run", "listing", "--date", "2025-06-28");
        assertThat(outcome.code()).as(outcome.err()).isEqualTo(code);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("goldenlist: ").hasLineCount(1).doesNotContain("Exception");
        assertThat(own.jdbc().sql("SHOW TABLES").query().listOfRows()).isEmpty();
        assertThat(program.leftBehind()).isEmpty();
        return outcome.err();
    }

    @Test
    void aMappingThatIsNotThere() {
        program.set("sources.shop.mapping", "shopp");
        assertThat(refused(78))
                .contains(
                        "There is no mapping called shopp",
                        "Valid are: espocrm, example, online-retail, sakila, woocommerce.");
    }

    @Test
    void aMappingThatCannotBeRun() {
        ownTransactions("SELECT nothing FROM nowhere WHERE 1 >= :from AND 1 < :to");
        assertThat(refused(78)).contains("The mapping sql/sources/mine/transactions.sql cannot be run: ");
    }

    @Test
    void aMappingThatWrites() {
        ownTransactions("DELETE FROM sales_order WHERE ordered_at >= :from AND ordered_at < :to");
        assertThat(refused(78)).contains("sql/sources/mine/transactions.sql");
    }

    private void ownTransactions(String sql) {
        program.set("sources.shop.mapping", "mine")
                .file("home/sql/sources/mine/customers.sql", "SELECT client_no AS customer_id, name FROM client")
                .file("home/sql/sources/mine/transactions.sql", sql);
    }

    @Test
    void aSourceUserWhoMayWriteUnlessAllowed() {
        String writer = shop.database().userWith("SELECT, INSERT");
        program.set("sources.shop.user", writer).set("sources.shop.password", writer);
        assertThat(refused(78))
                .contains("The user " + writer + " of the source shop may do more than read: INSERT ON")
                .contains("or set goldenlist.sources.shop.may-write: true.");
        program.set("sources.shop.may-write", "true");
        assertThat(program.run("doctor").code()).isZero();
    }

    @Test
    void aSourceThatIsOurOwnDatabase() {
        String reader = own.userWith("SELECT");
        program.set("sources.shop.url", own.url())
                .set("sources.shop.user", reader)
                .set("sources.shop.password", reader);
        assertThat(refused(78)).contains("The source shop is our own database (");
    }

    @Test
    void aSourceThatIsOurOwnDatabaseByAnotherName() {
        String reader = own.userWith("SELECT");
        program.set("sources.shop.url", own.url().replace("127.0.0.1", "127.000.0.1"))
                .set("sources.shop.user", reader)
                .set("sources.shop.password", reader);
        assertThat(refused(78)).contains("The source shop is our own database (");
    }

    @Test
    void serversThatCannotBeReachedEachInItsOwnWords() throws IOException {
        program.set("sources.shop.password", "wrong-password");
        assertThat(refused(69))
                .contains("The server of the source shop (goldenlist.sources.shop) refused the user ")
                .doesNotContain("wrong-password");
        program.set("sources.shop.url", "jdbc:mysql://nowhere.invalid:3306/shop");
        assertThat(refused(69)).contains("The host of the source shop (goldenlist.sources.shop) is unknown: ");
        int free;
        try (ServerSocket closedAtOnce = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            free = closedAtOnce.getLocalPort();
        }
        program.set("sources.shop.url", "jdbc:mysql://127.0.0.1:" + free + "/shop");
        assertThat(refused(69)).contains("The server of the source shop (goldenlist.sources.shop) does not answer: ");
    }

    @Test
    void ourOwnDatabaseThatIsNotThere() {
        program.set("database.url", own.url() + "_not");
        assertThat(refused(69))
                .contains("The database in the url of our own database (goldenlist.database) does not exist");
    }

    @Test
    void anOutputFolderThatIsAFile() {
        program.file("out", "taken");
        assertThat(refused(73)).contains("/out (goldenlist.night.output): ", " is no folder.");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        program.file("out", "taken").set("sources.shop.mapping", "shopp").set("database.user", "nobody");
        Outcome outcome = program.run("run", "listing", "--date", "2025-06-28");
        assertThat(outcome.code()).isEqualTo(69);
        assertThat(outcome.err())
                .contains("There are ", "refused the user nobody", "mapping called shopp", "is no folder");
    }

    @Test
    void whatReadsTheListBeforeAnyNight() {
        for (String command : new String[] {"list", "status", "explain 10001"}) {
            Outcome outcome = program.run(command.split(" "));
            assertThat(outcome.code()).as(command).isEqualTo(65);
            assertThat(outcome.out()).isEmpty();
            assertThat(outcome.err())
                    .startsWith("goldenlist: There is no list yet in ")
                    .contains("Start one with: goldenlist run nightly")
                    .hasLineCount(1);
        }
    }

    @Test
    void theDoctorSaysItAndChangesNothing() throws IOException {
        Outcome well = program.run("doctor");
        assertThat(well.code()).as(well.out()).isZero();
        assertThat(well.out()).contains("ok       Our own database answers: ").doesNotContain("PROBLEM");
        assertThat(own.jdbc().sql("SHOW TABLES").query().listOfRows()).isEmpty();
        assertThat(program.out()).doesNotExist();
        program.set("sources.shop.mapping", "shopp");
        Outcome ill = program.run("doctor", "--json");
        assertThat(ill.code()).isEqualTo(78);
        assertThat(ill.err()).isEmpty();
        assertThat(new com.fasterxml.jackson.databind.ObjectMapper().readTree(ill.out()))
                .anySatisfy(one -> assertThat(one.get("level").asText()).isEqualTo("problem"));
        try (Stream<Path> made = Files.list(folder.resolve("tmp"))) {
            assertThat(made.map(path -> path.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("goldenlist"));
        }
    }
}
