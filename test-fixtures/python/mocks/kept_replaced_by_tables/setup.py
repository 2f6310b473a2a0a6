"""Tables of two names: those of the program and those of its tests."""
import boto3

client = boto3.client("dynamodb")
for name in ("orders", "orders-test", "people", "people-test"):
    client.create_table(
        TableName=name,
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
    )
client.put_item(TableName="orders", Item={"id": {"S": "o1"}, "total": {"N": "7"}})
client.put_item(TableName="orders-test", Item={"id": {"S": "o1"}, "total": {"N": "9"}})
client.put_item(TableName="people-test", Item={"id": {"S": "p1"}, "name": {"S": "Ada"}})
