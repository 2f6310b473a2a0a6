package dev.defrost.definitions.documentapi;

import java.util.Map;

/**
 * What a builder of xspec makes in the end.
 *
 * @param request the class of the request that takes the expressions
 * @param parts by the builder's method that gives it, the request's method for an expression, in the order in which placeholders count
 */
public record ExpressionRequest(String request, Map<String, String> parts) {}
