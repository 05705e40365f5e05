package io.schooljournal.examples.validator;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code journal archive}: a year's journal as it must be kept. */
@Command(
        name = "archive",
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Keeps a year's journal for as long as the regulation says: makes archives, verifies them, gives back what is in "
                    + "them, and tells what need not be kept any more.",
            "",
            "An archive can be verified without this program, by sha256sum and openssl; docs/ARCHIVE.md tells how.",
            ""
        },
        commandListHeading = "%nCommands:%n")
final class ArchiveCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    static CommandLine commandLine(Console console) {
        return new CommandLine(new ArchiveCommand())
                .addSubcommand(new ArchiveCreateCommand(console))
                .addSubcommand(new ArchiveVerifyCommand(console))
                .addSubcommand(new ArchiveRestoreCommand(console))
                .addSubcommand(new ArchiveDueCommand(console))
                .addSubcommand(new ArchiveActCommand(console));
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Conventions.expectedCommand(spec));
    }
}
