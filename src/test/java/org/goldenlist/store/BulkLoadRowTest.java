package org.goldenlist.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BulkLoadRowTest {

    @Test
    void writesDecimalsAsBigDecimalDoes() {
        LongStream.of(0, 1, -1, 9, 10, -10, 9_999, 10_000, -10_001, 123_456_789, Long.MAX_VALUE, Long.MIN_VALUE)
                .forEach(value -> {
                    for (int scale : new int[] {0, 3, 4}) {
                        assertThat(written(new BulkLoad.Row().decimal(value, scale)))
                                .isEqualTo(BigDecimal.valueOf(value, scale).toPlainString());
                    }
                });
    }

    @Test
    void putsTabsBetweenColumns() {
        assertThat(written(new BulkLoad.Row().text("a\tb").number(-7).nothing().decimal(5, 2)))
                .isEqualTo("a\\tb\t-7\t\\N\t0.05");
    }

    private static String written(BulkLoad.Row row) {
        return new String(row.bytes(), 0, row.length(), StandardCharsets.UTF_8);
    }
}
