package dev.defrost.python.resources;

import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Stmt;
import java.util.List;

/**
 * A patch of a function that the program sets on a resource, where nothing calls that function of that resource meanwhile: a patch of the same
 * function at the top of its module is as little noticed.
 *
 * @param target the text that names what is replaced
 * @param module the name of the module that has the function then
 * @param meanwhile calls of the function, of other resources, that may run while the patch is in force
 */
public record UncalledPatch(ParsedFile test, Expr.Call patch, Expr.Constant target, String module, Stmt.FunctionDef function,
        List<Expr.Attribute> meanwhile) {}
