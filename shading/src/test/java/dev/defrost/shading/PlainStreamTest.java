package dev.defrost.shading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Test;

/** Each chain gives the same result as with the JDK's stream, or fails in the same way, and runs its functions on the same elements in the same order. */
class PlainStreamTest {
    private static final List<Collection<String>> COLLECTIONS = List.of(List.of(), List.of("one"), List.of("three", "one", "two", "one", "four"),
            new ArrayList<>(Arrays.asList("b", null, "a")), new ArrayList<>(Arrays.asList(null, "b")), new LinkedHashSet<>(List.of("x", "yy", "a")),
            new TreeSet<>(List.of("q", "p", "ppp")), new ArrayDeque<>(List.of("d", "eee")));

    /** The functions of a chain, which write down what they are called with. */
    private static final class Trace {
        private final List<String> calls = new ArrayList<>();

        private <T, R> Function<T, R> noting(String name, Function<T, R> function) {
            return each -> {
                calls.add(name + " " + each);
                return function.apply(each);
            };
        }

        boolean isLong(String text) {
            return noting("isLong", (String given) -> given != null && given.length() > 2).apply(text);
        }

        String twice(String text) {
            return noting("twice", (String given) -> given + given).apply(text);
        }

        int length(String text) {
            return noting("length", String::length).apply(text);
        }

        Stream<String> both(Stream<String> stream) {
            calls.add("both");
            return stream;
        }
    }

    /** A chain, given a stream, and the maker of the streams inside of it. */
    private interface Chain {
        Object of(Stream<String> stream, Trace trace, Streams streams);
    }

    private interface Streams {
        Stream<String> of(Collection<String> elements);

        Stream<String> concat(Stream<String> first, Stream<String> second);
    }

    private static final Streams JDK = new Streams() {
        @Override
        public Stream<String> of(Collection<String> elements) {
            return elements.stream();
        }

        @Override
        public Stream<String> concat(Stream<String> first, Stream<String> second) {
            return Stream.concat(first, second);
        }
    };
    private static final Streams PLAIN = new Streams() {
        @Override
        public Stream<String> of(Collection<String> elements) {
            return PlainStream.of(elements);
        }

        @Override
        public Stream<String> concat(Stream<String> first, Stream<String> second) {
            return PlainStream.concat(first, second);
        }
    };

    static List<Chain> chains() {
        List<BiFunction<Stream<String>, Trace, Stream<?>>> middles = List.of(
                (stream, trace) -> stream,
                (stream, trace) -> stream.filter(trace::isLong),
                (stream, trace) -> stream.map(trace::twice),
                (stream, trace) -> stream.map(trace::twice).filter(trace::isLong).map(trace::twice),
                (stream, trace) -> stream.distinct(),
                (stream, trace) -> stream.map(trace::twice).distinct().filter(trace::isLong),
                (stream, trace) -> stream.sorted(),
                (stream, trace) -> stream.filter(trace::isLong).sorted(Comparator.comparing(trace::length)).map(trace::twice),
                (stream, trace) -> stream.map(trace::twice).limit(2),
                (stream, trace) -> stream.skip(1).map(trace::twice),
                (stream, trace) -> stream.map(trace::twice).takeWhile(trace::isLong),
                (stream, trace) -> stream.dropWhile(trace::isLong).map(trace::twice),
                (stream, trace) -> stream.map(trace::twice).sequential().unordered(),
                (stream, trace) -> stream.map(each -> trace.isLong(each) ? each : null));
        List<BiFunction<Stream<?>, Trace, Object>> ends = List.of(
                (stream, trace) -> stream.toList(),
                (stream, trace) -> stream.anyMatch(each -> trace.isLong((String) each)),
                (stream, trace) -> stream.allMatch(each -> trace.isLong((String) each)),
                (stream, trace) -> stream.noneMatch(each -> trace.isLong((String) each)),
                (stream, trace) -> stream.findFirst(),
                (stream, trace) -> stream.map(each -> trace.twice((String) each)).findAny(),
                (stream, trace) -> noted(stream, trace),
                (stream, trace) -> Arrays.asList(stream.toArray()),
                (stream, trace) -> List.of(stream.map(String::valueOf).toArray(String[]::new)),
                (stream, trace) -> stream.map(each -> trace.twice((String) each)).collect(Collectors.toCollection(LinkedHashSet::new)),
                (stream, trace) -> stream.map(each -> trace.twice((String) each)).collect(Collectors.joining(",", "<", ">")),
                (stream, trace) -> stream.map(each -> trace.twice((String) each)).collect(Collectors.groupingBy(trace::length)),
                (stream, trace) -> stream.mapToInt(each -> trace.length((String) each)).sum(),
                (stream, trace) -> stream.map(String::valueOf).reduce((one, other) -> one + other),
                (stream, trace) -> stream.map(String::valueOf).max(Comparator.comparing(trace::length)),
                (stream, trace) -> stream.filter(each -> trace.isLong((String) each)).count(),
                (stream, trace) -> stream.iterator().hasNext(),
                (stream, trace) -> stream.isParallel());
        List<Chain> chains = new ArrayList<>();
        for (BiFunction<Stream<String>, Trace, Stream<?>> middle : middles) {
            for (BiFunction<Stream<?>, Trace, Object> end : ends) {
                chains.add((stream, trace, streams) -> end.apply(middle.apply(stream, trace), trace));
                chains.add((stream, trace, streams) -> end.apply(
                        middle.apply(stream.flatMap(each -> trace.both(streams.of(List.of("in", each + "ner")))), trace), trace));
                chains.add((stream, trace, streams) -> end.apply(middle.apply(streams.concat(stream, streams.of(List.of("in", "other"))), trace), trace));
            }
        }
        chains.add((stream, trace, streams) -> stream.flatMap(each -> trace.isLong(each) ? Stream.of(each, "more") : null).toList());
        return chains;
    }

