"""A table or None, made from different sessions: client and name travel together."""
import boto3


def table_in(region):
    if region == "nowhere":
        return
    if region:
        return boto3.resource("dynamodb", region_name=region).Table("users")
    print("no region")


def count(region):
    table = table_in(region)
    if table is None:
        return 0
    return table.scan(Select="COUNT")["Count"]


print(count("us-east-1"), count("nowhere"), count(""))
