package changeover.os.real;

import changeover.os.Answer;
import changeover.os.Disk;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Files of this machine. {@link #makeOwnersFolder} is the one part that a system without POSIX permissions must do in
 * its own way.
 */
public class RealDisk implements Disk {
    private static final String ONLY_OWNER_WRITES = "rwxr-xr-x";

    private final Places places;

    public RealDisk(Places places) {
        this.places = places;
    }

    @Override
    public Places places() {
        return places;
    }

    @Override
    public Answer<Entry> look(String path) {
        try {
            var seen = Files.readAttributes(Path.of(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            Kind kind = seen.isSymbolicLink()
                    ? Kind.LINK
                    : seen.isDirectory() ? Kind.FOLDER : seen.isRegularFile() ? Kind.FILE : Kind.OTHER;
            return Answer.got(new Entry(kind, seen.size(), seen.lastModifiedTime().toInstant()));
        } catch (IOException | InvalidPathException | SecurityException e) {
            return Refusals.of(path, e);
        }
    }

    @Override
    public Answer<List<String>> list(String folder) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(Path.of(folder))) {
            var names = new ArrayList<String>();
            entries.forEach(entry -> names.add(entry.getFileName().toString()));
            names.sort(Comparator.naturalOrder());
            return Answer.got(List.copyOf(names));
        } catch (IOException | RuntimeException e) {
            return Refusals.of(folder, e);
        }
    }

    @Override
    public Answer<String> read(String path, int limit) {
        return TextFiles.read(path, limit);
    }

    @Override
    public Answer<InputStream> open(String path) {
        return TextFiles.open(path);
    }

    @Override
    public Answer<byte[]> readPlain(String path, int limit) {
        return PlainFiles.read(path, limit);
    }

    @Override
    public void write(String path, byte[] content) throws IOException {
        Path target = path(path).toAbsolutePath();
        Path parent = target.getParent();
        if (parent == null || Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(path, null, "is a folder");
        }
        Path beside = parent.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try (FileChannel out =
                    FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                fill(out, ByteBuffer.wrap(content));
                letAllRead(beside);
                out.force(true);
            }
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
        forceFolder(parent);
    }

    @Override
    public void append(String path, String line) throws IOException {
        Path target = path(path).toAbsolutePath();
        boolean isNew = !Files.exists(target, LinkOption.NOFOLLOW_LINKS);
        try (FileChannel out = FileChannel.open(
                target,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.APPEND,
                LinkOption.NOFOLLOW_LINKS)) {
            fill(out, ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
            if (isNew) {
                letAllRead(target);
            }
            out.force(true);
        }
        if (isNew) {
            forceFolder(target.getParent());
        }
    }

    @Override
    public void makeFolder(String path, boolean forOwnerOnly) throws IOException {
        Path folder = path(path).toAbsolutePath();
        if (!forOwnerOnly) {
            Files.createDirectories(folder);
        } else if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            // somebody else's link or file in our place is an attack or a mistake: never go through it
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(path, null, "is there and is not a folder");
            }
        } else {
            if (folder.getParent() != null) {
                Files.createDirectories(folder.getParent());
            }
            makeOwnersFolder(folder);
        }
    }

    /** Makes one folder into which only its owner may write. Its parent is there, the folder itself is not. */
    protected void makeOwnersFolder(Path folder) throws IOException {
        var rights = PosixFilePermissions.fromString(ONLY_OWNER_WRITES);
        Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(rights));
    }

    @Override
    public void delete(String path) throws IOException {
        Path file = path(path);
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(path + ": is a folder, and folders are never deleted");
        }
        Files.deleteIfExists(file);
    }

    /** The lock file itself stays: deleting it would let two holders lock two different files of one name. */
    @Override
    public Optional<Lock> lock(String path) throws IOException {
        FileChannel channel = FileChannel.open(
                path(path), StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        try {
            if (channel.tryLock() != null) {
                return Optional.of(() -> close(channel));
            }
        } catch (OverlappingFileLockException _) {
            // held within this very process
        } catch (IOException e) {
            close(channel);
            throw e;
        }
        close(channel);
        return Optional.empty();
    }

    /** What the helper writes for the machine is read by the window, whatever the administrator's umask is. */
    private void letAllRead(Path file) throws IOException {
        var posix = Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (posix != null && file.startsWith(path(places.machineState()))) {
            posix.setPermissions(PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    private static void fill(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    /** The name in the folder must survive a power cut, too. Systems that cannot open folders do it by themselves. */
    private static void forceFolder(Path folder) {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException _) {
            // Windows does not open folders as files
        }
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException _) {
            // the lock ends with the process at the latest
        }
    }

    private static Path path(String text) throws IOException {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new IOException(text + ": is not a path here", e);
        }
    }
}
