import boto3

dynamodb = boto3.client("dynamodb")
table_name = "photos"


def where():
    return dynamodb.meta.region_name


def store(name):
    print(dynamodb.meta.endpoint_url, dynamodb.meta.partition)
    dynamodb.put_item(TableName=table_name, Item={"name": {"S": str(name)}})


print(where())
store("a")
