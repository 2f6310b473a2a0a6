package dev.defrost.cli.lsp;

import dev.defrost.findings.Finding;
import dev.defrost.findings.Group;
import java.util.List;

/**
 * What is known of one text.
 *
 * @param text the exact text that all offsets refer to
 * @param version the version of the open document; null when the file is not open
 * @param findings after configuration and suppressions, in the order of the text
 * @param groups those with uses here, for hovers and hints
 * @param settled whether the whole program was looked at; otherwise outcomes are those of an earlier look
 */
record Findings(String path, String text, Integer version, List<Finding> findings, List<Group> groups, boolean settled) {}
