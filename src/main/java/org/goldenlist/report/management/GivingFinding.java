package org.goldenlist.report.management;

import java.util.ArrayList;
import java.util.List;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.management.Giving.Campaign;
import org.goldenlist.report.management.Giving.Item;
import org.goldenlist.report.management.Giving.Open;
import org.goldenlist.report.management.Giving.QuarterGiven;
import org.jspecify.annotations.Nullable;

/** The page of what is given in a sentence: what a person has to do about the rewards of the quarter. */
record GivingFinding(ManagementReport report, Words words, Figures figures) {

    /** What a second line of the title, or of the standfirst, takes from the tables. */
    int headGrowth() {
        return Fit.headGrowth(title(), standfirst());
    }

    /** With its line breaks. */
    String title() {
        return Fit.pageTitle(finding());
    }

    private String finding() {
        Open open = giving().open();
        if (open.due() > 0) {
            return words.count("giving.title.due", open.due(), figures.number(open.due()));
        }
        if (open.planned() > 0) {
            return open.toGive() == 0
                    ? words.count("giving.title.planned", open.planned(), figures.number(open.planned()))
                    : words.say("giving.title.both", figures.number(open.planned()), figures.number(open.toGive()));
        }
        if (open.toGive() > 0) {
            return words.count("giving.title.give", open.toGive(), figures.number(open.toGive()));
        }
        QuarterGiven now = now();
        if (now != null && now.given() > 0) {
            return words.count("giving.title.given", now.given(), figures.number(now.given()));
        }
        return words.say(report.goldenCustomers() == 0 ? "giving.title.nobody" : "giving.title.none");
    }

    String standfirst() {
        List<String> sentences = new ArrayList<>();
        QuarterGiven now = now();
        if (now == null) {
            sentences.add(words.say("giving.unplanned"));
        } else {
            String cost = figures.headline(now.cost());
            sentences.add(
                    now.budget() == null
                            ? words.say("giving.cost.only", quarter(now), cost)
                            : words.say("giving.cost", quarter(now), cost, figures.headline(now.budget())));
        }
        int rewards = giving().items().stream().mapToInt(Item::rewards).sum();
        int free = giving().items().stream()
                .filter(one -> one.cost().signum() == 0)
                .mapToInt(Item::rewards)
                .sum();
        if (now != null && free > 0) {
            sentences.add(words.say("giving.free", figures.number(free), figures.number(rewards)));
        }
        giving().campaigns().over().stream().findFirst().map(this::sentence).ifPresent(sentences::add);
        return Fit.in(2, String.join(" ", sentences), 516, 10.5, false);
    }

    private String sentence(Campaign last) {
        return words.say(
                "giving.last." + CampaignRows.key(last.verdict()),
                Fit.in(1, Fit.printable(last.name()), 160, 10.5, false));
    }

    private String quarter(QuarterGiven one) {
        return QuarterRows.label(one.quarter(), words);
    }

    /** The quarter of the night; null where it was not planned and holds nothing. */
    private @Nullable QuarterGiven now() {
        return giving().quarters().stream()
                .filter(one -> one.quarter().equals(giving().quarter()))
                .findFirst()
                .orElse(null);
    }

    private Giving giving() {
        return report.giving();
    }
}
