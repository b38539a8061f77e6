package org.goldenlist.upgrade;

import java.util.Locale;

/** Why a C or D is not to be raised in a quarter. */
enum LeftOut {
    /** Costs more than he brings. */
    NOT_WOOED,
    /** A case of high severity is open: that is to be mended first. */
    GRAVE_CASE,
    /** Scores are no money. */
    NO_MONEY,
    /** No offer fits. */
    NO_OFFER,
    /** Nothing is to be expected. */
    NO_GAIN,
    /** It costs more than is to be expected. */
    TOO_DEAR,
    /** Others are better, and there may be no more of them. */
    NUMBER,
    /** It costs more than is left of the budget. */
    BUDGET;

    /** As in the tables. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
