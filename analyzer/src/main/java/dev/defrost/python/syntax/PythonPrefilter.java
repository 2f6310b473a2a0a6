package dev.defrost.python.syntax;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Tells, before any parsing, what of boto3's resource interface a file can hold. Strings and comments count too: yes in vain, never no. */
public final class PythonPrefilter {
    private static final byte[] BOTO3 = "boto3".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] RESOURCE = "resource".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] MISSPELT_RESOURCE = "Resource".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] MISSPELT_CLIENT = "Client".getBytes(StandardCharsets.US_ASCII);
    /** What stands behind a name, as in {@code .resource}, where it is a module or a class of another library, is set, or is part of a string. */
    private static final String NOT_TAKEN = ".=\"'";
    private static final String SESSION = "ession";
    private static final String COMMENT = "defrost:";
    /** A function of boto3 by its name alone. */
    private static final Pattern IMPORTED = Pattern.compile("from\\s+boto3[\\w.]*\\s+import\\s*(?:\\([^)]*|[^\\n]*)\\b[rR]esource\\b");
    /** Types of its resources. */
    private static final List<String> TYPES = List.of("mypy_boto3", "types_boto3", "boto3.resources", "boto3_stubs");
    private static final Hints NOTHING = new Hints(false, false, false, false);
    private static final Hints ONLY_CALLED = new Hints(false, true, false, false);
    /**
     * Wherever one of the two names stands, one of these lies at an index that is a multiple of four; of those that would do, they are the rarest.
     * Each has a bit in two tables, by its first letter and by its second.
     */
    private static final List<String> PAIRS = List.of("bo", "ot", "to", "o3", "ur", "rc", "so", "ou");
    private static final byte[] FIRST = letters(0);
    private static final byte[] SECOND = letters(1);
    private static final int STEP = 4;

    private PythonPrefilter() {
    }

    private static byte[] letters(int place) {
        byte[] bits = new byte[256];
        for (int i = 0; i < PAIRS.size(); i++) {
            bits[PAIRS.get(i).charAt(place)] |= (byte) (1 << i);
        }
        return bits;
    }

    /**
     * What a file may hold.
     *
     * @param boto3 a mention of boto3
     * @param creation something that makes a resource, or says that a value is one; in a file without a mention of boto3 only calls count
     * @param session a session of boto3, which may make resources elsewhere
     * @param other something else that findings are about: a function that boto3 does not have, a comment for Defrost
     */
    public record Hints(boolean boto3, boolean creation, boolean session, boolean other) {}

    /** Reads them off the bytes of a file, in whatever encoding that has ASCII in it. */
    public static Hints hints(byte[] bytes) {
        return hints(bytes, bytes.length);
    }

    /** Reads them off the first bytes of an array. */
    public static Hints hints(byte[] bytes, int length) {
        byte[] first = FIRST;
        byte[] second = SECOND;
        boolean boto3 = false;
        boolean made = false;
        boolean called = false;
        for (int i = 0; i + 1 < length; i += STEP) {
            if ((first[bytes[i] & 0xff] & second[bytes[i + 1] & 0xff]) != 0) {
                boto3 = boto3 || start(bytes, length, i, BOTO3) >= 0;
                int name = start(bytes, length, i, RESOURCE);
                if (name >= 0 && isMember(bytes, length, name, RESOURCE)) {
                    int behind = skip(bytes, length, name + RESOURCE.length);
                    called |= behind < length && bytes[behind] == '(';
                    made |= isTaken(bytes, length, behind);
                }
            }
        }
        if (!boto3) {
            return called ? ONLY_CALLED : NOTHING;
        }
        String text = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        boolean creation = made || called || TYPES.stream().anyMatch(text::contains) || IMPORTED.matcher(text).find();
        boolean other = text.contains(COMMENT) || takes(bytes, length, MISSPELT_RESOURCE) || takes(bytes, length, MISSPELT_CLIENT);
        return new Hints(true, creation, text.contains(SESSION), other);
    }

    /** Where the name begins that the place lies in; -1 when it lies in none. */
    private static int start(byte[] bytes, int length, int place, byte[] name) {
        for (int start = place - name.length + 2; start <= place; start++) {
            if (matches(bytes, length, start, name)) {
                return start;
            }
        }
        return -1;
    }

    /** Whether a name is taken from something. */
    private static boolean takes(byte[] bytes, int length, byte[] name) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] == name[0] && matches(bytes, length, i, name) && isMember(bytes, length, i, name)
                    && isTaken(bytes, length, skip(bytes, length, i + name.length))) {
                return true;
            }
        }
        return false;
    }

    /** Whether this is a whole name behind a dot, on whichever line that stands. */
    private static boolean isMember(byte[] bytes, int length, int start, byte[] name) {
        int dot = start - 1;
        while (dot >= 0 && bytes[dot] <= '\\' && " \t\\\r\n".indexOf(bytes[dot]) >= 0) {
            dot--;
        }
        return dot >= 0 && bytes[dot] == '.' && !isWord(bytes, length, start + name.length);
    }

    private static boolean isTaken(byte[] bytes, int length, int behind) {
        return behind == length || NOT_TAKEN.indexOf(bytes[behind]) < 0 && !isWord(bytes, length, behind);
    }

    private static int skip(byte[] bytes, int length, int start) {
        int at = start;
        while (at < length && (bytes[at] == ' ' || bytes[at] == '\t')) {
            at++;
        }
        return at;
    }

    private static boolean matches(byte[] bytes, int length, int start, byte[] expected) {
        if (start < 0 || start + expected.length > length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if (bytes[start + i] != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWord(byte[] bytes, int length, int at) {
        return at < length && (bytes[at] < 0 || LexicalScanner.isWord((char) bytes[at]));
    }
}
