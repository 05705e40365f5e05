package io.schooljournal.examples.validator;

import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.Regulations;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code journal decide}: JSON Lines of requests in, JSON Lines of answers out. */
@Command(
        name = "decide",
        description = {
            "Answers requests: may this person do this now?",
            "",
            "Reads JSON Lines (UTF-8, one request a line, blank lines skipped) and writes one answer a line, in the same "
                    + "order, as they come. A line that is no request gets {\"id\",\"line\",\"error\":{\"pointer\","
                    + "\"message\"}} in its place; the rest goes on, the number of such lines is said on the error "
                    + "stream, and the exit status is 2.",
            ""
        })
final class DecideCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--regulation",
            paramLabel = "ID|FILE",
            description = "Judge every request by this regulation (default: by the one the request names).")
    private @Nullable String regulation;

    @Option(
            names = "--input",
            paramLabel = "FILE",
            defaultValue = "-",
            description = "Read requests from this file (default: -, standard input).")
    private String input = "-";

    @Mixin
    private final LanguageOption language = new LanguageOption();

    DecideCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputRefused, IOException {
        JournalPolicy chosen = regulation == null ? null : RegulationChoice.of(regulation);
        DecisionLines lines = new DecisionLines(new PolicyChoice(Regulations.builtIn(), chosen), language.language());
        if (input.equals("-")) {
            lines.answer(console.input(), console.output(), console);
        } else {
            answerFile(lines, Path.of(input));
        }
        return conclude(lines);
    }

    private void answerFile(DecisionLines lines, Path file) throws InputRefused, IOException {
        if (Files.isDirectory(file)) {
            throw new InputRefused("cannot read `" + file + "`: it is a folder");
        }
        try (InputStream stream = open(file)) {
            lines.answer(stream, console.output(), console);
        }
    }

    private static InputStream open(Path file) throws InputRefused {
        try {
            return Files.newInputStream(file);
        } catch (IOException unreadable) {
            throw InputRefused.unreadable(file, unreadable);
        }
    }

    private int conclude(DecisionLines lines) {
        if (!lines.unknown().isEmpty()) {
            console.complain("journal: " + lines.unknown().notice());
        }
        if (lines.bad() == 0) {
            return ExitStatus.CLEAN;
        }
        console.complain("journal: " + lines.bad() + " of " + lines.answered() + " lines could not be read");
        return ExitStatus.REFUSED;
    }
}
