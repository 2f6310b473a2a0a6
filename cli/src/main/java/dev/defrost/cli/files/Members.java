package dev.defrost.cli.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Guesses whether a file that does not mention boto3 works with a resource that it is given: it uses the name of a member that hardly anything
 * else has. A wrong no keeps code as it is, a wrong yes costs time.
 */
public final class Members {
    private final Supplier<Set<String>> names;
    private final Supplier<Set<String>> services;
    private Set<String> telling;

    /**
     * @param names of all members of resources; asked for at most once
     * @param services the names of the services that have resources
     */
    public Members(Supplier<Set<String>> names, Supplier<Set<String>> services) {
        this.names = names;
        this.services = services;
    }

    boolean isService(String name) {
        return services.get().contains(name);
    }

    boolean areUsedIn(Path file, Contents contents) {
        try {
            return areUsedIn(new String(contents.read(file), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            return false; // it was readable a moment ago; whatever reaches it counts as going out of sight
        }
    }

    boolean areUsedIn(String text) {
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
            int end = dot + 1;
            while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
                end++;
            }
            if (end > dot + 1 && telling().contains(text.substring(dot + 1, end))) {
                return true;
            }
        }
        return false;
    }

    /** Names such as {@code put_item} and {@code Bucket}; those like {@code delete} and {@code name} say nothing. */
    private Set<String> telling() {
        if (telling == null) {
            telling = names.get().stream()
                    .filter(name -> name.indexOf('_') > 0 || Character.isUpperCase(name.charAt(0))).collect(Collectors.toSet());
        }
        return telling;
    }
}
