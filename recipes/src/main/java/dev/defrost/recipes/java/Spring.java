package dev.defrost.recipes.java;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;

/**
 * What Spring does with annotated code: it makes objects of some classes, and gives fields, parameters and methods that ask for it what
 * {@code @Bean} methods return. It chooses by type, so that a type that changes everywhere is found as before, if no other bean gets the same.
 */
final class Spring {
    private static final Set<String> EE = Set.of("javax", "jakarta");
    /** Annotations of classes that let Spring make an object, or say when and where, and fill no field that does not ask for it. */
    private static final Map<String, String> CLASSES = packages(Map.of(
            "org.springframework.stereotype", List.of("Component", "Service", "Repository", "Controller"),
            "org.springframework.web.bind.annotation", List.of("RestController", "RequestMapping", "CrossOrigin", "ControllerAdvice", "RestControllerAdvice"),
            "org.springframework.context.annotation", List.of("Configuration", "ComponentScan", "Profile", "Import", "PropertySource", "Primary"),
            "org.springframework.boot.autoconfigure", List.of("SpringBootApplication", "EnableAutoConfiguration"),
            "org.springframework.scheduling.annotation", List.of("EnableScheduling", "EnableAsync"),
            "org.springframework.core.annotation", List.of("Order")));
    private static final Map<String, String> ASKING = packages(Map.of(
            "org.springframework.beans.factory.annotation", List.of("Autowired", "Qualifier"),
            "?.inject", List.of("Inject", "Named"), "?.annotation", List.of("Resource")));
    private static final Map<String, String> MAKING = packages(Map.of("org.springframework.context.annotation", List.of("Bean")));

    private Spring() {}

    private static Map<String, String> packages(Map<String, List<String>> names) {
        Map<String, String> packages = new HashMap<>();
        names.forEach((owner, all) -> all.forEach(name -> packages.put(name, owner)));
        return packages;
    }

    /** Whether an annotation of a class lets Spring make its objects, and fills nothing that does not ask for it. */
    static boolean isOfClass(J.Annotation annotation, ParsedFile file) {
        return isOneOf(annotation, CLASSES, file);
    }

    /** Whether an annotation asks Spring for a bean. */
    static boolean asks(J.Annotation annotation, ParsedFile file) {
        return isOneOf(annotation, ASKING, file);
    }

    /** Whether a method makes a bean whose other methods nobody is told to call. */
    static boolean makes(J.Annotation annotation, ParsedFile file) {
        List<Expression> arguments = annotation.getArguments() == null ? List.of() : annotation.getArguments();
        return isOneOf(annotation, MAKING, file) && arguments.stream().allMatch(argument -> argument instanceof J.Empty
                || !(argument instanceof J.Assignment set) || Set.of("name", "value").contains(file.spans().text(set.getVariable())));
    }

    private static boolean isOneOf(J.Annotation annotation, Map<String, String> packages, ParsedFile file) {
        String name = annotation.getSimpleName();
        String owner = packages.get(name);
        List<String> owners = owner == null ? List.of() : owner.startsWith("?") ? EE.stream().map(root -> root + owner.substring(1)).toList() : List.of(owner);
        return annotation.getAnnotationType() instanceof J.Identifier && file.unit().getImports().stream()
                .anyMatch(imported -> !imported.isStatic() && owners.contains(imported.getPackageName())
                && Set.of(name, "*").contains(imported.getQualid().getSimpleName()));
    }
}
