package io.schooljournal.archive.cms;

import io.schooljournal.archive.signature.Signer;
import io.schooljournal.archive.signature.SigningFailed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A signer whose key lies in a PKCS#12 file ({@code .p12}, {@code .pfx}). */
public final class Pkcs12Signer implements Signer {
    private final PrivateKey key;
    private final List<X509Certificate> chain;

    private Pkcs12Signer(PrivateKey key, List<X509Certificate> chain) {
        this.key = key;
        this.chain = List.copyOf(chain);
    }

    /**
     * Opens a key store.
     *
     * @param file the file
     * @param password its password; the caller wipes it
     * @param alias the name of the key; null when the store has one key only
     * @return the signer
     * @throws SigningFailed when the file is no PKCS#12 store, the password is wrong, or there is no such key
     * @throws IOException when the file cannot be read
     */
    public static Signer open(Path file, char[] password, @Nullable String alias) throws SigningFailed, IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12", Castle.PROVIDER);
            load(store, bytes, password, file);
            return of(store, alias == null ? onlyKey(store, file) : alias, password, file);
        } catch (GeneralSecurityException broken) {
            throw new SigningFailed("key store `" + file + "` holds a key that cannot be used", broken);
        }
    }

    private static void load(KeyStore store, InputStream bytes, char[] password, Path file)
            throws SigningFailed, GeneralSecurityException {
        try {
            store.load(bytes, password);
        } catch (IOException | RuntimeException wrong) {
            throw new SigningFailed(
                    "key store `" + file + "` cannot be opened: the password is wrong, or it is no PKCS#12 file",
                    wrong);
        }
    }

    private static Signer of(KeyStore store, String alias, char[] password, Path file)
            throws SigningFailed, GeneralSecurityException {
        Certificate[] chain = store.getCertificateChain(alias);
        if (!(store.getKey(alias, password) instanceof PrivateKey key) || chain == null) {
            throw new SigningFailed(
                    "key store `" + file + "` has no key `" + alias + "`; it has " + String.join(", ", keys(store)),
                    null);
        }
        return new Pkcs12Signer(
                key, Stream.of(chain).map(X509Certificate.class::cast).toList());
    }

    private static String onlyKey(KeyStore store, Path file) throws SigningFailed, GeneralSecurityException {
        List<String> keys = keys(store);
        if (keys.size() != 1) {
            throw new SigningFailed(
                    keys.isEmpty()
                            ? "key store `" + file + "` has no key"
                            : "key store `" + file + "` has several keys; name one of " + String.join(", ", keys),
                    null);
        }
        return keys.get(0);
    }

    private static List<String> keys(KeyStore store) throws GeneralSecurityException {
        List<String> keys = new ArrayList<>();
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)) {
                keys.add(alias);
            }
        }
        Collections.sort(keys);
        return keys;
    }

    @Override
    public byte[] sign(byte[] content, Instant at) throws SigningFailed {
        X509Certificate own = chain.get(0);
        try {
            own.checkValidity(Date.from(at));
        } catch (GeneralSecurityException invalid) {
            throw new SigningFailed(
                    "certificate of `" + own.getSubjectX500Principal() + "` is not valid at `" + at + "`", invalid);
        }
        Optional<String> algorithm = Algorithms.of(own.getPublicKey(), Certificates.keyType(own));
        if (algorithm.isEmpty()) {
            throw new SigningFailed(
                    "key of `" + own.getSubjectX500Principal()
                            + "` cannot sign an archive; expected ECDSA from 256 bits, RSA from "
                            + "2048 bits, or GOST R 34.10-2012",
                    null);
        }
        return new Signing(key, chain, algorithm.get()).sign(content, at);
    }
}
