package dev.defrost.python.resources;

import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A class of the project with its bases and subclasses as far as the project shows them. Identity is equality. */
public final class ClassInfo {
    private final Stmt.ClassDef node;
    private final ParsedFile file;
    private final Map<String, Stmt.FunctionDef> methods = new LinkedHashMap<>();
    private final List<ClassInfo> bases = new ArrayList<>();
    private final List<ClassInfo> subclasses = new ArrayList<>();
    private final Map<String, List<ClassInfo>> owners = new HashMap<>();
    private Map<String, List<Expr.Attribute>> attributes;
    private boolean unknownBase;
    private List<ClassInfo> family;

    ClassInfo(Stmt.ClassDef node, ParsedFile file) {
        this.node = node;
        this.file = file;
        for (Stmt statement : node.body) {
            if (statement instanceof Stmt.FunctionDef function) {
                methods.put(function.name, function);
            }
        }
    }

    public Stmt.ClassDef node() {
        return node;
    }

    public ParsedFile file() {
        return file;
    }

    /** Where attributes of this name stand in the code of the class, of whatever object, in source order. */
    public List<Expr.Attribute> attributes(String name) {
        if (attributes == null) {
            attributes = new HashMap<>();
            collectAttributes(node);
        }
        return attributes.getOrDefault(name, List.of());
    }

    private void collectAttributes(Node at) {
        if (at instanceof Expr.Attribute attribute) {
            attributes.computeIfAbsent(attribute.name, key -> new ArrayList<>()).add(attribute);
        }
        at.forEachChild(this::collectAttributes);
    }

    public List<ClassInfo> bases() {
        return bases;
    }

    public List<ClassInfo> subclasses() {
        return subclasses;
    }

    /** Whether a base is not part of the project ({@code object} apart). */
    public boolean hasUnknownBase() {
        return unknownBase || bases.stream().anyMatch(ClassInfo::hasUnknownBase);
    }

    void addBase(ClassInfo base) {
        family = null;
        base.family = null;
        if (base != this && !bases.contains(base) && !base.isBelow(this)) {
            bases.add(base);
            base.subclasses.add(this);
        }
    }

    void markUnknownBase() {
        unknownBase = true;
    }

    private boolean isBelow(ClassInfo other) {
        return this == other || bases.stream().anyMatch(base -> base.isBelow(other));
    }

    /**
     * The class under which attributes of the whole hierarchy are kept. Classes that share a subclass share attributes too: this one stands
     * for all that inheritance connects.
     */
    public ClassInfo root() {
        if (family == null) {
            List<ClassInfo> all = new ArrayList<>(List.of(this));
            for (int i = 0; i < all.size(); i++) {
                all.get(i).bases.stream().filter(each -> !all.contains(each)).forEach(all::add);
                all.get(i).subclasses.stream().filter(each -> !all.contains(each)).forEach(all::add);
            }
            all.sort(Comparator.comparing((ClassInfo each) -> each.file.path()).thenComparing(each -> each.node.start));
            all.forEach(each -> each.family = all);
        }
        return family.get(0);
    }

    /** All classes that inheritance connects with this one, itself included. */
    public List<ClassInfo> family() {
        root();
        return family;
    }

    /** The class of this hierarchy, upwards, that has the method; null when none has it. */
    public ClassInfo ownerOf(String method) {
        if (methods.containsKey(method)) {
            return this;
        }
        for (ClassInfo base : bases) {
            ClassInfo owner = base.ownerOf(method);
            if (owner != null) {
                return owner;
            }
        }
        return null;
    }

    /** The classes whose method of this name an instance of the class, or of one below it, may have. */
    synchronized List<ClassInfo> ownersOf(String method) {
        return owners.computeIfAbsent(method, name -> {
            Set<ClassInfo> found = new LinkedHashSet<>();
            withSubclasses().forEach(each -> found.add(each.ownerOf(name)));
            found.remove(null);
            return List.copyOf(found);
        });
    }

    /** The method of this name in this class itself; null when it has none. */
    public Stmt.FunctionDef ownMethod(String name) {
        return methods.get(name);
    }

    /** This class and all below it. */
    public List<ClassInfo> withSubclasses() {
        Set<ClassInfo> all = new LinkedHashSet<>();
        collect(all);
        return List.copyOf(all);
    }

    private void collect(Set<ClassInfo> all) {
        if (all.add(this)) {
            subclasses.forEach(subclass -> subclass.collect(all));
        }
    }
}
