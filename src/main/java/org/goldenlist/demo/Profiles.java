package org.goldenlist.demo;

/** Who the customers are: first those with a story, then as chance has it. A pure function of seed and number. */
final class Profiles {

    private static final ProductGroup[] TASTES = {
        ProductGroup.WINE,
        ProductGroup.WINE,
        ProductGroup.WINE,
        ProductGroup.COFFEE,
        ProductGroup.COFFEE,
        ProductGroup.CHEESE,
        ProductGroup.CHARCUTERIE,
        ProductGroup.OLIVE_OIL,
        ProductGroup.CHOCOLATE,
        ProductGroup.PANTRY,
        ProductGroup.TEA,
        ProductGroup.BAKERY,
        ProductGroup.BAKERY
    };

    /** Permille. */
    private static final int NEW_A_YEAR = 90;

    private final DemoOptions options;
    private final StoryProfiles stories;

    Profiles(DemoOptions options) {
        this.options = options;
        this.stories = new StoryProfiles(options.days());
    }

    Profile of(int index) {
        return index < Story.storied() ? stories.of(index) : byChance(index);
    }

    private Profile byChance(int index) {
        Dice dice = Dice.of(options.seed(), index, Topic.PROFILE);
        int sort = dice.below(1000);
        if (sort < 12) {
            return keyAccount(index, dice);
        } else if (sort < 62) {
            return trade(index, dice);
        } else if (sort < 372) {
            return regular(index, dice);
        } else if (sort < 552) {
            return person(index, Rhythm.STEADY, dice.between(60, 150), 1_400, dice)
                    .basket(dice.between(3, 6), dice.between(1, 2));
        } else if (sort < 692) {
            return person(index, Rhythm.DECEMBER, dice.between(7, 14), 1_800, dice)
                    .basket(dice.between(4, 7), dice.between(1, 2));
        } else if (sort < 742) {
            return person(index, Rhythm.SUMMER, dice.between(9, 25), 1_800, dice)
                    .basket(dice.between(2, 6), dice.between(1, 2));
        } else if (sort < 930) {
            return newcomer(index, Rhythm.ONCE, dice).basket(dice.between(1, 6), dice.between(1, 2));
        } else if (sort < 965) {
            return costly(index, dice);
        }
        return newcomer(index, Rhythm.NOT_YET, dice);
    }

    private Profile keyAccount(int index, Dice dice) {
        return business(index, dice.between(4, 13), 6_000, dice)
                .basket(dice.between(5, 9), dice.longTail(6, 0.35, 4, 18))
                .terms(dice.between(60, 110), 8)
                .tastes(dice.oneOf(TASTES), dice.between(4, 8));
    }

    private Profile trade(int index, Dice dice) {
        return business(index, dice.between(9, 35), 3_000, dice)
                .basket(dice.between(3, 6), dice.longTail(4, 0.4, 2, 12))
                .terms(dice.between(30, 90), 12)
                .tastes(dice.oneOf(TASTES), dice.between(2, 6));
    }

    private Profile regular(int index, Dice dice) {
        return person(index, Rhythm.STEADY, dice.longTail(18, 0.6, 3, 55), 1_800, dice)
                .basket(dice.longTail(3, 0.45, 1, 8), dice.chance(300) ? 2 : 1)
                .tastes(dice.oneOf(TASTES), dice.between(2, 7));
    }

    private Profile costly(int index, Dice dice) {
        return person(index, Rhythm.STEADY, dice.between(20, 50), 1_200, dice)
                .basket(dice.between(1, 3), 1)
                .terms(dice.between(0, 100), dice.between(300, 550))
                .makingWork();
    }

    private Profile person(int index, Rhythm rhythm, int gap, int meanLife, Dice dice) {
        Life life = life(gap, meanLife, dice);
        return Profile.person(index, rhythm, life.since, life.first, life.last, gap)
                .tastes(dice.oneOf(TASTES), dice.between(2, 5));
    }

    private Profile business(int index, int gap, int meanLife, Dice dice) {
        Life life = life(gap, meanLife, dice);
        return Profile.business(index, life.since, life.first, life.last, gap);
    }

    private Profile newcomer(int index, Rhythm rhythm, Dice dice) {
        int day = dice.below(options.days());
        return Profile.person(index, rhythm, day, day, options.days(), 1).tastes(dice.oneOf(TASTES), 3);
    }

    private record Life(int since, int first, int last) {}

    /** Most were customers before the first day: as many come in a year as leave. */
    private Life life(int gap, int meanLife, Dice dice) {
        boolean old = dice.chance(Math.max(300, 1000 - NEW_A_YEAR * options.years()));
        int first = old ? dice.below(gap) : dice.below(options.days());
        int since = old ? -dice.between(30, 3_600) : first;
        return new Life(since, first, first + dice.longTail(meanLife, 0.8, 20, 20_000));
    }
}
