package org.goldenlist.metric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CategoryRevenueTest {

    private static CategoryRevenue of(long... categoriesAndAmounts) {
        CategoryRevenue revenue = new CategoryRevenue();
        for (int i = 0; i < categoriesAndAmounts.length; i += 2) {
            revenue.add((int) categoriesAndAmounts[i], categoriesAndAmounts[i + 1]);
        }
        return revenue;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3:1", "3:12000,7:-450,8:9223372036854775807"})
    void isReadAsItWasWritten(String text) {
        assertThat(CategoryRevenue.parse(text)).hasToString(text);
    }

    @Test
    void whatComesToNothingIsGone() {
        assertThat(of(7, 100, 3, 50, 7, -100)).hasToString("3:50");
        assertThat(of(7, 0)).hasToString("");
    }

    @Test
    void onlyWhatBroughtSomethingCounts() {
        CategoryRevenue revenue = of(1, 300, 2, 700, 3, -5000);
        assertThat(revenue.categories()).isEqualTo(2);
        assertThat(revenue.main(String::valueOf)).isEqualTo(2);
        assertThat(revenue.share(2)).isEqualTo(7_000);
        CategoryRevenue returned = of(3, -5000);
        assertThat(returned.categories()).isZero();
        assertThat(returned.main(String::valueOf)).isZero();
        assertThat(returned.share(0)).isZero();
    }

    /** Numbers are given in the order in which categories were first met, which may be any. */
    @Test
    void ofEqualOnesTheFirstByNameIsTheMain() {
        assertThat(of(1, 500, 2, 500, 3, 400).main(number -> number == 1 ? "Tea" : "Bread"))
                .isEqualTo(2);
        assertThat(of(1, 500, 2, 500, 3, 400).main(number -> number == 1 ? "Ale" : "Bread"))
                .isEqualTo(1);
    }
}
