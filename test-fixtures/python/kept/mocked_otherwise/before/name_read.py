"""The program asks the table for its name."""
import boto3

table = boto3.resource("dynamodb").Table("users")


def name():
    return table.name
