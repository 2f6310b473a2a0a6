"""A table or None, made from different sessions: client and name travel together."""
import boto3


def table_in(region):
    if region == "nowhere":
        return None, None
    if region:
        return boto3.client("dynamodb", region_name=region), "users"
    print("no region")
    return None, None


def count(region):
    dynamodb, table_name = table_in(region)
    if table_name is None:
        return 0
    return dynamodb.scan(TableName=table_name, Select="COUNT")["Count"]


print(count("us-east-1"), count("nowhere"), count(""))
