package dev.defrost.shading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lambdas and method references of all kinds; {@link #get} tells what they answer. */
public final class Sample implements Supplier<List<Object>> {
    private static final Predicate<String> LONG = text -> text.length() > 3;
    private final String own = "own";

    /** An interface whose lambda runs a private method of its own. */
    interface Narrow {
        String text(String given);

        default Supplier<String> later(String given) {
            return () -> hidden(given);
        }

        private String hidden(String given) {
            return "hidden " + text(given);
        }
    }

    /** Lambdas of a class that is no host of its nest. */
    static final class Inner {
        private final int number;

        private Inner(int number) {
            this.number = number;
        }

        private int plus(int other) {
            return number + other;
        }

        IntBinaryOperator both() {
            return (one, other) -> plus(one) * other;
        }
    }

    /** Components of all kinds. */
    record Mixed(int number, long large, double half, float small, boolean flag, char sign, byte tiny, short little, String text, int[] numbers) {}

    /** A record without components, and one of records. */
    record Empty() {}

    record Pair(Mixed mixed, Empty empty) {}

    /** Generic numbers, which lambdas unbox. */
    interface Numbers<N extends Number> {
        long of(N number, byte small);
    }

    @Override
    public List<Object> get() {
        List<Object> out = new ArrayList<>();
        int number = 4;
        long large = 1L << 40;
        double half = 0.5;
        Function<Integer, Inner> make = Inner::new;
        out.add(make.apply(3).both().applyAsInt(number, 5));
        IntFunction<Inner> makeOfInt = Inner::new;
        out.add(makeOfInt.apply(7).number);
        LongSupplier captured = () -> large + number + (long) half;
        out.add(captured.getAsLong());
        ToIntFunction<String> length = String::length;
        out.add(length.applyAsInt("abc"));
        ToDoubleFunction<Integer> wider = each -> each;
        out.add(wider.applyAsDouble(3));
        BiFunction<String, Integer, Character> at = String::charAt;
        out.add(at.apply("abc", 1));
        Consumer<Object> add = out::add;
        add.accept("added");
        Supplier<Object> self = this::name;
        out.add(self.get());
        UnaryOperator<String> upper = String::toUpperCase;
        out.add(upper.apply("x"));
        Narrow narrow = given -> given + own;
        out.add(narrow.later("a ").get());
        Numbers<Integer> sum = (one, small) -> one + small;
        out.add(sum.of(4, (byte) 5));
        IntFunction<int[][]> arrays = int[][]::new;
        out.add(arrays.apply(2).length);
        out.add(Stream.of("a", "long one", "longer").filter(LONG.negate().or(LONG)).map(text -> own + text).collect(Collectors.joining(",")));
        Map<String, List<Integer>> grouped = IntStream.range(0, 5).boxed().collect(
                Collectors.groupingBy(each -> each % 2 == 0 ? "even" : "odd", TreeMap::new, Collectors.toList()));
        out.add(grouped);
        Function<Integer, Function<Integer, Integer>> nested = one -> other -> one - other;
        out.add(nested.apply(9).apply(4));
        List<Integer> few = List.of(3, 1, 2);
        out.add(few.stream().anyMatch(each -> each > number - 3));
        out.add(List.of(few, List.of(5)).stream().flatMap(List::stream).map(each -> each + number).toList());
        out.add(Stream.of(Optional.of("there"), Optional.<String>empty()).flatMap(Optional::stream).toList());
        out.add(Stream.concat(Stream.of("one"), Arrays.stream(new String[] {"two", "three"})).sorted().findFirst());
        out.add(new TreeSet<>(few).stream().mapToInt(Integer::intValue).sum());
        out.add(new HashSet<>(few).parallelStream().allMatch(few::contains));
        int[] numbers = {1};
        Mixed mixed = new Mixed(1, 2L << 40, -0.0, Float.NaN, true, 'x', (byte) -3, (short) 4, null, numbers);
        out.add(mixed.equals(new Mixed(1, 2L << 40, -0.0, Float.NaN, true, 'x', (byte) -3, (short) 4, null, numbers)));
        out.add(mixed.equals(new Mixed(1, 2L << 40, 0.0, Float.NaN, true, 'x', (byte) -3, (short) 4, null, numbers)));
        out.add(mixed.equals(new Mixed(1, 2L << 40, -0.0, Float.NaN, true, 'x', (byte) -3, (short) 4, "", numbers)));
        out.add(mixed.equals(new Mixed(1, 3L << 40, -0.0, Float.NaN, true, 'x', (byte) -3, (short) 4, null, numbers)));
        out.add(mixed.equals(new Mixed(1, 2L << 40, -0.0, Float.NaN, false, 'x', (byte) -3, (short) 4, null, numbers)));
        out.add(mixed.equals(null));
        out.add(new Mixed(1, 2L << 40, -0.0, Float.NaN, true, 'x', (byte) -3, (short) 4, "text", null).hashCode());
        out.add(new Pair(null, new Empty()).equals(new Pair(null, new Empty())));
        out.add(new Pair(null, new Empty()).equals(new Empty()));
        out.add(new Pair(null, new Empty()).hashCode());
        out.add(new Empty().hashCode());
        out.add(mixed.toString().startsWith("Mixed[number=1, large="));
        Runnable nothing = () -> {};
        nothing.run();
        out.add(nothing == again(nothing));
        return out;
    }

    private static Runnable again(Runnable same) {
        return same;
    }

    private String name() {
        return own;
    }
}
