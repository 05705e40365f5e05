package io.schooljournal.rules.report;

import io.schooljournal.core.audit.Finding;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.rules.audit.Sensitivity.Change;
import io.schooljournal.rules.markup.Foreign;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** For people: what each alternative would change, counted by rule and clauses; those that change nothing come last. */
final class SensitivityText implements SensitivityRendering {
    private final TextLines out;
    private final Words words;
    private final FindingWording wording;
    private final Map<Group, Count> counts = new LinkedHashMap<>();
    private final List<String> unchanged = new ArrayList<>();
    private @Nullable Setting setting;
    private String title = "";
    private String about = "";

    /** What is counted together. */
    private record Group(Change change, String code, List<ClauseRef> clauses) {}

    /** How many there are, and the first of them. */
    private static final class Count {
        private final Finding first;
        private long findings;

        Count(Finding first) {
            this.first = first;
        }
    }

    SensitivityText(OutputStream out, Language language, boolean coloured) {
        this.out = new TextLines(out, coloured);
        this.words = Words.in(language);
        this.wording = FindingWording.in(language);
    }

    @Override
    public void begin(Setting begun) {
        setting = begun;
        out.line(out.bold(Foreign.plain(begun.source())));
    }

    @Override
    public void beginAlternative(Alternative alternative) {
        counts.clear();
        title = alternative.name() + " = " + alternative.instead() + "  (" + words.text("readings.now") + " "
                + alternative.now() + ")";
        about = alternative.about().in(words.language()) + clauses(alternative.clauses());
    }

    @Override
    public void take(Change change, Finding finding) {
        counts.computeIfAbsent(new Group(change, finding.code(), finding.clauses()), group -> new Count(finding))
                .findings++;
    }

    @Override
    public void endAlternative() {
        if (counts.isEmpty()) {
            unchanged.add(title);
            return;
        }
        out.line("");
        out.line(out.bold(title));
        out.line("  " + out.faint(about));
        counts.forEach(this::line);
    }

    private void line(Group group, Count count) {
        Setting here = setting;
        if (here == null) {
            throw new IllegalStateException("a change must come after the beginning of its package");
        }
        Finding first = count.first;
        out.line("  " + sign(group.change()) + " " + words.text("readings." + group.change()) + ": "
                + words.count("readings.findings", count.findings) + "  " + group.code() + " — "
                + wording.rule(group.code()) + clauses(group.clauses()));
        out.line("      " + words.text("readings.example") + " " + first.file() + ":" + first.line() + "  "
                + Foreign.plain(wording.message(first, here.zone())));
    }

    private static String sign(Change change) {
        return switch (change) {
            case APPEARS -> "+";
            case DISAPPEARS -> "−";
            case DIFFERS -> "~";
        };
    }

    private static String clauses(List<ClauseRef> clauses) {
        return clauses.isEmpty()
                ? ""
                : "  [" + clauses.stream().map(ClauseRef::toString).collect(Collectors.joining(", ")) + "]";
    }

    @Override
    public void end() {
        if (!unchanged.isEmpty()) {
            out.line("");
            out.line(words.text("readings.unchanged"));
            unchanged.forEach(reading -> out.line("  " + reading));
        }
        unchanged.clear();
        out.flush();
    }
}
