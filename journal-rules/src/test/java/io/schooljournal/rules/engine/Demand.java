package io.schooljournal.rules.engine;

import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.wire.ObligationForm;
import java.nio.file.Path;
import java.time.LocalDate;

/** What a made-up regulation demands besides deciding, as text. */
public final class Demand {
    private Demand() {}

    /**
     * Returns the one demand of a regulation with one rule.
     *
     * @param folder where its file is written
     * @param parameters the parameters of rule {@code r}, in YAML
     * @return its public form
     */
    public static String of(Path folder, String parameters) {
        JournalPolicy policy = SchoolFile.withRules(folder, "r: {" + parameters + "}\n");
        return ObligationForm.write(policy.obligations(LocalDate.of(2024, 10, 1)), Language.EN).stream()
                .map(Object::toString)
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
    }

    /**
     * Returns the complaint about a regulation with one rule.
     *
     * @param folder where its file is written
     * @param parameters the parameters of rule {@code r}, in YAML
     * @return the complaint, without its place
     */
    public static String complaint(Path folder, String parameters) {
        return SchoolFile.complaint(folder, SchoolFile.text("r: {" + parameters + "}\n"))
                .replaceFirst("^school.yaml:\\d+:\\d+: ", "");
    }
}
