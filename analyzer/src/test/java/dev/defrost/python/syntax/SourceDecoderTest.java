package dev.defrost.python.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.defrost.python.syntax.SourceDecoder.Decoded;
import dev.defrost.python.syntax.SourceDecoder.LineEnding;
import dev.defrost.python.syntax.SourceDecoder.Undecodable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceDecoderTest {
    private static byte[] latin1(String bytes) {
        return bytes.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Decoded decoded(byte[] bytes) {
        return (Decoded) SourceDecoder.decode(bytes);
    }

    private static String refused(byte[] bytes) {
        return ((Undecodable) SourceDecoder.decode(bytes)).message();
    }

    @Test
    void utf8IsTheDefault() {
        Decoded decoded = decoded("x = 'é'\n".getBytes(StandardCharsets.UTF_8));
        assertThat(decoded).isEqualTo(new Decoded("x = 'é'\n", StandardCharsets.UTF_8, false, LineEnding.LF));
        assertThat(decoded(new byte[0]).text()).isEmpty();
    }

    @Test
    void theByteOrderMarkIsTakenOffAndPutBack() {
        byte[] bytes = "\uFEFFx\r\n".getBytes(StandardCharsets.UTF_8);
        Decoded decoded = decoded(bytes);
        assertThat(decoded).isEqualTo(new Decoded("x\r\n", StandardCharsets.UTF_8, true, LineEnding.CRLF));
        assertThat(decoded.encode("x\r\n")).contains(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"# -*- coding: latin-1 -*-", "#coding=iso-8859-1", "# vim: set fileencoding=Latin_1 :",
            "\n# coding: l1", "\f # coding: latin1"})
    void aDeclaredEncodingIsUsed(String cookie) {
        byte[] bytes = latin1(cookie + "\nx = '\u00e9'\n");
        Decoded decoded = decoded(bytes);
        assertThat(decoded.charset()).isEqualTo(StandardCharsets.ISO_8859_1);
        assertThat(decoded.text()).endsWith("x = 'é'\n");
        assertThat(decoded.encode(decoded.text())).contains(bytes);
        assertThat(decoded.encode(decoded.text() + "\u2022")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x = 1\n# coding: latin-1\n", "\n\n# coding: latin-1\n", "x = '# coding: latin-1'\n",
            "'''\n# coding: latin-1\n"})
    void anythingElseIsNoDeclaration(String source) {
        assertThat(decoded(latin1(source)).charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(refused(latin1(source + "\u00e9"))).isEqualTo("not valid UTF-8 at byte offset " + source.length());
    }

    @Test
    void otherEncodings() {
        Charset japanese = Charset.forName("EUC-JP");
        byte[] bytes = "# coding: euc_jp\nx = '日本'\n".getBytes(japanese);
        assertThat(decoded(bytes).text()).contains("日本");
        assertThat(decoded(bytes).encode(decoded(bytes).text())).contains(bytes);
    }

    @Test
    void whatIsNoPythonSource() {
        assertThat(refused(latin1("a\0b"))).isEqualTo("not a text file: NUL byte at offset 1");
        assertThat(refused(latin1("# coding: klingon\n"))).isEqualTo("unknown encoding: klingon");
        assertThat(refused(latin1("\u00ef\u00bb\u00bf# coding: latin-1\n"))).contains("contradicts");
        assertThat(refused(latin1("# coding: ascii\n\u00e9"))).contains("not valid US-ASCII");
        assertThat(refused(latin1("# coding: utf-16\nx\n"))).isNotEmpty();
    }

    @Test
    void mostLinesDecideTheLineEnding() {
        assertThat(LineEnding.of("a\r\nb\r\nc\n")).isEqualTo(LineEnding.CRLF);
        assertThat(LineEnding.of("a\r\nb\nc\n")).isEqualTo(LineEnding.LF);
        assertThat(LineEnding.of("a\rb\r")).isEqualTo(LineEnding.CR);
        assertThat(LineEnding.of("a")).isEqualTo(LineEnding.LF);
    }
}
