package dev.defrost.recipes.python.rewrite;

import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.Flow;
import dev.defrost.python.resources.ImportLink;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Alias;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.recipes.python.text.Piece;
import dev.defrost.recipes.python.text.Removal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Components that another file's module variables hold: what they are called there and here, and the imports that bring them. */
final class ImportedNames {
    private final Migration migration;
    private final Components components;

    ImportedNames(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    /** The name, in its own module, of the variable that holds a component of a module's definition. */
    String exported(Definition definition, Component component, ResourceGroup group) {
        ParsedFile module = migration.flow().fileOf(definition.site());
        Variable variable = definition.variable();
        boolean once = variable.definitions().size() == 1;
        if (!once && !isFilledHere(variable, group) || variable.scope().kind() != Scope.Kind.MODULE) {
            migration.block(group, BlockerCode.UNSUPPORTED_FLOW, module, definition.site(), "the imported name is filled at more than one place");
        }
        if (definition.kind() == Definition.Kind.IMPORT) {
            return local(module, definition, component, group);
        }
        String shared = Kept.isKept(group) || !once ? null : shared(module, definition, component);
        if (shared != null) {
            return shared;
        }
        variable.definitions().stream().filter(Definition::binds).map(Location.Var::new).forEach(filled -> {
            migration.demand(filled, component);
            migration.own(filled, component);
        });
        return components.carriers().nameOf(module, definition, component, group);
    }

    /** Whether nothing but assignments of the group fill the variable: what carries a component is then filled wherever the variable was. */
    private boolean isFilledHere(Variable variable, ResourceGroup group) {
        return !Kept.isKept(group) && variable.isAssignedOnly() && variable.definitions().stream().filter(Definition::binds)
                .allMatch(each -> migration.groups().of(new Location.Var(each)) == group);
    }

    /** A variable of the module that holds the component already, and always did when the definition had run; star imports leave out private ones. */
    private String shared(ParsedFile module, Definition definition, Component component) {
        Location location = new Location.Var(definition);
        List<Flow> sources = components.into(location);
        if (migration.isOwned(location, component) || sources.size() != 1 || component.equals(Component.DATA)) {
            return null;
        }
        Piece piece = components.piece(module, sources.get(0).source(), component);
        boolean name = piece.form() == Piece.Form.NAME && piece.names().size() == 1;
        if (!name) {
            return null;
        }
        Definition held = piece.names().iterator().next();
        boolean single = Stability.isOnlyDefinition(held) && held.variable().scope().kind() == Scope.Kind.MODULE;
        Scope scope = module.scopes().moduleScope();
        boolean isPublic = !piece.code().startsWith("_") || migration.flow().index().project().relatives(scope).size() == 1;
        return single && isPublic && isIdentifier(piece.code()) ? piece.code() : null;
    }

    private static boolean isIdentifier(String code) {
        return code.chars().allMatch(Character::isJavaIdentifierPart);
    }

    /** The name by which an importing file knows a component of what it imports. */
    String local(ParsedFile file, Definition bound, Component component, ResourceGroup group) {
        ImportLink link = migration.flow().importOf(bound);
        if (link == null || !link.isOfOneVariable()) {
            migration.block(group, BlockerCode.UNSUPPORTED_FLOW, file, bound.site(), "the import cannot be followed");
            return bound.variable().name();
        }
        migration.demand(new Location.Var(bound), component);
        migration.own(new Location.Var(bound), component);
        String exported = exported(link.exported().get(0), component, group);
        Scope scope = bound.variable().scope();
        Alias alias = link.alias();
        if (alias.asName != null) {
            return components.carriers().ownName(bound, component, group);
        }
        Object key = List.of("import", scope, link.module(), exported);
        boolean known = exported.equals(alias.name) || isImported(scope, link, exported);
        return known
                ? migration.names().reuse(key, scope, exported)
                : migration.names().local(key, scope, exported, exported + "_2");
    }

    /** Whether the scope imports the very same name already, and binds it nowhere else. */
    private boolean isImported(Scope scope, ImportLink link, String name) {
        Variable variable = scope.variable(name);
        if (variable == null || variable.definitions().size() != 1) {
            return false;
        }
        Definition only = variable.definitions().get(0);
        return only.site() instanceof Alias alias && alias.name.equals(name) && alias.asName == null
                && only.statement() instanceof Stmt.ImportFrom from
                && from.module != null && from.module.equals(link.statement().module) && from.level == link.statement().level
                && only.statement().start <= link.statement().start;
    }

    /** Registers the rewrite of an import: it brings the components instead. */
    void rewrite(ImportLink link, ResourceGroup group) {
        migration.rewriter(link.file()).replace(link.alias(), () -> written(link, group));
    }

    /** The import of a resource that stays also brings the client that is made beside it, once that is asked for. */
    void beside(ImportLink link, ResourceGroup group) {
        if (migration.isOwned(new Location.Var(link.bound()), Component.CLIENT)) {
            migration.rewriter(link.file()).replace(link.alias(), () -> {
                List<String> all = new ArrayList<>(List.of(migration.rewriter(link.file()).renderInside(link.alias())));
                names(link, group).stream().filter(name -> !isWrittenBefore(link, name)).forEach(all::add);
                return String.join(", ", all);
            });
        }
    }

    /** Whether another part of the same statement, in front of this one, brings the name. */
    private boolean isWrittenBefore(ImportLink link, String name) {
        for (Alias alias : link.statement().names) {
            if (alias == link.alias()) {
                return false;
            }
            ImportLink other = migration.flow().importOf(migration.flow().index().definitionAt(alias));
            ResourceGroup group = other == null ? null : migration.groups().of(new Location.Var(other.bound()));
            if (alias.asName == null && alias.name.equals(name) || group != null && names(other, group).contains(name)) {
                return true;
            }
        }
        return false;
    }

    private String written(ImportLink link, ResourceGroup group) {
        List<String> names = names(link, group);
        if (names.isEmpty()) {
            local(link.file(), link.bound(), Component.CLIENT, group);
            names = names(link, group);
        }
        Set<String> earlier = new LinkedHashSet<>();
        for (Alias alias : link.statement().names) {
            if (alias == link.alias()) {
                break;
            }
            ImportLink other = migration.flow().importOf(migration.flow().index().definitionAt(alias));
            ResourceGroup others = other == null ? null : migration.groups().of(new Location.Var(other.bound()));
            if (others != null && !Kept.isKept(others)) {
                earlier.addAll(names(other, others));
            } else {
                earlier.add(alias.asName == null ? alias.name : alias.name + " as " + alias.asName);
            }
        }
        List<String> fresh = new ArrayList<>(names);
        fresh.removeAll(earlier);
        return fresh.isEmpty() ? Removal.NAME : String.join(", ", fresh);
    }

    private List<String> names(ImportLink link, ResourceGroup group) {
        List<String> names = new ArrayList<>();
        for (Component component : components.carriers().ordered(new Location.Var(link.bound()), group)) {
            String exported = exported(link.exported().get(0), component, group);
            String local = local(link.file(), link.bound(), component, group);
            String code = local.equals(exported) ? exported : exported + " as " + local;
            if (!names.contains(code)) {
                names.add(code);
            }
        }
        return names;
    }
}
