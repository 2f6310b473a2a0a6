package dev.defrost.cli.files;

import dev.defrost.python.semantics.ModuleReferences;
import dev.defrost.python.semantics.NamedModules;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * What a file says of others, found without parsing it.
 *
 * @param modules those that it may import, as {@link ModuleReferences} spells them
 * @param computed whether it may load modules by names that it computes
 */
record References(Set<String> modules, boolean computed) {
    static final References NONE = new References(Set.of(), false);

    static References of(String path, byte[] bytes) {
        return new References(ModuleReferences.of(path, bytes), NamedModules.loads(new String(bytes, StandardCharsets.ISO_8859_1)));
    }
}
