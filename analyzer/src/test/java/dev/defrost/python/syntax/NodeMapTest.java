package dev.defrost.python.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NodeMapTest {
    private final Module one = parse("a = b\nc(d)\n");
    private final Module other = parse("a = b\nc(d)\n");

    @Test
    void tellsNodesOfTheSamePlaceInDifferentTreesApart() {
        NodeMap<Node, String> map = new NodeMap<>();
        map.put(one.body.get(0), "one");
        assertThat(map.get(other.body.get(0))).isNull();
        map.put(other.body.get(0), "other");
        assertThat(map.get(one.body.get(0))).isEqualTo("one");
        assertThat(map.get(other.body.get(0))).isEqualTo("other");
        assertThat(map.get(one.body.get(1))).isNull();
        assertThat(map.get(null)).isNull();
    }

    @Test
    void holdsSomethingForEveryNodeAndItsModule() {
        NodeMap<Node, Node> map = new NodeMap<>();
        List<Node> nodes = new ArrayList<>(List.of(one));
        nodes.addAll(one.descendants());
        nodes.forEach(node -> map.put(node, node));
        assertThat(nodes).hasSize(8).allSatisfy(node -> {
            assertThat(map.get(node)).isSameAs(node);
            assertThat(node.module()).isSameAs(one);
        });
        List<Node> found = new ArrayList<>();
        map.forEach((node, value) -> found.add(node));
        assertThat(found).isEqualTo(nodes);
    }

    private static Module parse(String text) {
        return ((ParseResult.Parsed) PythonParser.parse(new SourceText("m.py", text))).module();
    }
}
