package org.goldenlist.club;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of which of the feeds that advocates and thanks need there is anything to see. */
record SeenFeeds(boolean offers, boolean referrals, boolean complaints, boolean contacts) {

    static final SeenFeeds ALL = new SeenFeeds(true, true, true, true);

    /** No complaint at all may be good news: the last night says whether anybody gives that feed. */
    static SeenFeeds by(JdbcClient jdbc) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM offer), EXISTS (SELECT 1 FROM referral),"
                        + " EXISTS (SELECT 1 FROM attention_night WHERE complaints_given),"
                        + " EXISTS (SELECT 1 FROM attention_night WHERE contacts_given)")
                .query((row, n) ->
                        new SeenFeeds(row.getBoolean(1), row.getBoolean(2), row.getBoolean(3), row.getBoolean(4)))
                .single();
    }

    /** What cannot be seen, and what that means: one sentence each. */
    List<String> absences() {
        List<String> absences = new ArrayList<>();
        if (!offers) {
            absences.add("No offer is known: nobody is taken to take nearly every one.");
        }
        if (!referrals) {
            absences.add("No referral is known: nobody is taken to send customers, and there is nobody to thank.");
        }
        if (!complaints) {
            absences.add("No source gives the feed complaints: nobody is taken to complain of nothing.");
        }
        if (!contacts) {
            absences.add("No source gives the feed contacts: nobody is known to have been thanked.");
        }
        return List.copyOf(absences);
    }
}
