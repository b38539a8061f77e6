package org.goldenlist.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A campaign to be started.
 *
 * @param name which no other campaign has; at most 100 characters
 * @param kind a word or two of one's own, at most 40 characters
 * @param endsOn the last day of the window in which it is looked for an effect
 * @param seed by it and by the name it is drawn who is held back
 * @param heldBackShare of those to whom it was not promised, 0 to 0.5
 * @param members each customer once, in any order
 */
public record CampaignStart(
        String name,
        String kind,
        LocalDate startsOn,
        LocalDate endsOn,
        long seed,
        BigDecimal heldBackShare,
        List<Member> members) {}
