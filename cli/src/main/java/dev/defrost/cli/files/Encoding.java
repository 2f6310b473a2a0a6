package dev.defrost.cli.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/** How a file spells its text in bytes: its charset and whether it starts with a UTF-8 byte order mark. */
public record Encoding(Charset charset, boolean byteOrderMark) {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** The bytes of {@code text}; empty when the charset cannot spell it. */
    public Optional<byte[]> encode(String text) {
        ByteBuffer encoded;
        try {
            encoded = charset.newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(text));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
        int offset = byteOrderMark ? MARK.length : 0;
        byte[] bytes = new byte[offset + encoded.remaining()];
        if (byteOrderMark) {
            System.arraycopy(MARK, 0, bytes, 0, offset);
        }
        encoded.get(bytes, offset, bytes.length - offset);
        return Optional.of(bytes);
    }
}
