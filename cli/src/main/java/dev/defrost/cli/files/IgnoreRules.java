package dev.defrost.cli.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.ignore.IgnoreNode;

/**
 * The {@code .gitignore} files from the repository's root down to a folder: the deepest that matches decides.
 *
 * @param above those of the folders above; null at the top
 * @param length of the name of the folder that the rules lie in, with the slash behind it
 */
record IgnoreRules(IgnoreRules above, IgnoreNode node, int length) {
    static final String FILE = ".gitignore";
    private static final IgnoreRules NONE = new IgnoreRules(null, new IgnoreNode(), 0);

    /** The rules of the folders above {@code start} that belong to the same repository. */
    static IgnoreRules above(Path start) {
        List<Path> above = new ArrayList<>();
        Path repository = start;
        while (repository != null && !Files.exists(repository.resolve(".git"))) {
            repository = repository.getParent();
            if (repository != null) {
                above.add(0, repository);
            }
        }
        if (repository == null) {
            return NONE;
        }
        IgnoreRules rules = NONE.with(repository.resolve(".git/info/exclude"), name(repository).length());
        for (Path folder : above) {
            rules = rules.in(folder);
        }
        return rules;
    }

    /** The name of a folder as it stands before the names of what it holds. */
    static String name(Path folder) {
        String name = folder.toString().replace('\\', '/');
        return name.endsWith("/") ? name : name + "/";
    }

    /** With the rules that a folder adds. */
    IgnoreRules in(Path folder) {
        return with(folder.resolve(FILE), name(folder).length());
    }

    /** @param path absolute, with slashes */
    boolean isIgnored(String path, boolean folder) {
        for (IgnoreRules level = this; level != NONE; level = level.above) {
            IgnoreNode.MatchResult result = level.node.isIgnored(path.substring(level.length), folder);
            if (result == IgnoreNode.MatchResult.IGNORED) {
                return true;
            }
            if (result == IgnoreNode.MatchResult.NOT_IGNORED) {
                return false;
            }
        }
        return false;
    }

    private IgnoreRules with(Path file, int length) {
        if (!Files.isRegularFile(file)) {
            return this;
        }
        IgnoreNode node = new IgnoreNode();
        try (InputStream in = Files.newInputStream(file)) {
            node.parse(in);
        } catch (IOException e) {
            return this; // as git does: rules that cannot be read ignore nothing
        }
        return new IgnoreRules(this, node, length);
    }
}
