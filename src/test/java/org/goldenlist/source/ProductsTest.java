package org.goldenlist.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ProductsTest {

    @Test
    void aProductGivenTwiceIsTheSameWhateverComesFirst() {
        Products products = new Products();
        products.add("rising", "Coffee", BigDecimal.valueOf(120));
        products.add("rising", "Wine", BigDecimal.valueOf(90));
        products.add("falling", "Wine", BigDecimal.valueOf(90));
        products.add("falling", "Coffee", BigDecimal.valueOf(120));
        products.add("cheaper", null, BigDecimal.valueOf(80));
        products.add("cheaper", null, BigDecimal.valueOf(70));
        assertThat(products.category("rising")).isEqualTo("Coffee").isEqualTo(products.category("falling"));
        assertThat(products.unitCost("rising"))
                .isEqualTo(BigDecimal.valueOf(120))
                .isEqualTo(products.unitCost("falling"));
        assertThat(products.unitCost("cheaper")).isEqualTo(BigDecimal.valueOf(70));
        assertThat(products.category("another")).isNull();
    }
}
