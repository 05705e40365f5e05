package io.schooljournal.examples.validator;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code journal convert}: other systems' exports into journal packages. */
@Command(
        name = "convert",
        synopsisSubcommandLabel = "FORMAT",
        description = {"Converts another system's export into a journal package, as far as it goes.", ""},
        commandListHeading = "%nFormats:%n")
final class ConvertCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    static CommandLine commandLine(Console console) {
        return new CommandLine(new ConvertCommand())
                .addSubcommand(new ConvertOneRosterCommand(console))
                .addSubcommand(new ConvertEdFiCommand(console));
    }

    /** Without a format there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Conventions.expectedCommand(spec));
    }
}
