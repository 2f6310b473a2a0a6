"""create_table().table_status / create_instances()[0].state is the create response, stale after waiting."""
import boto3

K = dict(TableName="t", AttributeDefinitions=[{"AttributeName": "a", "AttributeType": "S"}], KeySchema=[{"AttributeName": "a", "KeyType": "HASH"}])
dynamodb = boto3.client("dynamodb")
t = dynamodb.create_table(**K)["TableDescription"]
dynamodb.get_waiter("table_exists").wait(TableName=t["TableName"])
print(t["TableStatus"])
