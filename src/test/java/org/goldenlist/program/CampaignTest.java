package org.goldenlist.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenlist.store.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A campaign and a budget at the command line; the night of 28 February 2026 has graded. */
class CampaignTest {

    private static final String ARRIVED = "INSERT INTO customer (customer_no, customer_id, known, name) VALUES %s;\n"
            + "INSERT INTO graded_night VALUES ('2026-02-28', 'PROFIT', 0, 0, 'CUSTOMERS');\n"
            + "INSERT INTO fact_customer_day SELECT '2026-03-05', customer_no, 1, 1, 1, 0, 1, 0, 0, 10, 6, 0 FROM customer"
            + " WHERE customer_no > 1;";

    @TempDir
    private Path folder;

    @Test
    void isStartedShownAndJudged() throws IOException {
        try (TestDatabase own = TestDatabase.migrated()) {
            own.run(ARRIVED.formatted(IntStream.rangeClosed(2, 41)
                    .mapToObj(no -> "(" + no + ", 'K" + no + "', TRUE, '=shop " + no + "')")
                    .collect(Collectors.joining(", "))));
            Program program = new Program(folder)
                    .set("sources.shop.mapping", "shop")
                    .set("sources.shop.url", own.url())
                    .set("sources.shop.user", "nobody")
                    .set("database.url", own.url())
                    .set("database.user", own.user())
                    .set("database.password", own.password());
            Path file = folder.resolve("spring.csv");
            Files.writeString(
                    file,
                    "customer_id,what,cost\n"
                            + IntStream.rangeClosed(2, 41)
                                    .mapToObj(no -> "K" + no + ",a box,1.50")
                                    .collect(Collectors.joining("\n")));
            String[] start = {"campaign", "start", "spring", file.toString(), "--from", "2026-03-01", "--days", "31"};
            JsonNode started = program.json(start);
            assertThat(started.get("offered").asInt()).isEqualTo(36);
            assertThat(started.get("held_back")).hasSize(4);
            String held = started.get("held_back").get(0).textValue();
            String csv = program.done("campaign", "show", "spring", "--format", "csv");
            assertThat(csv.lines().toList())
                    .hasSize(37)
                    .startsWith("customer_id,name,what,cost,promised,grade")
                    .noneMatch(line -> line.startsWith(held + ","))
                    .anyMatch(line -> line.endsWith(",a box,1.50,false,") && line.contains(",'=shop "));
            own.run("INSERT INTO graded_night VALUES ('2026-03-31', 'PROFIT', 0, 0, 'CUSTOMERS');");
            assertThat(program.done("campaign", "result", "spring"))
                    .contains("customers compared                   36              4\n")
                    .contains("net profit per customer            4.00           4.00\n")
                    .contains("Too small to say whether the offer worked.\nIt takes 20 customers on each side");
            assertThat(program.refused(64, "promotion", "plan", "--budget", "12.345")
                            .err())
                    .contains("has more than two decimals");
        }
    }
}
