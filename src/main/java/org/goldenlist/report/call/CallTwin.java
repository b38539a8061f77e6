package org.goldenlist.report.call;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenlist.report.call.CallSheet.OpenCase;
import org.goldenlist.report.call.CallSheet.Written;
import org.goldenlist.report.twin.Heads;
import org.goldenlist.report.twin.TableOf;
import org.goldenlist.report.twin.Twin.Section;
import org.goldenlist.report.twin.Twin.Table;

/** The call sheet without its paper, with every text whole. */
record CallTwin(List<CallText> calls, List<CallText> later, Heads heads) {

    List<Section> sections() {
        return List.of(
                Section.of(heads.say("twin.calls"), table("calls", calls)),
                Section.of(heads.say("twin.later"), table("later", later)));
    }

    private Table table(String name, List<CallText> rows) {
        return TableOf.<CallText>of(name, "", rows)
                .name(heads.say("twin.customer"), CallText::name, heads.say("twin.cases"), CallText::cases)
                .figure(
                        heads.money("twin.stake"),
                        text -> text.figures().whole(text.call().atStake()))
                .text(heads.say("twin.reached"), CallText::reached)
                .text(heads.say("why.label"), text -> ofAll(text, text::why))
                .text(
                        heads.say("do.label"),
                        text -> text.toDo(text.call().cases().get(0)))
                .text(heads.say("written.label"), CallTwin::written)
                .text(heads.say("promise.label"), CallTwin::promised)
                .text(heads.say("last.label"), CallText::last)
                .text(heads.say("twin.grade"), text -> text.gradeLabel() + ": " + text.grade())
                .build();
    }

    private static String ofAll(CallText text, Function<OpenCase, String> said) {
        return text.call().cases().stream().map(said).collect(Collectors.joining("; "));
    }

    private static String written(CallText text) {
        return text.call().cases().stream()
                .map(OpenCase::before)
                .filter(Objects::nonNull)
                .map((Written one) -> text.written(one))
                .collect(Collectors.joining("; "));
    }

    private static String promised(CallText text) {
        return text.call().promises().isEmpty()
                ? text.words().say("promise.none")
                : text.call().promises().stream().map(text::promised).collect(Collectors.joining("; "));
    }
}
