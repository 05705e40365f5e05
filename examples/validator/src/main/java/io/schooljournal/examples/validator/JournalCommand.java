package io.schooljournal.examples.validator;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The {@code journal} command: a school's journal against the school's regulation.
 *
 * <p>{@code java -jar journal.jar --help} tells the rest. Exit status: 0 nothing was found, 1 something was found, 2 the
 * input could not be read or the command line is wrong, 3 the program itself failed.
 */
@Command(
        name = "journal",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = {"Judges a school's class journal by the school's own regulation, clause by clause.", ""},
        commandListHeading = "%nCommands:%n",
        optionListHeading = "Options:%n",
        footer = {
            "",
            "Exit status: 0 nothing was found; 1 something was found; 2 the input could not be read or the command "
                    + "line is wrong; 3 the program itself failed.",
            "",
            "Examples:",
            "  journal regulations list",
            "  journal decide --regulation sosh21 < requests.jsonl > answers.jsonl",
            "  journal audit journal.zip --regulation sosh21 --format html --output report.html",
            "  journal report class-performance-sheet journal.zip --class 7A --format pdf --output sheet.pdf",
            "  journal regulations lint our-school.yaml",
            "",
            "Tab completion in bash and zsh: source <(journal generate-completion)"
        })
public final class JournalCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "When the program itself fails, show where in its code.")
    private boolean debug;

    JournalCommand() {}

    /**
     * Runs the command in this process and ends it with the exit status.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        // Not System.out: that one encodes by the platform and hides that its reader has left.
        int status = run(
                args,
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Help.Ansi.AUTO.enabled(),
                Terminal.isThere());
        System.exit(status);
    }

    /**
     * Runs the command on the given streams, without colour; none is closed.
     *
     * @param args the command line
     * @param in standard input
     * @param out standard output, UTF-8
     * @param err the error stream, UTF-8
     * @return the exit status
     */
    public static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
        return run(args, in, out, err, false, false);
    }

    static int run(
            String[] args, InputStream in, OutputStream out, OutputStream err, boolean coloured, boolean terminal) {
        Console console = new Console(in, out, err, coloured, terminal);
        JournalCommand journal = new JournalCommand();
        Failures failures = new Failures(console, () -> journal.debug);
        try {
            int status = commandLine(journal, console, failures).execute(args);
            console.finish();
            return status;
        } catch (Exception | StackOverflowError | OutOfMemoryError failure) {
            return failures.report(failure);
        }
    }

    static CommandLine commandLine(JournalCommand journal, Console console, Failures failures) {
        CommandLine line = new CommandLine(journal)
                .addSubcommand(new AuditCommand(console))
                .addSubcommand(new ObligationsCommand(console))
                .addSubcommand(ReportCommand.commandLine(console))
                .addSubcommand(new DecideCommand(console))
                .addSubcommand(new WhoMayCommand(console))
                .addSubcommand(RegulationsCommand.commandLine(console))
                .addSubcommand(ConvertCommand.commandLine(console))
                .addSubcommand(ArchiveCommand.commandLine(console))
                .addSubcommand(new SampleCommand(console))
                .addSubcommand(completion());
        return Conventions.apply(line, console, failures);
    }

    private static CommandLine completion() {
        CommandLine completion = new CommandLine(new GenerateCompletion());
        completion.getCommandSpec().usageMessage().hidden(true);
        return completion;
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Conventions.expectedCommand(spec));
    }
}
