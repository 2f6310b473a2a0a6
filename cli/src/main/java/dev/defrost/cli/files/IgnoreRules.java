package dev.defrost.cli.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.eclipse.jgit.ignore.IgnoreNode;

/** The {@code .gitignore} files from the repository's root down to the folder that is being walked: the deepest that matches decides. */
final class IgnoreRules {
    private final Deque<Level> levels = new ArrayDeque<>();

    private record Level(Path folder, IgnoreNode node) {}

    /** Starts at {@code root}, with the rules of the folders above it that belong to the same repository. */
    IgnoreRules(Path root) {
        List<Path> above = new ArrayList<>();
        Path repository = root;
        while (repository != null && !Files.exists(repository.resolve(".git"))) {
            repository = repository.getParent();
            if (repository != null) {
                above.add(repository);
            }
        }
        if (repository == null) {
            return;
        }
        read(repository, repository.resolve(".git/info/exclude"));
        Collections.reverse(above);
        above.forEach(this::enter);
    }

    /** Adds the rules of a folder; {@link #leave} takes them away again. */
    void enter(Path folder) {
        read(folder, folder.resolve(".gitignore"));
    }

    void leave(Path folder) {
        while (!levels.isEmpty() && levels.peek().folder().equals(folder)) {
            levels.pop();
        }
    }

    boolean isIgnored(Path path, boolean directory) {
        for (Level level : levels) {
            String name = level.folder().relativize(path).toString().replace('\\', '/');
            IgnoreNode.MatchResult result = level.node().isIgnored(name, directory);
            if (result == IgnoreNode.MatchResult.IGNORED) {
                return true;
            }
            if (result == IgnoreNode.MatchResult.NOT_IGNORED) {
                return false;
            }
        }
        return false;
    }

    private void read(Path folder, Path file) {
        if (!Files.isRegularFile(file)) {
            return;
        }
        IgnoreNode node = new IgnoreNode();
        try (InputStream in = Files.newInputStream(file)) {
            node.parse(in);
        } catch (IOException e) {
            return; // as git does: rules that cannot be read ignore nothing
        }
        levels.push(new Level(folder, node));
    }
}
