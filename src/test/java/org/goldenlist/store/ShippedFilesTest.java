package org.goldenlist.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedFilesTest {

    @TempDir
    Path home;

    @Test
    void whatLiesBesideTheProgramTakesThePlaceOfWhatIsBuiltIn() throws IOException {
        ShippedFiles files = new ShippedFiles(home);
        String builtIn = files.text("sql/grade/measured.sql");
        assertThat(builtIn).contains("net_profit_365").isEqualTo(new ShippedFiles(null).text("sql/grade/measured.sql"));
        Files.createDirectories(home.resolve("sql/grade"));
        Files.writeString(home.resolve("sql/grade/measured.sql"), "SELECT 1 -- ünser");
        assertThat(files.text("sql/grade/measured.sql")).isEqualTo("SELECT 1 -- ünser");
        assertThat(files.text("sql/grade/standings.sql")).contains("customer_grade");
    }

    @Test
    void foldersOfBothPlacesAreListedTogether() throws IOException {
        Files.createDirectories(home.resolve("sql/checks"));
        Files.writeString(home.resolve("sql/checks/ours.sql"), "SELECT 1");
        Files.writeString(home.resolve("sql/checks/grades-equal-lines.sql"), "SELECT 1");
        Files.createDirectories(home.resolve("sql/sources/shop"));
        ShippedFiles files = new ShippedFiles(home);
        assertThat(files.list("sql/checks"))
                .contains("ours.sql", "grades-equal-lines.sql", "facts-equal-their-totals.sql")
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(files.list("sql/sources")).contains("example", "shop");
        assertThat(files.list("sql/nothing")).isEmpty();
    }

    @Test
    void aFileThatIsNotUtf8IsSaidToBe() throws IOException {
        Files.createDirectories(home.resolve("jobs"));
        Files.write(home.resolve("jobs/a.yaml"), "title: Café".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> new ShippedFiles(home).text("jobs/a.yaml"))
                .isInstanceOf(GoldenListException.class)
                .hasMessage("The file jobs/a.yaml in " + home + " is not UTF-8; save it as such.");
    }

    @Test
    void aFileThatIsNowhereIsNamed() {
        assertThatThrownBy(() -> new ShippedFiles(home).text("sql/grade/none.sql"))
                .isInstanceOf(GoldenListException.class)
                .hasMessage("The file sql/grade/none.sql is neither in " + home + " nor in the program.")
                .extracting(e -> ((GoldenListException) e).exitCode())
                .isEqualTo(ExitCode.SETTINGS);
    }
}
