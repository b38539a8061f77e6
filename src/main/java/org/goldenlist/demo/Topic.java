package org.goldenlist.demo;

/** What the dice are thrown for, so that one throw more for a thing changes no other. */
final class Topic {

    static final int PROFILE = 1;
    static final int PERSON = 2;
    static final int TASTE = 3;
    static final int SERVICE = 4;
    static final int VOICE = 5;
    static final int OFFERS = 6;
    static final int GUESTS = 7;
    static final int FLAWS = 8;
    static final int MONEY = 9;

    /** Added to the day: what happens to a customer on it. */
    static final int DAY = 1_000;

    private Topic() {}
}
