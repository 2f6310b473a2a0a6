package dev.defrost.cli.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.defrost.findings.Group;
import dev.defrost.findings.Outcome;
import dev.defrost.findings.Safety;
import dev.defrost.findings.Span;
import dev.defrost.findings.Use;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static final String BEFORE = "import boto3\ntable = 1\nbucket = 2\nsame = 3\ntable.put_item(a)\n";
    private static final String AFTER = "import boto3\n# how\n\ntable_name = 1\nbucket_name = 2\nsame = 3\nclient.put_item(\n    Item=a,\n    Key={\"n\": 1},\n)\n";

    private final Changes changes = new Changes(Map.of("a.py", new Changes.Texts(BEFORE, AFTER)),
            List.of(group(1, 2, 5), group(2, 3), new Group(3, List.of(), List.of(use(3)), new Outcome.Kept(List.of()))));

    @Test
    void linesThatRunAreThoseWithCode() {
        assertThat(changes.lines().get("a.py")).containsExactly(4, 5, 7, 8, 9, 10);
    }

    @Test
    void aLineBelongsToTheGroupsOfTheLineItComesFrom() {
        assertThat(changes.groupsAfter("a.py", 7)).containsExactly(1);
        assertThat(changes.groupsAfter("a.py", 9)).as("nearest").containsExactly(1);
        assertThat(changes.groupsAfter("a.py", 6)).as("not changed").isEmpty();
        assertThat(changes.groupsAfter("b.py", 1)).isEmpty();
        assertThat(changes.groupsBefore("a.py", 3)).containsExactly(2);
        assertThat(changes.groupsBefore("a.py", 4)).isEmpty();
    }

    @Test
    void aParameterIsFoundInTheLinesOfItsCall() {
        Frame call = new Frame("a.py", 7, "f");
        assertThat(changes.lineOfParameter(call, "Key.n: 1 became 2")).isEqualTo(9);
        assertThat(changes.lineOfParameter(call, "Item: 1 is gone")).isEqualTo(8);
        assertThat(changes.lineOfParameter(call, "Limit: 1 is new")).isEqualTo(7);
    }

    @Test
    void aParameterMayStandBelowLinesThatStayed() {
        String before = "table.put_item(\n    Item={\n        'id': {'n': 1},\n        'n': n,\n    },\n)\nother('n')\n";
        String after = "client.put_item(\n    Item={\n        'id': {'n': 1},\n        'n': {'N': n},\n    },\n)\nother('n')\n";
        Changes nested = new Changes(Map.of("a.py", new Changes.Texts(before, after)), List.of());
        Frame call = new Frame("a.py", 1, "f");
        assertThat(nested.lineOfParameter(call, "Item.n: 1 became 2")).isEqualTo(4);
        assertThat(nested.lineOfParameter(call, "Item.n.N: 1 became 2")).isEqualTo(4);
        assertThat(nested.lineOfParameter(call, "Item.other: 1 is new")).isEqualTo(1);
    }

    @Test
    void aStatementCountsFromTheLineOfItsCallToItsEnd() {
        String before = "for tag in tags(o):\n    tag = s3.get(\n        Bucket=o.b, Key='(' + o.k\n    )['Tags']\n    print(tag)\n";
        Changes tags = new Changes(Map.of("a.py", new Changes.Texts(before, before.replace("o.b", "b").replace("o.k", "k"))), List.of());
        Frame call = new Frame("a.py", 2, "f");
        assertThat(tags.changedLine(call)).isEqualTo(3);
        assertThat(tags.lineOfParameter(call, "Key: 1 became 2")).isEqualTo(3);
        assertThat(tags.lineOfParameter(call, "Limit: 1 is new")).isEqualTo(3);
        assertThat(tags.standingFor(call)).containsExactly(3, 3);
        assertThat(tags.changedAfter(new Frame("a.py", 1, "f"))).isFalse();
        assertThat(tags.changedAfter(new Frame("a.py", 5, "f"))).isFalse();
        assertThat(tags.changedAfter(new Frame("a.py", 99, "f"))).isFalse();
    }

    @Test
    void whatIsPutInFrontOfAStatementStandsForItToo() {
        String before = "import s3\n\ndef f(o):\n    pass\n    message = {\n        'key': 1,\n        'version': o.version,\n    }\n    print(message)\n";
        String after = "import s3\n\ndef f(o):\n    pass\n    o.update(s3.head())\n"
                + "    message = {\n        'key': 1,\n        'version': o['Version'],\n    }\n    print(message)\n";
        Changes loaded = new Changes(Map.of("a.py", new Changes.Texts(before, after)), List.of());
        assertThat(loaded.standingFor(new Frame("a.py", 7, "f"))).containsExactly(5, 8);
        assertThat(loaded.standingFor(new Frame("a.py", 9, "f"))).isNull();
        assertThat(loaded.standingFor(new Frame("a.py", 4, "f"))).isNull();
    }

    @Test
    void whatStoodInTheOriginalHasItsPlaceInTheNewText() {
        assertThat(changes.standingFor(new Frame("a.py", 5, "f"))).containsExactly(7, 10);
        assertThat(changes.standingFor(new Frame("a.py", 4, "f"))).isNull();
    }

    private static Group group(int id, int... lines) {
        List<Use> uses = Arrays.stream(lines).mapToObj(ChangesTest::use).toList();
        return new Group(id, List.of(), uses, new Outcome.Migrated(new Safety.Safe(List.of())));
    }

    private static Use use(int line) {
        return new Use(new Span("a.py", line, line + 1, line, 1, line, 2), "s3", "Bucket", "put_object", "action");
    }
}
