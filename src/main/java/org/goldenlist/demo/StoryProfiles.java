package org.goldenlist.demo;

/** The customers with a story; their days count back from the last, so that any company has them whole. */
final class StoryProfiles {

    static final int QUIET_FOR = 35;
    static final int FIRST_SALE_OF_NEVER_CALLED = 300;
    static final int PAST_RHYTHM_FOR = 58;

    private static final int OLD = -900;

    private final int last;

    StoryProfiles(int days) {
        this.last = days - 1;
    }

    Profile of(int index) {
        if (Story.isStory(index)) {
            return of(Story.of(index));
        }
        if (Story.isFriend(index)) {
            int first = last - 330 + 25 * Story.friendNumber(index);
            return Profile.person(index, Rhythm.TWICE_A_WEEK, first, first, last, 3)
                    .basket(2, 1)
                    .terms(0, 0);
        }
        int first = last - 40 - 70 * (Story.storied() - 1 - index);
        return Profile.person(index, Rhythm.STEADY, first, first, last, 16).basket(3, 1);
    }

    private Profile of(Story story) {
        int index = story.index();
        return switch (story) {
            case LARGEST -> business(index, 5).basket(8, 20).terms(70, 6).tastes(ProductGroup.WINE, 7);
            case KEY_ACCOUNT_GONE_QUIET ->
                Profile.business(index, OLD, 3, last - QUIET_FOR, 9)
                        .punctual(10)
                        .basket(7, 17)
                        .terms(60, 5)
                        .tastes(ProductGroup.WINE, 5);
            case CATEGORY_STOPPED ->
                business(index, 7).basket(7, 16).terms(60, 6).tastes(ProductGroup.COFFEE, 4);
            case SECOND_COMPLAINT ->
                business(index, 6).basket(6, 14).terms(50, 6).tastes(ProductGroup.COFFEE, 4);
            case NEVER_CALLED -> {
                int first = last - FIRST_SALE_OF_NEVER_CALLED;
                yield Profile.business(index, first - 60, first, last, 10)
                        .basket(6, 12)
                        .terms(50, 5)
                        .tastes(ProductGroup.COFFEE, 5);
            }
            case PROMISE_OVERDUE -> person(index, 11).basket(4, 4).tastes(ProductGroup.WINE, 4);
            case ONE_PRODUCT -> business(index, 7).basket(1, 32).terms(40, 0).tastes(ProductGroup.COFFEE, 1);
            case ADVOCATE ->
                person(index, 6).basket(5, 2).tastes(ProductGroup.CHEESE, 7).terms(0, 0);
            case ONE_ORDER_FROM_C -> Profile.person(index, Rhythm.AT_THE_END, OLD, last - 340, last, 44);
            case FIVE_EUROS_TWICE_A_WEEK ->
                Profile.person(index, Rhythm.TWICE_A_WEEK, OLD, 0, last, 3)
                        .basket(2, 1)
                        .terms(0, 0);
            case RETURNS_MUCH ->
                person(index, 12).basket(4, 3).tastes(ProductGroup.COFFEE, 4).terms(0, 350);
            case BUYS_LESS -> business(index, 8).basket(6, 9).terms(50, 6).tastes(ProductGroup.WINE, 5);
            case PAST_OWN_RHYTHM ->
                Profile.person(index, Rhythm.STEADY, OLD, 5, last - PAST_RHYTHM_FOR, 24)
                        .punctual(12)
                        .basket(6, 4)
                        .terms(0, 0);
            case RISING -> business(index, 18).basket(3, 3).terms(30, 0).tastes(ProductGroup.TEA, 4);
            case SURVEY_FELL -> person(index, 9).basket(5, 3).tastes(ProductGroup.WINE, 5);
        };
    }

    private Profile business(int index, int gap) {
        return Profile.business(index, OLD - 100 * index, index % 5, last, gap).punctual(30);
    }

    private Profile person(int index, int gap) {
        return Profile.person(index, Rhythm.STEADY, OLD - 50 * index, index % 7, last, gap)
                .punctual(30);
    }
}
