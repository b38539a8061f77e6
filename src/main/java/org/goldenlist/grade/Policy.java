package org.goldenlist.grade;

/** What a score is made of. */
public enum Policy {
    /** Net profit of 365 days, and the credit for those whom the customer sent. */
    PROFIT("profit"),
    /** These, and the net profit that is expected of the next 365 days. */
    WORTH("worth"),
    /** How lately, how often and for how much profit the customer bought, each among all active ones. */
    RFM("RFM score");

    private final String inWords;

    Policy(String inWords) {
        this.inWords = inWords;
    }

    @Override
    public String toString() {
        return inWords;
    }
}
