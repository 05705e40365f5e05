package io.schooljournal.rules.obligation;

import static io.schooljournal.rules.exchange.PackageFile.PEOPLE;
import static io.schooljournal.rules.exchange.PackageFile.PUPILS;

import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.exchange.UnreadablePackage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of the people and pupils of a package, where it tells them. */
public final class Names {
    private final Map<String, String> names = new HashMap<>();

    private Names() {}

    /**
     * Returns the names that a package tells.
     *
     * @param journal the package; it stays open
     * @return the names, by id
     * @throws UnreadablePackage when a file cannot be read to its end
     */
    public static Names read(JournalPackage journal) throws UnreadablePackage {
        Names names = new Names();
        for (PackageFile file : List.of(PEOPLE, PUPILS)) {
            Column id = file.columns().get(0);
            Column name = file.column("name");
            journal.read(file, row -> {
                String told = row.text(name);
                if (told != null) {
                    names.names.putIfAbsent(String.valueOf(row.text(id)), told);
                }
            });
        }
        return names;
    }

    /**
     * Returns the name of somebody.
     *
     * @param id the id of a person or pupil
     * @return the name, or null when the package tells none
     */
    public @Nullable String of(String id) {
        return names.get(id);
    }
}
