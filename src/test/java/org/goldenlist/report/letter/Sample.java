package org.goldenlist.report.letter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenlist.report.look.Templates;

final class Sample {
    public static void main(String[] a) throws Exception {
        Map<String, Object> p = new HashMap<>();
        p.put("company", "Harbour & Vine");
        p.put("tagline", "Wine, coffee and delicatessen");
        p.put("sender", "Harbour & Vine Ltd · 3 Pier Road · Kinsale");
        LetterPress press = new LetterPress(new Templates(null), "letter/letter", p);
        int n = Integer.parseInt(a[1]);
        for (int round = 0; round < Integer.parseInt(a[2]); round++) {
            List<LetterPage> l = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                l.add(page(i));
            }
            long t0 = System.nanoTime();
            byte[] b = press.press(l);
            long t1 = System.nanoTime();
            List<byte[]> f = LetterPress.split(
                    b,
                    l.stream()
                            .map(x -> new LetterPress.Metadata("t", "a", "en"))
                            .toList());
            long t2 = System.nanoTime();
            System.out.printf(
                    "press %.0f/s split %.0f/s both %.0f/s block %d one %d%n",
                    n / ((t1 - t0) / 1e9), n / ((t2 - t1) / 1e9), n / ((t2 - t0) / 1e9), b.length, f.get(0).length);
            Files.write(Path.of(a[0]), f.get(0));
            Files.write(Path.of(a[0] + "2"), f.get(n - 1));
        }
    }

    static LetterPage page(int i) {
        return new LetterPage(
                "Mrs Margaret Keane\n" + (17 + i) + " Compass Hill\nKinsale\nCo. Cork",
                "17 November 2026",
                "Ten years, Margaret.\nThank you.",
                List.of(
                        new LetterPage.Paragraph("Dear Margaret,"),
                        new LetterPage.Paragraph(
                                "It is ten years this month since you first came to us. A shop like ours does not live from passing trade. It lives from people who come back, who tell us when something is not right, and who bring their friends. You have done all three."),
                        new LetterPage.Paragraph(
                                "You know your way among the white wines, and we like to think we had a hand in that. We enjoy having you as a customer, and wanted to say so while there is something to celebrate.")),
                null,
                "Aoife Brennan",
                "looks after you",
                "020 912 3416\naoife@hv.example",
                "Something for you",
                "A cheese and port box stands ready in your name. Collect it at either counter until 24 December, or tell Aoife and she sends it.",
                "An evening with the winemaker",
                "Lucía Ferreiro pours six whites from Rías Baixas: Thursday 10 December, 19:00, in our cellar. Two of thirty places are yours if you tell Aoife by 1 December.",
                "With thanks from all of us,",
                "Harbour & Vine",
                "You are a member of our club, and said yes to letters on " + i
                        + " March 2024. Not any more? Tell Aoife or write to letters@hv.example, and it stops the same day. Harbour & Vine Ltd, 3 Pier Road, Kinsale, Co. Cork, Ireland.");
    }
}
