package dev.defrost.cli.files;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What was read of a file: the first bytes of an array, which the next look of the same thread may write over.
 *
 * @param length how many of the bytes there are
 */
record ReadBytes(byte[] array, int length) {
    private static final int KEPT = 1 << 20;
    private static final ThreadLocal<byte[]> ARRAY = ThreadLocal.withInitial(() -> new byte[KEPT]);

    /** Reads a file with as few system calls as it takes, as most files matter no further. */
    static ReadBytes of(Path file, long size) throws IOException {
        byte[] array = size < KEPT ? ARRAY.get() : new byte[(int) size + 1];
        int length = 0;
        try (FileInputStream in = new FileInputStream(file.toFile())) {
            int expected = (int) size + 1;
            int read;
            while ((read = in.read(array, length, Math.min(expected, array.length) - length)) > 0) {
                length += read;
                if (length == Math.min(expected, array.length)) { // it has grown
                    array = Arrays.copyOf(array, array.length * 2);
                    expected = array.length;
                }
            }
        }
        return new ReadBytes(array, length);
    }

    byte[] copy() {
        return Arrays.copyOf(array, length);
    }
}
