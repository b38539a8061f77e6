package org.goldenlist.attention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoodwillTest {

    private static Goodwill of(int kept, int thanks, int complaints, int broken) {
        return Goodwill.of(kept, thanks, complaints, broken, 3, Given.ALL);
    }

    @Test
    void promisesKeptAndThanksAreHeldAgainstComplaintsAndPromisesBroken() {
        assertThat(of(4, 1, 2, 1).balance()).isEqualTo(2);
        assertThat(of(0, 0, 1, 2).balance()).isEqualTo(-3);
    }

    @Test
    void eachComplaintAndEachBrokenPromiseUsesAChanceUntilNoneIsLeft() {
        assertThat(of(9, 9, 0, 0))
                .extracting(Goodwill::chancesUsed, Goodwill::chancesLeft)
                .containsExactly(0, 3);
        assertThat(of(9, 9, 1, 1))
                .extracting(Goodwill::chancesUsed, Goodwill::chancesLeft)
                .containsExactly(2, 1);
        assertThat(of(9, 9, 2, 2))
                .extracting(Goodwill::chancesUsed, Goodwill::chancesLeft)
                .containsExactly(4, 0);
    }

    @Test
    void whatNobodyTellsIsNotSaidToBeZero() {
        Goodwill goodwill = Goodwill.of(0, 0, 2, 0, 3, new Given(false, false, true, true));
        assertThat(goodwill).isEqualTo(new Goodwill(null, null, 2, null, -2, 3, 2, 1));
    }
}
