package io.schooljournal.examples.validator;

import io.schooljournal.archive.Archive;
import io.schooljournal.archive.ArchiveCheck;
import io.schooljournal.archive.UnfitContent;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journal archive restore}: the journal package out of an archive. */
@Command(
        name = "restore",
        description = {
            "Gives back the journal package of an archive, byte for byte. The archive is verified before; where it is not "
                    + "whole, nothing is written.",
            ""
        },
        footer = {
            "",
            "Exit status: 0 the package was restored; 1 the archive is not whole, and nothing was written; 2 there is no such "
                    + "archive, or the folder could not be written; 3 the program itself failed."
        })
final class ArchiveRestoreCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "ARCHIVE", description = "A folder or a .zip.")
    private String archive = "";

    @Option(names = "--output", paramLabel = "DIR", required = true, description = "The folder to make.")
    private String output = "";

    @Mixin
    private final TrustOption trust = new TrustOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    ArchiveRestoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputRefused {
        try {
            ArchiveCheck check = Archive.restore(Path.of(archive), trust.trust(), Path.of(output));
            new ArchiveText(console, language.language()).verified(check);
            return check.isWhole() ? ExitStatus.CLEAN : ExitStatus.FOUND;
        } catch (UnfitContent unfit) {
            throw new InputRefused("cannot restore `" + archive + "`: " + unfit.getMessage());
        } catch (FileAlreadyExistsException taken) {
            throw InputRefused.unwritable(Path.of(output), taken);
        } catch (IOException failed) {
            throw new InputRefused("cannot restore `" + archive + "` to `" + output + "`: " + InputRefused.why(failed));
        }
    }
}
