"""The service is known at run time only."""
import boto3


def connect(service):
    return boto3.client(service)


print(connect("dynamodb").scan(TableName="users", Select="COUNT")["Count"])
