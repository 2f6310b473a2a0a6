package dev.defrost.definitions.documentapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes out the members of the model classes that only change from objects with setters to builders. A property's type is that
 * of the getter of SDK v2; {@code !} marks a list that a response always has.
 */
final class Models {
    private static final List<String> PLAIN = List.of("String", "Long", "Integer", "Double", "Boolean");

    private final Map<String, Map<String, String>> models;

    Models(Map<String, Map<String, String>> models) {
        this.models = models;
    }

    /** The constructors, setters and getters of all models. */
    List<Member> members(Map<String, List<List<String>>> constructors) {
        List<Member> members = new ArrayList<>();
        models.forEach((model, properties) -> {
            members.add(creation(model, List.of(), replacement(model) + ".builder()"));
            constructors.getOrDefault(model, List.of()).forEach(given -> addCreations(members, model, given));
            properties.forEach((property, type) -> add(members, model, property, type));
        });
        return members;
    }

    /** The name of the class that replaces a model. */
    static String replacement(String model) {
        return model.endsWith("Result") ? model.substring(0, model.length() - "Result".length()) + "Response" : model;
    }

    private void addCreations(List<Member> members, String model, List<String> given) {
        StringBuilder form = new StringBuilder(replacement(model)).append(".builder()");
        List<String> types = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            form.append("~.").append(method(given.get(i))).append("({").append(i).append("})");
            types.add(erased(models.get(model).get(given.get(i))));
        }
        members.add(creation(model, types, form.toString()));
        List<String> texts = types.stream().map(t -> isEnum(t) ? "String" : t).toList();
        if (!texts.equals(types)) {
            members.add(creation(model, texts, form.toString()));
        }
    }

    private void add(List<Member> members, String model, String property, String type) {
        String method = method(property);
        String erased = erased(type);
        boolean list = erased.equals("List");
        List<List<String>> given = new ArrayList<>();
        given.add(List.of(list ? "Collection" : erased));
        if (isEnum(erased)) {
            given.add(List.of("String"));
        }
        for (List<String> parameters : given) {
            members.add(changing(model, "with" + property, parameters, method, "{0}"));
            members.add(changing(model, "set" + property, parameters, method, "{0}"));
        }
        if (list) {
            String element = type.substring(type.indexOf('<') + 1, type.indexOf('>'));
            members.add(changing(model, "with" + property, List.of(element + "..."), method, "{0*}"));
        }
        boolean may = (list || erased.equals("Map")) && !type.endsWith("!");
        String has = "{this}.has" + Character.toUpperCase(method.charAt(0)) + method.substring(1) + "()";
        String got = "{this}." + method + (isEnum(erased) ? "AsString()" : "()");
        members.add(new Member(model, "get" + property, List.of(), null, may ? has + " ? " + got + " : null" : got, null, null, null,
                null, null, null, null, null, null, false, false, false, list || erased.equals("Map"), false, false, null, false, false, false, false));
    }

    private static Member creation(String model, List<String> parameters, String form) {
        return new Member(model, "<constructor>", parameters, null, form, null, null, null, null, null, null, null, null, null, true,
                false, false, false, false, false, null, false, false, false, false);
    }

    private static Member changing(String model, String name, List<String> parameters, String method, String argument) {
        return new Member(model, name, parameters, null, "{this}~." + method + "(" + argument + ")", null, null, null, null, null,
                null, null, null, null, false, true, false, false, false, false, null, false, false, false, false);
    }

    private boolean isEnum(String type) {
        return !PLAIN.contains(type) && !type.equals("List") && !type.equals("Map") && !models.containsKey(type);
    }

    private static String erased(String type) {
        int arguments = type.indexOf('<');
        return arguments < 0 ? type : type.substring(0, arguments);
    }

    /** {@code tableName} for {@code TableName}, {@code sseType} for {@code SSEType}. */
    private static String method(String property) {
        int capitals = 1;
        while (capitals + 1 < property.length() && Character.isUpperCase(property.charAt(capitals))
                && Character.isUpperCase(property.charAt(capitals + 1))) {
            capitals++;
        }
        return property.substring(0, capitals).toLowerCase(java.util.Locale.ROOT) + property.substring(capitals);
    }
}
