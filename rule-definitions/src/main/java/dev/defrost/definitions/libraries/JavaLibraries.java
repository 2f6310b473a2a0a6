package dev.defrost.definitions.libraries;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is known of Java libraries that give objects to programs: by annotations, or by mocking them. */
public final class JavaLibraries {
    private final List<Annotations> annotations;
    private final Set<String> mockMethods;

    /** The content of {@code java-libraries.json}. */
    public record Facts(
            @JsonProperty(required = true) List<Annotations> annotations,
            @JsonProperty(required = true) List<MockMethods> mockMethods) {}

    /** Methods of a library that take the class to stand in for. */
    public record MockMethods(@JsonProperty(required = true) String library, @JsonProperty(required = true) List<String> names) {}

    public JavaLibraries(Facts facts) {
        this.annotations = facts.annotations();
        this.mockMethods = facts.mockMethods().stream().flatMap(each -> each.names().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether an annotation of this simple name has the meaning, wherever it is declared. */
    public boolean means(String annotation, Annotations.Meaning meaning) {
        return annotations.stream().anyMatch(each -> each.meaning() == meaning && each.names().contains(annotation));
    }

    /** The packages that declare an annotation of this simple name with the meaning. */
    public List<String> packages(String annotation, Annotations.Meaning meaning) {
        return annotations.stream().filter(each -> each.meaning() == meaning && each.names().contains(annotation))
                .flatMap(each -> each.packages().stream()).toList();
    }

    /** Whether a method of this name takes a class to make a mock of. */
    public boolean isMockMethod(String name) {
        return mockMethods.contains(name);
    }
}
