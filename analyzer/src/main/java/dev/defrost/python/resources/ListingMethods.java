package dev.defrost.python.resources;

import java.util.Set;

/** The methods that every collection has ({@code boto3/resources/collection.py}). */
public final class ListingMethods {
    private static final Set<String> RETURN_LISTING = Set.of("all", "filter", "limit", "page_size", "iterator");

    private ListingMethods() {}

    /** Whether the method answers with a collection of the same elements. */
    public static boolean returnsListing(String method) {
        return RETURN_LISTING.contains(method);
    }
}
