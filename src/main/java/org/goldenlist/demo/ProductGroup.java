package org.goldenlist.demo;

/** What the shop sells, by kind: how many products, between which prices (cents), at which cost (permille of the price). */
enum ProductGroup {
    WINE(0, "Wine", 1320, 790, 5800, 640, 720, 230, false),
    COFFEE(1, "Coffee", 320, 780, 1750, 540, 640, 0, false),
    CHEESE(2, "Cheese", 360, 1690, 4200, 600, 700, 0, true),
    CHARCUTERIE(3, "Charcuterie", 240, 1890, 5200, 610, 700, 0, true),
    OLIVE_OIL(4, "Olive oil and vinegar", 220, 620, 2600, 570, 670, 0, false),
    CHOCOLATE(5, "Chocolate", 360, 280, 1450, 540, 660, 230, false),
    PANTRY(6, "Pantry", 523, 240, 1150, 600, 720, 0, false),
    TEA(7, "Tea", 200, 420, 1580, 480, 600, 0, false),
    BAKERY(8, "Bakery and counter", 120, 150, 690, 340, 460, 135, false),
    HAMPER(9, "Hampers", 90, 3900, 19500, 620, 700, 230, false),
    GLASSWARE(10, "Glassware", 154, 900, 5900, 560, 680, 230, false);

    final int position;
    final String title;
    final int products;
    final int lowestPrice;
    final int highestPrice;
    final int lowestCost;
    final int highestCost;
    final int vat;
    final boolean weighed;

    ProductGroup(
            int position,
            String title,
            int products,
            int lowestPrice,
            int highestPrice,
            int lowestCost,
            int highestCost,
            int vat,
            boolean weighed) {
        this.position = position;
        this.title = title;
        this.products = products;
        this.lowestPrice = lowestPrice;
        this.highestPrice = highestPrice;
        this.lowestCost = lowestCost;
        this.highestCost = highestCost;
        this.vat = vat;
        this.weighed = weighed;
    }
}
