package dev.defrost.cli;

import java.lang.reflect.Constructor;
import picocli.CommandLine;

/** Gives commands that want it the {@link Runtime}. */
final class CommandFactory implements CommandLine.IFactory {
    private final Runtime runtime;
    private final CommandLine.IFactory fallback = CommandLine.defaultFactory();

    CommandFactory(Runtime runtime) {
        this.runtime = runtime;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Runtime.class) {
                return type.cast(constructor.newInstance(runtime));
            }
        }
        return fallback.create(type);
    }
}
