package dev.defrost.definitions.generate;

import dev.defrost.definitions.file.ServiceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What differs between two generated definitions of a service, in words. */
final class Differences {
    private Differences() {}

    static List<String> between(ServiceFile bundled, ServiceFile installed) {
        TreeSet<String> gone = facts(bundled);
        TreeSet<String> added = facts(installed);
        TreeSet<String> same = new TreeSet<>(gone);
        same.retainAll(added);
        gone.removeAll(same);
        added.removeAll(same);
        List<String> lines = new ArrayList<>();
        gone.forEach(fact -> lines.add("- " + bundled.service() + " " + fact));
        added.forEach(fact -> lines.add("+ " + installed.service() + " " + fact));
        return lines;
    }

    private static TreeSet<String> facts(ServiceFile file) {
        TreeSet<String> facts = new TreeSet<>();
        facts.add("API version " + file.apiVersion());
        file.resources().forEach(resource -> {
            resource.constructs().forEach(construct -> facts.add(resource.name() + ": " + construct));
            resource.batchActions().forEach(action -> facts.add(resource.name() + ": " + action));
        });
        file.operations().forEach(operation -> {
            facts.add(operation.name() + ": " + operation.clientMethod() + ", " + operation.paginator() + ", "
                    + operation.attributeValues() + ", " + operation.iamActions());
            operation.input().forEach(member -> facts.add(operation.name() + " takes " + member));
            operation.output().forEach(member -> facts.add(operation.name() + " returns " + member));
        });
        return facts;
    }
}
