"""Uses a resource, and a client of another service."""
import boto3


def count():
    name = boto3.client("sts").get_caller_identity()["Account"]
    return name, boto3.resource("dynamodb").Table("users").scan(Select="COUNT")["Count"]
