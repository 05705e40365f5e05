package io.schooljournal.rules.exchange;

/** A journal package cannot be read as a whole; the message says where and what was expected. */
public final class UnreadablePackage extends Exception {
    private static final long serialVersionUID = 1L;

    /** The package, or a file in it. */
    private final String file;
    /** The line, from 1; 0 when the trouble has none. */
    private final long line;
    /** The column, from 1; 0 when the trouble has none. */
    private final long column;
    /** What is wrong, without the place. */
    private final String problem;

    /**
     * The message is {@code file:line:column: problem}, without line and column where there are none.
     *
     * @param file the package, or a file in it
     * @param line the line, from 1; 0 when the trouble has no line
     * @param column the column, from 1; 0 when the trouble has no column
     * @param problem one sentence in the house form
     */
    public UnreadablePackage(String file, long line, long column, String problem) {
        super(place(file, line, column) + ": " + problem);
        this.file = file;
        this.line = line;
        this.column = column;
        this.problem = problem;
    }

    static UnreadablePackage of(String file, String problem) {
        return new UnreadablePackage(file, 0, 0, problem);
    }

    private static String place(String file, long line, long column) {
        return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }

    /**
     * Returns where the trouble is.
     *
     * @return the package, or a file in it
     */
    public String file() {
        return file;
    }

    /**
     * Returns the line of the trouble.
     *
     * @return the line, from 1, or 0 when there is none
     */
    public long line() {
        return line;
    }

    /**
     * Returns the column of the trouble.
     *
     * @return the column, from 1, or 0 when there is none
     */
    public long column() {
        return column;
    }

    /**
     * Returns what is wrong, without the place.
     *
     * @return one sentence in the house form
     */
    public String problem() {
        return problem;
    }
}
