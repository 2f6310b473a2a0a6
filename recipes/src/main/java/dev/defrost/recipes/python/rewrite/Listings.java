package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.IdentifierSource;
import dev.defrost.definitions.OperationDefinition;
import dev.defrost.definitions.Parameter;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.Reads;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Comprehension;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.recipes.python.text.Layout;
import dev.defrost.recipes.python.text.Paths;
import dev.defrost.recipes.python.text.Piece;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Collections as client calls: which pages are asked for and where in a page the elements lie. */
final class Listings {
    private final Migration migration;
    private final Components components;

    /**
     * A collection with what was chained on it; {@code base} is where the collection is named: {@code bucket.objects}. What is {@code carried}
     * was made elsewhere, and its base reads it.
     */
    record Chain(ParsedFile file, Expr base, Value.Listing listing, List<Keyword> filters, Expr limit, Expr pageSize, boolean carried) {
        /** What has the client and the identifiers of the collection's owner. */
        Expr receiver() {
            return carried ? base : ((Expr.Attribute) base).value;
        }
    }

    /** One {@code for target in iterable} of the loops that replace a loop over a collection. */
    record Clause(String target, String iterable) {}

    Listings(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    /** The chain of a collection expression, through the variable that holds it if need be; null when it cannot be followed. */
    Chain chain(ParsedFile file, Expr expr) {
        if (expr instanceof Expr.Call call && call.function instanceof Expr.Attribute function
                && migration.flow().values(function).stream().anyMatch(Value.ListingMethod.class::isInstance)) {
            Chain inner = chain(file, function.value);
            return inner == null ? null : chained(inner, function.name, call);
        }
        for (Value value : migration.flow().values(expr)) {
            if (value instanceof Value.Listing listing) {
                if (!Reads.locations(migration.flow(), expr).isEmpty() && new Travelling(migration, components).travels(migration.group(expr))) {
                    return new Chain(file, expr, listing, List.of(), null, null, true);
                }
                if (expr instanceof Expr.Name name && !Reads.locations(migration.flow(), name).isEmpty()) {
                    return ofVariable(file, name);
                }
                if (expr instanceof Expr.Attribute base && migration.flow().values(base.value).stream().anyMatch(Value.Resource.class::isInstance)) {
                    return new Chain(file, base, listing, List.of(), null, null, false);
                }
            }
        }
        return null;
    }

    private Chain ofVariable(ParsedFile file, Expr.Name name) {
        List<Definition> definitions = file.defUse().reaching(name);
        if (definitions.size() != 1 || definitions.get(0).value() == null || definitions.get(0).kind() == Definition.Kind.FOR) {
            return null;
        }
        return chain(file, definitions.get(0).value());
    }

    private static Chain chained(Chain inner, String method, Expr.Call call) {
        if (inner.carried) {
            return method.equals("all") || method.equals("pages") ? inner : null;
        }
        List<Keyword> filters = new ArrayList<>(inner.filters);
        Expr limit = inner.limit;
        Expr pageSize = inner.pageSize;
        Expr first = call.arguments.isEmpty() ? null : call.arguments.get(0);
        switch (method) {
            case "all", "pages":
                break;
            case "limit":
                limit = first != null ? first : only(call, "count");
                break;
            case "page_size":
                pageSize = first != null ? first : only(call, "count");
                break;
            case "filter", "iterator":
                for (Keyword keyword : call.keywords) {
                    if ("limit".equals(keyword.name)) {
                        limit = keyword.value;
                    } else if ("page_size".equals(keyword.name)) {
                        pageSize = keyword.value;
                    } else if (keyword.name == null || filters.stream().anyMatch(other -> other.name.equals(keyword.name))) {
                        return null;
                    } else {
                        filters.add(keyword);
                    }
                }
                if (first != null) {
                    return null;
                }
                break;
            default:
                return null;
        }
        boolean unclear = (method.equals("limit") && limit == null) || (method.equals("page_size") && pageSize == null);
        return unclear ? null : new Chain(inner.file, inner.base, inner.listing, filters, limit, pageSize, false);
    }

    private static Expr only(Expr.Call call, String name) {
        return call.keywords.stream().filter(keyword -> name.equals(keyword.name)).map(keyword -> keyword.value).findFirst().orElse(null);
    }

    /** A component that all elements of what is iterated over share. */
    Piece shared(ParsedFile file, Expr iterated, Component component, Origins.Made made, ResourceGroup group) {
        if (component.equals(Component.CLIENT)) {
            return repeatableShared(file, iterated, component);
        }
        Component wanted = component;
        IdentifierSource source = made == null ? null : made.source(component.identifier());
        Chain chain = chain(file, iterated);
        if (source != null && chain != null) {
            if (source.source() == IdentifierSource.Source.IDENTIFIER) {
                wanted = ofOwner(chain, source.value());
            } else if (source.source() == IdentifierSource.Source.REQUEST_PARAMETER) {
                return requestParameter(file, chain, source.value(), group);
            }
            return repeatableShared(file, chain.receiver(), wanted);
        }
        if (chain != null) {
            return repeatableShared(file, chain.receiver(), wanted);
        }
        return components.piece(file, iterated, component);
    }

    /** The component of the chain's receiver that its elements share; null when it is not the receiver that has it. */
    static Component ofReceiver(Chain chain, Component component, Origins.Made made) {
        IdentifierSource source = made == null || component.equals(Component.CLIENT) ? null : made.source(component.identifier());
        boolean owners = source != null && source.source() == IdentifierSource.Source.IDENTIFIER;
        return component.equals(Component.CLIENT) ? component : owners ? ofOwner(chain, source.value()) : null;
    }

    /** An identifier of the collection's owner, as it is asked of the chain's receiver. */
    private static Component ofOwner(Chain chain, String identifier) {
        return chain.carried ? Component.ofOwner(chain.listing.owner(), identifier) : Component.identifier(identifier);
    }

    private Piece repeatableShared(ParsedFile file, Expr iterated, Component component) {
        Chain chain = chain(file, iterated);
        return new Hoists(migration, components).repeatable(file, chain == null ? iterated : chain.receiver(), component);
    }

    private Piece requestParameter(ParsedFile file, Chain chain, String path, ResourceGroup group) {
        boolean given = chain.filters.stream().anyMatch(keyword -> path.equals(keyword.name));
        for (Parameter parameter : chain.listing.collection().parameters()) {
            if (parameter.target().equals(path) && parameter.source() == Parameter.Source.IDENTIFIER && !given) {
                return repeatableShared(file, chain.receiver(), ofOwner(chain, parameter.value()));
            }
            if (parameter.target().equals(path) && parameter.source() == Parameter.Source.STRING && !given) {
                return new Piece(migration.layout(file).quoted(parameter.value()), Piece.Form.LITERAL, Set.of());
            }
        }
        migration.block(group, BlockerCode.UNSUPPORTED_CONSTRUCT, file, chain.base);
        return Piece.effect("None");
    }

    // ---- requests

    OperationDefinition operation(Chain chain) {
        return migration.operation(chain.listing.owner(), chain.listing.collection().operation());
    }

    /** What is iterated over to get the pages: a paginator's pages, or null when the client cannot paginate the operation. */
    String pages(ParsedFile file, Expr expr, Chain chain, ResourceGroup group) {
        if (chain.carried) {
            return new Travelling(migration, components).pages(file, chain.base);
        }
        String paginator = new Paginators(migration, components).code(file, expr, chain);
        List<String> arguments = arguments(file, expr, chain, group);
        arguments.addAll(config(file, chain));
        return paginator + ".paginate(" + String.join(", ", arguments) + ")";
    }

    /** What limits the paginator, as its argument; none when nothing does. */
    List<String> config(ParsedFile file, Chain chain) {
        Layout layout = migration.layout(file);
        List<String> config = new ArrayList<>();
        if (chain.limit != null) {
            config.add(layout.quoted("MaxItems") + ": " + migration.render(file, chain.limit));
        }
        if (chain.pageSize != null) {
            config.add(layout.quoted("PageSize") + ": " + migration.render(file, chain.pageSize));
        }
        return config.isEmpty() ? List.of() : List.of("PaginationConfig={" + String.join(", ", config) + "}");
    }

    /** The request's arguments; a variable that holds the collection holds them as a dict when it is iterated more than once. */
    private List<String> arguments(ParsedFile file, Expr expr, Chain chain, ResourceGroup group) {
        String held = new ListingVariables(migration, components).held(file, expr, chain, group);
        if (held != null) {
            return new ArrayList<>(List.of("**" + held));
        }
        List<String> arguments = new ArrayList<>();
        request(file, chain, group).forEach((name, code) -> arguments.add(name + "=" + code));
        return arguments;
    }

    Map<String, String> request(ParsedFile file, Chain chain, ResourceGroup group) {
        return request(file, chain, group, keyword -> components.argumentCode(file, keyword.value));
    }

    /**
     * Parameters of the definition merged with the user's, which are {@code written}: lists are appended, other values replaced
     * ({@code merge_dicts}).
     */
    Map<String, String> request(ParsedFile file, Chain chain, ResourceGroup group, Function<Keyword, String> written) {
        ParameterTree tree = new ParameterTree();
        Layout layout = migration.layout(file);
        for (Parameter parameter : chain.listing.collection().parameters()) {
            switch (parameter.source()) {
                case IDENTIFIER -> tree.put(parameter.target(), new Hoists(migration, components)
                        .shared(file, chain.receiver(), Component.identifier(parameter.value()), "pages").code());
                case STRING -> tree.put(parameter.target(), layout.quoted(parameter.value()));
                case INTEGER -> tree.put(parameter.target(), parameter.value());
                case BOOLEAN -> tree.put(parameter.target(), parameter.value().equals("true") ? "True" : "False");
                default -> migration.block(group, BlockerCode.UNSUPPORTED_CONSTRUCT, file, chain.base);
            }
        }
        Map<String, String> all = new LinkedHashMap<>(tree.parameters(layout));
        for (Keyword keyword : chain.filters) {
            String code = written.apply(keyword);
            all.merge(keyword.name, code, (own, users) -> merged(chain, keyword.name, own, users, group, file));
        }
        return all;
    }

    private String merged(Chain chain, String name, String own, String users, ResourceGroup group, ParsedFile file) {
        String type = operation(chain).input().stream().filter(member -> member.name().equals(name))
                .map(OperationDefinition.Member::type).findFirst().orElse("");
        if (type.equals("list")) {
            return own + " + " + users;
        }
        if (type.equals("structure") || type.equals("map")) {
            migration.block(group, BlockerCode.UNSUPPORTED_CONSTRUCT, file, chain.base, "the filter is merged into a nested parameter");
        }
        return users;
    }

    // ---- elements

    /** The loops that take the place of one loop over the collection. */
    List<Clause> clauses(ParsedFile file, Expr expr, Chain chain, String target, Node scopeNode, ResourceGroup group) {
        List<Clause> clauses = new ArrayList<>();
        OperationDefinition operation = operation(chain);
        Origins.Made made = components.origins().of(chain.base);
        checkComplete(file, chain, made, group);
        String source;
        if (operation.paginator() != null) {
            source = loopName(file, scopeNode, "page");
            clauses.add(new Clause(source, pages(file, expr, chain, group)));
        } else {
            if (!isConsumedAtOnce(expr)) {
                migration.block(group, BlockerCode.EVALUATION_ORDER, file, expr, "the call would be made before anything is asked of the collection");
            }
            source = call(file, expr, chain, group);
        }
        clauses.addAll(elements(file, made.elementPath(), source, target, scopeNode, group, chain));
        return chain.limit == null || countsElements(operation, made) ? clauses : List.of(limited(file, clauses, chain, target, group));
    }

    /** boto3 counts the elements itself where the request's limit counts something else, and takes one before it looks at the limit. */
    private Clause limited(ParsedFile file, List<Clause> clauses, Chain chain, String target, ResourceGroup group) {
        boolean positive = chain.limit instanceof Expr.Constant constant && constant.kind == Expr.Kind.INT && constant.value.matches("[1-9]\\d*");
        if (!positive) {
            migration.block(group, BlockerCode.UNSUPPORTED_CONSTRUCT, file, chain.base, "the limit counts something else than the collection's elements");
        }
        String all = clauses.size() == 1 ? clauses.get(0).iterable() : "(" + target + " " + inComprehension(clauses) + ")";
        String islice = migration.imports(file).name("itertools", "islice");
        return new Clause(target, islice + "(" + all + ", " + migration.render(file, chain.limit) + ")");
    }

    /** boto3 leaves out elements that lack what identifies them, whatever is asked of the others. */
    void checkComplete(ParsedFile file, Chain chain, Origins.Made made, ResourceGroup group) {
        for (IdentifierSource source : made.result().identifiers()) {
            String member = made.inElement(source.target());
            if (member != null && !member.isEmpty() && !components.isPresent(made, member)) {
                migration.block(group, BlockerCode.INEXPRESSIBLE, file, chain.base, "boto3 leaves out elements without " + member);
            }
        }
    }

    /** Whether iteration starts where the collection stands: loops, eager comprehensions and eager builtins. */
    static boolean isConsumedAtOnce(Expr expr) {
        Node parent = expr.parent();
        if (parent instanceof Stmt.For) {
            return true;
        }
        if (parent instanceof Comprehension clause) {
            boolean generator = clause.parent() instanceof Expr.GeneratorExp;
            return !generator || isEager(clause.parent().parent());
        }
        return isEager(parent);
    }

    private static boolean isEager(Node node) {
        return node instanceof Expr.Call call && call.function instanceof Expr.Name name
                && List.of("list", "sorted", "tuple", "set", "frozenset", "max", "min", "sum", "any", "all", "dict").contains(name.id);
    }

    /** One direct call: {@code page_size} is ignored by boto3 here, {@code limit} counted by itself. */
    String call(ParsedFile file, Expr expr, Chain chain, ResourceGroup group) {
        if (chain.carried) {
            migration.block(group, BlockerCode.UNSUPPORTED_CONSTRUCT, file, expr, "the collection travels, and the client cannot page its request");
        }
        Piece client = new Hoists(migration, components).shared(file, chain.receiver(), Component.CLIENT, "pages");
        return client.code() + "." + operation(chain).clientMethod() + "(" + String.join(", ", arguments(file, expr, chain, group)) + ")";
    }

    static boolean countsElements(OperationDefinition operation, Origins.Made made) {
        return operation.paginator() != null && made.elementPath().equals(operation.paginator().resultKeys().get(0) + "[]");
    }

    /** The elements of one page, or of one response, as the loops over them. */
    List<Clause> elements(ParsedFile file, String path, String source, String target, Node scopeNode, ResourceGroup group, Chain chain) {
        Layout layout = migration.layout(file);
        if (path != null && path.startsWith("[") && path.endsWith("]|[]")) {
            List<String> lists = List.of(path.substring(1, path.indexOf(']')).split(","));
            List<String> parts = lists.stream().map(name -> source + ".get(" + layout.quoted(name.strip()) + ", [])").toList();
            return List.of(new Clause(target, String.join(" + ", parts)));
        }
        List<String> lists = path == null ? null : Paths.lists(path);
        if (lists == null) {
            migration.block(group, BlockerCode.UNSUPPORTED_CONSTRUCT, file, chain.base);
            return List.of(new Clause(target, source));
        }
        List<Clause> clauses = new ArrayList<>();
        String from = source;
        for (int i = 0; i < lists.size(); i++) {
            String name = i == lists.size() - 1 ? target : loopName(file, scopeNode, Paths.singular(lists.get(i)));
            clauses.add(new Clause(name, from + ".get(" + layout.quoted(lists.get(i)) + ", [])"));
            from = name;
        }
        return clauses;
    }

    private String loopName(ParsedFile file, Node scopeNode, String wanted) {
        int depth = depth(scopeNode);
        String numbered = depth == 0 ? wanted : wanted + "_" + (depth + 1);
        return migration.names().local(List.of("loop", file, Components.codeScope(file, scopeNode), wanted, depth),
                Components.codeScope(file, scopeNode), numbered, numbered + "_2");
    }

    /** In how many other loops over collections the node stands. */
    private int depth(Node node) {
        int depth = 0;
        Node child = node;
        for (Node at = node.parent(); at != null && !(at instanceof Stmt.FunctionDef); child = at, at = at.parent()) {
            boolean loop = at instanceof Stmt.For each && each.iter != child && isListing(each.iter);
            List<Comprehension> clauses = clausesOf(at);
            depth += loop ? 1 : 0;
            for (Comprehension clause : clauses) {
                if (clause == child || clause.iter == child) {
                    break;
                }
                depth += isListing(clause.iter) ? 1 : 0;
            }
        }
        return depth;
    }

    private boolean isListing(Expr iterated) {
        return migration.flow().values(iterated).stream().anyMatch(Value.Listing.class::isInstance);
    }

    private static List<Comprehension> clausesOf(Node node) {
        if (node instanceof Expr.ListComp comp) {
            return comp.clauses;
        } else if (node instanceof Expr.GeneratorExp comp) {
            return comp.clauses;
        } else if (node instanceof Expr.SetComp comp) {
            return comp.clauses;
        }
        return node instanceof Expr.DictComp comp ? comp.clauses : List.of();
    }

    /** {@code for ... in ... for ... in ...} of a comprehension. */
    static String inComprehension(List<Clause> clauses) {
        List<String> parts = new ArrayList<>();
        clauses.forEach(clause -> parts.add("for " + clause.target() + " in " + clause.iterable()));
        return String.join(" ", parts);
    }

    /** A name for an element inside a comprehension: {@code obj} for object summaries, else the type's last word. */
    static String elementName(Chain chain) {
        return elementName(chain.listing.element());
    }

    static String elementName(ResourceDefinition element) {
        String[] words = Paths.snake(element.name()).split("_");
        return words[0].equals("object") ? "obj" : words[words.length - 1];
    }

    Construct.BatchAction batchAction(Value.ListingMethod method) {
        return method.listing().element().batchActions().stream().filter(each -> each.name().equals(method.name())).findFirst().orElse(null);
    }
}
