package io.schooljournal.examples.validator;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code journal regulations}: what there is to judge by. */
@Command(
        name = "regulations",
        synopsisSubcommandLabel = "COMMAND",
        description = {"Lists and shows the built-in regulations, checks one's own file, and compares two.", ""},
        commandListHeading = "%nCommands:%n")
final class RegulationsCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    static CommandLine commandLine(Console console) {
        return new CommandLine(new RegulationsCommand())
                .addSubcommand(new RegulationsListCommand(console))
                .addSubcommand(new RegulationsShowCommand(console))
                .addSubcommand(new RegulationsPageCommand(console))
                .addSubcommand(new RegulationsCoverageCommand(console))
                .addSubcommand(new RegulationsLintCommand(console))
                .addSubcommand(new RegulationsDiffCommand(console));
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Conventions.expectedCommand(spec));
    }
}
