package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.Flow;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.recipes.python.text.Names;
import dev.defrost.recipes.python.text.Piece;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What holds a component of an attribute of the project's objects after the migration. */
final class FieldCarriers {
    private final Migration migration;
    private final Components components;

    FieldCarriers(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    /** The code of a component where {@code attribute} reads the fields. */
    Piece read(ParsedFile file, Expr.Attribute attribute, List<Location> read, Component component, ResourceGroup group) {
        if (!read.stream().allMatch(Location.Field.class::isInstance)) {
            migration.block(group, BlockerCode.UNSUPPORTED_FLOW, file, attribute, "it is an attribute of one object and something else of another");
            return Piece.effect("None");
        }
        List<Location.Field> fields = read.stream().map(Location.Field.class::cast).toList();
        boolean mayVanish = new Fields(migration).isPlainChain(attribute.value);
        Piece shared = fields.size() == 1 && mayVanish ? sharedField(file, attribute, fields.get(0), component, group) : null;
        if (shared != null) {
            return shared;
        }
        fields.forEach(field -> {
            migration.demand(field, component);
            migration.own(field, component);
        });
        String name = nameOf(fields.get(0), component, group);
        if (fields.stream().anyMatch(field -> !nameOf(field, component, group).equals(name))) {
            migration.block(group, BlockerCode.UNSUPPORTED_FLOW, file, attribute, "the objects that have the attribute would name its parts differently");
        }
        return new Owners(migration).read(file, attribute, component, name, new Hoists(migration, components), group);
    }

    /** A literal, or a module variable with a single definition, needs no attribute. */
    private Piece sharedField(ParsedFile file, Expr.Attribute attribute, Location.Field field, Component component, ResourceGroup group) {
        List<Flow> sources = new ArrayList<>(components.into(field));
        Absence absence = new Absence(migration, components);
        if (!absence.mayBeNone(attribute)) {
            sources.removeIf(source -> absence.isAlwaysNone(source.source()));
        }
        if (migration.isOwned(field, component) || sources.size() != 1 || sources.get(0).file() != file || Kept.isKept(group)
                || component.equals(Component.DATA) || !Results.read(migration, sources.get(0).source()).isEmpty()) {
            return null;
        }
        Piece piece = components.piece(file, sources.get(0).source(), component);
        if (piece.form() == Piece.Form.LITERAL && Carriers.identifiers(group) > 1) {
            return piece;
        }
        if (piece.form() != Piece.Form.NAME || piece.code().contains(".")) {
            return existingField(attribute, sources.get(0), piece);
        }
        for (Definition name : piece.names()) {
            boolean ofModule = name.variable().scope().kind() == Scope.Kind.MODULE && Stability.isOnlyDefinition(name);
            Scope scope = file.scopes().scopeOf(attribute);
            if (!ofModule || scope.lookup(name.variable().name()) != name.variable()) {
                return null;
            }
        }
        return piece.names().isEmpty() ? null : piece;
    }

    /** {@code self.name} that is set once, in the same {@code __init__}, and read through the same receiver. */
    private Piece existingField(Expr.Attribute attribute, Flow source, Piece piece) {
        boolean ofReceiver = !piece.names().isEmpty() && piece.names().stream().allMatch(Carriers::isParameter);
        if (piece.form() != Piece.Form.NAME || !ofReceiver) {
            return null;
        }
        int dot = piece.code().indexOf('.');
        String name = piece.code().substring(dot + 1);
        if (name.contains(".") || !isOfSameObject(source, piece) && !new Fields(migration).isSetOnce(attribute, name, source)) {
            return null;
        }
        if (attribute.value instanceof Expr.Name receiver) {
            return Piece.name(receiver.id + "." + name, new LinkedHashSet<>(source.file().defUse().reaching(receiver)));
        }
        String owner = new Fields(migration).isPlainChain(attribute.value) ? migration.render(source.file(), attribute.value) : null;
        return owner == null ? null : new Piece(owner + "." + name, Piece.Form.READ, Set.of());
    }

    /** Whether {@code self.name}, which never changes, fills another attribute of the same object. */
    private static boolean isOfSameObject(Flow source, Piece piece) {
        return source.source().parent() instanceof Stmt.Assign assign && assign.targets.size() == 1
                && assign.targets.get(0) instanceof Expr.Attribute target && target.value instanceof Expr.Name receiver
                && piece.code().startsWith(receiver.id + ".")
                && new LinkedHashSet<>(source.file().defUse().reaching(receiver)).equals(piece.names());
    }

    /** Whether the body of a class fills the field and sees a variable of this name around it, which an attribute of the same name would hide. */
    private boolean isReadInClassBody(Location.Field field, String name) {
        return components.into(field).stream().anyMatch(each -> {
            Scope scope = each.file().scopes().scopeOf(each.source());
            return scope.kind() == Scope.Kind.CLASS && scope.isVisible(name);
        });
    }

    /** The attribute that carries a component of this one. */
    String nameOf(Location.Field field, Component component, ResourceGroup group) {
        Object key = List.of("field", field, component);
        ResourceDefinition type = Carriers.type(group);
        String service = type == null ? "client" : type.service();
        switch (component.kind()) {
            case CLIENT:
                if (Carriers.isClientItself(group)) {
                    return field.name();
                }
                boolean ofService = type != null && type.isServiceResource() && !Kept.isKept(group);
                String renamed = Carriers.clientName(field.name());
                if (ofService && renamed.equals(field.name())) {
                    return field.name();
                }
                String fallback = "_" + service + "_client";
                return migration.names().attribute(key, field.root(), ofService ? renamed : isReadInClassBody(field, service) ? fallback : service, fallback);
            case IDENTIFIER:
                String suffix = type == null ? component.identifier() : Components.pythonName(type, component.identifier());
                String wanted = suffix.contains("_") ? suffix : Names.part(field.name(), suffix);
                String other = Names.underscored(Names.part(field.name(), suffix));
                return migration.names().attribute(key, field.root(), isReadInClassBody(field, wanted) ? other : wanted, other);
            default:
                return field.name();
        }
    }
}
