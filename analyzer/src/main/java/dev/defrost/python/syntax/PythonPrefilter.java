package dev.defrost.python.syntax;

import java.nio.charset.StandardCharsets;

/** Tells, before any parsing, whether a file can hold anything of boto3's resource interface by itself. */
public final class PythonPrefilter {
    private static final byte[] BOTO3 = "boto3".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] RESOURCE = ".resource".getBytes(StandardCharsets.US_ASCII);

    private PythonPrefilter() {
    }

    /**
     * True if the bytes hold {@code boto3} (thus also {@code mypy_boto3_} and {@code types_boto3_}), or the attribute
     * {@code .resource} as a whole word, called or not. Strings and comments count too: this may say yes in vain, never no.
     */
    public static boolean mayMatter(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b == '3' && matches(bytes, i + 1 - BOTO3.length, BOTO3)) {
                return true;
            }
            if (b == '.' && matches(bytes, i, RESOURCE) && !isWord(bytes, i + RESOURCE.length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] bytes, int start, byte[] expected) {
        if (start < 0 || start + expected.length > bytes.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if (bytes[start + i] != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWord(byte[] bytes, int at) {
        return at < bytes.length && (bytes[at] < 0 || LexicalScanner.isWord((char) bytes[at]));
    }
}
