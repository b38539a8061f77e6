package org.goldenlist.demo;

import java.util.Arrays;
import java.util.List;

/** The 3,907 products, 214 of them without a cost; the same in every company. */
final class Assortment {

    static final int PRODUCTS = 3_907;
    static final int WITHOUT_COST = 214;

    private static final int SEED = 7;
    private static final int FIRST_NUMBER = 1_001;

    private final Product[] products = new Product[PRODUCTS];
    private final int[] start = new int[ProductGroup.values().length];

    Assortment() {
        int index = 0;
        for (ProductGroup group : ProductGroup.values()) {
            start[group.position] = index;
            for (int i = 0; i < group.products; i++, index++) {
                products[index] = made(index, group, i);
            }
        }
        put(flatWhite(), "Flat white, to take away", false, 330, 190);
        put(croissant(), "Butter croissant", false, 170, 110);
        put(sourdough(), "Sourdough loaf", false, 480, 210);
        put(looseCoffee(), "House espresso, loose", true, 2_400, 1_440);
    }

    private Product made(int index, ProductGroup group, int inGroup) {
        Dice dice = Dice.of(SEED, index, 0);
        int spread = group.highestPrice - group.lowestPrice;
        int price = (group.lowestPrice + dice.lowOf(spread)) / 10 * 10;
        int cost = price * dice.between(group.lowestCost, group.highestCost) / 1000;
        return new Product(
                FIRST_NUMBER + index,
                ProductTitles.of(group, inGroup),
                group,
                group.weighed,
                price,
                isWithoutCost(index) ? Product.UNKNOWN : cost);
    }

    private static boolean isWithoutCost(int index) {
        return (index + 1) * WITHOUT_COST / PRODUCTS > index * WITHOUT_COST / PRODUCTS;
    }

    private void put(Product instead, String title, boolean weighed, int price, int cost) {
        products[instead.number() - FIRST_NUMBER] =
                new Product(instead.number(), title, instead.group(), weighed, price, cost);
    }

    List<Product> all() {
        return Arrays.asList(products);
    }

    Product of(ProductGroup group, int inGroup) {
        return products[start[group.position] + inGroup];
    }

    Product flatWhite() {
        return of(ProductGroup.BAKERY, 0);
    }

    Product croissant() {
        return of(ProductGroup.BAKERY, 1);
    }

    Product sourdough() {
        return of(ProductGroup.BAKERY, 2);
    }

    Product looseCoffee() {
        return of(ProductGroup.COFFEE, 0);
    }
}
