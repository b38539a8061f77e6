package org.goldenlist.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** How the made-up merchant presents itself to customers: its settings of letters, and an evening that it invites to. */
public final class DemoHouse {

    /** The id of the evening. */
    public static final String EVENING = "winemaker-evening";

    private static final int DAYS_AHEAD = 21;
    private static final String[][] PEOPLE = {
        {"aoife", "Aoife Brennan", "020 912 3416"},
        {"daniel", "Daniel Kehoe", "020 912 3417"},
        {"katarzyna", "Katarzyna Nowak", "020 912 3418"}
    };

    private DemoHouse() {}

    /** What stands on letters, as settings. */
    public static Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("goldenlist.letters.tagline", "Wine, coffee and delicatessen");
        settings.put("goldenlist.letters.address", "3 Pier Road, Dublin, Ireland");
        settings.put("goldenlist.letters.country", "Ireland");
        settings.put("goldenlist.letters.contact", "letters@hv.example");
        settings.put("goldenlist.letters.signed-by", "Helen Marsh");
        for (String[] person : PEOPLE) {
            String key = "goldenlist.letters.people." + person[0] + ".";
            settings.put(key + "name", person[1]);
            settings.put(key + "phone", person[2]);
            settings.put(key + "email", person[0] + "@hv.example");
        }
        return settings;
    }

    /** An item of the catalogue: an evening three weeks after a day. */
    public static String evening(LocalDate day) {
        return """

                  - id: %s
                    kind: event
                    title: An evening with the winemaker
                    about: Lucía Ferreiro pours six whites from Rías Baixas in our cellar, from seven o’clock on.
                    cost: 25.00
                    value: 40.00
                    grades: [A]
                    places: 30
                    on: %s
                """.formatted(EVENING, day.plusDays(DAYS_AHEAD));
    }
}
