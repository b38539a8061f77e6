package org.goldenlist.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.goldenlist.club.Club;
import org.goldenlist.club.ClubFault;
import org.goldenlist.club.Group;
import org.goldenlist.club.Grouping;
import org.goldenlist.club.Member;
import org.goldenlist.club.Photo;
import org.goldenlist.club.Showcase;
import org.goldenlist.store.Database;
import org.jspecify.annotations.Nullable;

/** The club in words. */
final class ClubText {

    private ClubText() {}

    static Club club(CommonOptions common, Database database) {
        return new Club(database.jdbc(), common.files(), common.settings().club());
    }

    static String nobody(Club club) {
        return club.knowsConsents()
                ? "No golden customer consents to be a member.\n"
                : "Nobody has said yet what is allowed: no source gives the feed consents. See docs/club.md.\n";
    }

    static RowFormat.Rows rows(List<Member> members) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Member one : members) {
            rows.add(Arrays.asList(
                    one.customerId(),
                    one.name(),
                    one.grade(),
                    one.goldenSince(),
                    one.named(),
                    one.photo(),
                    one.caseStudy(),
                    one.accountManager()));
        }
        return new RowFormat.Rows(
                List.of(
                        "customer_id",
                        "name",
                        "grade",
                        "golden_since",
                        "named",
                        "photo",
                        "case_study",
                        "account_manager"),
                rows);
    }

    static String of(Club.Checked checked) {
        StringBuilder text = new StringBuilder();
        for (ClubFault fault : checked.faults()) {
            text.append(Terminal.safe(fault.sentence())).append('\n');
        }
        return text.append("In order: ")
                .append(count(checked.photos(), "photo", "photos"))
                .append(", ")
                .append(count(checked.caseStudies(), "case study", "case studies"))
                .append(". Wrong: ")
                .append(
                        checked.faults().isEmpty()
                                ? "nothing"
                                : count(checked.faults().size(), "thing", "things"))
                .append(".\n")
                .toString();
    }

    static String of(Showcase showcase) {
        StringBuilder text = new StringBuilder("The club, as of " + showcase.asOf() + "\n");
        if (showcase.members().isEmpty()) {
            text.append("\nNobody may be named.\n");
        }
        for (Showcase.NamedMember member : showcase.members()) {
            Photo photo = member.photo();
            text.append('\n')
                    .append(oneLine(member.name()))
                    .append(
                            member.goldenYears() == 0
                                    ? ""
                                    : ", golden for " + count(member.goldenYears(), "year", "years"))
                    .append(photo == null ? "" : "; photo " + photo.file());
        }
        text.append(showcase.members().isEmpty() ? "" : "\n");
        showcase.caseStudies()
                .forEach(study -> text.append('\n')
                        .append(study.date())
                        .append("  ")
                        .append(oneLine(study.name()))
                        .append(": ")
                        .append(study.title())
                        .append('\n'));
        for (Grouping grouping : showcase.groups()) {
            text.append("\nMembers by ").append(grouping.by()).append(":\n");
            for (Group group : grouping.groups()) {
                text.append(String.format(Locale.ROOT, "%,8d  %s%n", group.members(), oneLine(group.name())));
            }
            if (grouping.groups().isEmpty()) {
                text.append("  too few to be counted\n");
            }
        }
        return Terminal.safe(text.toString());
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String count(int count, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
    }
}
