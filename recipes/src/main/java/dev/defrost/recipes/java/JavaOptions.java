package dev.defrost.recipes.java;

import java.util.Set;

/**
 * How to migrate.
 *
 * @param unsafe whether to apply what a user can see to change
 * @param kept the numbers of groups that stay as they are; an earlier plan for the same files told them
 */
public record JavaOptions(boolean unsafe, Set<Integer> kept) {
    public static final JavaOptions DEFAULT = new JavaOptions(false);

    public JavaOptions(boolean unsafe) {
        this(unsafe, Set.of());
    }
}
