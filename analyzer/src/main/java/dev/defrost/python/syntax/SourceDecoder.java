package dev.defrost.python.syntax;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the bytes of a Python file into text as Python does: UTF-8 unless one of the first two lines declares another
 * encoding (PEP 263). Line ends are not translated, so what is not edited is encoded back byte for byte.
 */
public final class SourceDecoder {
    private static final byte[] UTF8_BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int COOKIE_SEARCH_BYTES = 1024;
    private static final Pattern COOKIE = Pattern.compile("^[ \\t\\f]*#.*?coding[:=][ \\t]*([-_.a-zA-Z0-9]+)");
    private static final Pattern BLANK_OR_COMMENT = Pattern.compile("^[ \\t\\f]*(?:#.*)?$");

    private SourceDecoder() {
    }

    /** What became of the bytes of a file. */
    public sealed interface Result permits Decoded, Undecodable {}

    /** The text without byte order mark, and what is needed to write it back. */
    public record Decoded(String text, Charset charset, boolean bom, LineEnding lineEnding) implements Result {
        /** The bytes of a changed text in this file's encoding; empty if the encoding lacks one of its characters. */
        public Optional<byte[]> encode(String changed) {
            try {
                ByteBuffer encoded = charset.newEncoder().encode(CharBuffer.wrap(changed));
                byte[] mark = bom ? UTF8_BOM : new byte[0];
                byte[] bytes = Arrays.copyOf(mark, mark.length + encoded.remaining());
                encoded.get(bytes, mark.length, encoded.remaining());
                return Optional.of(bytes);
            } catch (CharacterCodingException unmappable) {
                return Optional.empty();
            }
        }
    }

    /** Bytes that are not Python source, and why. */
    public record Undecodable(String message) implements Result {}

    /** How most lines of a file end; LF if none ends. */
    public enum LineEnding {
        LF("\n"), CRLF("\r\n"), CR("\r");

        private final String text;

        LineEnding(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }

        static LineEnding of(String source) {
            int lf = 0;
            int crlf = 0;
            int cr = 0;
            for (int i = 0; i < source.length(); i++) {
                char c = source.charAt(i);
                if (c == '\n') {
                    lf++;
                } else if (c == '\r' && source.startsWith("\n", i + 1)) {
                    crlf++;
                    i++;
                } else if (c == '\r') {
                    cr++;
                }
            }
            return crlf > lf && crlf >= cr ? CRLF : cr > lf ? CR : LF;
        }
    }

    public static Result decode(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return new Undecodable("not a text file: NUL byte at offset " + i);
            }
        }
        boolean bom = bytes.length >= 3 && Arrays.equals(UTF8_BOM, 0, 3, bytes, 0, 3);
        Optional<String> declared = declaredEncoding(bytes, bom ? 3 : 0);
        Charset charset = declared.isPresent() ? charset(declared.get()) : StandardCharsets.UTF_8;
        if (charset == null || !extendsAscii(charset)) {
            return new Undecodable("unknown encoding: " + declared.get());
        }
        if (bom && !charset.equals(StandardCharsets.UTF_8)) {
            return new Undecodable("encoding " + declared.get() + " contradicts the byte order mark of UTF-8");
        }
        return decode(bytes, charset, bom);
    }

    private static Result decode(byte[] bytes, Charset charset, boolean bom) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        int start = bom ? UTF8_BOM.length : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        if (result.isError()) {
            return new Undecodable("not valid " + charset.name() + " at byte offset " + in.position());
        }
        String text = out.flip().toString();
        Decoded decoded = new Decoded(text, charset, bom, LineEnding.of(text));
        boolean exact = charset.equals(StandardCharsets.UTF_8)
                || decoded.encode(text).filter(encoded -> Arrays.equals(encoded, bytes)).isPresent();
        return exact ? decoded : new Undecodable("encoding " + charset.name() + " cannot be written back unchanged");
    }

    private static Optional<String> declaredEncoding(byte[] bytes, int start) {
        int length = Math.min(bytes.length - start, COOKIE_SEARCH_BYTES);
        String head = new String(bytes, start, length, StandardCharsets.ISO_8859_1);
        if (!head.contains("coding")) {
            return Optional.empty();
        }
        String[] lines = head.split("\r\n|\r|\n", 3);
        for (int i = 0; i < Math.min(2, lines.length); i++) {
            Matcher cookie = COOKIE.matcher(lines[i]);
            if (cookie.find()) {
                return Optional.of(cookie.group(1));
            }
            if (!BLANK_OR_COMMENT.matcher(lines[i]).find()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The charset that Python's codec name means; null if there is none. */
    private static Charset charset(String name) {
        String normal = name.toLowerCase(Locale.ROOT).replace('_', '-');
        return switch (normal) {
            case "utf-8", "utf8", "u8", "utf-8-sig" -> StandardCharsets.UTF_8;
            case "latin-1", "latin1", "iso-8859-1", "iso-latin-1", "l1", "8859" -> StandardCharsets.ISO_8859_1;
            case "ascii", "us-ascii", "646" -> StandardCharsets.US_ASCII;
            default -> namedCharset(normal, name);
        };
    }

    /** Python reads the declaration itself as ASCII, so UTF-16 and its like cannot be declared. */
    private static boolean extendsAscii(Charset charset) {
        return charset.canEncode() && Arrays.equals("coding".getBytes(charset), "coding".getBytes(StandardCharsets.US_ASCII));
    }

    private static Charset namedCharset(String normal, String name) {
        for (String candidate : new String[] {normal, name, normal.replace("-", "")}) {
            try {
                return Charset.forName(candidate);
            } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
                continue;
            }
        }
        return normal.startsWith("utf-8-") ? StandardCharsets.UTF_8 : null;
    }
}
