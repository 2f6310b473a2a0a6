package dev.defrost.cli.tables;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** YAML and JSON as maps, lists and strings. CloudFormation's short forms ({@code !Ref X}) become the long ones; no object is ever made. */
final class YamlValues {
    private static final int MAX_VALUES = 200_000;
    private static final int MAX_DEPTH = 200;

    private int left = MAX_VALUES;

    private YamlValues() {}

    /** The documents of a file; none when it is not well-formed. */
    static List<Object> read(String text) {
        List<Object> documents = new ArrayList<>();
        try {
            YamlValues values = new YamlValues();
            for (Node document : new Yaml(new LoaderOptions()).composeAll(new StringReader(text))) {
                documents.add(values.value(document, 0));
            }
        } catch (YAMLException | IllegalStateException notWellFormed) {
            return List.of();
        }
        return documents;
    }

    private Object value(Node node, int depth) {
        if (--left < 0 || depth > MAX_DEPTH) {
            throw new IllegalStateException("aliases that explode, or point at what they stand in");
        }
        Object value;
        if (node instanceof MappingNode mapping) {
            Map<String, Object> entries = new LinkedHashMap<>();
            for (NodeTuple entry : mapping.getValue()) {
                entries.put(entry.getKeyNode() instanceof ScalarNode key ? key.getValue() : "", value(entry.getValueNode(), depth + 1));
            }
            value = entries;
        } else if (node instanceof SequenceNode sequence) {
            value = sequence.getValue().stream().map(each -> value(each, depth + 1)).toList();
        } else {
            value = node instanceof ScalarNode scalar ? scalar.getValue() : "";
        }
        String tag = node.getTag().getValue();
        if (!tag.startsWith("!") || tag.length() == 1) {
            return value;
        }
        return Map.of(tag.equals("!Ref") ? "Ref" : "Fn::" + tag.substring(1), value);
    }
}
