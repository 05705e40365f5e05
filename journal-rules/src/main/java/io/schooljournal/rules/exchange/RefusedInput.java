package io.schooljournal.rules.exchange;

import java.io.IOException;

/** Bytes that are refused on their way through a stream; whoever knows the file's name turns it into an error. */
final class RefusedInput extends IOException {
    private static final long serialVersionUID = 1L;

    final long line;
    final long column;
    final String problem;

    RefusedInput(long line, long column, String problem) {
        super(problem);
        this.line = line;
        this.column = column;
        this.problem = problem;
    }

    UnreadablePackage in(String file) {
        return new UnreadablePackage(file, line, column, problem);
    }
}
