package dev.defrost.recipes.java;

import dev.defrost.definitions.documentapi.DocumentApi;
import java.util.List;

/** Expressions of xspec, made at random. */
final class RandomExpressions {
    private static final String BUILDER = DocumentApi.XSPEC + ".ExpressionSpecBuilder";
    private static final List<String> PATHS = List.of("a", "b", "c", "d.e", "a.b", "f[0]", "f[1][2].g", "d-d");
    private static final List<String> TEXTS = List.of("\"text\"", "\"12\"", "\"\\u00e9 x\"", "\"\"", "WORD");
    private static final List<String> NUMBERS = List.of("5", "5L", "-7", "2.5", "1e20", "0.1f", "1000000L");

    private final RandomValues values;

    RandomExpressions(RandomValues values) {
        this.values = values;
    }

    /** A specification of this type; only one for a query alone may have a condition for keys. */
    String spec(String type, boolean keys) {
        StringBuilder chain = new StringBuilder("new " + BUILDER + "()");
        switch (type) {
            case "UpdateItemExpressionSpec" -> {
                for (int i = 0; i <= values.below(4); i++) {
                    chain.append(".addUpdate(").append(update()).append(")");
                }
                if (values.chance(40)) {
                    chain.append(".withCondition(").append(condition(2)).append(")");
                }
            }
            case "GetItemExpressionSpec" -> chain.append(projections());
            case "QueryExpressionSpec", "ScanExpressionSpec" -> chain.append(keys && type.startsWith("Query") && values.chance(60)
                    ? ".withKeyCondition(" + condition(1) + ")" : "")
                    .append(".withCondition(").append(condition(3)).append(")").append(values.chance(40) ? projections() : "");
            default -> chain.append(".withCondition(").append(condition(3)).append(")");
        }
        String method = type.replace("ExpressionSpec", "");
        return chain + ".buildFor" + (method.equals("UpdateItem") ? "Update" : method.equals("PutItem") ? "Put" : method) + "()";
    }

    private String projections() {
        return values.chance(50) ? ".addProjection(" + path() + ")" : ".addProjections(" + path() + ", " + path() + ", " + path() + ")";
    }

    private String path() {
        return "\"" + values.any(PATHS) + "\"";
    }

    private String of(String type) {
        return BUILDER + "." + type + "(" + path() + ")";
    }

    private String condition(int depth) {
        if (depth == 0 || values.chance(40)) {
            return atom();
        }
        return switch (values.below(6)) {
            case 0 -> BUILDER + ".not(" + condition(depth - 1) + ")";
            case 1 -> condition(depth - 1) + ".negate()";
            case 2 -> BUILDER + ".parenthesize(" + condition(depth - 1) + ")";
            case 3, 4 -> condition(depth - 1) + ".and(" + condition(depth - 1) + ")";
            default -> condition(depth - 1) + ".or(" + condition(depth - 1) + ")";
        };
    }

    private String atom() {
        String compared = "." + values.any(List.of("eq", "ne", "lt", "le", "gt", "ge")) + "(";
        return switch (values.below(10)) {
            case 0 -> of("S") + compared + values.any(TEXTS) + ")";
            case 1 -> of("N") + compared + number() + ")";
            case 2 -> of("S") + compared + of("S") + ")";
            case 3 -> of("N") + ".between(" + number() + ", " + number() + ")";
            case 4 -> of("S") + ".in(" + values.any(TEXTS) + ", " + values.any(TEXTS) + ")";
            case 5 -> of("S") + "." + values.any(List.of("beginsWith", "contains")) + "(" + values.any(TEXTS) + ")";
            case 6 -> BUILDER + ".attribute_" + values.any(List.of("", "not_")) + "exists(" + path() + ")";
            case 7 -> of(values.any(List.of("S", "L", "M", "attribute"))) + "." + values.any(List.of("exists", "notExists")) + "()";
            case 8 -> of("BOOL") + ".eq(" + values.chance(50) + ")";
            default -> of("SS") + ".contains(" + values.any(TEXTS) + ")";
        };
    }

    private String number() {
        return values.any(NUMBERS);
    }

    private String update() {
        return switch (values.below(14)) {
            case 0 -> of("S") + ".set(" + values.any(TEXTS) + ")";
            case 1 -> of("N") + ".set(" + number() + ")";
            case 2 -> of("N") + ".set(" + of("N") + "." + values.any(List.of("plus", "minus")) + "(" + (values.chance(50) ? number() : of("N")) + "))";
            case 3 -> of("N") + ".add(" + number() + ")";
            case 4 -> BUILDER + ".remove(" + path() + ")";
            case 5 -> of(values.any(List.of("S", "M"))) + ".remove()";
            case 6 -> of("SS") + "." + values.any(List.of("append", "delete", "set")) + "(\"x\", \"y\")";
            case 7 -> of("NS") + "." + values.any(List.of("append", "delete")) + "(1, 2)";
            case 8 -> of("S") + ".set(" + BUILDER + ".if_not_exists(" + path() + ", " + values.any(TEXTS) + "))";
            case 9 -> of("N") + ".set(" + of("N") + ".ifNotExists(" + number() + "))";
            case 10 -> of("L") + ".set(" + of("L") + ".listAppend(" + values.any(TEXTS) + ", " + number() + "))";
            case 11 -> of("L") + ".set(" + BUILDER + ".list_append(" + path() + ", " + values.any(TEXTS) + "))";
            case 12 -> of("NULL") + ".set()";
            default -> of("BOOL") + ".set(" + values.chance(50) + ")";
        };
    }
}
