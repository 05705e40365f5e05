package io.schooljournal.archive;

import java.io.IOException;

/** A manifest that cannot be understood; the message says where and what was expected. */
final class BrokenManifest extends IOException {
    private static final long serialVersionUID = 1L;

    BrokenManifest(String pointer, String expected) {
        super((pointer.isEmpty() ? "" : pointer + ": ") + expected);
    }
}
