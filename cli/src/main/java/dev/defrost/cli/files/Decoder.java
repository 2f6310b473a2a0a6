package dev.defrost.cli.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the bytes of a Python file as Python does: a byte order mark, else the cookie of PEP 263 in the first two lines, else UTF-8. */
final class Decoder {
    private static final Pattern COOKIE = Pattern.compile("^[ \\t\\f]*#.*?coding[:=][ \\t]*([-\\w.]+)");
    private static final Pattern BLANK = Pattern.compile("^[ \\t\\f]*(?:#[^\\r\\n]*)?$");

    private Decoder() {}

    /** The text, or why there is none ({@code error} is then not null). */
    record Decoded(String text, Encoding encoding, String error) {}

    static Decoded decode(byte[] bytes) {
        boolean mark = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        String cookie = cookie(bytes, mark ? 3 : 0);
        Charset charset;
        try {
            charset = cookie == null ? StandardCharsets.UTF_8 : Charset.forName(javaName(cookie));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return new Decoded(null, null, "unknown encoding: " + cookie);
        }
        if (mark && !charset.equals(StandardCharsets.UTF_8)) {
            return new Decoded(null, null, "it starts with a UTF-8 byte order mark but declares " + cookie);
        }
        int start = mark ? 3 : 0;
        Encoding encoding = new Encoding(charset, mark);
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes, start, bytes.length - start)).toString();
            return new Decoded(text, encoding, null);
        } catch (CharacterCodingException e) {
            return new Decoded(null, null, "it is not valid " + charset.name());
        }
    }

    private static String cookie(byte[] bytes, int start) {
        String head = new String(bytes, start, Math.min(bytes.length - start, 1000), StandardCharsets.ISO_8859_1);
        String[] lines = head.split("\\r\\n|\\r|\\n", 3);
        for (int i = 0; i < Math.min(2, lines.length); i++) {
            Matcher matcher = COOKIE.matcher(lines[i]);
            if (matcher.find()) {
                return matcher.group(1);
            }
            if (!BLANK.matcher(lines[i]).matches()) {
                return null;
            }
        }
        return null;
    }

    /** Python's names of charsets that Java calls otherwise. */
    private static String javaName(String cookie) {
        String name = cookie.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        if (name.equals("utf-8") || name.startsWith("utf-8-")) {
            return "UTF-8";
        }
        if (name.equals("latin-1") || name.startsWith("latin-1-") || name.equals("iso-latin-1") || name.equals("l1")) {
            return "ISO-8859-1";
        }
        return name;
    }
}
