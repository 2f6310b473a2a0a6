"""Creates a table, waits for it and uses it."""
import boto3

dynamodb = boto3.resource("dynamodb")
table = dynamodb.create_table(
    TableName="music",
    KeySchema=[{"AttributeName": "artist", "KeyType": "HASH"}],
    AttributeDefinitions=[{"AttributeName": "artist", "AttributeType": "S"}],
    ProvisionedThroughput={"ReadCapacityUnits": 1, "WriteCapacityUnits": 1},
)
table.wait_until_exists()
table.put_item(Item={"artist": "Ola"})
print(table.name, table.table_name)
table.delete()
table.wait_until_not_exists()
