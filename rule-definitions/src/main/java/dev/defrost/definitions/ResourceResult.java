package dev.defrost.definitions;

import java.util.List;

/** A resource made from a response: its type, its identifiers and the path of its data (null when it carries none). */
public record ResourceResult(String type, List<IdentifierSource> identifiers, String path) {}
