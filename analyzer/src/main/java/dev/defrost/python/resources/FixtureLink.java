package dev.defrost.python.resources;

import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Parameter;

/** A parameter that pytest fills with what a fixture returns or yields. */
public record FixtureLink(ParsedFile file, Parameter parameter, Definition bound, Location source) {}
