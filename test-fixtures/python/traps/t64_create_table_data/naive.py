"""Wrong: create_table().table_status / create_instances()[0].state is the create response, stale after waiting."""
import boto3

K = dict(TableName="t", AttributeDefinitions=[{"AttributeName": "a", "AttributeType": "S"}], KeySchema=[{"AttributeName": "a", "KeyType": "HASH"}])
c = boto3.client("dynamodb")
c.create_table(**K)
c.get_waiter("table_exists").wait(TableName="t")
print(c.describe_table(TableName="t")["Table"]["TableStatus"])
