package dev.defrost.recipes.python;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * New code of an attempt that need not be made twice. Code is remembered that was asked for by itself, not from within other code, and that was
 * put together from the text of its own place alone; until anything changes on which code may depend, or something is inserted in that place.
 */
final class MadeCode {
    /** A place in a file's text that gets new code. */
    record Place(FileRewriter rewriter, int start, int end) {
        private boolean holds(FileRewriter other, int from, int to) {
            return rewriter == other && start <= from && to <= end;
        }
    }

    private record Made(Place place, String code) {}

    private final Map<Object, Made> made = new IdentityHashMap<>();
    private Place making;
    private boolean repeatable;

    /** The code for a place, which {@code key} stands for. */
    String of(Object key, Place place, Supplier<String> code) {
        if (making != null) {
            return code.get();
        }
        Made known = made.get(key);
        if (known != null) {
            return known.code;
        }
        making = place;
        repeatable = true;
        try {
            String text = code.get();
            if (repeatable) {
                made.put(key, new Made(place, text));
            }
            return text;
        } finally {
            making = null;
        }
    }

    /** Text of this range was looked at. */
    void read(FileRewriter rewriter, int start, int end) {
        repeatable &= making == null || making.holds(rewriter, start, end);
    }

    /** Something was inserted there. */
    void inserted(FileRewriter rewriter, int offset) {
        repeatable = false;
        made.values().removeIf(each -> each.place.holds(rewriter, offset, offset));
    }

    /** Something was learnt, blocked or replaced. */
    void changed() {
        repeatable = false;
        made.clear();
    }
}
