package dev.defrost.python.resources;

import java.util.LinkedHashSet;
import java.util.Set;

/** What iterating over values yields. */
final class Elements {
    private Elements() {}

    /** The resources, or lists of them, that iteration over these values yields; empty when it yields none. */
    static Set<Value> of(Set<Value> values) {
        Set<Value> elements = new LinkedHashSet<>();
        for (Value value : values) {
            if (value instanceof Value.Sequence sequence) {
                elements.add(new Value.Resource(sequence.element()));
            } else if (value instanceof Value.Pages pages) {
                elements.add(new Value.Sequence(pages.listing().element()));
            } else if (value instanceof Value.Listing listing) {
                elements.add(new Value.Resource(listing.element()));
            }
        }
        return elements;
    }
}
