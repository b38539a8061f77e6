package org.goldenlist.grade;

/** What a customer is worth to the company, from A, the best, to E. A and B are the golden list. */
public enum Grade {
    A(0),
    B(1),
    C(2),
    D(3),
    E(4);

    private final int rank;

    Grade(int rank) {
        this.rank = rank;
    }

    /** From 0, the best, to 4: the place in arrays by grade. */
    int rank() {
        return rank;
    }

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
