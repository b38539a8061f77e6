package org.goldenlist.attention;

/** The goodwill of a customer of whom there is anything to count. */
record CustomerGoodwill(int customerNo, Goodwill goodwill) {}
