package dev.defrost.definitions.libraries;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is known of Python's standard library and of others: who calls functions that it gets, and which decorators leave functions as they are. */
public final class PythonLibraries {
    private final Map<String, Caller> callers;
    private final Map<String, CallingMethod> methods;
    private final Map<String, Pool> pools;
    private final Map<String, Decorator> decorators;

    /** The content of {@code python-libraries.json}. */
    public record Facts(
            @JsonProperty(required = true) List<Caller> callers,
            @JsonProperty(required = true) List<CallingMethod> methods,
            @JsonProperty(required = true) List<Pool> pools,
            @JsonProperty(required = true) List<Decorator> decorators) {}

    public PythonLibraries(Facts facts) {
        this.callers = byName(facts.callers(), Caller::name);
        this.methods = byName(facts.methods(), CallingMethod::name);
        this.pools = byName(facts.pools(), Pool::name);
        this.decorators = byName(facts.decorators(), Decorator::name);
    }

    private static <T> Map<String, T> byName(List<T> facts, Function<T, String> name) {
        return facts.stream().collect(Collectors.toUnmodifiableMap(name, Function.identity()));
    }

    /** The function or class of this name that calls what it gets; null when none is known. */
    public Caller caller(String name) {
        return callers.get(name);
    }

    /** The method of this name that calls what it gets; null when none is known. */
    public CallingMethod method(String name) {
        return methods.get(name);
    }

    /** The class of pools of this name; null when none is known. */
    public Pool pool(String name) {
        return pools.get(name);
    }

    /** The decorator of this name that leaves functions as they are; null when none is known. */
    public Decorator decorator(String name) {
        return decorators.get(name);
    }
}
