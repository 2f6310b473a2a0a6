package dev.defrost.python.resources;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.IdentifierSource;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.Set;

/**
 * What an expression may hold, as far as a migration has to know. The empty set of values means "nothing known yet"; {@link Other} is
 * a value that is known not to be any of these, such as the result of a library call.
 */
public sealed interface Value {
    /** A resource object, a service resource included. */
    record Resource(ResourceDefinition type) implements Value {
        @Override
        public boolean equals(Object other) {
            return other instanceof Resource resource && resource.type.equals(type);
        }

        @Override
        public int hashCode() {
            return type.hashCode();
        }
    }

    /** A list of resources. */
    record Sequence(ResourceDefinition element) implements Value {
        @Override
        public boolean equals(Object other) {
            return other instanceof Sequence sequence && sequence.element.equals(element);
        }

        @Override
        public int hashCode() {
            return element.hashCode() + 1;
        }
    }

    /** A collection manager or a collection made from it. */
    record Listing(ResourceDefinition owner, Construct.Collection collection, ResourceDefinition element) implements Value {
        /**
         * Whether the elements of both are made of the same parts of a response, and of nothing else: they do not tell which of the two
         * collections they come from. What is always in their data depends on the operation.
         */
        boolean isLike(Listing other) {
            return element.equals(other.element) && collection.result().equals(other.collection.result())
                    && (collection.result().path() == null || collection.operation().equals(other.collection.operation()))
                    && collection.result().identifiers().stream().allMatch(each -> each.source() == IdentifierSource.Source.RESPONSE);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Listing listing && listing.owner.equals(owner) && listing.collection.equals(collection) && listing.element.equals(element);
        }

        @Override
        public int hashCode() {
            return owner.hashCode() * 31 + collection.name().hashCode();
        }
    }

    /** The pages of a collection: iterating over them yields lists of resources. */
    record Pages(Listing listing) implements Value {}

    /** A method of a collection, not yet called. */
    record ListingMethod(Listing listing, String name) implements Value {}

    /** A method of a resource, not yet called. */
    record Method(ResourceDefinition owner, Construct construct) implements Value {
        @Override
        public boolean equals(Object other) {
            return other instanceof Method method && method.owner.equals(owner) && method.construct.equals(construct);
        }

        @Override
        public int hashCode() {
            return owner.hashCode() * 31 + construct.name().hashCode();
        }
    }

    /** {@code resource.meta}. */
    record Meta(ResourceDefinition owner) implements Value {}

    /** {@code resource.meta.client} where it converts values; of other services it is a client like any other. */
    record ResourceClient(ResourceDefinition owner) implements Value {}

    /** What {@code Table.batch_writer()} returns. */
    record BatchWriter(ResourceDefinition owner) implements Value {}

    /** A boto3 session. */
    record Session() implements Value {
        @Override
        public boolean equals(Object other) {
            return other instanceof Session;
        }

        @Override
        public int hashCode() {
            return 3;
        }
    }

    /** {@code session.resource}. */
    record SessionMethod(String name) implements Value {}

    /** Something imported from outside the project, by its dotted name; builtins are {@code builtins.x}. */
    record External(String name) implements Value {
        /** No name that is looked for has more parts. */
        private static final int MOST_PARTS = 4;
        private static final Set<String> TELLING = Set.of("boto3", "botocore", "mock", "moto", "unittest");

        /** Whether it matters that a value may be this one among others: it makes resources, or replaces what does. */
        boolean isTelling() {
            String[] parts = name.split("\\.", MOST_PARTS + 1);
            return parts.length <= MOST_PARTS && TELLING.contains(parts[0]);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof External external && external.name.equals(name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    /** A module of the project. */
    record ModuleValue(ParsedFile file) implements Value {
        @Override
        public boolean equals(Object other) {
            return other instanceof ModuleValue module && module.file == file;
        }

        @Override
        public int hashCode() {
            return file.hashCode();
        }
    }

    /** A function or lambda of the project. */
    record Function(Node node, ParsedFile file) implements Value {
        @Override
        public boolean equals(Object other) {
            return other instanceof Function function && function.node == node;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(node);
        }
    }

    /** A function bound to an instance or class: its first parameter is filled. */
    record BoundFunction(Stmt.FunctionDef node, ParsedFile file, Value receiver) implements Value {
        @Override
        public boolean equals(Object other) {
            return other instanceof BoundFunction function && function.node == node && function.receiver.equals(receiver);
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(node) * 31 + receiver.hashCode();
        }
    }

    /** A class of the project. */
    record ClassValue(ClassInfo info) implements Value {
        @Override
        public boolean equals(Object other) {
            return other instanceof ClassValue cls && cls.info == info;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(info) + 1;
        }
    }

    /** An instance of a class of the project. */
    record Instance(ClassInfo info) implements Value {
        @Override
        public boolean equals(Object other) {
            return other instanceof Instance instance && instance.info == info;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(info);
        }
    }

    /** {@code super()} in a method of a class. */
    record Super(ClassInfo info) implements Value {}

    /** The tuple of this many elements that a function returns; {@link Location.Part} holds the elements. */
    record Parts(Node function, int size) implements Value {}

    /** The list that a display or a comprehension makes; {@link Location.Content} holds its elements. */
    record ListObject(Expr display) implements Value {}

    /** The dict that a display or a comprehension makes; {@link Location.Content} holds its values. */
    record DictObject(Expr display) implements Value {}

    /** A string known when analysing. */
    record Text(String value) implements Value {
        @Override
        public boolean equals(Object other) {
            return other instanceof Text text && text.value.equals(value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }
    }

    /** A pool of threads that calls functions given to its {@code submit}. */
    record ThreadPool() implements Value {}

    /** Python's None. */
    record None() implements Value {
        @Override
        public boolean equals(Object other) {
            return other instanceof None;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    /** Any other value. */
    record Other() implements Value {
        @Override
        public boolean equals(Object other) {
            return other instanceof Other;
        }

        @Override
        public int hashCode() {
            return 2;
        }
    }

    /** Beside known values: there are others of which nothing is known. */
    record Unknown() implements Value {}

    /** Any other value that is a stand-in of a mock library, or what one answers with; {@code made} is where it is made. */
    record StandIn(Node made) implements Value {
        @Override
        public boolean equals(Object other) {
            return other instanceof StandIn standIn && standIn.made == made;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(made);
        }
    }

    Value NONE = new None();
    Value OTHER = new Other();
    Value UNKNOWN = new Unknown();
    Value SESSION = new Session();
    Value THREAD_POOL = new ThreadPool();

    /** Whether nothing is told of this value but that it is there. */
    default boolean isUntold() {
        return this instanceof Other || this instanceof StandIn || this instanceof None || this instanceof Unknown;
    }

    /** Whether code for the one is code for the other: they are equal, or belong to collections whose elements are alike. */
    default boolean isLike(Value other) {
        return equals(other)
                || this instanceof Listing one && other instanceof Listing two && one.isLike(two)
                || this instanceof Pages one && other instanceof Pages two && one.listing.isLike(two.listing)
                || this instanceof ListingMethod one && other instanceof ListingMethod two && one.name.equals(two.name) && one.listing.isLike(two.listing);
    }

    /** Whether a migration has to replace this value. */
    default boolean isResourceLike() {
        return this instanceof Resource
                || this instanceof Sequence
                || this instanceof Listing
                || this instanceof Pages
                || this instanceof ListingMethod
                || this instanceof Method
                || this instanceof Meta
                || this instanceof ResourceClient
                || this instanceof BatchWriter;
    }
}
