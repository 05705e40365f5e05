package io.schooljournal.rules.exchange;

import java.nio.file.Files;
import java.nio.file.Path;

/** Makes a journal package out of XML interchange files of the Ed-Fi Data Standard. */
public final class EdFiConverter {
    private EdFiConverter() {}

    /**
     * Converts interchange files.
     *
     * @param source a folder of XML files, or one file
     * @param output the folder to make; it must not exist, or be empty
     * @return what was carried, and what could not be
     * @throws FailedConversion when a file cannot be read or the package cannot be written; then there is no output
     */
    public static ConversionReport convert(Path source, Path output) throws FailedConversion {
        if (Files.exists(output)) {
            throw new FailedConversion(output + ": output exists already");
        }
        throw new FailedConversion(source + ": no interchange file found");
    }
}
