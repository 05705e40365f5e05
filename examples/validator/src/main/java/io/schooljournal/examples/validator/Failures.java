package io.schooljournal.examples.validator;

import io.schooljournal.core.wire.Suggestion;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What went wrong is said in one line, whatever it was. */
final class Failures {
    private final Console console;
    private final BooleanSupplier debug;

    Failures(Console console, BooleanSupplier debug) {
        this.console = console;
        this.debug = debug;
    }

    /** Says what is wrong with the command line. */
    int wrongCommandLine(ParameterException wrong, String[] args) {
        console.complain("journal: " + message(wrong));
        return ExitStatus.REFUSED;
    }

    /** Says what the user got wrong, or that the program failed. */
    int report(Throwable failure) {
        if (failure instanceof InputRefused refused) {
            console.complain(refused.line());
            return ExitStatus.REFUSED;
        }
        if (failure instanceof InvalidPathException wrong) {
            console.complain("journal: `" + wrong.getInput() + "` cannot be the name of a file");
            return ExitStatus.REFUSED;
        }
        console.complain("journal: the program failed: " + what(failure)
                + (debug.getAsBoolean() ? "" : "; --debug shows where"));
        if (debug.getAsBoolean()) {
            failure.printStackTrace(console.errors());
        }
        return ExitStatus.FAILED;
    }

    private static String what(Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            return "it needs more memory than it was given";
        }
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    private static String message(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unknown(wrong.getCommandLine(), unmatched.getUnmatched().get(0));
        }
        if (wrong instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return missing(missing.getMissing().get(0), wrong);
        }
        if (wrong.getArgSpec() instanceof OptionSpec option && wrong.getCause() != null) {
            return "option `" + option.longestName() + "`: " + wrong.getCause().getMessage();
        }
        return houseForm(what(wrong));
    }

    private static String unknown(CommandLine line, String word) {
        CommandSpec spec = line.getCommandSpec();
        if (word.startsWith("-")) {
            List<String> names = new ArrayList<>();
            spec.options().stream()
                    .filter(option -> !option.hidden())
                    .forEach(option -> names.addAll(List.of(option.names())));
            return "unknown option `" + word + "`" + suggestion(word, names, spec);
        }
        if (!spec.subcommands().isEmpty()) {
            return "unknown command `" + word + "`" + suggestion(word, Conventions.commands(spec), spec);
        }
        return "unexpected `" + word + "`" + help(spec);
    }

    private static String missing(ArgSpec argument, ParameterException wrong) {
        CommandSpec spec = wrong.getCommandLine().getCommandSpec();
        String name = argument instanceof OptionSpec option ? option.longestName() + " " : "";
        return "expected " + name + argument.paramLabel() + help(spec);
    }

    private static String suggestion(String word, List<String> names, CommandSpec spec) {
        String suggestion = Suggestion.among(word, names);
        return suggestion.endsWith("?") ? suggestion : suggestion + help(spec);
    }

    private static String help(CommandSpec spec) {
        return "; see `" + spec.qualifiedName() + " --help`";
    }

    private static String houseForm(String message) {
        String text = message.replace('\'', '`');
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
