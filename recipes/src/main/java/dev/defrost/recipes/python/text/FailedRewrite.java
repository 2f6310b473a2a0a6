package dev.defrost.recipes.python.text;

import dev.defrost.python.resources.ResourceGroup;

/** A bug that user code brought to light while new code was put together, and the group whose code it was to be; null when none is known. */
public final class FailedRewrite extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ResourceGroup group;

    FailedRewrite(ResourceGroup group, RuntimeException bug) {
        super(bug);
        this.group = group;
    }

    /** The group whose code it was to be; null when none is known. */
    public ResourceGroup group() {
        return group;
    }

    /** What went wrong. */
    public RuntimeException bug() {
        return (RuntimeException) getCause();
    }
}
