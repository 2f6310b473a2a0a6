package dev.defrost.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ConnectedTest {
    private static final Pattern MARK = Pattern.compile("dynamodbv2");
    private static final JavaSource OTHER = new JavaSource("B.java", "class B { A a; }", true);

    @Test
    void filesThatNameATypeOfAMarkedFileBelongToIt() {
        JavaSource marked = new JavaSource("A.java", "import com.amazonaws.services.dynamodbv2.document.Table; class A { Table table; }", true);
        assertThat(Connected.with(List.of(marked, OTHER, new JavaSource("C.java", "class C {}", true)), MARK)).containsExactly(marked, OTHER);
    }

    @Test
    void aCommentIsNoMark() {
        JavaSource comment = new JavaSource("A.java", "/** Unlike dynamodbv2. */ class A {}", true);
        assertThat(Connected.with(List.of(comment, OTHER), MARK)).isEmpty();
    }
}
