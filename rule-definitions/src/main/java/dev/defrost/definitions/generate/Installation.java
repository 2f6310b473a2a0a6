package dev.defrost.definitions.generate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.defrost.definitions.DefinitionException;
import dev.defrost.definitions.file.DefinitionFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The data files of an installed boto3 and botocore, in the folder that holds both packages. */
final class Installation {
    private static final Pattern VERSION = Pattern.compile("(?m)^__version__ = ['\"]([^'\"]+)['\"]");

    private final Path folder;

    Installation(Path folder) {
        this.folder = folder;
        for (String needed : new String[] {"boto3/data", "botocore/data"}) {
            if (!Files.isDirectory(folder.resolve(needed))) {
                throw new DefinitionException(folder.toString(), "", "there is no folder " + needed
                        + " in it; give the folder that holds the packages boto3 and botocore, often called site-packages");
            }
        }
    }

    /** {@code boto3} or {@code botocore}. */
    String version(String packageName) {
        Path file = folder.resolve(packageName).resolve("__init__.py");
        Matcher version = VERSION.matcher(new String(bytes(file), StandardCharsets.UTF_8));
        if (!version.find()) {
            throw new DefinitionException(file.toString(), "", "it does not say which version it is");
        }
        return version.group(1);
    }

    /** The services that boto3 offers as resources, sorted. */
    TreeSet<String> services() {
        return names(folder.resolve("boto3/data"));
    }

    /** The newest version of a service's resources; its client is pinned to the same. */
    String newestVersion(String service) {
        Path versions = folder.resolve("boto3/data").resolve(service);
        TreeSet<String> names = names(versions);
        if (names.isEmpty()) {
            throw new DefinitionException(versions.toString(), "", "there is no version in it");
        }
        return names.last();
    }

    /** boto3's model of a service's resources; the file's checksum goes into {@code sources}. */
    JsonNode resources(String service, String version, Map<String, String> sources) {
        return needed("boto3/data/" + service + "/" + version + "/resources-1", sources);
    }

    /** botocore's model of a service, with what its {@code .sdk-extras} file merges into it. */
    JsonNode service(String service, String version, Map<String, String> sources) {
        String path = "botocore/data/" + service + "/" + version + "/service-2";
        return withExtras(needed(path, sources), path, sources);
    }

    /** botocore's paginators of a service, likewise; an empty object when it has none. */
    JsonNode paginators(String service, String version, Map<String, String> sources) {
        String path = "botocore/data/" + service + "/" + version + "/paginators-1";
        return withExtras(read(path, sources), path, sources);
    }

    /** botocore's waiters of a service, likewise. */
    JsonNode waiters(String service, String version, Map<String, String> sources) {
        String path = "botocore/data/" + service + "/" + version + "/waiters-2";
        return withExtras(read(path, sources), path, sources);
    }

    private JsonNode withExtras(JsonNode model, String path, Map<String, String> sources) {
        if (model instanceof ObjectNode object) {
            merge(object, read(path + ".sdk-extras", sources).path("merge"));
        }
        return model;
    }

    private JsonNode needed(String path, Map<String, String> sources) {
        JsonNode model = read(path, sources);
        if (model.isEmpty()) {
            throw new DefinitionException(folder.resolve(path + ".json").toString(), "", "it is missing or empty");
        }
        return model;
    }

    private JsonNode read(String path, Map<String, String> sources) {
        for (String ending : new String[] {".json", ".json.gz"}) {
            Path file = folder.resolve(path + ending);
            if (Files.isRegularFile(file)) {
                byte[] raw = bytes(file);
                sources.put(path + ending, sha256(raw));
                return DefinitionFiles.tree(ending.endsWith("gz") ? unzip(raw, file) : raw, file.toString());
            }
        }
        return JsonNodeFactory.instance.objectNode();
    }

    private static void merge(ObjectNode base, JsonNode extra) {
        for (Map.Entry<String, JsonNode> each : extra.properties()) {
            if (base.get(each.getKey()) instanceof ObjectNode inner && each.getValue().isObject()) {
                merge(inner, each.getValue());
            } else {
                base.set(each.getKey(), each.getValue());
            }
        }
    }

    private static TreeSet<String> names(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            TreeSet<String> names = new TreeSet<>();
            children.filter(Files::isDirectory).forEach(child -> names.add(child.getFileName().toString()));
            return names;
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static byte[] unzip(byte[] zipped, Path file) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static DefinitionException unreadable(Path path, IOException e) {
        return new DefinitionException(path.toString(), "", "cannot be read (" + e + ")", e);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
