"""A waiter with its own delays."""
import boto3

dynamodb = boto3.resource("dynamodb")
table = dynamodb.create_table(
    TableName="w",
    KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
    AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
    BillingMode="PAY_PER_REQUEST",
)
table.wait_until_exists(WaiterConfig={"Delay": 2, "MaxAttempts": 3})
dynamodb.Table("w").delete()
print("done")
