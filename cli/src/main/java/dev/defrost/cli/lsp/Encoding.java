package dev.defrost.cli.lsp;

import java.util.List;
import org.eclipse.lsp4j.PositionEncodingKind;

/** What the columns of positions count. */
enum Encoding {
    UTF8(PositionEncodingKind.UTF8),
    UTF16(PositionEncodingKind.UTF16),
    UTF32(PositionEncodingKind.UTF32);

    private final String kind;

    Encoding(String kind) {
        this.kind = kind;
    }

    /** The name in the protocol. */
    String kind() {
        return kind;
    }

    /** The first that the client offers, or else UTF-16, which every client must know. */
    static Encoding negotiate(List<String> offered) {
        for (String kind : offered == null ? List.<String>of() : offered) {
            for (Encoding encoding : values()) {
                if (encoding.kind.equals(kind)) {
                    return encoding;
                }
            }
        }
        return UTF16;
    }

    /** How many units a character counts; a lone surrogate counts like the replacement character. */
    int width(int codePoint) {
        return switch (this) {
            case UTF16 -> Character.charCount(codePoint);
            case UTF32 -> 1;
            case UTF8 -> codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
        };
    }
}