    private static List<Object> noted(Stream<?> stream, Trace trace) {
        List<Object> seen = new ArrayList<>();
        stream.forEach(each -> {
            trace.twice((String) each);
            seen.add(each);
        });
        return seen;
    }

    @ParameterizedTest
    @MethodSource("chains")
    void aChainDoesWhatTheJdkDoes(Chain chain) {
        for (Collection<String> each : COLLECTIONS) {
            assertThat(run(chain, each, PLAIN)).as("%s", each).isEqualTo(run(chain, each, JDK));
        }
    }

    private static Map.Entry<Object, List<String>> run(Chain chain, Collection<String> elements, Streams streams) {
        Trace trace = new Trace();
        Object result;
        try {
            result = chain.of(streams.of(elements), trace, streams);
        } catch (NullPointerException thrown) {
            result = NullPointerException.class;
        }
        return Map.entry(result, trace.calls);
    }

    @Test
    void listsCannotBeChangedAndMayBeAskedForNull() {
        List<String> list = PlainStream.of(List.of("a")).toList();

        assertThatThrownBy(() -> list.add("b")).isInstanceOf(UnsupportedOperationException.class);
        assertThat(list.contains(null)).isFalse();
    }

    @Test
    void elementsAreTakenWhenTheStreamEnds() {
        List<String> elements = new ArrayList<>(List.of("a"));
        Stream<String> stream = PlainStream.of(elements).map(each -> each + each);
        elements.add("b");

        assertThat(stream.toList()).containsExactly("aa", "bb");
    }

    @Test
    void otherSourcesOfElements() {
        assertThat(PlainStream.of(new String[] {"a", null}).toList()).containsExactly("a", null);
        assertThat(PlainStream.of((Object) null).toList()).containsOnlyNulls();
        assertThat(PlainStream.of(Optional.of("a")).toList()).containsExactly("a");
        assertThat(PlainStream.of(Optional.empty()).toList()).isEmpty();
        assertThatThrownBy(() -> PlainStream.of((Collection<String>) null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void innerStreamsAreClosed() {
        List<String> closed = new ArrayList<>();

        PlainStream.of(List.of("a", "b")).flatMap(each -> Stream.of(each).onClose(() -> closed.add(each))).forEach(each -> assertThat(closed).doesNotContain(each));

        assertThat(closed).containsExactly("a", "b");
    }
}
