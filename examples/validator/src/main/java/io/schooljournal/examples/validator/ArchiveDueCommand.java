package io.schooljournal.examples.validator;

import io.schooljournal.archive.disposal.DisposalCase;
import io.schooljournal.archive.disposal.DisposalState;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code journal archive due}: which archives need not be kept any more. */
@Command(
        name = "due",
        description = {
            "Tells of archives until when what in them must be kept, and which are due for destruction: those whose terms have "
                    + "all run out, which are whole in every copy, and on which there is no hold. Nothing is destroyed.",
            "",
            "Holds stand in NAME.HOLDS.txt beside an archive, or in HOLDS.txt in its folder, one a line; # begins a remark.",
            ""
        },
        footer = {
            "",
            "Exit status: 0 nothing is due; 1 something is; 2 an archive could not be read, or the command line is wrong; 3 "
                    + "the program itself failed."
        })
final class ArchiveDueCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final ArchiveCases archives = new ArchiveCases();

    @Mixin
    private final DocumentFormat format = new DocumentFormat();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    ArchiveDueCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputRefused, IOException {
        List<DisposalCase> cases = archives.read();
        if (format.isJson()) {
            ArchiveForm form = new ArchiveForm(language.language());
            DocumentFormat.write(console, cases.stream().map(form::tree).toList());
        } else {
            cases.forEach(new DisposalText(console, language.language())::say);
        }
        return cases.stream().anyMatch(each -> each.state() == DisposalState.DUE) ? ExitStatus.FOUND : ExitStatus.CLEAN;
    }
}
