"""create_table().table_status / create_instances()[0].state is the create response, stale after waiting."""
import boto3

K = dict(TableName="t", AttributeDefinitions=[{"AttributeName": "a", "AttributeType": "S"}], KeySchema=[{"AttributeName": "a", "KeyType": "HASH"}])
t = boto3.resource("dynamodb").create_table(**K)
t.wait_until_exists()
print(t.table_status)
