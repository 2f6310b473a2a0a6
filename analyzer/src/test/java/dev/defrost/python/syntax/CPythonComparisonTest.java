package dev.defrost.python.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every node of installed Python code has the kind, the range and the content that CPython gives it. */
class CPythonComparisonTest {
    private static final String SAMPLE_SIZE = "600";

    @Test
    void treesEqualThoseOfCPython() throws IOException {
        assumeTrue(CPython.isInstalled(), "needs python3");
        List<String> answers = Boolean.getBoolean("defrost.fullCorpus")
                ? CPython.oracle("all") : CPython.oracle("sample", SAMPLE_SIZE);
        List<String> wrong = new ArrayList<>();
        int compared = 0;
        for (String answer : answers) {
            String[] columns = answer.split("\t");
            if (columns[1].equals("valid")) {
                compared++;
                difference(Path.of(columns[0]), columns[3]).ifPresent(wrong::add);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(compared).isGreaterThan(answers.size() * 9 / 10);
    }

    private static Optional<String> difference(Path file, String digest) throws IOException {
        if (!(SourceDecoder.decode(Files.readAllBytes(file)) instanceof SourceDecoder.Decoded decoded)) {
            return Optional.of(file + ": not decoded");
        }
        ParseResult result = PythonParser.parse(new SourceText(file.toString(), decoded.text()));
        if (!(result instanceof ParseResult.Parsed parsed)) {
            return Optional.of(file + ": " + result);
        }
        List<String> ours = AstLines.of(parsed.module());
        return md5(AstLines.bytes(ours)).equals(digest) ? Optional.empty()
                : Optional.of(file + ":\n" + explain(CPython.oracle("dump", file.toString()), ours));
    }

    private static String explain(List<String> theirs, List<String> ours) {
        Stream<String> missing = theirs.stream().filter(line -> !ours.contains(line)).limit(5).map(line -> "  CPython " + line);
        Stream<String> extra = ours.stream().filter(line -> !theirs.contains(line)).limit(5).map(line -> "  ours    " + line);
        return String.join("\n", Stream.concat(missing, extra).toList());
    }

    private static String md5(byte[] bytes) {
        try {
            return String.format("%032x", new BigInteger(1, MessageDigest.getInstance("MD5").digest(bytes)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
