import boto3
from boto3.dynamodb.conditions import Attr, Key

dynamodb = boto3.resource("dynamodb", region_name="us-east-1")


def find(key):
    table = dynamodb.Table("orders")
    return table.query(KeyConditionExpression=Key("id").eq(key), FilterExpression=Attr("open").eq(True))["Items"]
