package io.schooljournal.examples.validator;

import io.schooljournal.archive.cms.Pkcs12Signer;
import io.schooljournal.archive.signature.Signer;
import io.schooljournal.archive.signature.SigningFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who signs; the password never stands on the command line, where every user of the machine could read it. */
final class SigningOptions {
    @Option(
            names = "--sign",
            paramLabel = "FILE.p12",
            description = "Sign with a key from this PKCS#12 file: ECDSA, RSA or GOST R 34.10-2012.")
    private @Nullable String keyStore;

    @Option(
            names = "--key-alias",
            paramLabel = "NAME",
            description = "The key in the file; needed where it has several.")
    private @Nullable String alias;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "The first line of this file is the password of the key store.")
    private @Nullable String passwordFile;

    @Option(
            names = "--password-env",
            paramLabel = "NAME",
            description = "The environment variable NAME has the password of the key store.")
    private @Nullable String passwordVariable;

    /** Returns the signer that was chosen; null for nobody. */
    @Nullable
    Signer signer() throws InputRefused {
        if (keyStore == null) {
            if (alias != null || passwordFile != null || passwordVariable != null) {
                throw new InputRefused("a key or a password is of no use without `--sign FILE.p12`");
            }
            return null;
        }
        char[] password = password();
        try {
            return Pkcs12Signer.open(Path.of(keyStore), password, alias);
        } catch (SigningFailed failed) {
            throw new InputRefused(String.valueOf(failed.getMessage()));
        } catch (IOException unreadable) {
            throw InputRefused.unreadable(Path.of(keyStore), unreadable);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private char[] password() throws InputRefused {
        if ((passwordFile == null) == (passwordVariable == null)) {
            throw new InputRefused(
                    "expected the password of the key store by either --password-file or --password-env");
        }
        if (passwordVariable != null) {
            String password = System.getenv(passwordVariable);
            if (password == null) {
                throw new InputRefused("there is no environment variable `" + passwordVariable + "`");
            }
            return password.toCharArray();
        }
        return firstLine(Path.of(String.valueOf(passwordFile)));
    }

    private static char[] firstLine(Path file) throws InputRefused {
        try {
            return Files.readString(file).lines().findFirst().orElse("").toCharArray();
        } catch (IOException unreadable) {
            throw InputRefused.unreadable(file, unreadable);
        }
    }
}
