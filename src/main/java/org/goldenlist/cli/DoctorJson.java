package org.goldenlist.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenlist.night.Doctor;
import org.goldenlist.night.Finding;
import org.goldenlist.source.Remark;
import org.goldenlist.source.WalkedFeed;
import org.goldenlist.source.WalkedSource;
import org.jspecify.annotations.Nullable;

/** What the doctor found, as one array: each finding with its level and text; those of a walk with source, feed and file. */
final class DoctorJson {

    private DoctorJson() {}

    static String of(Doctor.Diagnosis diagnosis) throws JsonProcessingException {
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        diagnosis.findings().forEach(finding -> all.add(finding(finding)));
        for (WalkedSource source : diagnosis.sources()) {
            Map<String, @Nullable Object> seen = level("ok", source.clock());
            seen.put("source", source.name());
            seen.put("server", source.server());
            all.add(seen);
            source.remarks().forEach(remark -> all.add(remark(remark, source)));
            for (WalkedFeed feed : source.feeds()) {
                all.add(feed(source, feed));
                feed.remarks().forEach(remark -> {
                    Map<String, @Nullable Object> one = remark(remark, source);
                    one.put("feed", feed.feed().feedName());
                    one.put("file", feed.file());
                    all.add(one);
                });
            }
        }
        return Json.of(all) + "\n";
    }

    private static Map<String, @Nullable Object> feed(WalkedSource source, WalkedFeed feed) {
        Map<String, @Nullable Object> seen =
                level("ok", "The feed " + feed.feed().feedName() + " was walked.");
        seen.put("source", source.name());
        seen.put("feed", feed.feed().feedName());
        seen.put("file", feed.file());
        seen.put("business_date", feed.day());
        seen.put("row_count", feed.rowCount());
        if (feed.lines() != null) {
            seen.put("lines", feed.lines());
        }
        seen.put("rows", feed.rows());
        return seen;
    }

    private static Map<String, @Nullable Object> remark(Remark remark, WalkedSource source) {
        Map<String, @Nullable Object> one = finding(Finding.of(remark));
        one.put("source", source.name());
        return one;
    }

    private static Map<String, @Nullable Object> finding(Finding finding) {
        return level(finding.level().name().toLowerCase(Locale.ROOT), finding.text());
    }

    private static Map<String, @Nullable Object> level(String level, String text) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("level", level);
        one.put("text", text);
        return one;
    }
}
