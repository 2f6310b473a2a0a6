"""Calls of the client that no resource has: tags, time to live, describe."""
import boto3

table = boto3.resource("dynamodb").Table("users")
client = table.meta.client
arn = client.describe_table(TableName=table.table_name)["Table"]["TableArn"]
client.tag_resource(ResourceArn=arn, Tags=[{"Key": "a", "Value": "b"}])
print(client.list_tags_of_resource(ResourceArn=arn)["Tags"])
client.get_waiter("table_exists").wait(TableName=table.name, WaiterConfig={"Delay": 1, "MaxAttempts": 2})
