package org.goldenlist.demo;

import static org.goldenlist.demo.Words.words;

/** Made-up titles, each once within its group. */
final class ProductTitles {

    private static final String[] PLACES = {
        "Alta", "Bellavista", "Casa Verde", "Collina", "Monteluna", "Oldcourt", "Piedra Blanca", "Quinta do Sol",
        "Rocafria", "San Telmo", "Tre Fonti", "Valmora", "Brackenhill", "Clos Marin", "Domaine Lucet", "Haus Lindt",
        "Kestrel Rise", "Mas Perdut", "Northwater", "Weingut Amsel"
    };

    private ProductTitles() {}

    static String of(ProductGroup group, int number) {
        String[] things = things(group);
        String[] sorts = sorts(group);
        String thing = things[number % things.length];
        int rest = number / things.length;
        String sort = sorts[rest % sorts.length];
        rest /= sorts.length;
        String place = PLACES[(number + rest * 7) % PLACES.length];
        return thing + ", " + sort + ", " + place + (rest == 0 ? "" : " No. " + (rest + 1));
    }

    private static String[] things(ProductGroup group) {
        return switch (group) {
            case WINE ->
                words(
                        "Godello,Albariño,Riesling,Grüner Veltliner,Chenin Blanc,Sauvignon Blanc,Chablis,Rosé,"
                                + "Pinot Noir,Mencía,Tempranillo,Garnacha,Syrah,Barbera,Nebbiolo,Malbec,Cava,Crémant,Port,Sherry");
            case COFFEE -> words("Huila,Sidamo,Kirinyaga,Antigua,Cerrado,Sumatra,Tarrazú,Nyamasheke");
            case CHEESE -> words("Comté,Gouda,Cheddar,Manchego,Brie,Gorgonzola,Pecorino,Durrus,Tomme,Chèvre");
            case CHARCUTERIE -> words("Salami,Jamón,Prosciutto,Coppa,Chorizo,Bresaola,Pâté,Mortadella");
            case OLIVE_OIL -> words("Arbequina,Picual,Koroneiki,Frantoio,Sherry vinegar,Cider vinegar");
            case CHOCOLATE -> words("Dark bar,Milk bar,Truffles,Pralines,Nougat,Salted caramels,Marzipan,Biscotti");
            case PANTRY -> words("Rice,Pasta,Tomatoes,Chickpeas,Honey,Jam,Mustard,Anchovies,Sea salt,Olives,Capers");
            case TEA -> words("Assam,Darjeeling,Sencha,Earl Grey,Rooibos,Peppermint,Oolong,Breakfast tea");
            case BAKERY -> words("Scone,Focaccia,Brioche,Soda bread,Cinnamon bun,Almond tart,Espresso,Cappuccino");
            case HAMPER -> words("Christmas hamper,Picnic hamper,Cheese box,Tasting box,Thank-you box");
            case GLASSWARE -> words("White wine glass,Red wine glass,Tumbler,Decanter,Carafe,Coffee cup,Corkscrew");
        };
    }

    private static String[] sorts(ProductGroup group) {
        return switch (group) {
            case WINE -> words("2019,2020,2021,2022,2023,2024");
            case COFFEE, TEA -> words("light,medium,dark,decaffeinated");
            case CHEESE, CHARCUTERIE -> words("young,mature,old,smoked");
            case OLIVE_OIL, PANTRY -> words("small,large,organic");
            case CHOCOLATE -> words("55 %,70 %,85 %,hazelnut,orange");
            case BAKERY -> words("small,large");
            case HAMPER -> words("for two,for four,for ten");
            case GLASSWARE -> words("single,pair,six");
        };
    }
}
