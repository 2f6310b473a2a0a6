"""Made when it is asked for: the test replaces it."""
import boto3


def count():
    return boto3.resource("dynamodb").Table("users").scan(Select="COUNT")["Count"]
