"""The service is known at run time only."""
import boto3


def connect(service):
    return boto3.resource(service)


print(connect("dynamodb").Table("users").scan(Select="COUNT")["Count"])
