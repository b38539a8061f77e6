package org.goldenlist.demo;

/** Lists of words, as one reads them. */
final class Words {

    private Words() {}

    static String[] words(String commaSeparated) {
        return commaSeparated.split(",", -1);
    }
}
