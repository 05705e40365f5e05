package io.schooljournal.rules.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.schooljournal.core.audit.CheckTerms;
import io.schooljournal.core.audit.Severity;
import io.schooljournal.core.correction.CorrectionGround;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.AdvisoryCode;
import io.schooljournal.core.decision.Procedure;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.duty.Anchor;
import io.schooljournal.core.duty.DutyScope;
import io.schooljournal.core.duty.Evidence;
import io.schooljournal.core.duty.Paper;
import io.schooljournal.core.duty.ProcedureTerms;
import io.schooljournal.core.duty.Rhythm;
import io.schooljournal.core.duty.Term;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.regulation.ClauseKind;
import io.schooljournal.core.report.DocumentKind;
import io.schooljournal.core.report.DocumentTerms;
import io.schooljournal.core.report.NoticeTerms;
import io.schooljournal.core.retention.RetentionTerms;
import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.SchoolLevel;
import io.schooljournal.core.school.SubjectArea;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.access.AccessKinds;
import io.schooljournal.rules.content.ContentKinds;
import io.schooljournal.rules.correction.CorrectionKinds;
import io.schooljournal.rules.deadline.DeadlineKinds;
import io.schooljournal.rules.document.DocumentKinds;
import io.schooljournal.rules.duty.DutyKinds;
import io.schooljournal.rules.engine.Capacity;
import io.schooljournal.rules.engine.DeadlineTerms;
import io.schooljournal.rules.engine.RuleKind;
import io.schooljournal.rules.engine.SchoolFile;
import io.schooljournal.rules.engine.Scope;
import io.schooljournal.rules.engine.WindowTerms;
import io.schooljournal.rules.retention.RetentionKinds;
import io.schooljournal.rules.window.WindowKinds;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema and the library agree on what a regulation file may say. */
class PublishedSchemaTest {
    private static final YAMLMapper YAML = new YAMLMapper();

    @TempDir
    private Path folder;

