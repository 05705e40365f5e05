package io.schooljournal.examples.validator;

import io.schooljournal.archive.disposal.DestructionAct;
import io.schooljournal.archive.disposal.DisposalCase;
import io.schooljournal.archive.disposal.DisposalState;
import io.schooljournal.core.report.Document;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code journal archive act}: the act of selection for destruction. */
@Command(
        name = "act",
        description = {
            "Makes the act of selection for destruction (акт о выделении к уничтожению) of those of the archives that are due. "
                    + "People sign it and destroy what it lists; this program destroys nothing.",
            ""
        },
        footer = {
            "",
            "Exit status: 0 the act was made; 2 nothing is due, an archive could not be read, or the command line is wrong, and "
                    + "no output file was written; 3 the program itself failed."
        })
final class ArchiveActCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final ArchiveCases archives = new ArchiveCases();

    @Option(
            names = "--number",
            paramLabel = "NUMBER",
            description = "Registration number of the act (default: a blank to write in).")
    private @Nullable String number;

    @Option(
            names = "--format",
            paramLabel = "html|csv|xlsx|pdf|json|text",
            defaultValue = "text",
            description = "Form of the act (default: text).")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            defaultValue = "-",
            description = "Write the act to this file, whole or not at all (default: -, standard output).")
    private String output = "-";

    @Mixin
    private final LanguageOption language = new LanguageOption();

    ArchiveActCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputRefused, IOException {
        if (format.isBinary() && output.equals("-") && console.isTerminal()) {
            throw new InputRefused("a terminal cannot show " + format + "; name a file by --output");
        }
        List<DisposalCase> cases = archives.read();
        if (cases.stream().noneMatch(each -> each.state() == DisposalState.DUE)) {
            throw new InputRefused("nothing is due on `" + archives.asOf() + "`; `journal archive due` tells why");
        }
        Document act = DestructionAct.of(cases, archives.asOf(), number);
        try (OutputFile file = OutputFile.open(output, console)) {
            format.rendering(language.language(), false).write(act, file.stream());
            file.keep();
        }
        return ExitStatus.CLEAN;
    }
}
