package org.goldenlist.person;

/** Words of ours in a sentence that names customers by their ids and is kept; an erasure finds it by these. */
public final class Sentences {

    /** Of customers who are merged into each other. */
    public static final String IN_A_CIRCLE = "in a circle";

    /** Of customers who are said to have been sent by others. */
    public static final String REFUSED_REFERRALS = "Referrals that do not count";

    private Sentences() {}
}
