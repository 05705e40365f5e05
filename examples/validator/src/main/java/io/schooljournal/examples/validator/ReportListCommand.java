package io.schooljournal.examples.validator;

import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Edition;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.report.Choice;
import io.schooljournal.core.report.Offer;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.documents.Documents;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code journal report list}: which documents there are, what each takes, and which clauses ask for it. */
@Command(
        name = "list",
        description = {
            "Lists the documents: name, title, what each takes (needs without brackets), and the clauses of the regulations "
                    + "that ask for it.",
            ""
        })
final class ReportListCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--regulation",
            paramLabel = "ID|FILE",
            description = "The clauses of this regulation (default: of every one that is built in).")
    private @Nullable String regulation;

    @Option(
            names = "--on",
            paramLabel = "DAY",
            description = "By the edition in force on this day, such as 2024-10-01 (default: by the latest).")
    private @Nullable LocalDate on;

    @Mixin
    private final DocumentFormat format = new DocumentFormat();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    ReportListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputRefused, IOException {
        List<Entry> entries = entries();
        if (format.isJson()) {
            DocumentFormat.write(
                    console,
                    entries.stream()
                            .map(entry -> entry.tree(language.language()))
                            .toList());
        } else {
            entries.forEach(this::say);
        }
        return ExitStatus.CLEAN;
    }

    /** A document, and the clauses of every regulation that was asked. */
    private record Entry(Offer offer, List<ClauseRef> clauses) {
        Map<String, Object> tree(Language language) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("name", offer.name());
            tree.put("document", offer.kind().name());
            tree.put("title", offer.title().in(language));
            tree.put("takes", words(offer, false));
            tree.put("needs", words(offer, true));
            tree.put("clauses", clauses.stream().map(ClauseRef::toString).toList());
            return tree;
        }
    }

    private static List<String> words(Offer offer, boolean needed) {
        return Arrays.stream(Choice.values())
                .filter(needed ? offer.needs()::contains : offer.takes()::contains)
                .map(choice -> "--" + choice.word())
                .toList();
    }

    private void say(Entry entry) {
        Offer offer = entry.offer();
        console.text().println(offer.name() + ": " + offer.title().in(language.language()));
        String options = words(offer, false).stream()
                .map(option -> words(offer, true).contains(option) ? option : "[" + option + "]")
                .collect(Collectors.joining(" "));
        if (!options.isEmpty()) {
            console.text().println("  " + options);
        }
        String clauses = entry.clauses().stream().map(ClauseRef::toString).collect(Collectors.joining(" "));
        if (!clauses.isEmpty()) {
            console.text().println("  " + clauses);
        }
    }

    private List<Entry> entries() throws InputRefused {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (JournalPolicy policy : policies()) {
            for (Offer offer : Documents.of(policy).offers(on == null ? latest(policy) : on)) {
                entries.computeIfAbsent(offer.name(), name -> new Entry(offer, new ArrayList<>()))
                        .clauses()
                        .addAll(offer.clauses());
            }
        }
        return List.copyOf(entries.values());
    }

    private List<JournalPolicy> policies() throws InputRefused {
        if (regulation != null) {
            return List.of(RegulationChoice.of(regulation));
        }
        Regulations builtIn = Regulations.builtIn();
        return builtIn.ids().stream()
                .map(builtIn::find)
                .flatMap(Optional::stream)
                .toList();
    }

    private static LocalDate latest(JournalPolicy policy) {
        List<Edition> editions = policy.regulation().editions();
        return editions.get(editions.size() - 1).from();
    }
}
