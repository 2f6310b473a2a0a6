"""Placeholders: FilterExpression is numbered BEFORE KeyConditionExpression."""
import boto3
from boto3.dynamodb.conditions import Attr, Key

boto3.resource("dynamodb").Table("tbl").query(KeyConditionExpression=Key("p").eq("x"), FilterExpression=Attr("f").eq(1))
