package dev.defrost.definitions.libraries;

/** Where a call takes an argument: its position and the keyword that does as well; {@code keyword} is null where there is none. */
public record Place(int position, String keyword) {}
