package io.schooljournal.rules.format;

/** A regulation file that is not entirely understood is refused, with the place and what was expected there. */
public final class BrokenRegulation extends Exception {
    private static final long serialVersionUID = 1L;

    /** The file as the user named it. */
    private final String file;
    /** The line, from 1; 0 when the file as a whole is at fault. */
    private final int line;
    /** The column, from 1; 0 when the file as a whole is at fault. */
    private final int column;
    /** What is wrong, without the place. */
    private final String problem;

    /**
     * A regulation is broken at one place.
     *
     * @param file the file as the user named it
     * @param line the line, from 1; 0 for the file as a whole
     * @param column the column, from 1; 0 for the file as a whole
     * @param problem one sentence in the house form
     */
    public BrokenRegulation(String file, int line, int column, String problem) {
        super(line > 0 ? file + ":" + line + ":" + column + ": " + problem : file + ": " + problem);
        this.file = file;
        this.line = line;
        this.column = column;
        this.problem = problem;
    }

    /**
     * Returns the file.
     *
     * @return as the user named it
     */
    public String file() {
        return file;
    }

    /**
     * Returns the line.
     *
     * @return from 1; 0 when the file as a whole is at fault
     */
    public int line() {
        return line;
    }

    /**
     * Returns the column.
     *
     * @return from 1; 0 when the file as a whole is at fault
     */
    public int column() {
        return column;
    }

    /**
     * Returns what is wrong, without the place.
     *
     * @return one sentence
     */
    public String problem() {
        return problem;
    }
}
