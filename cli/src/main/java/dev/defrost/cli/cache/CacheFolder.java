package dev.defrost.cli.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Bytes by key in files of the user's cache folder. Whatever goes wrong with the files (they are deleted, cut off, or the folder cannot be
 * written) looks like an empty cache. Files appear whole, so runs at the same time see all of an entry or nothing.
 */
public record CacheFolder(Path folder, long limit) {
    private static final int HEAD = Long.BYTES;
    private static final String SUFFIX = ".result";

    /** The folder of a user with this environment; null where there is none. */
    public static CacheFolder ofUser(Map<String, String> environment) {
        String told = environment.get("XDG_CACHE_HOME");
        String home = environment.get("HOME");
        if (told != null && told.startsWith("/")) {
            return new CacheFolder(Path.of(told, "defrost"), 256L << 20);
        }
        return home == null || !home.startsWith("/") ? null : new CacheFolder(Path.of(home, ".cache", "defrost"), 256L << 20);
    }

    /** What was written for the key; null when nothing was, or not all of it is there. */
    public byte[] read(String key) {
        Path file = folder.resolve(key + SUFFIX);
        try {
            byte[] all = Files.readAllBytes(file);
            if (all.length < HEAD || ByteBuffer.wrap(all).getLong() != checksum(all, HEAD)) {
                return null;
            }
            Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis())); // it is still in use
            return Arrays.copyOfRange(all, HEAD, all.length);
        } catch (IOException | SecurityException e) {
            return null;
        }
    }

    public void write(String key, byte[] content) {
        if (content.length > limit / 4) {
            return;
        }
        Path draft = null;
        try {
            Files.createDirectories(folder);
            draft = Files.createTempFile(folder, key, ".new");
            byte[] all = ByteBuffer.allocate(HEAD + content.length).putLong(checksum(content, 0)).put(content).array();
            Files.write(draft, all);
            Files.move(draft, folder.resolve(key + SUFFIX), StandardCopyOption.ATOMIC_MOVE);
            dropOldest();
        } catch (IOException | SecurityException e) {
            remove(draft);
        }
    }

    private static long checksum(byte[] bytes, int from) {
        CRC32 sum = new CRC32();
        sum.update(bytes, from, bytes.length - from);
        return sum.getValue() << 32 ^ bytes.length - from;
    }

    /** Keeps the folder below its limit; also drops what killed runs left. */
    private void dropOldest() throws IOException {
        record Entry(Path path, long size, FileTime used) {}
        List<Entry> entries = new ArrayList<>();
        try (var files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                entries.add(new Entry(file, Files.size(file), Files.getLastModifiedTime(file)));
            }
        }
        entries.sort(Comparator.comparing(Entry::used));
        long total = entries.stream().mapToLong(Entry::size).sum();
        for (Entry entry : entries) {
            if (total <= limit) {
                return;
            }
            remove(entry.path());
            total -= entry.size();
        }
    }

    private static void remove(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | SecurityException e) {
            // another run removes it some day
        }
    }
}
