"""Creates a table, waits for it and uses it."""
import boto3

dynamodb = boto3.client("dynamodb")
table = dynamodb.create_table(
    TableName="music",
    KeySchema=[{"AttributeName": "artist", "KeyType": "HASH"}],
    AttributeDefinitions=[{"AttributeName": "artist", "AttributeType": "S"}],
    ProvisionedThroughput={"ReadCapacityUnits": 1, "WriteCapacityUnits": 1},
)["TableDescription"]
dynamodb.get_waiter("table_exists").wait(TableName=table["TableName"])
dynamodb.put_item(TableName=table["TableName"], Item={"artist": {"S": "Ola"}})
print(table["TableName"], table["TableName"])
dynamodb.delete_table(TableName=table["TableName"])
dynamodb.get_waiter("table_not_exists").wait(TableName=table["TableName"])
