package dev.defrost.recipes.java;

import dev.defrost.definitions.libraries.Annotations;
import dev.defrost.definitions.read.Libraries;
import java.util.List;
import java.util.Set;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;

/**
 * What Spring does with annotated code: it makes objects of some classes, and gives fields, parameters and methods that ask for it what
 * {@code @Bean} methods return. It chooses by type, so that a type that changes everywhere is found as before, if no other bean gets the same.
 */
final class Spring {
    private Spring() {}

    /** Whether an annotation of a class lets Spring make its objects, and fills nothing that does not ask for it. */
    static boolean isOfClass(J.Annotation annotation, ParsedFile file) {
        return means(annotation, Annotations.Meaning.COMPONENT, file);
    }

    /** Whether an annotation asks Spring for a bean. */
    static boolean asks(J.Annotation annotation, ParsedFile file) {
        return means(annotation, Annotations.Meaning.ASKING, file);
    }

    /** Whether a method makes a bean whose other methods nobody is told to call. */
    static boolean makes(J.Annotation annotation, ParsedFile file) {
        List<Expression> arguments = annotation.getArguments() == null ? List.of() : annotation.getArguments();
        return means(annotation, Annotations.Meaning.MAKING, file) && arguments.stream().allMatch(argument -> argument instanceof J.Empty
                || !(argument instanceof J.Assignment set) || Set.of("name", "value").contains(file.spans().text(set.getVariable())));
    }

    private static boolean means(J.Annotation annotation, Annotations.Meaning meaning, ParsedFile file) {
        String name = annotation.getSimpleName();
        List<String> packages = Libraries.java().packages(name, meaning);
        return annotation.getAnnotationType() instanceof J.Identifier && file.unit().getImports().stream()
                .anyMatch(imported -> !imported.isStatic() && packages.contains(imported.getPackageName())
                && Set.of(name, "*").contains(imported.getQualid().getSimpleName()));
    }
}
