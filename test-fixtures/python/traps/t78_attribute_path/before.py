"""Nested attribute path: Attr('a.b[0]') is three-part, brackets stay outside the placeholder."""
import boto3
from boto3.dynamodb.conditions import Attr

boto3.resource("dynamodb").Table("tbl").scan(FilterExpression=Attr("a.b[0]").eq(1))
