package io.schooljournal.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An archive that lies in a zip of exactly the {@link ZipLayout}: nothing in it is packed, so that nothing can unpack to
 * more than it is, and every byte between the files is compared with the one that must stand there.
 */
final class ZipContainer implements Container {
    /** Where a file's bytes are. */
    private record Place(long from, long size) {}

    private final Path file;
    private final Map<String, Place> places = new TreeMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private ZipContainer(Path file) {
        this.file = file;
    }

    static ZipContainer open(Path file) throws IOException {
        ZipContainer zip = new ZipContainer(file);
        try (SeekableByteChannel bytes = Files.newByteChannel(file)) {
            zip.list(bytes);
        }
        return zip;
    }

    private void list(SeekableByteChannel bytes) throws IOException {
        long length = bytes.size();
        if (length < ZipLayout.END) {
            differs(length);
            return;
        }
        byte[] last = read(bytes, length - ZipLayout.END, ZipLayout.END);
        ByteBuffer end = ZipLayout.little(last);
        int count = end.getShort(10) & 0xFFFF;
        long size = end.getInt(12) & 0xFFFFFFFFL;
        long directory = end.getInt(16) & 0xFFFFFFFFL;
        if (!Arrays.equals(last, ZipLayout.end(count, size, directory)) || directory + size + ZipLayout.END != length) {
            differs(length - ZipLayout.END);
            return;
        }
        long entry = directory;
        long place = 0;
        for (int i = 0; i < count && faults.isEmpty(); i++) {
            Central central = Central.read(bytes, entry, directory + size);
            if (central == null || !central.stands(bytes, entry, place)) {
                differs(entry);
                return;
            }
            add(central, place);
            entry += central.length();
            place += central.whole();
        }
        if (faults.isEmpty() && (entry != directory + size || place != directory)) {
            differs(place);
        }
    }

    private void add(Central central, long place) {
        if (!Names.isInside(central.name())) {
            faults.add(Fault.of(FaultCode.PATH_OUTSIDE, central.name()));
        } else if (places.put(
                        central.name(),
                        new Place(place + central.local(), central.digest().size()))
                != null) {
            differs(place);
        }
    }

    private void differs(long from) {
        places.clear();
        faults.add(new Fault(FaultCode.ZIP_NOT_AS_MADE, String.valueOf(file.getFileName()), Long.toString(from)));
    }

    static byte[] read(SeekableByteChannel bytes, long from, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(count);
        bytes.position(from);
        while (buffer.hasRemaining() && bytes.read(buffer) >= 0) {
            // until it is full or the file ends
        }
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    @Override
    public Set<String> names() {
        return places.keySet();
    }

    @Override
    public List<Fault> faults() {
        return faults;
    }

    @Override
    public InputStream open(String name) throws IOException {
        Place place = places.get(name);
        if (place == null) {
            throw new IOException("zip has no file `" + name + "`");
        }
        SeekableByteChannel bytes = Files.newByteChannel(file);
        bytes.position(place.from());
        return new Limited(Channels.newInputStream(bytes), place.size());
    }

    @Override
    public void close() {}

    /** A row of the directory. */
    private record Central(String name, Digest digest) {
        static @Nullable Central read(SeekableByteChannel bytes, long from, long end) throws IOException {
            if (from + ZipLayout.CENTRAL > end) {
                return null;
            }
            ByteBuffer fixed = ZipLayout.little(ZipContainer.read(bytes, from, ZipLayout.CENTRAL));
            int nameLength = fixed.getShort(28) & 0xFFFF;
            if (from + ZipLayout.CENTRAL + nameLength > end) {
                return null;
            }
            byte[] name = ZipContainer.read(bytes, from + ZipLayout.CENTRAL, nameLength);
            return new Central(
                    new String(name, StandardCharsets.UTF_8),
                    new Digest(fixed.getInt(24) & 0xFFFFFFFFL, "", fixed.getInt(16) & 0xFFFFFFFFL));
        }

        /** Tells whether the row, and the header before the file itself, are as they must be. */
        boolean stands(SeekableByteChannel bytes, long entry, long place) throws IOException {
            byte[] central = ZipLayout.centralHeader(name, digest, place);
            byte[] local = ZipLayout.localHeader(name, digest);
            return place + local.length + digest.size() <= bytes.size()
                    && Arrays.equals(central, ZipContainer.read(bytes, entry, central.length))
                    && Arrays.equals(local, ZipContainer.read(bytes, place, local.length));
        }

        int length() {
            return ZipLayout.centralHeader(name, digest, 0).length;
        }

        int local() {
            return ZipLayout.localHeader(name, digest).length;
        }

        long whole() {
            return local() + digest.size();
        }
    }
}
