package org.goldenlist.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.goldenlist.campaign.SimulatedCampaign.Offer;
import org.goldenlist.campaign.SimulatedCampaign.Tail;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often an interval holds the true effect, over 500 campaigns whose customers differ as much as real ones do. */
class CoverageTest {

    private static final int CAMPAIGNS = 500;

    /**
     * Figures of many campaigns.
     *
     * @param covered share of intervals that hold the true effect
     * @param effective share of those above zero
     * @param harmful share of those below
     */
    record Figures(double covered, double effective, double harmful) {

        static Figures of(int customers, Tail tail, Offer offer, int campaigns, int drawings) {
            List<SimulatedCampaign> all = IntStream.range(0, campaigns)
                    .parallel()
                    .mapToObj(
                            seed -> new SimulatedCampaign(customers, tail, offer, drawings, 1_000L * customers + seed))
                    .toList();
            return new Figures(
                    all.stream().filter(SimulatedCampaign::isCovered).count() / (double) campaigns,
                    all.stream().filter(one -> one.found.low() > 0).count() / (double) campaigns,
                    all.stream().filter(one -> one.found.high() < 0).count() / (double) campaigns);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "200, LOG_NORMAL, NOTHING",
        "200, LOG_NORMAL, ADDS",
        "200, PARETO, NOTHING",
        "200, PARETO, ADDS",
        "1000, LOG_NORMAL, A_FIFTH"
    })
    void ninetyFivePercentAreNinetyFive(int customers, Tail tail, Offer offer) {
        Figures figures = Figures.of(customers, tail, offer, CAMPAIGNS, 299);
        assertThat(figures.covered())
                .as("%d customers, %s, %s", customers, tail, offer)
                .isBetween(0.92, 0.98);
        if (offer == Offer.NOTHING) {
            assertThat(figures.effective()).isLessThanOrEqualTo(0.07);
            assertThat(figures.harmful()).isLessThanOrEqualTo(0.07);
        }
    }

    /** Prints the table of docs/campaigns.md. */
    public static void main(String[] arguments) {
        System.out.println("| customers | profit | offer | covers | effective | harmful |\n|---|---|---|---|---|---|");
        for (int customers : new int[] {200, 1_000, 5_000}) {
            for (Tail tail : Tail.values()) {
                for (Offer offer : Offer.values()) {
                    Figures figures = Figures.of(customers, tail, offer, CAMPAIGNS, 999);
                    System.out.printf(
                            "| %,d | %s | %s | %.1f %% | %.1f %% | %.1f %% |%n",
                            customers,
                            tail,
                            offer,
                            100 * figures.covered(),
                            100 * figures.effective(),
                            100 * figures.harmful());
                }
            }
        }
    }
}
