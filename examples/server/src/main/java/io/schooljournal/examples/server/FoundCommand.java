package io.schooljournal.examples.server;

import io.schooljournal.core.people.Basis;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.port.StorageFailure;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.examples.server.school.Founded;
import io.schooljournal.examples.server.school.FoundingText;
import io.schooljournal.examples.server.school.SchoolFounding;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.school.SchoolPackage;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * The {@code server found} command: the journals of a school are opened from its package (открытие журналов школы).
 *
 * <p>It prints a line for each row that the regulation refuses, with its clause, and one for each file. Exit status: 0
 * everything stands, 1 some rows were refused, 2 the package or the command line is wrong.
 */
@Command(
        name = "found",
        mixinStandardHelpOptions = true,
        description = "Opens the journals of a school from its package: roles, classes, subjects, pupils.",
        footer = {
            "",
            "Each row is written by the first whom the regulation lets, of the people who hold office by roles.csv. What",
            "stands there already is left as it is, so that it can be given again.",
        })
final class FoundCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "PACKAGE", description = "A journal package, folder or zip.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(names = "--jdbc-url", paramLabel = "URL", required = true, description = "The database.")
    private String jdbcUrl = "";

    @Option(
            names = "--order",
            paramLabel = "NUMBER",
            required = true,
            description = "The order by which journals are opened and pupils enrolled.")
    private String number = "";

    @Option(names = "--order-date", paramLabel = "DATE", required = true, description = "The day of that order.")
    @SuppressWarnings("NullAway.Init")
    private LocalDate date;

    @Option(
            names = "--regulation",
            paramLabel = "ID",
            defaultValue = "sosh21",
            description = "The regulation of a package that names none (default: ${DEFAULT-VALUE}).")
    private String regulation = "";

    @Option(
            names = "--lang",
            paramLabel = "ru|en",
            defaultValue = "ru",
            description = "Language of what was refused: ru or en (default: ${DEFAULT-VALUE}).")
    private Language language = Language.RU;

    FoundCommand() {}

    @Override
    public Integer call() throws StartRefused {
        if (number.isBlank()) {
            throw new StartRefused("`--order` must name the number of an order", null);
        }
        SchoolPackage school = SchoolFiles.read(folder);
        if (school.classes().isEmpty()) {
            throw new StartRefused("package `" + folder + "`: classes.csv: expected at least one class to found", null);
        }
        JournalPolicy policy = SchoolFiles.policy(Regulations.builtIn(), school, regulation);
        try (Database database = Database.open(jdbcUrl)) {
            Founded founded = SchoolFounding.found(
                    school,
                    database.connections(),
                    policy,
                    new Basis(number, date),
                    Clock.systemUTC().instant());
            new FoundingText(language).lines(founded).forEach(spec.commandLine().getOut()::println);
            spec.commandLine().getOut().flush();
            return founded.refusals().isEmpty() ? 0 : 1;
        } catch (SQLException | StorageFailure failed) {
            throw new StartRefused("the database of `--jdbc-url` failed: " + failed.getMessage(), failed);
        }
    }

    /** Reads a language as people write it. */
    static Language language(String text) {
        return Language.valueOf(text.toUpperCase(Locale.ROOT));
    }
}
