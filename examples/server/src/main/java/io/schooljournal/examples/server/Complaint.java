package io.schooljournal.examples.server;

import io.schooljournal.core.wire.Suggestion;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What keeps the server from running is said in one line on the error stream, whatever it is. */
final class Complaint {
    private static final int REFUSED = 2;
    private static final int FAILED = 3;

    private Complaint() {}

    /** Says what is wrong with the command line, and returns the exit status. */
    static int about(ParameterException wrong) {
        return say(wrong.getCommandLine(), message(wrong), REFUSED);
    }

    /** Says why the server did not start, and returns the exit status. */
    static int about(Exception failure, CommandLine line) {
        return failure instanceof StartRefused
                ? say(line, String.valueOf(failure.getMessage()), REFUSED)
                : say(line, "the program failed: " + failure.getMessage(), FAILED);
    }

    private static int say(CommandLine line, String message, int status) {
        line.getErr().println("server: " + message.lines().findFirst().orElse(""));
        line.getErr().flush();
        return status;
    }

    private static String message(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String word = unmatched.getUnmatched().get(0);
            if (!word.startsWith("-")) {
                return "unexpected `" + word + "`; see `server --help`";
            }
            List<String> names = wrong.getCommandLine().getCommandSpec().options().stream()
                    .flatMap(option -> Stream.of(option.names()))
                    .toList();
            return "unknown option `" + word + "`" + Suggestion.among(word, names);
        }
        if (wrong.getArgSpec() instanceof CommandLine.Model.OptionSpec option && wrong.getCause() != null) {
            return "option `" + option.longestName() + "`: " + wrong.getCause().getMessage();
        }
        String message = String.valueOf(wrong.getMessage()).replace('\'', '`');
        return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }
}
