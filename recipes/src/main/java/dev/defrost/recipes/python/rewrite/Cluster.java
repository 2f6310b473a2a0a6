package dev.defrost.recipes.python.rewrite;

import dev.defrost.python.resources.Flow;
import dev.defrost.python.resources.ImportLink;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.semantics.ParsedFile;
import java.util.List;
import java.util.Set;

/**
 * Groups whose rewrites may meet, because they touch a common file or are made from one another, with all moves and imports of their values.
 * Rewrites of different clusters have nothing in common, so each cluster is attempted apart.
 *
 * @param groups ordered by their numbers
 * @param files those that the rewrites may touch
 * @param flows in the order of the program's
 * @param imports in the order of the program's
 */
public record Cluster(List<ResourceGroup> groups, Set<ParsedFile> files, List<Flow> flows, List<ImportLink> imports) {}
