package io.schooljournal.archive;

import io.schooljournal.archive.signature.Signature;
import io.schooljournal.archive.signature.SignatureCheck;
import io.schooljournal.archive.signature.Trust;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Looks for everything that is wrong with one archive, from its manifest inwards. */
final class Inspection {
    private static final int LARGEST_MANIFEST = 64 << 20;
    private static final int LARGEST_SIGNATURE = 1 << 20;

    private final String archive;
    private final Container container;
    private final @Nullable Trust trust;
    private final List<Fault> faults;
    private final List<String> ignored = new ArrayList<>();
    private final Map<String, String> around = new TreeMap<>();
    private @Nullable SignatureCheck signature;

    Inspection(String archive, Container container, @Nullable Trust trust) {
        this.archive = archive;
        this.container = container;
        this.trust = trust;
        this.faults = new ArrayList<>(container.faults());
    }

    ArchiveCheck check() {
        byte[] json = read(ArchiveManifest.FILE, LARGEST_MANIFEST);
        if (json == null) {
            if (!container.names().contains(ArchiveManifest.FILE)) {
                faults.add(Fault.of(FaultCode.NO_MANIFEST, ArchiveManifest.FILE));
            }
            return new ArchiveCheck(archive, null, null, null, faults, ignored);
        }
        around.put(ArchiveManifest.FILE, Digest.of(json).sha256());
        checkSignature(json);
        ArchiveManifest manifest = manifest(json);
        if (manifest != null) {
            checkAround(manifest);
            manifest.files().forEach(this::checkFile);
            checkAdded(manifest);
            checkLogs(manifest);
        }
        return new ArchiveCheck(archive, manifest, around.get(ArchiveManifest.FILE), signature, faults, ignored);
    }

    private @Nullable ArchiveManifest manifest(byte[] json) {
        try {
            return ManifestJson.read(json, ignored);
        } catch (BrokenManifest broken) {
            faults.add(new Fault(
                    FaultCode.MANIFEST_UNREADABLE, ArchiveManifest.FILE, String.valueOf(broken.getMessage())));
            return null;
        }
    }

    private void checkSignature(byte[] json) {
        byte[] cms = read(ArchiveManifest.SIGNATURE_FILE, LARGEST_SIGNATURE);
        if (cms != null) {
            around.put(ArchiveManifest.SIGNATURE_FILE, Digest.of(cms).sha256());
        }
        if (trust == null) {
            return;
        }
        if (cms == null) {
            if (trust.demandsSignature()) {
                faults.add(Fault.of(FaultCode.NOT_SIGNED, ArchiveManifest.FILE));
            }
            return;
        }
        SignatureCheck found = trust.check(json, cms);
        signature = found;
        found.faults()
                .forEach(fault -> faults.add(
                        new Fault(FaultCode.of(fault), ArchiveManifest.SIGNATURE_FILE, by(found.signature()))));
    }

    private static String by(@Nullable Signature signature) {
        return signature == null ? "" : signature.signer() + ", " + signature.claimedAt();
    }

    /** The manifest, its signature and the list of sums name each other. */
    private void checkAround(ArchiveManifest manifest) {
        boolean there = around.containsKey(ArchiveManifest.SIGNATURE_FILE);
        if (manifest.signed() != there) {
            faults.add(Fault.of(there ? FaultCode.ADDED : FaultCode.REMOVED, ArchiveManifest.SIGNATURE_FILE));
        }
        byte[] sums = read(Names.SUMS, LARGEST_MANIFEST);
        if (sums == null) {
            if (!container.names().contains(Names.SUMS)) {
                faults.add(Fault.of(FaultCode.REMOVED, Names.SUMS));
            }
            return;
        }
        if (!Arrays.equals(sums, Sums.of(manifest, around))) {
            around.forEach((name, is) -> Sums.hashOf(name, sums)
                    .filter(listed -> !listed.equals(is))
                    .ifPresent(listed -> faults.add(Fault.of(FaultCode.CHANGED, name))));
            faults.add(Fault.of(FaultCode.SUMS_DIFFER, Names.SUMS));
        }
    }

    private void checkFile(ArchivedFile file) {
        if (!Names.isInside(file.path())) {
            faults.add(Fault.of(FaultCode.PATH_OUTSIDE, file.path()));
        } else if (!container.names().contains(file.path())) {
            faults.add(Fault.of(FaultCode.REMOVED, file.path()));
        } else {
            try (InputStream bytes = container.open(file.path())) {
                if (!Digest.of(bytes).isOf(file)) {
                    faults.add(Fault.of(FaultCode.CHANGED, file.path()));
                }
            } catch (IOException unreadable) {
                faults.add(unreadable(file.path(), unreadable));
            }
        }
    }

    private void checkAdded(ArchiveManifest manifest) {
        Set<String> known = new HashSet<>(List.of(ArchiveManifest.FILE, ArchiveManifest.SIGNATURE_FILE, Names.SUMS));
        manifest.files().forEach(file -> known.add(file.path()));
        Set<String> added = new TreeSet<>(container.names());
        added.removeAll(known);
        added.forEach(name -> faults.add(Fault.of(FaultCode.ADDED, name)));
    }

    /** Says of a log that its file cannot tell by its hash: that, and where, it was cut or its rows were exchanged. */
    private void checkLogs(ArchiveManifest manifest) {
        for (ArchivedFile file : manifest.files()) {
            if (file.kind() == FileKind.CHANGE_LOG && container.names().contains(file.path())) {
                checkLog(file.path(), manifest.changeLogs());
            }
        }
    }

    private void checkLog(String path, List<LogEnd> expected) {
        try (InputStream bytes = container.open(path)) {
            Map<String, LogEnd> found = new HashMap<>();
            ChangeLogFile.ends(bytes).forEach(end -> found.put(end.journal(), end));
            for (LogEnd end : expected) {
                LogEnd is = found.getOrDefault(end.journal(), new LogEnd(end.journal(), 0, ""));
                if (is.length() < end.length()) {
                    faults.add(new Fault(
                            FaultCode.LOG_CUT, path, end.journal() + ": " + is.length() + " < " + end.length()));
                } else if (!is.equals(end)) {
                    faults.add(new Fault(FaultCode.LOG_BROKEN, path, end.journal() + ": " + is.length()));
                }
            }
        } catch (BrokenManifest broken) {
            faults.add(new Fault(FaultCode.LOG_BROKEN, path, String.valueOf(broken.getMessage())));
        } catch (IOException unreadable) {
            faults.add(unreadable(path, unreadable));
        }
    }

    /** Reads a file that is not large; null when it is not there or cannot be read, which then is a fault. */
    private byte @Nullable [] read(String name, int most) {
        if (!container.names().contains(name)) {
            return null;
        }
        try {
            return container.bytes(name, most);
        } catch (IOException unreadable) {
            faults.add(unreadable(name, unreadable));
            return null;
        }
    }

    private static Fault unreadable(String name, IOException cause) {
        return new Fault(FaultCode.UNREADABLE, name, String.valueOf(cause.getMessage()));
    }
}
