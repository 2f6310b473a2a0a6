package dev.defrost.findings;

import java.util.List;

/**
 * Why a group is kept: a code from the closed list ({@link BlockerCode}), the place of the use that blocks, a sentence for people, and the
 * chain of places from that use to the location that it keeps.
 */
public record Blocker(BlockerCode code, Span span, String message, List<Span> chain) {}
