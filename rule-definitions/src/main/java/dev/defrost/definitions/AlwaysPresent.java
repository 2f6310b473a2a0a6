package dev.defrost.definitions;

import java.util.List;

/**
 * Members that every element at {@code path} of an operation's response has; the empty path is the response itself. When
 * {@code unlessParameter} is not null, this holds only for requests that do not give that parameter; when {@code resource} is not
 * null, only where the elements are resources of that type. With {@code mayBeEmpty} the list at {@code path} may have no element at all when
 * one is asked for.
 */
public record AlwaysPresent(String operation, String path, List<String> members, String unlessParameter, String resource, boolean mayBeEmpty) {
    public AlwaysPresent {
        members = List.copyOf(members);
    }
}
