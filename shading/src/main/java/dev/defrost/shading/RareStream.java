package dev.defrost.shading;

import java.util.Comparator;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterator;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What {@link PlainStream} leaves to the JDK's stream of the same elements, as it is rarely asked for. */
abstract class RareStream<T> implements Stream<T> {
    /** The JDK's stream of the same elements, made anew. */
    abstract Stream<T> ofJdk();

    @Override
    public IntStream mapToInt(ToIntFunction<? super T> mapper) {
        return ofJdk().mapToInt(mapper);
    }

    @Override
    public LongStream mapToLong(ToLongFunction<? super T> mapper) {
        return ofJdk().mapToLong(mapper);
    }

    @Override
    public DoubleStream mapToDouble(ToDoubleFunction<? super T> mapper) {
        return ofJdk().mapToDouble(mapper);
    }

    @Override
    public IntStream flatMapToInt(Function<? super T, ? extends IntStream> mapper) {
        return ofJdk().flatMapToInt(mapper);
    }

    @Override
    public LongStream flatMapToLong(Function<? super T, ? extends LongStream> mapper) {
        return ofJdk().flatMapToLong(mapper);
    }

    @Override
    public DoubleStream flatMapToDouble(Function<? super T, ? extends DoubleStream> mapper) {
        return ofJdk().flatMapToDouble(mapper);
    }

    @Override
    public Stream<T> peek(Consumer<? super T> action) {
        return ofJdk().peek(action);
    }

    @Override
    public Stream<T> limit(long maxSize) {
        return ofJdk().limit(maxSize);
    }

    @Override
    public Stream<T> skip(long n) {
        return ofJdk().skip(n);
    }

    @Override
    public Stream<T> takeWhile(Predicate<? super T> predicate) {
        return ofJdk().takeWhile(predicate);
    }

    @Override
    public Stream<T> dropWhile(Predicate<? super T> predicate) {
        return ofJdk().dropWhile(predicate);
    }

    @Override
    public T reduce(T identity, BinaryOperator<T> accumulator) {
        return ofJdk().reduce(identity, accumulator);
    }

    @Override
    public Optional<T> reduce(BinaryOperator<T> accumulator) {
        return ofJdk().reduce(accumulator);
    }

    @Override
    public <U> U reduce(U identity, BiFunction<U, ? super T, U> accumulator, BinaryOperator<U> combiner) {
        return ofJdk().reduce(identity, accumulator, combiner);
    }

    @Override
    public <R> R collect(Supplier<R> supplier, BiConsumer<R, ? super T> accumulator, BiConsumer<R, R> combiner) {
        return ofJdk().collect(supplier, accumulator, combiner);
    }

    @Override
    public Optional<T> min(Comparator<? super T> comparator) {
        return ofJdk().min(comparator);
    }

    @Override
    public Optional<T> max(Comparator<? super T> comparator) {
        return ofJdk().max(comparator);
    }

    @Override
    public long count() {
        return ofJdk().count();
    }

    @Override
    public Iterator<T> iterator() {
        return ofJdk().iterator();
    }

    @Override
    public Spliterator<T> spliterator() {
        return ofJdk().spliterator();
    }

    @Override
    public boolean isParallel() {
        return false;
    }

    @Override
    public Stream<T> sequential() {
        return this;
    }

    @Override
    public Stream<T> parallel() {
        return ofJdk().parallel();
    }

    @Override
    public Stream<T> unordered() {
        return this;
    }

    @Override
    public Stream<T> onClose(Runnable handler) {
        return ofJdk().onClose(handler);
    }

    @Override
    public void close() {
        // what is made of collections holds nothing open
    }
}
