package changeover.os;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Files. Paths are texts in the machine's own form, because a recording of Windows is played back on Linux, too.
 * Reading answers; writing (only to our own folders and to files the person named) throws {@link IOException} with the
 * system's words.
 */
public interface Disk {
    /** What lies at a path. Links are not followed. */
    Answer<Entry> look(String path);

    /** Names in a folder, sorted. */
    Answer<List<String>> list(String folder);

    /** A text file in UTF-8; {@link Why#ODD} when longer than {@code limit} bytes. */
    Answer<String> read(String path, int limit);

    /** A plain file of any length, to be read once from its start; the caller closes it. */
    default Answer<InputStream> open(String path) {
        return Answer.failed(Why.NOT_RECORDED, path);
    }

    /**
     * The bytes of a plain file, opened once; a link is not followed. {@link Why#ODD} for everything but a plain file,
     * and when longer than {@code limit}. Recordings hold no such files.
     */
    default Answer<byte[]> readPlain(String path, int limit) {
        return Answer.failed(Why.NOT_RECORDED, path);
    }

    /** Writes a file whole or not at all: temporary file beside it, flushed to disk, then moved. */
    void write(String path, byte[] content) throws IOException;

    /** Adds a line to a file and forces it to disk before returning. */
    void append(String path, String line) throws IOException;

    /** Makes a folder; {@code forOwnerOnly}: others may not write there. Existing ones are left as they are. */
    void makeFolder(String path, boolean forOwnerOnly) throws IOException;

    /** Deletes one file; no error when it is not there. Never a folder. */
    void delete(String path) throws IOException;

    /** Takes a lock that ends with the process; empty when somebody else has it. */
    Optional<Lock> lock(String path) throws IOException;

    /** The places this program uses on this machine. */
    Places places();

    enum Kind {
        FILE,
        FOLDER,
        LINK,
        OTHER
    }

    /** {@code modified} may be null when unknown; {@code size} in bytes. */
    record Entry(Kind kind, long size, Instant modified) {}

    /** Held until closed. */
    interface Lock extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Folders, without a trailing separator.
     *
     * @param machineState written only with administrator rights: checked plan, journal, receipts
     * @param personState the window's own settings and plans
     * @param documents where a person looks for saved files
     * @param separator "/" or "\\"
     */
    record Places(String machineState, String personState, String documents, String separator) {
        public String in(String folder, String... names) {
            return folder + separator + String.join(separator, names);
        }
    }
}
