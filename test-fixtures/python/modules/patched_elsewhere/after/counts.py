"""Made when it is asked for: the test replaces it."""
import boto3


def count():
    return boto3.client("dynamodb").scan(TableName="users", Select="COUNT")["Count"]
