package io.schooljournal.rules.documents;

import io.schooljournal.core.report.Offer;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.report.Document;
import io.schooljournal.core.report.DocumentKind;
import io.schooljournal.core.report.DocumentTerms;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.UnreadablePackage;
import io.schooljournal.core.report.Choice;
import io.schooljournal.rules.register.Register;
import io.schooljournal.core.report.Selection;
import io.schooljournal.core.report.UnknownChoice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The documents that a school under a regulation makes out of its journal. */
public final class Documents {
    private final JournalPolicy policy;

    private Documents(JournalPolicy policy) {
        this.policy = policy;
    }

    /**
     * Returns the documents of a regulation.
     *
     * @param policy the regulation's policy
     * @return the documents; every kind can be made, also where no clause asks for it
     */
    public static Documents of(JournalPolicy policy) {
        return new Documents(policy);
    }

    /**
     * Returns which documents can be made out of a journal.
     *
     * @return the kinds, in their order
     */
    public static List<DocumentKind> kinds() {
        return List.copyOf(Makers.ALL.keySet());
    }

    /**
     * Returns the documents that can be made.
     *
     * @param day the local day whose edition says which clauses ask for them
     * @return one offer for each kind, in the order of the kinds
     */
    public List<Offer> offers(LocalDate day) {
        return Makers.ALL.values().stream()
                .map(maker -> new Offer(
                        maker.kind(),
                        maker.title(),
                        maker.takes(),
                        maker.needs(),
                        maker.shows(),
                        clauses(maker.kind(), day)))
                .toList();
    }

    /**
     * Makes a document.
     *
     * @param kind which
     * @param journal an open package
     * @param selection of which class, period, pupil and so on
     * @param asOf the instant at which the journal is looked at: what was entered later is left out
     * @return the document
     * @throws UnreadablePackage when a file of the package cannot be read to its end
     * @throws UnknownChoice when the package has nothing of what was chosen, or the document needs a choice that was not
     *     made or cannot take one that was
     */
    public Document make(DocumentKind kind, JournalPackage journal, Selection selection, Instant asOf)
            throws UnreadablePackage, UnknownChoice {
        check(kind, selection);
        return make(kind, Register.read(journal, selection, asOf));
    }

    /**
     * Makes a document.
     *
     * @param kind which
     * @param register the journal, read for what the document is to show
     * @return the document
     * @throws UnknownChoice when the document needs a choice that was not made or cannot take one that was
     */
    public Document make(DocumentKind kind, Register register) throws UnknownChoice {
        check(kind, register.selection());
        Maker maker = Makers.of(kind);
        Draft draft = new Draft(policy, register);
        if (maker.reckons() && !draft.hasFigures()) {
            draft.sheet(Table.plain()
                    .note(
                            "Регламент не говорит, какие отметки чем считать (правило вида figures)",
                            "The regulation does not say which marks count as what (a rule of kind figures)"));
        } else {
            maker.write(draft);
        }
        return draft.document(maker, clauses(kind, register.today()));
    }

    private static void check(DocumentKind kind, Selection selection) throws UnknownChoice {
        Maker maker = Makers.of(kind);
        for (Choice choice : Choice.values()) {
            boolean made = selection.choices().contains(choice);
            if (made && !maker.takes().contains(choice)) {
                throw new UnknownChoice("document `" + name(kind) + "` does not take a " + choice.word());
            }
            boolean implied = choice == Choice.CLASS && selection.pupil() != null;
            if (!made && !implied && maker.needs().contains(choice)) {
                throw new UnknownChoice("document `" + name(kind) + "` needs a " + choice.word());
            }
        }
    }

    private static String name(DocumentKind kind) {
        Maker maker = Makers.of(kind);
        return new Offer(kind, maker.title(), maker.takes(), maker.needs(), maker.shows(), List.of()).name();
    }

    private List<ClauseRef> clauses(DocumentKind kind, LocalDate day) {
        return policy.obligations(day).documents().stream()
                .filter(terms -> terms.document() == kind)
                .map(DocumentTerms::clauses)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
