package dev.defrost.cli.config;

import java.util.List;
import org.eclipse.jgit.ignore.FastIgnoreRule;
import org.eclipse.jgit.ignore.IgnoreNode;

/** Patterns with the meaning that they have in a {@code .gitignore} at the project's root. */
public final class PathPatterns {
    public static final PathPatterns NONE = new PathPatterns(List.of());

    private final List<String> patterns;
    private final IgnoreNode node;
    /** The ends of names that match, where all patterns are as plain as {@code *.py}; null elsewhere. */
    private final List<String> ends;

    public PathPatterns(List<String> patterns) {
        this.patterns = List.copyOf(patterns);
        ends = patterns.stream().allMatch(pattern -> pattern.matches("\\*\\.\\w+")) ? patterns.stream().map(pattern -> pattern.substring(1)).toList() : null;
        node = new IgnoreNode(patterns.stream().map(FastIgnoreRule::new).toList());
    }

    /** The patterns as they were written. */
    public List<String> patterns() {
        return patterns;
    }

    /** Whether a file matches by itself; a pattern that ends in a slash matches folders, thus no file. */
    public boolean matchesFile(String path) {
        if (ends != null) {
            for (String end : ends) {
                if (path.endsWith(end)) {
                    return true;
                }
            }
            return false;
        }
        return Boolean.TRUE.equals(node.checkIgnored(path, false));
    }

    /** Whether a path, or a folder that it lies in, matches. */
    public boolean matches(String path) {
        if (node.getRules().isEmpty()) {
            return false;
        }
        for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
            if (Boolean.TRUE.equals(node.checkIgnored(path.substring(0, slash), true))) {
                return true;
            }
        }
        return Boolean.TRUE.equals(node.checkIgnored(path, false)) || Boolean.TRUE.equals(node.checkIgnored(path, true));
    }
}
