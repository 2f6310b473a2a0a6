package dev.defrost.python.syntax;

import java.util.List;
import java.util.function.Consumer;

/** The parameters of a function or lambda; {@code varArgs} and {@code keywordArgs} may be null. */
public final class Parameters extends Node.Part {
    public final List<Parameter> positionalOnly;
    public final List<Parameter> positional;
    public final Parameter varArgs;
    public final List<Parameter> keywordOnly;
    public final Parameter keywordArgs;

    Parameters(int start, int end, List<Parameter> positionalOnly, List<Parameter> positional, Parameter varArgs,
            List<Parameter> keywordOnly, Parameter keywordArgs) {
        super(start, end);
        this.positionalOnly = positionalOnly;
        this.positional = positional;
        this.varArgs = varArgs;
        this.keywordOnly = keywordOnly;
        this.keywordArgs = keywordArgs;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
        each(positionalOnly, action);
        each(positional, action);
        one(varArgs, action);
        each(keywordOnly, action);
        one(keywordArgs, action);
    }
}
