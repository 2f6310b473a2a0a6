"""A waiter with its own delays."""
import boto3

dynamodb = boto3.client("dynamodb")
table = dynamodb.create_table(
    TableName="w",
    KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
    AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
    BillingMode="PAY_PER_REQUEST",
)["TableDescription"]
dynamodb.get_waiter("table_exists").wait(
    TableName=table["TableName"],
    WaiterConfig={"Delay": 2, "MaxAttempts": 3},
)
dynamodb.delete_table(TableName="w")
print("done")
