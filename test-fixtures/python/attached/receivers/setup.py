import boto3

client = boto3.client("dynamodb")
client.create_table(
    TableName="books",
    KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
    AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
    BillingMode="PAY_PER_REQUEST",
)
client.create_table(
    TableName="loans",
    KeySchema=[{"AttributeName": "reader", "KeyType": "HASH"}, {"AttributeName": "n", "KeyType": "RANGE"}],
    AttributeDefinitions=[{"AttributeName": "reader", "AttributeType": "S"}, {"AttributeName": "n", "AttributeType": "N"}],
    BillingMode="PAY_PER_REQUEST",
)
client.put_item(TableName="books", Item={"id": {"S": "b1"}, "title": {"S": "Ulysses"}, "pages": {"N": "730"}})
for n in range(3):
    client.put_item(TableName="loans", Item={"reader": {"S": "r1"}, "n": {"N": str(n)}, "book": {"S": "b1"}})
