package dev.defrost.definitions;

import java.util.List;

/** Lists of records that come from JSON, where an empty list may be left out. */
final class Lists {
    private Lists() {}

    static <T> List<T> copy(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
