package io.schooljournal.examples.validator;

import io.schooljournal.core.report.Document;
import io.schooljournal.core.report.DocumentKind;
import io.schooljournal.core.wire.Suggestion;
import io.schooljournal.rules.documents.Documents;
import io.schooljournal.rules.form.DocumentRendering;
import io.schooljournal.rules.form.LibraryMissing;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code journal report}: the documents of a regulation, made out of a journal package. */
@Command(
        name = "report",
        description = {
            "Makes a document that a regulation asks for out of a journal package: a summary sheet, a journal page, an "
                    + "extract, and so on.",
            "",
            "`journal report list` tells which documents there are, what each takes, and which clauses ask for it.",
            ""
        },
        synopsisSubcommandLabel = "[list]",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "html, text and pdf are for people; xlsx is for a spreadsheet program; csv and json are for other programs. The "
                    + "same package gives the same bytes.",
            "",
            "Exit status: 0 the document was made; 2 the package could not be read, has nothing of what was asked for, or "
                    + "the command line is wrong, and no output file was written; 3 the program itself failed.",
            "",
            "Examples:",
            "  journal report list --regulation sosh21",
            "  journal report class-performance-sheet journal.zip --class 7A --format pdf --output sheet.pdf"
        })
final class ReportCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    // Neither is required by picocli, which would ask for them before `list` too.
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "NAME",
            description = "The document; `journal report list` tells their names.")
    private @Nullable String name;

    @Parameters(index = "1", arity = "0..1", paramLabel = "PACKAGE", description = "A folder or a .zip.")
    private @Nullable String journal;

    @Mixin
    private final SelectionOptions selection = new SelectionOptions();

    @Option(
            names = "--regulation",
            paramLabel = "ID|FILE",
            description = "The regulation whose document it is (default: the one the manifest names).")
    private @Nullable String regulation;

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            description =
                    "Look at the journal as it stood at this instant, such as 2025-05-31T12:00:00+03:00 (default: "
                            + "when the package was exported).")
    private @Nullable Instant asOf;

    @Option(
            names = "--format",
            paramLabel = "html|csv|xlsx|pdf|json|text",
            defaultValue = "text",
            description = "Form of the document (default: text).")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(names = "--bom", description = "Begin csv with a byte order mark, as spreadsheet programs like it.")
    private boolean bom;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            defaultValue = "-",
            description = "Write the document to this file, whole or not at all (default: -, standard output).")
    private String output = "-";

    @Mixin
    private final LanguageOption language = new LanguageOption();

    ReportCommand(Console console) {
        this.console = console;
    }

    static CommandLine commandLine(Console console) {
        return new CommandLine(new ReportCommand(console)).addSubcommand(new ReportListCommand(console));
    }

    @Override
    public Integer call() throws InputRefused, IOException {
        DocumentKind kind = kind(given(name, "NAME"));
        String source = given(journal, "PACKAGE");
        if (bom && format != ReportFormat.CSV) {
            throw new InputRefused("only csv begins with a byte order mark; leave `--bom` out, or add `--format csv`");
        }
        if (format.isBinary() && output.equals("-") && console.isTerminal()) {
            throw new InputRefused("a terminal cannot show " + format + "; name a file by --output");
        }
        DocumentRendering rendering = rendering();
        try (OutputFile file = OutputFile.open(output, console)) {
            Document document = new PackageReport(regulation, asOf).make(kind, source, selection.selection());
            rendering.write(document, file.stream());
            file.keep();
        }
        return ExitStatus.CLEAN;
    }

    private String given(@Nullable String word, String label) {
        if (word == null) {
            throw new ParameterException(
                    spec.commandLine(), "expected " + label + "; see `" + spec.qualifiedName() + " --help`");
        }
        return word;
    }

    private DocumentRendering rendering() throws InputRefused {
        try {
            return format.rendering(language.language(), bom);
        } catch (LibraryMissing missing) {
            throw new InputRefused(String.valueOf(missing.getMessage()));
        }
    }

    /** Returns the document of a name; an unknown one is refused. */
    static DocumentKind kind(String name) throws InputRefused {
        List<String> known = Documents.kinds().stream().map(ReportCommand::name).toList();
        int at = known.indexOf(name.toLowerCase(Locale.ROOT));
        if (at < 0) {
            String meant = Suggestion.among(name, known);
            throw new InputRefused("unknown document `" + name + "`"
                    + (meant.endsWith("?") ? meant : "; `journal report list` tells which there are"));
        }
        return Documents.kinds().get(at);
    }

    /** Returns the name by which the document is asked for. */
    static String name(DocumentKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
