package io.schooljournal.examples.validator;

import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.wire.Suggestion;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.exchange.Manifest;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RegulationFile;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A regulation is named by its id when it is built in, and otherwise by its file. */
final class RegulationChoice {
    private static final Pattern FILE = Pattern.compile(".*([/\\\\]|\\.ya?ml$).*");

    private RegulationChoice() {}

    /** Returns the regulation of this id or in this file, perhaps with readings chosen otherwise; a built-in id comes first. */
    static JournalPolicy of(String idOrFile) throws InputRefused {
        if (choosesReadings(idOrFile)) {
            return compile(file(idOrFile));
        }
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

    /** Returns the regulation that was chosen, or the built-in one that the manifest of a package names. */
    static JournalPolicy of(@Nullable JournalPolicy chosen, String name, Manifest manifest) throws InputRefused {
        return chosen == null ? of(named(name, manifest)) : chosen;
    }

    /** Returns the id of the built-in regulation that the manifest of a package names. */
    static String named(String name, Manifest manifest) throws InputRefused {
        String named = manifest.regulation();
        if (named == null) {
            throw new InputRefused("the manifest of `" + name + "` names no regulation; name one by --regulation");
        }
        if (!Regulations.builtIn().ids().contains(named)) {
            throw new InputRefused("the manifest of `" + name + "` names the regulation `" + named
                    + "`, which is not built in; name one by --regulation");
        }
        return named;
    }

    /**
     * Returns the file of a regulation, built in or not, perhaps with readings chosen otherwise, as in
     * {@code sosh21@markCorrection=STRICT,windowCount=WORKING_DAYS}.
     */
    static RegulationFile file(String choice) throws InputRefused {
        int at = choice.lastIndexOf('@');
        boolean read = choosesReadings(choice);
        String idOrFile = read ? choice.substring(0, at) : choice;
        try {
            RegulationFile file = Regulations.builtIn().ids().contains(idOrFile)
                    ? Regulations.file(idOrFile)
                    : Regulations.file(existing(idOrFile));
            return read ? file.withReadings(readings(choice.substring(at + 1))) : file;
        } catch (BrokenRegulation broken) {
            throw InputRefused.placed(String.valueOf(broken.getMessage()));
        }
    }

    private static boolean choosesReadings(String choice) {
        int at = choice.lastIndexOf('@');
        return at > 0 && choice.indexOf('=', at) > 0;
    }

    private static JournalPolicy compile(RegulationFile file) throws InputRefused {
        try {
            return Regulations.compile(file);
        } catch (BrokenRegulation broken) {
            throw InputRefused.placed(String.valueOf(broken.getMessage()));
        }
    }

    private static Map<String, String> readings(String list) throws InputRefused {
        Map<String, String> readings = new LinkedHashMap<>();
        for (String reading : list.split(",", -1)) {
            String[] parts = reading.split("=", -1);
            if (parts.length != 2 || parts[0].isEmpty()) {
                throw new InputRefused("expected readings like `markCorrection=STRICT`, not `" + reading + "`");
            }
            readings.put(parts[0], parts[1]);
        }
        return readings;
    }

    private static Path existing(String idOrFile) throws InputRefused {
        Path file = path(idOrFile);
        if (!Files.exists(file)
                && !FILE.matcher(idOrFile.toLowerCase(Locale.ROOT)).matches()) {
            throw new InputRefused("unknown regulation `" + idOrFile + "`"
                    + Suggestion.among(idOrFile, Regulations.builtIn().ids()));
        }
        return regular(file);
    }

    private static Path regular(Path file) throws InputRefused {
        if (!Files.isRegularFile(file)) {
            throw new InputRefused("cannot read `" + file + "`: "
                    + (Files.isDirectory(file) ? "it is a folder" : "no such file or folder"));
        }
        return file;
    }

    /** Returns the regulation in a file; a broken one is refused with its line and column. */
    static JournalPolicy load(Path file) throws InputRefused {
        try {
            return Regulations.load(regular(file));
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
