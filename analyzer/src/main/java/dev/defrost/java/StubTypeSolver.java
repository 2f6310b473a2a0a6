package dev.defrost.java;

import com.github.javaparser.resolution.TypeSolver;
import com.github.javaparser.resolution.declarations.ResolvedReferenceTypeDeclaration;
import com.github.javaparser.resolution.model.SymbolReference;
import com.github.javaparser.symbolsolver.javassistmodel.JavassistFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javassist.ClassPath;
import javassist.ClassPool;
import javassist.CtClass;
import javassist.CtMethod;
import javassist.Modifier;
import javassist.NotFoundException;
import javassist.bytecode.Descriptor;

/** Answers for the types of the bundled stub: the Document API of SDK v1 and what its signatures name. */
final class StubTypeSolver implements TypeSolver {
    private static final Map<String, byte[]> CLASSES = read();
    private static final ClassPool POOL = new ClassPool();
    private TypeSolver parent;

    static {
        POOL.appendClassPath(new StubClassPath());
        POOL.appendSystemPath();
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
        String binaryName = binaryName(name);
        if (binaryName == null) {
            return SymbolReference.unsolved();
        }
        try {
            return SymbolReference.solved(JavassistFactory.toTypeDeclaration(POOL.get(binaryName), getRoot()));
        } catch (NotFoundException e) {
            throw new IllegalStateException("the stub lacks " + binaryName, e);
        }
    }

    /** Whether the stub has this type, by its qualified name. */
    static boolean has(String qualifiedName) {
        return binaryName(qualifiedName) != null;
    }

    /** The names of the public methods that the public classes of the Document API and of xspec declare, but for those that every object has. */
    static Set<String> methodNames() {
        return MethodNames.ALL;
    }

    /** Read when first asked for. */
    private static final class MethodNames {
        private static final Set<String> ALL = new HashSet<>();

        static {
            for (String name : CLASSES.keySet()) {
                if (TypeNames.isDocument(name) && !name.contains(".internal.")) {
                    addNames(name);
                }
            }
            ALL.removeAll(Set.of("equals", "hashCode", "toString", "values", "valueOf"));
        }

        private static void addNames(String name) {
            try {
                for (CtMethod method : POOL.get(name).getDeclaredMethods()) {
                    if (Modifier.isPublic(method.getModifiers())) {
                        ALL.add(method.getName());
                    }
                }
            } catch (NotFoundException e) {
                throw new IllegalStateException("the stub lacks " + name, e);
            }
        }
    }

    /** What the methods of this name return, by qualified name, if those that can take so many arguments agree. */
    static Optional<String> returnType(String qualifiedName, String method, int arguments) {
        String binaryName = binaryName(qualifiedName);
        if (binaryName == null) {
            return Optional.empty();
        }
        try {
            Set<String> types = new HashSet<>();
            for (CtClass owner = POOL.get(binaryName); types.isEmpty() && owner != null; owner = owner.getSuperclass()) {
                for (CtMethod candidate : owner.getDeclaredMethods(method)) {
                    int parameters = Descriptor.numOfParameters(candidate.getSignature());
                    if (parameters == arguments || Modifier.isVarArgs(candidate.getModifiers()) && arguments >= parameters - 1) {
                        types.add(candidate.getReturnType().getName());
                    }
                }
            }
            return types.size() == 1 ? Optional.of(types.iterator().next()) : Optional.empty();
        } catch (NotFoundException e) {
            throw new IllegalStateException("the stub lacks " + binaryName, e);
        }
    }

    private static String binaryName(String qualifiedName) {
        String name = qualifiedName;
        while (!CLASSES.containsKey(name)) {
            int dot = name.lastIndexOf('.');
            if (dot < 0 || !Character.isUpperCase(name.charAt(name.lastIndexOf('.', dot - 1) + 1))) {
                return null;
            }
            name = name.substring(0, dot) + '$' + name.substring(dot + 1);
        }
        return name;
    }

    private static Map<String, byte[]> read() {
        Map<String, byte[]> classes = new HashMap<>();
        try (InputStream in = StubTypeSolver.class.getResourceAsStream("document-api-stub.zip");
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String file = entry.getName();
                classes.put(file.substring(0, file.length() - ".class".length()).replace('/', '.'), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return classes;
    }

    private static final class StubClassPath implements ClassPath {
        @Override
        public InputStream openClassfile(String name) {
            byte[] bytes = CLASSES.get(name);
            return bytes == null ? null : new ByteArrayInputStream(bytes);
        }

        @Override
        public URL find(String name) {
            try {
                return CLASSES.containsKey(name) ? new URL("file:/stub/" + name.replace('.', '/') + ".class") : null;
            } catch (MalformedURLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
