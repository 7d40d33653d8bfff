package io.github.codexspring.client.transport;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Set;

/** A folder that belongs to the user of this JVM and into which nobody else may look or write. */
final class PrivateFolder {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    private final Path path;

    private final UserPrincipal owner;

    private PrivateFolder(Path path, UserPrincipal owner) {
        this.path = path;
        this.owner = owner;
    }

    /**
     * Opens the folder, making it if need be.
     *
     * @throws IOException if that fails or the folder is somebody else's
     */
    static PrivateFolder open(Path path) throws IOException {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        try {
            if (posix) {
                Files.createDirectory(path, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            } else {
                Files.createDirectory(path);
            }
        } catch (FileAlreadyExistsException ex) {
            if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                throw new IOException("'" + path + "' is not a folder", ex);
            }
        }
        // Who we are on this file system is known for certain only by what we make.
        Path probe = Files.createTempFile(path, "", ".tmp");
        try {
            UserPrincipal owner = ownerOf(probe);
            if (!ownerOf(path).equals(owner)) {
                throw new IOException("'" + path + "' is not a folder of user '" + owner.getName() + "'");
            }
            if (posix && !Files.getPosixFilePermissions(path).equals(OWNER_ONLY)) {
                Files.setPosixFilePermissions(path, OWNER_ONLY);
            }
            return new PrivateFolder(path, owner);
        } finally {
            Files.deleteIfExists(probe);
        }
    }

    Path path() {
        return this.path;
    }

    /** Whether a file, or a link itself, is ours. */
    boolean owns(Path file) throws IOException {
        return ownerOf(file).equals(this.owner);
    }

    private static UserPrincipal ownerOf(Path file) throws IOException {
        return Files.getOwner(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Writes a file so that it is seen whole or not at all. */
    Path write(String name, String text) throws IOException {
        Path whole = Files.createTempFile(this.path, "", ".tmp");
        try {
            Files.writeString(whole, text);
            return Files.move(whole, this.path.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(whole);
        }
    }
}
