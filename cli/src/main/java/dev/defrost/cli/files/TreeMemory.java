package dev.defrost.cli.files;

import dev.defrost.cli.cache.Build;
import dev.defrost.cli.cache.CacheFolder;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * What earlier runs saw of trees of files: which entries each folder has, and what the first look at each file has shown. It holds for what has
 * the same {@link FileStatus} still; what was too young to tell is not remembered. Whatever goes wrong looks as if nothing were remembered.
 */
public final class TreeMemory {
    /** Files and folders from which on remembering pays. */
    private static final int WORTH_IT = 100;
    private static final int FOLDER = 1;
    private static final int KNOWN = 2;
    private static final int RULES = 4;
    private static final int ENVIRONMENT = 8;

    private final CacheFolder cache;
    private final String setting;
    private final int worthIt;
    private final LongSupplier clock;

    /**
     * @param setting what else verdicts depend on
     * @param clock in milliseconds since 1970
     */
    TreeMemory(CacheFolder cache, String setting, int worthIt, LongSupplier clock) {
        this.cache = cache;
        this.setting = setting;
        this.worthIt = worthIt;
        this.clock = clock;
    }

    /**
     * In the cache of the user whose environment this is; null where there can be none.
     *
     * @param included patterns of the files that hold code
     */
    public static TreeMemory of(Map<String, String> environment, List<String> included) {
        CacheFolder cache = CacheFolder.ofUser(environment);
        String build = cache == null ? null : Build.id();
        return build == null ? null : new TreeMemory(cache, build + "\n" + String.join("\n", included), WORTH_IT, System::currentTimeMillis);
    }

    /** Now, in the nanoseconds of {@link FileStatus}. */
    long now() {
        return TimeUnit.MILLISECONDS.toNanos(clock.getAsLong());
    }

    /** What is known of a folder and all below it; null when nothing is. */
    Seen.Folder recall(Path root, Path start) {
        String key = key(root, start);
        byte[] bytes = cache.read(name(key));
        if (bytes == null) {
            return null;
        }
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            return string(in, in.getInt()).equals(key) && read(in) instanceof Seen.Folder folder ? folder : null;
        } catch (RuntimeException e) {
            return null; // written by something else
        }
    }

    /** @param looked {@link #now} before the run looked at anything */
    void remember(Path root, Path start, Seen.Folder folder, long looked) {
        if (folder.size() < worthIt) {
            return;
        }
        String key = key(root, start);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            DataOutputStream out = new DataOutputStream(bytes);
            byte[] own = key.getBytes(StandardCharsets.UTF_8);
            out.writeInt(own.length);
            out.write(own);
            write(folder, looked, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cache.write(name(key), bytes.toByteArray());
    }

    private String key(Path root, Path start) {
        return setting + "\n" + root + "\n" + start;
    }

    /** Two keys of one name put out each other's entries, and no more. */
    private static String name(String key) {
        long hash = 0;
        for (int i = 0; i < key.length(); i++) {
            hash = hash * 0x5851F42D4C957F2DL + key.charAt(i) + 1;
        }
        return "tree-" + Long.toHexString(hash);
    }

    private static void write(Seen entry, long looked, DataOutputStream out) throws IOException {
        FileStatus status = entry instanceof Seen.Folder folder ? folder.status() : ((Seen.File) entry).status();
        boolean known = status != null && status.isSettled(looked);
        int flags = known ? KNOWN : 0;
        if (entry instanceof Seen.Folder folder) {
            flags |= FOLDER | (folder.rules() ? RULES : 0) | (folder.environment() ? ENVIRONMENT : 0);
        }
        out.writeByte(flags);
        byte[] name = entry.name().getBytes(StandardCharsets.UTF_8);
        out.writeShort(name.length);
        out.write(name);
        if (known) {
            out.writeByte(status.kind().ordinal());
            out.writeLong(status.size());
            out.writeLong(status.modified());
            out.writeLong(status.changed());
            out.writeLong(status.inode());
        }
        if (entry instanceof Seen.Folder folder) {
            out.writeInt(folder.entries().size());
            for (Seen each : folder.entries()) {
                write(each, looked, out);
            }
        } else {
            out.writeByte(((Seen.File) entry).verdict());
        }
    }

    private static Seen read(ByteBuffer in) {
        int flags = in.get();
        String name = string(in, in.getShort());
        FileStatus status = (flags & KNOWN) == 0 ? null
                : new FileStatus(FileStatus.KINDS.get(in.get()), in.getLong(), in.getLong(), in.getLong(), in.getLong());
        if ((flags & FOLDER) == 0) {
            return new Seen.File(name, status, in.get(), null);
        }
        int size = in.getInt();
        List<Seen> entries = new ArrayList<>(Math.min(size, in.remaining()));
        for (int i = 0; i < size; i++) {
            entries.add(read(in));
        }
        return new Seen.Folder(name, status, (flags & RULES) != 0, (flags & ENVIRONMENT) != 0, entries);
    }

    private static String string(ByteBuffer in, int length) {
        String text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
        in.position(in.position() + length);
        return text;
    }
}
