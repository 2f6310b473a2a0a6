"""Conditions that boto3 does not take: it raises before anything is sent."""
import boto3
from boto3.dynamodb.conditions import Attr, Key

table = boto3.resource("dynamodb").Table("orders")


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__)


attempt(lambda: table.query(KeyConditionExpression=Attr("customer").eq("c1"))["Count"])
attempt(lambda: table.query(KeyConditionExpression=Key("customer").eq(Attr("name")))["Count"])
attempt(lambda: table.query(KeyConditionExpression=Key("customer").eq("c1") & Attr("at").gt(1))["Count"])
attempt(lambda: table.scan(FilterExpression=Key("customer").ne("c1"))["Count"])
attempt(lambda: table.scan(FilterExpression=Key("customer").exists())["Count"])
attempt(lambda: table.scan(FilterExpression=Key("customer").is_in(["c1"]))["Count"])
attempt(lambda: table.scan(FilterExpression=Key("customer").size().gt(1))["Count"])
attempt(lambda: table.scan(FilterExpression=Attr("customer").size().exists())["Count"])
attempt(lambda: table.scan(FilterExpression=Attr("customer").size().is_in([2]))["Count"])
attempt(lambda: table.scan(FilterExpression=Key("customer").eq("c1") & Attr("customer").size().between(1, 9))["Count"])
