import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import com.amazonaws.services.dynamodbv2.document.spec.*;
import com.amazonaws.services.dynamodbv2.document.utils.*;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Values come from a library whose types are not at hand. */
class Sample {
    static DynamoDB connect() {
        return new DynamoDB(AmazonDynamoDBClientBuilder.standard()
                .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
                .build());
    }

    public static void main(String[] args) throws Exception {
        JsonNode film = new ObjectMapper().readTree("{\"id\": \"f1\", \"year\": 1999, \"price\": 12.50, \"big\": 1e20, \"short\": true}");
        Table table = connect().getTable("Films");
        table.putItem(new Item().withPrimaryKey("id", film.get("id").asText()).withNumber("year", film.get("year").intValue())
                .withNumber("big", film.get("big").decimalValue()).withString("title", film.get("id").asText()));
        Item item = new Item().withPrimaryKey("id", film.path("id").textValue(), "year", film.path("year").intValue());
        item.withLong("long", film.path("year").intValue()).withInt("int", film.path("year").shortValue());
        item.withDouble("double", film.path("year").intValue()).withFloat("float", film.path("price").floatValue());
        item.withBoolean("short", film.path("short").booleanValue()).with("any", film.path("price").decimalValue());
        item.withBigInteger("integer", film.path("year").bigIntegerValue());
        table.putItem(item);
        System.out.println(table.getItem("id", film.get("id").asText()).getString("title"));
        table.updateItem(new UpdateItemSpec().withPrimaryKey("id", film.get("id").asText())
                .withUpdateExpression("set #y = :y").withNameMap(new NameMap().with("#y", film.get("id").asText()))
                .withValueMap(new ValueMap().withNumber(":y", film.get("year").longValue()).withString(":s", film.get("id").asText())));
        for (Item found : table.query(new QuerySpec().withHashKey("id", film.get("id").asText())
                .withRangeKeyCondition(new RangeKeyCondition("year").between(film.get("year").intValue(), film.get("year").intValue())))) {
            System.out.println(found.getInt("year"));
        }
        table.deleteItem("id", film.get("id").asText(), "year", film.get("year").intValue());
    }
}
