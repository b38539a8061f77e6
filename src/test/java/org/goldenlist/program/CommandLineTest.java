package org.goldenlist.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.time.LocalDate;
import org.goldenlist.program.Program.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be said without a database: none of these may connect to one. */
class CommandLineTest {

    @TempDir
    private Path folder;

    private ServerSocketChannel nobodyMayCome;
    private Program program;

    @BeforeEach
    void aServerWhereNobodyMayCome() throws IOException {
        nobodyMayCome = ServerSocketChannel.open().bind(new InetSocketAddress("127.0.0.1", 0));
        nobodyMayCome.configureBlocking(false);
        String url = "jdbc:mysql://127.0.0.1:" + nobodyMayCome.socket().getLocalPort() + "/";
        program = new Program(folder)
                .set("database.url", url + "goldenlist")
                .set("database.user", "goldenlist")
                .set("sources.shop.mapping", "example")
                .set("sources.shop.url", url + "shop")
                .set("sources.shop.user", "reader");
    }

    @AfterEach
    void nobodyCame() throws IOException {
        assertThat(nobodyMayCome.accept()).isNull();
        nobodyMayCome.close();
        assertThat(program.leftBehind()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'',COMMAND",
        "run,JOB",
        "status,--date",
        "list,--format",
        "explain,CUSTOMER",
        "import,FEED",
        "backtest,--horizon",
        "pin,--until",
        "unpin,CUSTOMER",
        "doctor,--json",
        "demo,--seed"
    })
    void helpsOnStandardOutput(String command, String says) {
        Outcome outcome = command.isEmpty() ? program.run("--help") : program.run(command, "--help");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).startsWith("Usage: goldenlist").contains(says);
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void saysItsVersion() {
        assertThat(program.run("--version")).isEqualTo(new Outcome(0, "Golden List 0.1.0\n", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                 | Missing required subcommand",
                "rnu                                | Did you mean: run",
                "list --garde A                     | Did you mean: --grade",
                "backtest --horizon 6               | give one from 7 to 730, such as --horizon 90",
                "backtest --from 2025-02-01 --to 2025-01-01 | Exchange them",
                "run                                | Missing required parameter: 'JOB'",
                "run nightly weekly                 | Unmatched argument at index 2: 'weekly'",
                "run nightly --date 19.11.2025      | Invalid value for option '--date': '19.11.2025' is no day; give one as 2026-11-19",
                "run nightly --date 2025-02-30      | Invalid value for option '--date': '2025-02-30' is no day; give one as 2026-11-19",
                "list --grade F                     | expected one of [A, B, C, D, E]",
                "list --format pdf                  | expected one of [TABLE, CSV, JSON, JSONL, XLSX]",
                "list --format xlsx                 | A workbook needs a file: add --out list.xlsx.",
                "import                             | Which feed? Feeds are: customers, transactions, products, contacts, ",
                "import contacts                    | Which file? As in: goldenlist import contacts FILE.csv; a file to begin with: ",
                "import contcts new.csv             | There is no feed called contcts; did you mean contacts? Feeds are: customers, ",
                "import contacts new.csv            | There is no such file: new.csv. Give a CSV file; goldenlist import --example ",
                "import --list contacts             | --list shows all feeds: leave out contacts.",
                "import --list --example            | Give one of --dry-run, --example, --list and --remove.",
                "import --example contacts new.csv  | No file is read here: leave out new.csv.",
                "import --remove contacts           | This forgets every imported row of the feed contacts, and the next night takes",
                "pin                                | Missing required options and parameters: ",
                "campaign start a a.csv --held-back NaN | Invalid value for option '--held-back': 'NaN' is no number; give one as 10 or 12.5",
                "pin 10001 --until tomorrow         | Invalid value for option '--until': 'tomorrow' is no day; give one as 2026-11-19",
                "pin 10001 --until 2999-01-01       | Missing required option: '--reason=TEXT'",
                "pin 1 --until 2999-01-01 --reason= | A pin needs a reason that others will understand later: --reason ",
                "pin 1 --until 2025-01-01 --reason=x | The day 2025-01-01 is over: it is ",
                "unpin                              | Missing required parameter: 'CUSTOMER'",
                "run weekly                         | There is no job called weekly. Valid are: grading, listing, nightly, rewards, upgrades.",
                "run nightly --date 2999-01-01      | The day 2999-01-01 is not over in Europe/Dublin; the last that is over is ",
                "demo --customers 0                 | The demo company cannot have --customers = 0: give a number from 50 to 5,000,000.",
                "demo --years -1                    | The demo company cannot have --years = -1: give a number from 1 to 20.",
                "demo --customers many              | Invalid value for option '--customers': 'many' is not an int",
            })
    void misusedItSaysSoInASentence(String arguments, String says) {
        Outcome outcome = arguments.isEmpty() ? program.run() : program.run(arguments.split(" "));
        assertThat(outcome.code()).as(outcome.err()).isEqualTo(64);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("goldenlist: ").contains(says).doesNotContain("\tat ", "Exception");
        assertThat(outcome.err().lines()).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void todayIsNotOver() {
        String today = LocalDate.now(java.time.ZoneId.of("Europe/Dublin")).toString();
        Outcome outcome = program.run("run", "nightly", "--date", today);
        assertThat(outcome.code()).isEqualTo(64);
        assertThat(outcome.err()).contains("The day " + today + " is not over in Europe/Dublin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run nightly", "doctor", "status", "list", "explain 1", "import --list"})
    void wrongSettingsAreSaidAllAtOnce(String command) {
        program.set("grade.a", "fifty").set("database.ulr", "x").set("company.currency", "EURO");
        Outcome outcome = program.run(command.split(" "));
        assertThat(outcome.code()).isEqualTo(78);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains("goldenlist.grade.a", "ulr", "goldenlist.company.currency", "application.yaml")
                .doesNotContain("\tat ");
    }

    @Test
    void aStackTraceIsThereForWhoAsks() {
        program.set("grade.a", "fifty");
        Outcome outcome = program.run("doctor", "--verbose");
        assertThat(outcome.code()).isEqualTo(78);
        assertThat(outcome.err()).contains("goldenlist.grade.a", "\tat org.goldenlist.settings.");
    }

    @Test
    void missingSettingsAreNotGuessed() {
        Outcome outcome = program.run("doctor", "--config", "nowhere");
        assertThat(outcome.code()).isEqualTo(78);
        assertThat(outcome.err()).contains("There is no settings file nowhere/application.yaml. To begin, copy");
    }

    @Test
    void theDemosFolderCannotBeAFile() {
        program.file("taken", "");
        Outcome outcome = program.run("demo", "--out", "taken");
        assertThat(outcome.code()).as(outcome.err()).isEqualTo(73);
        assertThat(outcome.err()).contains("taken (--out): ", " is no folder.").doesNotContain("\tat ");
    }
}
