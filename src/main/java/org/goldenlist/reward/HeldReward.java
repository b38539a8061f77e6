package org.goldenlist.reward;

import java.math.BigDecimal;
import org.goldenlist.day.Quarter;

/**
 * A reward of the ledger.
 *
 * @param declined offered, and not wanted: it is no reward held, and it is not offered again at once
 */
record HeldReward(Quarter quarter, String item, String title, BigDecimal cost, boolean declined) {}
