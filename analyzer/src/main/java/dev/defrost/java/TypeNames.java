package dev.defrost.java;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which types of the Document API the simple names of a file mean, by its imports alone. */
final class TypeNames {
    static final String DOCUMENT = "com.amazonaws.services.dynamodbv2.document.";
    static final String XSPEC = "com.amazonaws.services.dynamodbv2.xspec.";
    private final Map<String, String> single = new HashMap<>();
    private final List<String> onDemand = new ArrayList<>();

    TypeNames(CompilationUnit unit) {
        for (ImportDeclaration declaration : unit.getImports()) {
            String name = declaration.getNameAsString();
            if (declaration.isAsterisk() && !declaration.isStatic()) {
                onDemand.add(name);
            } else if (!declaration.isStatic()) {
                single.put(declaration.getName().getIdentifier(), name);
            }
        }
        unit.getPackageDeclaration().map(p -> p.getName()).map(Name::asString).ifPresent(onDemand::add);
    }

    /** Whether a qualified name belongs to the Document API. */
    static boolean isDocument(String qualifiedName) {
        return qualifiedName.startsWith(DOCUMENT) || qualifiedName.startsWith(XSPEC);
    }

    /** The qualified name of the Document API's type that {@code type} names, if it names one. */
    Optional<String> documentType(ClassOrInterfaceType type) {
        if (type.getScope().isPresent()) {
            String written = type.getNameWithScope();
            return isDocument(written) ? Optional.of(written) : Optional.empty();
        }
        return documentType(type.getNameAsString());
    }

    /** The same for a simple name. */
    Optional<String> documentType(String name) {
        if (single.containsKey(name)) {
            return Optional.of(single.get(name)).filter(TypeNames::isDocument);
        }
        return onDemand.stream().map(p -> p + "." + name).filter(TypeNames::isDocument).filter(StubTypeSolver::has).findFirst();
    }
}
