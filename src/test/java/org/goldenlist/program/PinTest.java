package org.goldenlist.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.goldenlist.store.Lease;
import org.goldenlist.store.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Key customers by a person's word, as the person says it. */
class PinTest {

    private static final String[] ON = {"--until", "2999-12-31", "--reason", "Sits on the board of their guild"};

    @TempDir
    private Path folder;

    private Program program;

    @Test
    void aCustomerIsPinnedShownAndUnpinned() throws IOException {
        try (Shop shop = Shop.open();
                TestDatabase own = TestDatabase.empty()) {
            program = shop.program(folder, own).environment("GOLDENLIST_PRIVACY_KEY", "k".repeat(32));
            assertThat(program.refused(65, pin("10001")).err()).contains("no night has run");
            program.done("run", "grading", "--date", "2025-06-28");
            String ungolden = ids(program.json("list", "--grade", "C,D,E")).get(0);
            List<String> golden = ids(program.json("list", "--key"));
            assertThat(golden)
                    .isEqualTo(ids(program.json("list", "--grade", "A,B")))
                    .doesNotContain(ungolden);

            assertThat(program.done(pin(ungolden, "--dry-run")))
                    .startsWith(ungolden + " (")
                    .contains(") would be pinned until 2999-12-31 by ", ": Sits on the board of their guild\n")
                    .endsWith("Nothing changed.\n");
            assertThat(program.done("unpin", ungolden)).endsWith(" is not pinned. Nothing changed.\n");
            try (Lease night = Lease.take(own.jdbc(), Lease.WRITE, Duration.ofSeconds(5))) {
                assertThat(program.refused(75, pin(ungolden)).err()).contains("Another run is at work");
                night.assertHeld();
            }
            assertThat(acts(own)).isEmpty();
            JsonNode first = program.json(pin(ungolden));
            assertThat(first.get("changed").booleanValue()).isTrue();
            assertThat(first.get("before").isNull()).isTrue();
            assertThat(first.get("now").get("pinned_until").textValue()).isEqualTo("2999-12-31");
            assertThat(ids(program.json("list", "--key")))
                    .as("a list of the past stays as it is")
                    .isEqualTo(golden);
            assertThat(program.done(pin(ungolden)))
                    .contains(") is pinned until 2999-12-31 by ", "\nThis replaces: pinned until 2999-12-31 by ");

            own.run("UPDATE pin SET made_on = '2025-06-28';"); // as if it were that day
            assertThat(ids(program.json("list", "--key")))
                    .hasSize(golden.size() + 1)
                    .contains(ungolden);
            assertThat(program.json("list", "--key", "--grade", "C,D,E"))
                    .singleElement()
                    .satisfies(one ->
                            assertThat(one.get("pinned_until").textValue()).isEqualTo("2999-12-31"));
            assertThat(program.done("explain", ungolden))
                    .containsPattern("\n {2}pinned until 2999-12-31 by \\S+: Sits on the board of their guild\n");
            assertThat(program.done("list", "--key")).contains("2999-12-31");

            assertThat(program.done("unpin", ungolden, "--dry-run"))
                    .contains(" would no longer be pinned.\nThis ends: pinned");
            assertThat(program.done("unpin", ungolden))
                    .contains(" is no longer pinned.\nThis ends: pinned until 2999-12-31");
            assertThat(program.done("unpin", ungolden)).endsWith(" is not pinned. Nothing changed.\n");
            assertThat(acts(own)).containsExactly("pin", "pin", "unpin");

            assertThat(program.refused(65, pin("100")).err())
                    .contains("There is no customer 100.", "Did you mean 10001");
            program.done("person", "forget", ungolden, "--yes");
            assertThat(acts(own)).isEmpty();
            assertThat(program.refused(65, pin(ungolden)).err())
                    .contains("This customer was erased: nothing is kept of the person, and no pin either.");
        }
    }

    private static String[] pin(String customer, String... more) {
        String[] command = new String[2 + ON.length + more.length];
        command[0] = "pin";
        command[1] = customer;
        System.arraycopy(ON, 0, command, 2, ON.length);
        System.arraycopy(more, 0, command, 2 + ON.length, more.length);
        return command;
    }

    private static List<String> acts(TestDatabase own) {
        return own.jdbc()
                .sql("SELECT act FROM pin ORDER BY pin_no")
                .query(String.class)
                .list();
    }

    private static List<String> ids(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> one.get("customer_id").textValue())
                .toList();
    }
}
