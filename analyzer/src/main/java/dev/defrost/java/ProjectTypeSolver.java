package dev.defrost.java;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.resolution.TypeSolver;
import com.github.javaparser.resolution.declarations.ResolvedReferenceTypeDeclaration;
import com.github.javaparser.resolution.model.SymbolReference;
import com.github.javaparser.symbolsolver.javaparsermodel.JavaParserFacade;
import java.util.HashMap;
import java.util.Map;

/** Answers for the types that the parsed files declare. */
final class ProjectTypeSolver implements TypeSolver {
    private final Map<String, TypeDeclaration<?>> types = new HashMap<>();
    private TypeSolver parent;

    /** Adds the types of a file; of two with one name the first counts. */
    void add(CompilationUnit unit) {
        for (TypeDeclaration<?> type : unit.findAll(TypeDeclaration.class, t -> true)) {
            type.getFullyQualifiedName().ifPresent(name -> types.putIfAbsent(name.toString(), type));
        }
    }

    @Override
    public TypeSolver getParent() {
        return parent;
    }

    @Override
    public void setParent(TypeSolver parent) {
        this.parent = parent;
    }

    @Override
    public SymbolReference<ResolvedReferenceTypeDeclaration> tryToSolveTypeInModule(String name, String module) {
        return tryToSolveType(name);
    }

    @Override
    public SymbolReference<ResolvedReferenceTypeDeclaration> tryToSolveType(String name) {
        TypeDeclaration<?> type = types.get(name);
        return type == null ? SymbolReference.unsolved()
                : SymbolReference.solved(JavaParserFacade.get(getRoot()).getTypeDeclaration(type));
    }
}
