package org.goldenlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the committed list of what others wrote, and its licences, against the one that the build makes. */
class ThirdPartyTest {

    @Test
    void theListIsUpToDate() throws IOException {
        Path made = Path.of("target/licences/THIRD-PARTY.txt");
        assertThat(made).as("made by: mvn generate-resources").exists();
        assertThat(Files.readAllLines(Path.of("THIRD-PARTY.txt")))
                .as("THIRD-PARTY.txt is out of date. Mend: cp target/licences/THIRD-PARTY.txt THIRD-PARTY.txt")
                .isEqualTo(Files.readAllLines(made));
    }
}
