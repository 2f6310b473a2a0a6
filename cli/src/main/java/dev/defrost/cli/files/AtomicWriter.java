package dev.defrost.cli.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;

/** Writes beside the file, forces it to disk and renames: whoever reads the file sees the old bytes or the new ones. */
public final class AtomicWriter implements FileWriter {
    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        boolean made = !Files.exists(file);
        Path target = made ? file.toAbsolutePath() : file.toRealPath();
        if (!made && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        // a file that is made gets the permissions that files get here, which a temporary one does not
        Path temporary = made ? Files.createFile(target.resolveSibling(".defrost-" + System.nanoTime() + ".tmp"))
                : Files.createTempFile(target.getParent(), ".defrost-", ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            if (!made) {
                copyAttributes(target, temporary);
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void copyAttributes(Path from, Path to) throws IOException {
        PosixFileAttributeView source = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (source == null) {
            return;
        }
        PosixFileAttributes wanted = source.readAttributes();
        PosixFileAttributeView target = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        PosixFileAttributes actual = target.readAttributes();
        if (!wanted.owner().equals(actual.owner())) {
            target.setOwner(wanted.owner());
        }
        if (!wanted.group().equals(actual.group())) {
            target.setGroup(wanted.group());
        }
        target.setPermissions(wanted.permissions());
    }
}
