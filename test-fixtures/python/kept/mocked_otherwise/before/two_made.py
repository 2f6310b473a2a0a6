"""Each table is a mock of its own."""
import boto3


def both():
    dynamodb = boto3.resource("dynamodb")
    return dynamodb.Table("a").scan(Select="COUNT")["Count"], dynamodb.Table("b").scan(Select="COUNT")["Count"]
