package dev.defrost.cli.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What a file system tells of a file or folder without opening it; of a link it tells that it is one.
 *
 * @param modified when the content changed last, in nanoseconds since 1970
 * @param changed when content or attributes did; unlike {@code modified} nobody can set it
 */
record FileStatus(Kind kind, long size, long modified, long changed, long inode) {
    enum Kind { FOLDER, FILE, OTHER }

    static final List<Kind> KINDS = List.of(Kind.values());

    private static final String VIEW = "unix";
    private static final String WHOLE = VIEW + ":mode,size,lastModifiedTime,ctime,ino";
    private static final int TYPE = 0170000;
    private static final int FOLDER = 0040000;
    private static final int FILE = 0100000;
    /** File systems count time in steps of up to two seconds, and servers may be some seconds late. */
    private static final long YOUNG = TimeUnit.SECONDS.toNanos(10);

    /** Kind and size. */
    static FileStatus of(Path path) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        Kind kind = attributes.isDirectory() ? Kind.FOLDER : attributes.isRegularFile() ? Kind.FILE : Kind.OTHER;
        return new FileStatus(kind, attributes.size(), 0, 0, 0);
    }

    /** All of it: equal as long as nothing is done to the file, if it {@link #isSettled}. Not to be had {@link #isWholeKnown everywhere}. */
    static FileStatus whole(Path path) throws IOException {
        Map<String, Object> attributes = Files.readAttributes(path, WHOLE, LinkOption.NOFOLLOW_LINKS);
        int type = (Integer) attributes.get("mode") & TYPE;
        return new FileStatus(type == FOLDER ? Kind.FOLDER : type == FILE ? Kind.FILE : Kind.OTHER, (Long) attributes.get("size"),
                nanos(attributes.get("lastModifiedTime")), nanos(attributes.get("ctime")), (Long) attributes.get("ino"));
    }

    static boolean isWholeKnown(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains(VIEW);
    }

    /**
     * Whether any change since then shows. What changed just before it was looked at may change again within the same step of the file system's clock.
     *
     * @param looked a time before the file was looked at
     */
    boolean isSettled(long looked) {
        return modified < looked - YOUNG && changed < looked - YOUNG;
    }

    boolean isFolder() {
        return kind == Kind.FOLDER;
    }

    boolean isFile() {
        return kind == Kind.FILE;
    }

    private static long nanos(Object time) {
        return ((FileTime) time).to(TimeUnit.NANOSECONDS);
    }
}
