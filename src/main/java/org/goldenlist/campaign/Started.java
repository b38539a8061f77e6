package org.goldenlist.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What came of the wish to start a campaign.
 *
 * @param fresh false where it had been started before, with the same content
 * @param offered who get the offer, by customer number, those included to whom it was promised
 * @param heldBack who do not
 * @param heldBackIds the same by id
 * @param promised how many of the former it was promised to
 * @param cost of all offers that are made
 * @param alsoIn the campaigns that run in some of the same days with some of the same customers, by name
 */
public record Started(
        String name,
        LocalDate startsOn,
        LocalDate endsOn,
        boolean fresh,
        List<Integer> offered,
        List<Integer> heldBack,
        List<String> heldBackIds,
        int promised,
        BigDecimal cost,
        List<AlsoIn> alsoIn) {

    /** @param customers how many are in both */
    public record AlsoIn(String campaign, int customers) {}
}