    static List<String> builtIn() {
        return Regulations.builtIn().ids();
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void a_built_in_regulation_fulfils_the_schema(String id) throws IOException {
        String name = "/regulations/" + id + ".yaml";
        try (InputStream content = Objects.requireNonNull(getClass().getResourceAsStream(name), name)) {
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(List.of(), PublishedSchema.complaints(text));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "regulation: a",
                "inForce: {from: 2024-01-01}",
                "{regulation: a, inForce: {from: soon}}",
                "{regulation: a, inForce: {from: 2024-01-01, until: 2025-01-01}}",
                "{regulation: a, inForce: {from: 2024-01-01}, clausess: {}}",
                "{regulation: a, inForce: {from: 2024-01-01}, title: Ours}",
                "{regulation: a, inForce: {from: 2024-01-01}, title: {ru: Наше}}",
                "{regulation: a, inForce: {from: 2024-01-01}, before: NEVER}",
                "{regulation: a, inForce: {from: 2024-01-01}, levels: {BASE: 5-9}}",
                "{regulation: a, inForce: {from: 2024-01-01}, levels: {BASIC: 5-13}}",
                "{regulation: a, inForce: {from: 2024-01-01}, scales: {MINE: {a: BAD}}}",
                "{regulation: a, inForce: {from: 2024-01-01}, rules: []}",
                "{regulation: a, inForce: {from: 2024-01-01}, rules: {r: []}}",
                "{regulation: a, inForce: {from: 2024-01-01}, rules: {r: {kind: windows, clauses: [A]}}}",
                "{regulation: a, inForce: {from: 2024-01-01}, rules: {r: {day: 5}}}",
                "{regulation: a, inForce: {from: 2024-01-01}, rules: {r: {days: -500}}}",
                "{regulation: a, inForce: {from: 2024-01-01}, rules: {r: [{clauses: [A]}]}}",
                "{regulation: a, inForce: {from: 2024-01-01}, rules: {r: {clauses: []}}}",
                "{regulation: a, inForce: {from: 2024-01-01}, rules: {r: {clauses: [A, A]}}}",
                "{regulation: a, inForce: {from: 2024-01-01}, clauses: {A: {kind: ORG, ru: П, en: C}}}",
                "{regulation: a, inForce: {from: 2024-01-01}, clauses: {A: {kind: ACCESS, ru: П, en: C, reason: R}}}",
                "{regulation: a, inForce: {from: 2024-01-01}, clauses: {A: {kind: ACESS, ru: П, en: C}}}",
                "{regulation: a, inForce: {from: 2024-01-01}, clauses: {'a:b': {kind: ACCESS, ru: П, en: C}}}",
                "{regulation: a, inForce: {from: 2024-01-01}, readings: {r: {alternatives: [A]}}}",
                "{regulation: a, inForce: {from: 2024-01-01}, disagreements: {}}",
                "{regulation: a, inForce: {from: 2024-01-01}, disagreements: [{between: [A]}]}",
                "{regulation: a, inForce: {from: 2024-01-01}, silences: [{actions: [], ru: П, en: C}]}",
                "{regulation: a, inForce: {from: 2024-01-01}, silences: [{actions: [PUT_MARKS], ru: П, en: C}]}",
                "{regulation: a, inForce: {from: 2024-01-01}, silences: [{actions: [PUT_MARK], en: C}]}",
                "[regulation, inForce]"
            })
    void a_file_of_the_wrong_form_fails_the_schema_and_does_not_load(String text) {
        assertNotEquals(List.of(), PublishedSchema.complaints(text));
        SchoolFile.complaint(folder, text);
    }

    @Test
    void the_schema_knows_exactly_the_kinds_of_rules() {
        Set<String> kinds = new TreeSet<>();
        Stream.of(
                        AccessKinds.all(),
                        WindowKinds.all(),
                        ContentKinds.all(),
                        CorrectionKinds.all(),
                        DeadlineKinds.all(),
                        DutyKinds.all(),
                        DocumentKinds.all(),
                        RetentionKinds.all())
                .flatMap(List::stream)
                .map(RuleKind::name)
                .forEach(kinds::add);
        assertEquals(kinds, new TreeSet<>(PublishedSchema.codes("ruleKind")));
    }

    @Test
    void the_schema_knows_exactly_the_codes_of_the_library() {
        PublishedSchema.assertKnows("action", Action.class);
        PublishedSchema.assertKnows("role", Role.class);
        PublishedSchema.assertKnows("clauseKind", ClauseKind.class);
        PublishedSchema.assertKnows("scope", Scope.class);
        PublishedSchema.assertKnows("capacity", Capacity.class);
        PublishedSchema.assertKnows("windowAnchor", WindowTerms.Anchor.class);
        PublishedSchema.assertKnows("count", WindowTerms.Count.class);
        PublishedSchema.assertKnows("closes", WindowTerms.Closes.class);
        PublishedSchema.assertKnows("keptOpen", WindowTerms.KeptOpen.class);
        PublishedSchema.assertKnows("deadlineAnchor", DeadlineTerms.Anchor.class);
        PublishedSchema.assertKnows("workKind", WorkKind.class);
        PublishedSchema.assertKnows("finalKind", FinalKind.class);
        PublishedSchema.assertKnows("subjectArea", SubjectArea.class);
        PublishedSchema.assertKnows("activity", Activity.class);
        PublishedSchema.assertKnows("ground", CorrectionGround.class);
        PublishedSchema.assertKnows("procedure", Procedure.class);
        PublishedSchema.assertKnows("reason", ReasonCode.class);
        PublishedSchema.assertKnows("advisory", AdvisoryCode.class);
        PublishedSchema.assertKnows("level", SchoolLevel.class);
        PublishedSchema.assertKnows("judgement", MarkValue.Judgement.class);
        PublishedSchema.assertKnows("before", Validity.Before.class);
        PublishedSchema.assertKnows("dutyAnchor", Anchor.class);
        PublishedSchema.assertKnows("unit", Term.Unit.class);
        PublishedSchema.assertKnows("every", Rhythm.class);
        PublishedSchema.assertKnows("per", DutyScope.class);
        PublishedSchema.assertKnows("evidence", Evidence.class);
        PublishedSchema.assertKnows("step", ProcedureTerms.Procedure.class);
        PublishedSchema.assertKnows("paper", Paper.class);
        PublishedSchema.assertKnows("documentKind", DocumentKind.class);
        PublishedSchema.assertKnows("occasion", DocumentTerms.Occasion.class);
        PublishedSchema.assertKnows("capability", DocumentTerms.Capability.class);
        PublishedSchema.assertKnows("topic", NoticeTerms.Topic.class);
        PublishedSchema.assertKnows("channel", NoticeTerms.Channel.class);
        PublishedSchema.assertKnows("kept", RetentionTerms.Kept.class);
        PublishedSchema.assertKnows("countedFrom", RetentionTerms.CountedFrom.class);
        PublishedSchema.assertKnows("safeguard", RetentionTerms.Safeguard.class);
        PublishedSchema.assertKnows("checkCode", CheckTerms.Check.class);
        PublishedSchema.assertKnows("severity", Severity.class);
    }

    static List<String> examples() {
        return RuleExamples.ALL;
    }

    @Test
    void the_examples_use_every_parameter_of_every_kind() {
        for (String kind : PublishedSchema.codes("ruleKind")) {
            Set<String> used = new TreeSet<>();
            RuleExamples.ALL.stream()
                    .map(PublishedSchemaTest::parameters)
                    .filter(rule -> kind.equals(rule.remove("kind")))
                    .forEach(rule -> used.addAll(rule.keySet()));
            assertEquals(PublishedSchema.parameters(kind), used, "the parameters of `" + kind + "`");
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_loads_and_fulfils_the_schema(String example) {
        assertEquals("", agreed(parameters(example)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void schema_and_library_agree_on_which_parameters_must_be_there(String example) {
        Set<String> names = parameters(example).keySet();
        names.remove("kind");
        for (String parameter : names) {
            Map<String, Object> without = parameters(example);
            without.remove(parameter);
            agreed(without);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void schema_and_library_agree_on_which_parameters_may_be_there(String example) {
        Map<String, Object> all = new LinkedHashMap<>();
        RuleExamples.ALL.forEach(other -> all.putAll(parameters(other)));
        for (Map.Entry<String, Object> parameter : all.entrySet()) {
            Map<String, Object> with = parameters(example);
            with.putIfAbsent(parameter.getKey(), parameter.getValue());
            agreed(with);
        }
    }

    /** Returns the complaint of the library, or nothing; the schema must complain of the same files. */
    private String agreed(Map<String, Object> parameters) {
        String text = SchoolFile.text("r: " + rule(parameters) + "\n");
        String complaint = loaded(text);
        List<String> complaints = PublishedSchema.complaints(text);
        assertEquals(
                complaint.isEmpty(),
                complaints.isEmpty(),
                () -> text + "library: " + complaint + "\nschema: " + complaints);
        return complaint;
    }

    private String loaded(String text) {
        try {
            Regulations.load(SchoolFile.write(folder, "school.yaml", text));
            return "";
        } catch (BrokenRegulation broken) {
            return broken.problem();
        }
    }

    private static String rule(Map<String, Object> parameters) {
        try {
            Map<String, Object> rule = new LinkedHashMap<>(parameters);
            rule.put("clauses", List.of("A"));
            return new ObjectMapper().writeValueAsString(rule);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Map<String, Object> parameters(String example) {
        try {
            return YAML.readValue(example, new TypeReference<LinkedHashMap<String, Object>>() {});
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
