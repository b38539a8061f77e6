package org.goldenlist.grade;

/** What a customer is worth to the company, from A, the best, to E. A and B are the golden list. */
public enum Grade {
    A,
    B,
    C,
    D,
    E;

    public boolean isGolden() {
        return this == A || this == B;
    }

    boolean isBetterThan(Grade other) {
        return compareTo(other) < 0;
    }

    /** The next better grade; A for A. */
    public Grade better() {
        return switch (this) {
            case A, B -> A;
            case C -> B;
            case D -> C;
            case E -> D;
        };
    }
}
