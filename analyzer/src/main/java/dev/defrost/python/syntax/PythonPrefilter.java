package dev.defrost.python.syntax;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Tells, before any parsing, what of boto3's resource interface a file can hold. Strings and comments count too: yes in vain, never no. */
public final class PythonPrefilter {
    private static final byte[] BOTO3 = "boto3".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] RESOURCE = "resource".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SESSION = "ession".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] MISSPELT_RESOURCE = "Resource".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] MISSPELT_CLIENT = "Client".getBytes(StandardCharsets.US_ASCII);
    /** What stands behind {@code .resource} where it is a module, an attribute of something else or part of a string. */
    private static final String NO_CREATION = ".=\"'";
    private static final String COMMENT = "defrost:";
    /** A function of boto3 by its name alone. */
    private static final Pattern IMPORTED = Pattern.compile("from\\s+boto3[\\w.]*\\s+import\\s*(?:\\([^)]*|[^\\n]*)\\b[rR]esource\\b");
    /** Types of its resources. */
    private static final List<String> TYPES = List.of("mypy_boto3", "types_boto3", "boto3.resources", "boto3_stubs");
    private static final Hints NOTHING = new Hints(false, false, false, false);

    private PythonPrefilter() {
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
        if (!mentionsAny(bytes)) {
            return NOTHING;
        }
        boolean boto3 = false;
        boolean made = false;
        boolean called = false;
        boolean misspelt = false;
        boolean session = false;
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b == '.') {
                int name = skip(bytes, i + 1, " \t\\\r\n");
                if (isName(bytes, name, RESOURCE)) {
                    int behind = skip(bytes, name + RESOURCE.length, " \t");
                    called |= behind < bytes.length && bytes[behind] == '(';
                    made |= behind == bytes.length || NO_CREATION.indexOf(bytes[behind]) < 0 && !isWord(bytes, behind);
                } else {
                    misspelt |= isName(bytes, name, MISSPELT_RESOURCE) || isName(bytes, name, MISSPELT_CLIENT);
                }
            } else if (b == '3') {
                boto3 |= matches(bytes, i + 1 - BOTO3.length, BOTO3);
            } else if (b == 'e' && !session) {
                session = matches(bytes, i, SESSION);
            }
        }
        if (!boto3) {
            return new Hints(false, called, false, false);
        }
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        boolean creation = made || called || TYPES.stream().anyMatch(text::contains) || IMPORTED.matcher(text).find();
        return new Hints(true, creation, session, misspelt || text.contains(COMMENT));
    }

    /** Whether boto3 or a resource is named at all: the name of the one, and the beginning of the other, cover one of every five bytes. */
    private static boolean mentionsAny(byte[] bytes) {
        for (int i = BOTO3.length - 1; i < bytes.length; i += BOTO3.length) {
            boolean found = switch (bytes[i]) {
                case 'b' -> matches(bytes, i, BOTO3);
                case 'o' -> matches(bytes, i - 1, BOTO3) || matches(bytes, i - 3, BOTO3) || matches(bytes, i - 3, RESOURCE);
                case 't' -> matches(bytes, i - 2, BOTO3);
                case '3' -> matches(bytes, i - 4, BOTO3);
                case 'r' -> matches(bytes, i, RESOURCE);
                case 'e' -> matches(bytes, i - 1, RESOURCE);
                case 's' -> matches(bytes, i - 2, RESOURCE);
                case 'u' -> matches(bytes, i - 4, RESOURCE);
                default -> false;
            };
            if (found) {
                return true;
            }
        }
        return false;
    }

    private static int skip(byte[] bytes, int start, String blanks) {
        int at = start;
        while (at < bytes.length && bytes[at] <= '\\' && blanks.indexOf(bytes[at]) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean isName(byte[] bytes, int start, byte[] expected) {
        return matches(bytes, start, expected) && !isWord(bytes, start + expected.length);
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
