package io.schooljournal.core.wire;

import io.schooljournal.core.audit.CheckTerms;
import io.schooljournal.core.duty.Due;
import io.schooljournal.core.duty.DutyTerms;
import io.schooljournal.core.duty.ProcedureTerms;
import io.schooljournal.core.duty.Rhythm;
import io.schooljournal.core.duty.Term;
import io.schooljournal.core.duty.YearlyDate;
import io.schooljournal.core.policy.Obligations;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.report.DocumentTerms;
import io.schooljournal.core.report.FigureTerms;
import io.schooljournal.core.report.NoticeTerms;
import io.schooljournal.core.retention.RetentionTerms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a regulation demands besides deciding, as JSON trees: each says its rule, its kind, its parameters and clauses. */
public final class ObligationForm {
    private final Map<String, Object> tree = new LinkedHashMap<>();

    private ObligationForm(String rule, String kind) {
        tree.put("rule", rule);
        tree.put("kind", kind);
    }

    /**
     * Returns everything a regulation demands.
     *
     * @param obligations what it demands
     * @param language the language of texts
     * @return one tree for each rule; flags that are not set and lists that are empty are left out
     */
    public static List<Map<String, Object>> write(Obligations obligations, Language language) {
        List<Map<String, Object>> all = new ArrayList<>();
        obligations.duties().forEach(terms -> all.add(duty(terms, language)));
        obligations.procedures().forEach(terms -> all.add(paperwork(terms)));
        obligations.documents().forEach(terms -> all.add(document(terms)));
        obligations.notices().forEach(terms -> all.add(notice(terms)));
        obligations.retentions().forEach(terms -> all.add(retention(terms)));
        obligations.checks().forEach(terms -> all.add(check(terms)));
        obligations.figures().forEach(terms -> all.add(figures(terms)));
        return all;
    }

    private static Map<String, Object> duty(DutyTerms terms, Language language) {
        ObligationForm form = new ObligationForm(terms.code(), terms.due() instanceof Rhythm ? "periodic" : "duty");
        form.put("what", terms.what().in(language));
        form.codes("who", terms.who());
        form.put("per", terms.per());
        form.due(terms.due());
        form.codes("workKinds", terms.workKinds());
        form.codes("finalKinds", terms.finalKinds());
        form.put("evidence", terms.evidence());
        form.put("action", terms.action());
        form.flag("advised", terms.advised());
        return form.cited(terms.clauses());
    }

    private void due(Due due) {
        if (due instanceof Term term) {
            put("anchor", term.anchor());
            tree.put("offset", term.offset());
            put("unit", term.unit());
        } else if (due instanceof YearlyDate yearly) {
            tree.put("date", yearly.date().toString().substring(2));
        } else {
            put("every", due);
        }
    }

    private static Map<String, Object> paperwork(ProcedureTerms terms) {
        ObligationForm form = new ObligationForm(terms.code(), "paperwork");
        form.put("step", terms.procedure());
        form.codes("by", terms.by());
        form.codes("papers", terms.needs());
        form.flag("inPerson", terms.inPerson());
        return form.cited(terms.clauses());
    }

    private static Map<String, Object> document(DocumentTerms terms) {
        ObligationForm form = new ObligationForm(terms.code(), "document");
        form.put("document", terms.document());
        form.codes("by", terms.by());
        form.codes("for", terms.to());
        form.put("occasion", terms.occasion());
        form.flag("paper", terms.paper());
        form.put("unless", terms.unless());
        return form.cited(terms.clauses());
    }

    private static Map<String, Object> notice(NoticeTerms terms) {
        ObligationForm form = new ObligationForm(terms.code(), "notice");
        form.codes("shows", terms.shows());
        form.codes("for", terms.to());
        form.put("through", terms.through());
        form.flag("advised", terms.advised());
        return form.cited(terms.clauses());
    }

    private static Map<String, Object> retention(RetentionTerms terms) {
        ObligationForm form = new ObligationForm(terms.code(), "retention");
        form.put("keeps", terms.keeps());
        Integer years = terms.years();
        if (years != null) {
            form.tree.put("years", years);
        }
        form.put("countedFrom", terms.counted());
        form.tree.put("copies", terms.copies());
        form.codes("safeguards", terms.safeguards());
        return form.cited(terms.clauses());
    }

    private static Map<String, Object> check(CheckTerms terms) {
        ObligationForm form = new ObligationForm(terms.code(), "check");
        form.put("check", terms.check());
        form.put("severity", terms.severity());
        if (!terms.least().isEmpty()) {
            form.tree.put("leastMarks", terms.least());
        }
        if (!terms.grades().isEmpty()) {
            form.tree.put("inGrades", terms.grades());
        }
        form.codes("roles", terms.roles());
        form.put("lowerThan", terms.lowerThan());
        return form.cited(terms.clauses());
    }

    private static Map<String, Object> figures(FigureTerms terms) {
        ObligationForm form = new ObligationForm(terms.code(), "figures");
        form.tree.put("learning", terms.learning());
        form.tree.put("satisfactory", terms.satisfactory());
        form.tree.put("good", terms.good());
        form.tree.put("excellent", terms.excellent());
        return form.cited(terms.clauses());
    }

    private void put(String name, @Nullable Object value) {
        if (value != null) {
            tree.put(name, value.toString());
        }
    }

    private void codes(String name, List<? extends Enum<?>> codes) {
        if (!codes.isEmpty()) {
            tree.put(name, codes.stream().map(Enum::name).toList());
        }
    }

    private void flag(String name, boolean set) {
        if (set) {
            tree.put(name, true);
        }
    }

    private Map<String, Object> cited(List<ClauseRef> clauses) {
        tree.put("clauses", clauses.stream().map(ClauseRef::toString).toList());
        return tree;
    }
}
