package io.schooljournal.archive;

import io.schooljournal.core.regulation.Text;
import java.util.Locale;

/**
 * Something that is wrong with an archive.
 *
 * @param code what it is
 * @param file the file of the archive that it is about, or the archive
 * @param detail what else there is to say; empty for nothing
 */
public record Fault(FaultCode code, String file, String detail) {
    static Fault of(FaultCode code, String file) {
        return new Fault(code, file, "");
    }

    /**
     * Returns the fault in words.
     *
     * @return one sentence in the house form, naming the file
     */
    public Text text() {
        return new Text(
                String.format(Locale.ROOT, code.text().ru(), file, detail),
                String.format(Locale.ROOT, code.text().en(), file, detail));
    }
}
