package dev.defrost.shading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Stream;

/**
 * A sequential stream that answers as the JDK's does, with loops in the place of its pipelines. The JVM's first compiler, which works alone
 * in {@code lint}, does not inline through interfaces, and most streams are of a few elements: a fifth of a long run went into setting pipelines up.
 *
 * <p>Everything is made of {@link #allMatch}, which hands the elements on, one by one and none too many, until it is told to stop.
 */
public abstract class PlainStream<T> extends RareStream<T> {
    /** In the place of {@link Collection#stream}. */
    public static <T> Stream<T> of(Collection<T> elements) {
        return new Elements<>(Objects.requireNonNull(elements));
    }

    /** In the place of {@link Arrays#stream} and {@link Stream#of}. */
    public static <T> Stream<T> of(T[] elements) {
        return new Elements<>(Arrays.asList(elements));
    }

    /** In the place of {@link Stream#of}. */
    public static <T> Stream<T> of(T element) {
        return new Elements<>(Collections.singletonList(element));
    }

    /** In the place of {@link Optional#stream}. */
    public static <T> Stream<T> of(Optional<T> element) {
        return new Elements<>(element.isPresent() ? Collections.singletonList(element.get()) : Collections.emptyList());
    }

    /** In the place of {@link Stream#concat}. */
    public static <T> Stream<T> concat(Stream<? extends T> first, Stream<? extends T> second) {
        if (!(first instanceof PlainStream && second instanceof PlainStream)) {
            return Stream.concat(first, second);
        }
        return new PlainStream<>() {
            @Override
            public boolean allMatch(Predicate<? super T> goOn) {
                return first.allMatch(goOn) && second.allMatch(goOn);
            }

            @Override
            Stream<T> ofJdk() {
                return Stream.concat(((PlainStream<? extends T>) first).ofJdk(), ((PlainStream<? extends T>) second).ofJdk());
            }
        };
    }

    @Override
    public Stream<T> filter(Predicate<? super T> predicate) {
        PlainStream<T> source = this;
        return new PlainStream<>() {
            @Override
            public boolean allMatch(Predicate<? super T> goOn) {
                return source.allMatch(each -> !predicate.test(each) || goOn.test(each));
            }

            @Override
            Stream<T> ofJdk() {
                return source.ofJdk().filter(predicate);
            }
        };
    }

    @Override
    public <R> Stream<R> map(Function<? super T, ? extends R> mapper) {
        PlainStream<T> source = this;
        return new PlainStream<>() {
            @Override
            public boolean allMatch(Predicate<? super R> goOn) {
                return source.allMatch(each -> goOn.test(mapper.apply(each)));
            }

            @Override
            Stream<R> ofJdk() {
                return source.ofJdk().map(mapper);
            }
        };
    }

    @Override
    public <R> Stream<R> flatMap(Function<? super T, ? extends Stream<? extends R>> mapper) {
        PlainStream<T> source = this;
        return new PlainStream<>() {
            @Override
            public boolean allMatch(Predicate<? super R> goOn) {
                return source.allMatch(each -> {
                    try (Stream<? extends R> inner = mapper.apply(each)) {
                        return inner == null || inner.allMatch(goOn);
                    }
                });
            }

            @Override
            Stream<R> ofJdk() {
                return source.ofJdk().flatMap(mapper);
            }
        };
    }

    @Override
    public Stream<T> distinct() {
        PlainStream<T> source = this;
        return new PlainStream<>() {
            @Override
            public boolean allMatch(Predicate<? super T> goOn) {
                Set<T> seen = new HashSet<>();
                return source.allMatch(each -> !seen.add(each) || goOn.test(each));
            }

            @Override
            Stream<T> ofJdk() {
                return source.ofJdk().distinct();
            }
        };
    }

    @Override
    public Stream<T> sorted() {
        return sorted(null);
    }

    @Override
    public Stream<T> sorted(Comparator<? super T> comparator) {
        PlainStream<T> source = this;
        return new PlainStream<>() {
            @Override
            public boolean allMatch(Predicate<? super T> goOn) {
                List<T> elements = source.elements();
                elements.sort(comparator);
                return of(elements).allMatch(goOn);
            }

            @Override
            Stream<T> ofJdk() {
                return comparator == null ? source.ofJdk().sorted() : source.ofJdk().sorted(comparator);
            }
        };
    }

    @Override
    public boolean anyMatch(Predicate<? super T> predicate) {
        return !allMatch(each -> !predicate.test(each));
    }

    @Override
    public boolean noneMatch(Predicate<? super T> predicate) {
        return !anyMatch(predicate);
    }

    @Override
    public Optional<T> findFirst() {
        List<T> first = new ArrayList<>(1);
        allMatch(each -> !first.add(each));
        return first.isEmpty() ? Optional.empty() : Optional.of(first.get(0));
    }

    @Override
    public Optional<T> findAny() {
        return findFirst();
    }

    @Override
    public void forEach(Consumer<? super T> action) {
        allMatch(each -> {
            action.accept(each);
            return true;
        });
    }

    @Override
    public void forEachOrdered(Consumer<? super T> action) {
        forEach(action);
    }

    @Override
    public List<T> toList() {
        return Collections.unmodifiableList(elements());
    }

    @Override
    public Object[] toArray() {
        return elements().toArray();
    }

    @Override
    public <A> A[] toArray(IntFunction<A[]> generator) {
        return elements().toArray(generator.apply(0));
    }

    @Override
    public <R, A> R collect(Collector<? super T, A, R> collector) {
        A container = collector.supplier().get();
        BiConsumer<A, ? super T> accumulator = collector.accumulator();
        forEach(each -> accumulator.accept(container, each));
        return collector.finisher().apply(container);
    }

    private List<T> elements() {
        List<T> elements = new ArrayList<>();
        allMatch(elements::add);
        return elements;
    }

    /** The elements of a collection. What is asked for most has loops of its own. */
    private static final class Elements<T> extends PlainStream<T> {
        private final Collection<T> elements;

        Elements(Collection<T> elements) {
            this.elements = elements;
        }

        @Override
        public boolean allMatch(Predicate<? super T> goOn) {
            for (T each : elements) {
                if (!goOn.test(each)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public boolean anyMatch(Predicate<? super T> predicate) {
            for (T each : elements) {
                if (predicate.test(each)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        Stream<T> ofJdk() {
            return elements.stream();
        }
    }
}
