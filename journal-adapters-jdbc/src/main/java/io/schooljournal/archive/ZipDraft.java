package io.schooljournal.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** An archive that is written into a zip; see {@link ZipLayout}. */
final class ZipDraft extends Draft {
    private final FileChannel channel;
    private final OutputStream out;
    private final Map<String, Digest> files = new LinkedHashMap<>();
    private long position;

    ZipDraft(Path place) throws IOException {
        super(place);
        channel = FileChannel.open(draft(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
    }

    @Override
    Digest write(String name, Digest digest, InputStream bytes) throws IOException {
        byte[] header = ZipLayout.localHeader(name, digest);
        position += header.length + digest.size();
        if (files.size() == ZipLayout.MOST_FILES || position > ZipLayout.LARGEST) {
            throw new IOException("it is too large for a zip; name a folder");
        }
        out.write(header);
        files.put(name, digest);
        return Digest.copying(bytes, out);
    }

    @Override
    void finish() throws IOException {
        long offset = 0;
        long size = 0;
        for (Map.Entry<String, Digest> file : files.entrySet()) {
            byte[] header = ZipLayout.centralHeader(file.getKey(), file.getValue(), offset);
            out.write(header);
            size += header.length;
            offset += ZipLayout.localHeader(file.getKey(), file.getValue()).length
                    + file.getValue().size();
        }
        if (offset + size > ZipLayout.LARGEST) {
            throw new IOException("it is too large for a zip; name a folder");
        }
        out.write(ZipLayout.end(files.size(), size, offset));
        out.flush();
        channel.force(true);
        channel.close();
    }

    @Override
    public void close() throws IOException {
        channel.close();
        super.close();
    }
}
