package io.schooljournal.examples.validator;

import io.schooljournal.core.wire.Question;
import picocli.CommandLine.Command;

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
final class DecideCommand extends LinesCommand {
    DecideCommand(Console console) {
        super(console, Question.DECISION);
    }
}
