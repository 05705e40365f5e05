package io.schooljournal.examples.validator;

import io.schooljournal.core.wire.Question;
import picocli.CommandLine.Command;

/** {@code journal who-may}: JSON Lines of questions in, JSON Lines of the roles that may out. */
@Command(
        name = "who-may",
        description = {
            "Answers who may: which roles could do this now, and by which procedure where nobody may.",
            "",
            "Reads JSON Lines in the form of `decide`, in which the actor may be left out, and writes one answer a "
                    + "line: each role that reaches the target with its own verdict, reasons and missing facts, then "
                    + "what is refused to everybody and what remains. A line that is no question gets its error in its "
                    + "place, and the exit status is 2.",
            ""
        })
final class WhoMayCommand extends LinesCommand {
    WhoMayCommand(Console console) {
        super(console, Question.WHO_MAY);
    }
}
