package dev.defrost.cli.lsp;

import dev.defrost.findings.TextEdit;
import java.util.List;
import java.util.Map;

/**
 * A change that migrates whole groups.
 *
 * @param edits by path, of the exact texts that the program has
 * @param newFiles the texts of files that the change makes, by path
 * @param reasons why it is not safe; empty when it is
 */
record Fix(Map<String, List<TextEdit>> edits, Map<String, String> newFiles, List<String> reasons) {}
