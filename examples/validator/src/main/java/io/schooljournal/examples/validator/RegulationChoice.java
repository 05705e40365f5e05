package io.schooljournal.examples.validator;

import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.wire.Suggestion;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.format.BrokenRegulation;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A regulation is named by its id when it is built in, and otherwise by its file. */
final class RegulationChoice {
    private static final Pattern FILE = Pattern.compile(".*([/\\\\]|\\.ya?ml$).*");

    private RegulationChoice() {}

    /** Returns the regulation of this id or in this file; a built-in id comes first. */
    static JournalPolicy of(String idOrFile) throws InputRefused {
        Regulations builtIn = Regulations.builtIn();
        Optional<JournalPolicy> policy = builtIn.find(idOrFile);
        if (policy.isPresent()) {
            return policy.get();
        }
        Path file = path(idOrFile);
        if (Files.exists(file)
                || FILE.matcher(idOrFile.toLowerCase(Locale.ROOT)).matches()) {
            return load(file);
        }
        throw new InputRefused("unknown regulation `" + idOrFile + "`" + Suggestion.among(idOrFile, builtIn.ids()));
    }

    /** Returns the regulation in a file; a broken one is refused with its line and column. */
    static JournalPolicy load(Path file) throws InputRefused {
        if (!Files.isRegularFile(file)) {
            throw new InputRefused("cannot read `" + file + "`: "
                    + (Files.isDirectory(file) ? "it is a folder" : "no such file or folder"));
        }
        try {
            return Regulations.load(file);
        } catch (BrokenRegulation broken) {
            throw InputRefused.placed(String.valueOf(broken.getMessage()));
        }
    }

    private static Path path(String text) throws InputRefused {
        try {
            return Path.of(text);
        } catch (InvalidPathException wrong) {
            throw new InputRefused("`" + text + "` is neither a regulation's id nor the name of a file");
        }
    }
}
