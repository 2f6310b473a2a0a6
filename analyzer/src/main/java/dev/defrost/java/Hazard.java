package dev.defrost.java;

import dev.defrost.findings.Finding;
import dev.defrost.findings.Safety;
import dev.defrost.findings.TextEdit;
import java.util.List;

/**
 * A trap that a mechanical migration to SDK v2 left in one file.
 *
 * @param findings the places that show it
 * @param title what the fix does, in words
 * @param edits the fix, in the order of the text; empty where there is none
 * @param safety safe where the code did not compile with it, otherwise what the fix changes or what to write by hand
 */
public record Hazard(List<Finding> findings, String title, List<TextEdit> edits, Safety safety) {}
