package org.goldenlist.demo;

/** The customers with a planted story, always the same ids and names; told in {@code docs/demo.md}. */
public enum Story {
    LARGEST(0, "Strand Hotels"),
    KEY_ACCOUNT_GONE_QUIET(1, "The Lighthouse Kitchen"),
    CATEGORY_STOPPED(2, "Corrib Catering"),
    SECOND_COMPLAINT(3, "Mill Street Coffee House"),
    NEVER_CALLED(4, "Hotel Aran View"),
    PROMISE_OVERDUE(5, "Dr Ines Albrecht"),
    ONE_PRODUCT(6, "Rowan & Pike Architects"),
    ADVOCATE(7, "Margaret Keane"),
    ONE_ORDER_FROM_C(8, "Hannah Becker"),
    FIVE_EUROS_TWICE_A_WEEK(9, "Nora Quill"),
    RETURNS_MUCH(10, "Henrik Lindqvist"),
    BUYS_LESS(11, "Marlowe’s Bookshop & Café"),
    PAST_OWN_RHYTHM(12, "Claire and Eoin Tuohy"),
    RISING(13, "Kinsale Yoga Room"),
    SURVEY_FELL(14, "Łukasz Wójcik");

    private static final int FIRST_CUSTOMER = 10_001;
    private static final int FRIENDS = 9;
    private static final int REFERRED_BY_ADVOCATE = 4;
    private static final Story[] ALL = values();

    private final int index;
    private final String customerName;

    Story(int index, String customerName) {
        this.index = index;
        this.customerName = customerName;
    }

    public String customerName() {
        return customerName;
    }

    /** As the feed {@code customers} spells it. */
    public String customerId() {
        return Integer.toString(clientNo(index));
    }

    /** The customer's number, from 0. */
    int index() {
        return index;
    }

    static int clientNo(int index) {
        return FIRST_CUSTOMER + index;
    }

    /** How many customers, from the first, have a fixed part in a story. */
    static int storied() {
        return ALL.length + FRIENDS + REFERRED_BY_ADVOCATE;
    }

    static boolean isStory(int index) {
        return index < ALL.length;
    }

    static Story of(int index) {
        return ALL[index];
    }

    /** One of the nine whom {@link #FIVE_EUROS_TWICE_A_WEEK} brought. */
    static boolean isFriend(int index) {
        return index >= ALL.length && index < ALL.length + FRIENDS;
    }

    /** From 0 to 8, in the order in which they came. */
    static int friendNumber(int index) {
        return index - ALL.length;
    }

    static boolean isReferredByAdvocate(int index) {
        return index >= ALL.length + FRIENDS && index < storied();
    }
}
