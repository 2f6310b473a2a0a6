import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Which method is meant depends on a type that is not at hand. */
class Sample {
    static DynamoDB connect() {
        return new DynamoDB(AmazonDynamoDBClientBuilder.standard()
                .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
                .build());
    }

    public static void main(String[] args) throws Exception {
        JsonNode film = new ObjectMapper().readTree("{\"id\": \"f1\", \"data\": \"AAEC\"}");
        Table table = connect().getTable("Films");
        table.putItem(new Item().withPrimaryKey("id", film.get("id").asText()).withBinary("data", film.get("data").binaryValue()));
        table.putItem(new Item().withPrimaryKey("id", film.get("id").asText()).withStringSet("ids", film.get("id").asText()));
        if (args.length > 0) {
            table.getItem("id", film.get("id").asText(), "data", film.get("id"));
        }
    }
}
