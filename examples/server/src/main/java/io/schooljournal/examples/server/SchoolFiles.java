package io.schooljournal.examples.server;

import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.port.UnitOfWork;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.usecase.Ports;
import io.schooljournal.core.usecase.people.RegisterDirectory;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.exchange.UnreadablePackage;
import io.schooljournal.rules.school.SchoolPackage;
import io.schooljournal.rules.school.SchoolRecords;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The packages of the schools that are kept, read before anything is written.
 *
 * @param records what they tell
 * @param policies of each school the regulation by which it lives
 * @param otherwise what is asked where there is no such school; nobody has a role there
 */
record SchoolFiles(SchoolRecords records, Map<SchoolId, JournalPolicy> policies, JournalPolicy otherwise) {
    SchoolFiles {
        policies = Map.copyOf(policies);
    }

    /**
     * Reads the packages.
     *
     * @throws StartRefused when one cannot be read, or names a regulation that there is not
     */
    static SchoolFiles read(Settings.Schools schools, Regulations regulations) throws StartRefused {
        List<SchoolPackage> packages = new ArrayList<>();
        for (Path path : schools.packages()) {
            packages.add(read(path));
        }
        SchoolRecords records = SchoolRecords.of(packages);
        Map<SchoolId, JournalPolicy> policies = new HashMap<>();
        for (SchoolId school : records.schools()) {
            SchoolPackage newest = records.newest(school).orElseThrow();
            policies.put(school, policy(regulations, newest, schools.regulation()));
        }
        return new SchoolFiles(records, policies, policy(regulations, schools.regulation()));
    }

    /** Reads one package. */
    static SchoolPackage read(Path path) throws StartRefused {
        try {
            return SchoolPackage.read(path);
        } catch (UnreadablePackage refused) {
            String message = String.valueOf(refused.getMessage());
            throw new StartRefused(
                    refused.file().equals(path.toString()) ? message : "package `" + path + "`: " + message, refused);
        }
    }

    /** Returns the policy of the regulation that a package names, or of another when it names none. */
    static JournalPolicy policy(Regulations regulations, SchoolPackage school, String otherwise) throws StartRefused {
        String named = school.manifest().regulation();
        return policy(regulations, named == null ? otherwise : named);
    }

    /** Returns the policy of a regulation. */
    static JournalPolicy policy(Regulations regulations, String id) throws StartRefused {
        return regulations
                .find(id)
                .orElseThrow(() -> new StartRefused(
                        "unknown regulation `" + id + "`; there are " + String.join(", ", regulations.ids()), null));
    }

    /** Returns what the activities of the schools stand on. */
    Ports ports(UnitOfWork storage) {
        return new Ports(
                storage,
                school -> policies.getOrDefault(school, otherwise),
                RegisterDirectory.over(storage, records),
                records);
    }
}
