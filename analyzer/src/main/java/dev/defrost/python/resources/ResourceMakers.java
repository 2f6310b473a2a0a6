package dev.defrost.python.resources;

import dev.defrost.python.syntax.Alias;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.ParseResult;
import dev.defrost.python.syntax.PythonParser;
import dev.defrost.python.syntax.SourceDecoder;
import dev.defrost.python.syntax.SourceText;
import dev.defrost.python.syntax.Stmt;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether anything in a file can make a resource of which the service is known, or be such a resource as annotations say. A call without
 * a service that can be seen, as in {@code resource(*args)}, makes what nobody follows; it is told of where it stands, and nothing else
 * of the program has to be looked at for it. Found in the text, and in the tree only where it takes a second look; yes in doubt.
 */
public final class ResourceMakers {
    private static final Pattern STUBS = Pattern.compile("(?:mypy_boto3|types_boto3)_(\\w+)");
    /** As {@code PythonPrefilter} sees them: what stands behind tells whether it is a module, stored, or part of a string. */
    private static final Pattern MEMBER = Pattern.compile("\\.([ \\t\\\\\\r\\n]*)resource(?![\\w\\x80-\\xff])[ \\t]*([^.=\"'\\w\\x80-\\xff \\t]|$)");
    private static final Pattern UNTOLD_SERVICE = Pattern.compile("\\s*(?:\\)|\\*(?!\\*))");
    private static final Pattern IMPORT = Pattern.compile("from\\s+boto3[\\w.]*\\s+import\\s*(\\([^)]*|[^\\n]*)");
    private static final Pattern IMPORTED = Pattern.compile("\\bresource\\b(\\s+as\\s+\\w)?");
    private static final String RESOURCE = "resource";

    private ResourceMakers() {}

    /** @param services tells of a name whether boto3 has resources for it */
    public static boolean mayMake(String path, byte[] bytes, Predicate<String> services) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (text.contains("_boto3_") && STUBS.matcher(text).results().anyMatch(stub -> services.test(stub.group(1)))) {
            return true;
        }
        boolean unclear = false;
        Matcher member = MEMBER.matcher(text);
        while (member.find()) {
            boolean untold = member.group(2).equals("(") && UNTOLD_SERVICE.matcher(text).region(member.end(), text.length()).lookingAt();
            if (!untold && member.group(1).indexOf('\n') < 0) {
                return true;
            }
            unclear |= !untold;  // the end of a sentence in a comment, most often
        }
        Matcher imports = IMPORT.matcher(text);
        while (imports.find()) {
            Matcher name = IMPORTED.matcher(imports.group(1));
            while (name.find()) {
                if (name.group(1) == null) {
                    return true;
                }
                unclear = true;
            }
        }
        return unclear && mayMakeByTree(path, bytes);
    }

    /** Whether a function that makes resources, by its own name or one of the file's, may come to others, or is called for a service. */
    private static boolean mayMakeByTree(String path, byte[] bytes) {
        if (!(SourceDecoder.decode(bytes) instanceof SourceDecoder.Decoded decoded)
                || !(PythonParser.parse(new SourceText(path, decoded.text())) instanceof ParseResult.Parsed parsed)) {
            return true;
        }
        List<Node> nodes = parsed.module().descendants();
        Set<String> names = new HashSet<>();
        for (Node node : nodes) {
            if (node instanceof Alias alias && alias.name.equals(RESOURCE) && alias.asName != null) {
                if (!isLocal(alias)) {
                    return true;
                }
                names.add(alias.asName);
            }
        }
        return nodes.stream().anyMatch(node -> node instanceof Expr.Name name && names.contains(name.id) && !isCalledForNone(name)
                || node instanceof Expr.Attribute member && member.name.equals(RESOURCE) && !isCalledForNone(member)
                || node instanceof Stmt.Global global && global.names.stream().anyMatch(names::contains));
    }

    private static boolean isCalledForNone(Expr function) {
        return function.parent() instanceof Expr.Call call && call.function == function && Creation.serviceArgument(call) == null;
    }

    private static boolean isLocal(Node node) {
        Node at = node.parent();
        while (at != null && !(at instanceof Stmt.FunctionDef) && !(at instanceof Stmt.ClassDef)) {
            at = at.parent();
        }
        return at instanceof Stmt.FunctionDef;
    }
}
