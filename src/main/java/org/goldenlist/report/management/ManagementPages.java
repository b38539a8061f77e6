package org.goldenlist.report.management;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.twin.Heads;
import org.goldenlist.report.twin.Twin.Page;

/** The pages of the report in their order: what templates print, and what the twins say. */
record ManagementPages(
        WhatChangedPage whatChanged,
        GoldenListPage goldenList,
        OutlookPage outlook,
        StakePage stake,
        AttentionPage attention,
        GivingPage giving,
        ProofPage proof) {

    static final List<String> TEMPLATES =
            List.of("what-changed", "golden-list", "outlook", "stake", "attention", "giving", "proof");

    static ManagementPages of(ManagementReport report, Words words, Figures figures) {
        return new ManagementPages(
                WhatChangedPage.of(report, words, figures),
                GoldenListPage.of(report, words, figures),
                OutlookPage.of(report, words, figures),
                StakePage.of(report, words, figures),
                AttentionPage.of(report, words, figures),
                GivingPage.of(report, words, figures),
                ProofPage.of(report, words, figures));
    }

    /** By the names of {@link #TEMPLATES}. */
    Map<String, Record> byTemplate() {
        List<Record> pages = List.of(whatChanged, goldenList, outlook, stake, attention, giving, proof);
        Map<String, Record> named = new LinkedHashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            named.put(TEMPLATES.get(i), pages.get(i));
        }
        return named;
    }

    /** A page without its paper. */
    Page twin(String template, Heads heads, String name, String footer) {
        return switch (template) {
            case "what-changed" ->
                new Page(
                        name,
                        whatChanged.title(),
                        whatChanged.standfirst(),
                        new WhatChangedTwin(whatChanged, heads).sections(),
                        footer);
            case "golden-list" ->
                new Page(
                        name,
                        goldenList.title(),
                        goldenList.standfirst(),
                        new GoldenListTwin(goldenList, heads).sections(),
                        footer);
            case "outlook" ->
                new Page(
                        name,
                        outlook.title(),
                        outlook.standfirst(),
                        new OutlookTwin(outlook, heads).sections(),
                        footer);
            case "stake" ->
                new Page(name, stake.title(), stake.standfirst(), new StakeTwin(stake, heads).sections(), footer);
            case "attention" ->
                new Page(
                        name,
                        attention.title(),
                        attention.standfirst(),
                        new AttentionTwin(attention, heads).sections(),
                        footer);
            case "giving" ->
                new Page(name, giving.title(), giving.standfirst(), new GivingTwin(giving, heads).sections(), footer);
            case "proof" ->
                new Page(name, proof.title(), proof.standfirst(), new ProofTwin(proof, heads).sections(), footer);
            default -> throw new IllegalArgumentException(template);
        };
    }
}
