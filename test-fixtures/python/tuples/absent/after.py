"""None stands in the table's place for some names."""
import boto3

dynamodb = boto3.client("dynamodb")


def maybe(name):
    if not name:
        return None, None, "nothing"
    return dynamodb, name.lower(), name


def show(wanted):
    dynamodb_client, table_name, name = maybe(wanted)
    if table_name is None:
        print("none", name)
    else:
        print(dynamodb_client.scan(TableName=table_name)["Count"], name)


show("Users")
show("")
