package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.IdentifierSource;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.recipes.python.text.Layout;
import dev.defrost.recipes.python.text.Paths;
import dev.defrost.recipes.python.text.Piece;
import java.util.List;

/** Attributes and references: members of data that the object was made with, or that a call fetches. */
final class Attributes {
    private final Migration migration;
    private final Components components;

    Attributes(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    /** {@code receiver.attribute}. */
    String read(ParsedFile file, Expr.Attribute access, ResourceDefinition type, Construct.Attribute attribute, ResourceGroup group) {
        DataStates.Answer answer = new DataStates(migration, components).at(file, access, type, group);
        boolean renamed = answer.isSummary() && attribute.member().equals("Size");
        return member(file, answer, renamed ? "ContentLength" : attribute.member());
    }

    /** The attribute of an element, whose data, as it was answered, this name holds. */
    String ofElement(ParsedFile file, String element, ResourceDefinition type, Construct.Attribute attribute, Origins.Made made) {
        List<DataStates.Source> sources = List.of(new DataStates.Source(made.operation(), made.result().path()));
        return member(file, new DataStates.Answer(element, migration.service(type), sources, false, false), attribute.member());
    }

    /** A member of the data of {@code access.value}. */
    String member(ParsedFile file, Expr.Attribute access, ResourceDefinition type, String member, ResourceGroup group) {
        return member(file, new DataStates(migration, components).at(file, access, type, group), member);
    }

    private String member(ParsedFile file, DataStates.Answer answer, String member) {
        if (answer.isMember()) {
            return answer.code();
        }
        Layout layout = migration.layout(file);
        int dot = member.indexOf('.');
        if (dot >= 0) {
            boolean there = References.isPresent(answer, member.substring(0, dot));
            String outer = layout.quoted(member.substring(0, dot));
            return answer.code() + (there ? "[" + outer + "]" : ".get(" + outer + ", {})") + ".get(" + layout.quoted(member.substring(dot + 1)) + ")";
        }
        boolean always = answer.isPresent("", member);
        return answer.code() + (always ? "[" + layout.quoted(member) + "]" : ".get(" + layout.quoted(member) + ")");
    }

    /** A component of the resource that a reference property answers with. */
    Piece referenced(ParsedFile file, Expr.Attribute access, ResourceDefinition owner, Construct.Reference reference, Component component) {
        ResourceGroup group = migration.group(access);
        ResourceGroup ownerGroup = migration.group(access.value);
        if (component.equals(Component.DATA)) {
            if (reference.path() == null || owner.load() == null || Kept.isKept(ownerGroup)) {
                boolean unsupported = reference.path() == null || owner.load() == null;
                migration.block(group, unsupported ? BlockerCode.UNSUPPORTED_CONSTRUCT : BlockerCode.PARENT_KEPT, file, access.value);
                return Piece.effect("None");
            }
            DataStates.Answer data = new DataStates(migration, components).at(file, access, owner, ownerGroup);
            return new References(migration).data(file, access, data, owner, reference, group);
        }
        for (IdentifierSource source : reference.identifiers()) {
            if (!source.target().equals(component.identifier())) {
                continue;
            }
            if (source.source() == IdentifierSource.Source.IDENTIFIER) {
                return components.piece(file, access.value, Component.identifier(source.value()));
            }
            if (source.source() == IdentifierSource.Source.DATA && Kept.isKept(ownerGroup)) {
                migration.block(group, BlockerCode.PARENT_KEPT, file, access.value);
                return Piece.effect("None");
            }
            if (source.source() == IdentifierSource.Source.DATA && References.isMember(source.value())) {
                DataStates.Answer answer = new DataStates(migration, components).at(file, access, owner, ownerGroup);
                new References(migration).checkPresent(file, access, answer, source.value(), group);
                return Piece.effect(group.locations().isEmpty() ? answer.code() + Paths.subscripts(source.value(), migration.layout(file))
                        : member(file, answer, source.value()));
            }
        }
        migration.block(group, BlockerCode.UNSUPPORTED_CONSTRUCT, file, access, "this reference is not migrated yet");
        return Piece.effect("None");
    }

    /** Whether there is a referenced object at all: its identifier is not None. */
    String present(ParsedFile file, Expr.Attribute access, ResourceDefinition owner, Construct.Reference reference, ResourceGroup group) {
        if (Kept.isKept(migration.group(access.value))) {
            migration.block(group, BlockerCode.PARENT_KEPT, file, access.value);
            return "None";
        }
        for (IdentifierSource source : reference.identifiers()) {
            if (source.source() == IdentifierSource.Source.DATA && References.isMember(source.value())) {
                DataStates.Answer answer = new DataStates(migration, components).at(file, access, owner, migration.group(access.value));
                return member(file, answer, source.value());
            }
        }
        migration.block(group, BlockerCode.UNSUPPORTED_CONSTRUCT, file, access, "this reference is not migrated yet");
        return "None";
    }
}
