package dev.defrost.recipes.java;

/** How to migrate: {@code unsafe} also applies what a user can see to change. */
public record JavaOptions(boolean unsafe) {
    public static final JavaOptions DEFAULT = new JavaOptions(false);
}
