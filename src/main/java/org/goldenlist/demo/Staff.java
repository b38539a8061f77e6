package org.goldenlist.demo;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The employees: one manager, three who look after businesses, two in the shop. */
final class Staff {

    private static final String[] NAMES = {
        "Helen Marsh", "Aoife Brennan", "Daniel Kehoe", "Katarzyna Nowak", "Tom Byrne", "Sorcha Flynn"
    };
    private static final String[] TASKS = {
        "managing director", "account manager", "account manager", "account manager", "shop", "shop"
    };
    private static final int FIRST_ACCOUNT_MANAGER = 2;
    private static final int FIRST_IN_SHOP = 5;

    private Staff() {}

    static void write(BulkInsert employees) throws SQLException {
        for (int i = 0; i < NAMES.length; i++) {
            String email = NAMES[i].toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@harbourandvine.example";
            employees.row(i + 1, NAMES[i], TASKS[i], email);
        }
    }

    /** Businesses have one, and so have the persons with a story of their own. */
    static @Nullable Integer managerOf(Profile profile) {
        boolean looksAfter = profile.business() || (Story.isStory(profile.index()) && profile.quantity() > 2);
        return looksAfter ? (Integer) (FIRST_ACCOUNT_MANAGER + profile.index() % 3) : null;
    }

    static int whoeverSpeaksTo(Profile profile, Dice dice) {
        Integer manager = managerOf(profile);
        return manager != null ? manager : FIRST_IN_SHOP + dice.below(2);
    }
}
