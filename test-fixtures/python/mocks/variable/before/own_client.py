"""The module has a client of its own, which the test does not replace."""
import boto3

dynamodb = boto3.resource("dynamodb", region_name="eu-west-1")
client = boto3.client("dynamodb", region_name="eu-west-1")
table = dynamodb.Table("users")


def put(value):
    table.put_item(Item={"id": value})
    return client.meta.service_model.service_name
