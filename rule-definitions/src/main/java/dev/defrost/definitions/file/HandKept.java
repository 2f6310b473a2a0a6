package dev.defrost.definitions.file;

/** The files that are kept by hand and belong to the program. */
public final class HandKept {
    private HandKept() {}

    public static InjectedFile injected() {
        return bundled("injected.json", InjectedFile.class);
    }

    public static AlwaysPresentFile alwaysPresent() {
        return bundled("always-present.json", AlwaysPresentFile.class);
    }

    public static NamesFile names() {
        return bundled("names.json", NamesFile.class);
    }

    private static <T> T bundled(String name, Class<T> type) {
        return DefinitionFiles.read(Bundled.bytes(name), type, name);
    }
}
