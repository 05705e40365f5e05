package io.schooljournal.examples.validator;

import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.wire.Question;
import io.schooljournal.rules.Regulations;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** JSON Lines of questions in, JSON Lines of answers out. */
abstract class LinesCommand implements Callable<Integer> {
    private final Console console;
    private final Question question;

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

    LinesCommand(Console console, Question question) {
        this.console = console;
        this.question = question;
    }

    @Override
    public Integer call() throws InputRefused, IOException {
        JournalPolicy chosen = regulation == null ? null : RegulationChoice.of(regulation);
        DecisionLines lines =
                new DecisionLines(new PolicyChoice(Regulations.builtIn(), chosen), question, language.language());
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
