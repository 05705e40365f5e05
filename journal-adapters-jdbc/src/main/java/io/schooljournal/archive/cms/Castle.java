package io.schooljournal.archive.cms;

import java.security.Provider;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** The one provider of algorithms; it is handed over, never registered. */
final class Castle {
    static final Provider PROVIDER = new BouncyCastleProvider();

    private Castle() {}
}
