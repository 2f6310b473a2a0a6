import boto3

client = boto3.client("dynamodb", region_name="eu-west-1")
for name in ("a", "b"):
    client.create_table(
        TableName=name,
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
    )
client.put_item(TableName="a", Item={"id": {"S": "1"}, "total": {"N": "7"}})
client.put_item(TableName="b", Item={"id": {"S": "2"}, "name": {"S": "Ada"}})
