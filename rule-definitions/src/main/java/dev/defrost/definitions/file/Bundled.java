package dev.defrost.definitions.file;

import dev.defrost.definitions.DefinitionException;
import dev.defrost.definitions.Definitions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The definition files on the class path. */
public final class Bundled {
    private Bundled() {}

    /** The bytes of a file, named relative to the folder of all definitions. */
    public static byte[] bytes(String name) {
        try (InputStream in = Definitions.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new DefinitionException(name, "", "it is missing from this build");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new DefinitionException(name, "", "cannot be read (" + e + ")", e);
        }
    }

    /** The lines of a text file. */
    public static List<String> lines(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
    }
}
