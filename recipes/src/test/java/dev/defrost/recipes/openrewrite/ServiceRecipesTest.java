package dev.defrost.recipes.openrewrite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.defrost.definitions.ServiceDefinition;
import dev.defrost.definitions.read.DefinitionsReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openrewrite.Recipe;
import org.openrewrite.Validated;
import org.openrewrite.config.Environment;
import org.openrewrite.config.YamlResourceLoader;

/** The recipes of the services follow from the definitions; {@code -Dfixtures.update=true} writes them again. */
class ServiceRecipesTest {
    private static final Path FILE = Path.of("src/main/resources/META-INF/rewrite/boto3-resources.yml");
    private static final Pattern CAPITALS = Pattern.compile("(?<=[A-Z])[A-Z]+(?![a-z])");
    private static final String HEAD = """
            # Generated from the definitions of the services by ServiceRecipesTest; not edited by hand.
            """;
    private static final String RECIPE = """
            ---
            type: specs.openrewrite.org/v1beta/recipe
            name: dev.defrost.%s
            displayName: Migrate boto3 %sresources to clients
            description: Replaces the objects of boto3's frozen resource interface%s with client calls that make the same requests.
            tags:
              - python
              - aws
              - boto3
            recipeList:
              - dev.defrost.recipes.openrewrite.MigrateBoto3Resources%s
            """;

    @Test
    void thereIsOneForEveryServiceOfTheDefinitions() throws IOException {
        StringBuilder expected = new StringBuilder(HEAD).append(RECIPE.formatted("MigrateBoto3Resources", "", "", ""));
        for (ServiceDefinition service : DefinitionsReader.bundled().services()) {
            expected.append(RECIPE.formatted(nameOf(service), service.serviceId() + " ", " for " + service.serviceId(),
                    ":\n      services:\n        - " + service.name()));
        }
        if (Boolean.getBoolean("fixtures.update")) {
            Files.writeString(FILE, expected);
        }
        assertThat(FILE).as("run the tests of recipes with -Dfixtures.update=true").hasContent(expected.toString());
    }

    @Test
    void allOfThemCanBeActivated() throws IOException {
        Environment environment = environment();
        assertThat(environment.listRecipes()).extracting(Recipe::getName)
                .contains("dev.defrost.MigrateBoto3Resources", "dev.defrost.MigrateBoto3DynamoDbResources", "dev.defrost.MigrateBoto3Ec2Resources");
        for (Recipe recipe : environment.listRecipes()) {
            assertThat(environment.activateRecipes(recipe.getName()).validateAll()).as(recipe.getName()).allMatch(Validated::isValid);
        }
    }

    @Test
    void aServiceRecipeIsTheRecipeForItsService() throws IOException {
        Recipe recipe = environment().activateRecipes("dev.defrost.MigrateBoto3S3Resources");
        assertThat(recipe.getRecipeList().get(0)).isEqualTo(new MigrateBoto3Resources(null, List.of("s3"), null));
    }

    private static Environment environment() throws IOException {
        URI source = FILE.toUri();
        return Environment.builder().load(new YamlResourceLoader(Files.newInputStream(FILE), source, new Properties())).build();
    }

    private static String nameOf(ServiceDefinition service) {
        String words = CAPITALS.matcher(service.serviceId()).replaceAll(match -> match.group().toLowerCase(Locale.ROOT));
        return "MigrateBoto3" + words.replaceAll("[^A-Za-z0-9]", "") + "Resources";
    }
}
