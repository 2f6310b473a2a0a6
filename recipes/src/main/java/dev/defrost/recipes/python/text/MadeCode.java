package dev.defrost.recipes.python.text;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * New code of an attempt that need not be made twice. Code is remembered that was put together from the text of its own place alone; until anything
 * changes on which code may depend, or something is inserted in that place. What asked for whom it is made is only for the place that is worked on.
 */
public final class MadeCode {
    /** A place in a file's text that gets new code. */
    record Place(FileRewriter rewriter, int start, int end) {
        private boolean holds(FileRewriter other, int from, int to) {
            return rewriter == other && start <= from && to <= end;
        }
    }

    private record Made(Place place, String code, boolean forWorking) {}

    /** Code that is being made, from within other code unless {@code around} is null. */
    private static final class Making {
        final Place place;
        final Making around;
        boolean repeatable = true;
        boolean forWorking;

        Making(Place place, Making around) {
            this.place = place;
            this.around = around;
        }
    }

    private final Map<Object, Made> made = new IdentityHashMap<>();
    private Making making;

    /** The code for a place, which {@code key} stands for. */
    String of(Object key, Place place, Supplier<String> code) {
        Made known = made.get(key);
        if (known != null && (making == null || !known.forWorking)) {
            read(place.rewriter, place.start, place.end);
            return known.code;
        }
        Making mine = new Making(place, making);
        making = mine;
        try {
            String text = code.get();
            if (mine.repeatable && (mine.around == null || !mine.forWorking)) {
                made.put(key, new Made(place, text, mine.forWorking));
            }
            return text;
        } finally {
            making = mine.around;
        }
    }

    /** Text of this range was looked at. */
    void read(FileRewriter rewriter, int start, int end) {
        for (Making each = making; each != null; each = each.around) {
            each.repeatable &= each.place.holds(rewriter, start, end);
        }
    }

    /** It was asked which group is worked on. */
    public void askedForWorking() {
        for (Making each = making; each != null; each = each.around) {
            each.forWorking = true;
        }
    }

    /** Something was inserted there. */
    void inserted(FileRewriter rewriter, int offset) {
        notRepeatable();
        made.values().removeIf(each -> each.place.holds(rewriter, offset, offset));
    }

    /** Something was learnt, blocked or replaced. */
    public void changed() {
        notRepeatable();
        made.clear();
    }

    private void notRepeatable() {
        for (Making each = making; each != null; each = each.around) {
            each.repeatable = false;
        }
    }
}
