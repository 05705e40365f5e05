package io.schooljournal.examples.validator;

import io.schooljournal.archive.Archive;
import io.schooljournal.archive.ArchiveCheck;
import io.schooljournal.archive.Fault;
import io.schooljournal.archive.signature.Trust;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code journal archive verify}: whether archives are what they were. */
@Command(
        name = "verify",
        description = {
            "Verifies archives: every byte of every file, that no file was removed or added, the ends of the change log, and "
                    + "the signature. Several archives must be copies of one.",
            ""
        },
        footer = {
            "",
            "Exit status: 0 every archive is whole; 1 something is wrong, each fault naming its file; 2 there is no such "
                    + "archive; 3 the program itself failed."
        })
final class ArchiveVerifyCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "ARCHIVE", description = "A folder or a .zip.")
    private List<String> archives = new ArrayList<>();

    @Mixin
    private final TrustOption trust = new TrustOption();

    @Mixin
    private final DocumentFormat format = new DocumentFormat();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    ArchiveVerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputRefused, IOException {
        Trust judge = trust.trust();
        List<ArchiveCheck> checks = new ArrayList<>();
        for (String archive : archives) {
            checks.add(verify(archive, judge));
        }
        List<List<Fault>> faults = checks.stream()
                .map(check -> Stream.concat(check.faults().stream(), check.differenceFrom(checks.get(0)).stream())
                        .toList())
                .toList();
        if (format.isJson()) {
            ArchiveForm form = new ArchiveForm(language.language());
            List<Map<String, Object>> trees = new ArrayList<>();
            for (int i = 0; i < checks.size(); i++) {
                trees.add(form.tree(checks.get(i), faults.get(i)));
            }
            DocumentFormat.write(console, trees);
        } else {
            ArchiveText text = new ArchiveText(console, language.language());
            for (ArchiveCheck check : checks) {
                text.verified(check);
                check.differenceFrom(checks.get(0)).forEach(text::fault);
            }
        }
        return faults.stream().allMatch(List::isEmpty) ? ExitStatus.CLEAN : ExitStatus.FOUND;
    }

    static ArchiveCheck verify(String archive, Trust trust) throws InputRefused {
        try {
            return Archive.verify(Path.of(archive), trust);
        } catch (IOException unreadable) {
            throw InputRefused.unreadable(Path.of(archive), unreadable);
        }
    }
}
