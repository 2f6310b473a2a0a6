import boto3

table = boto3.resource("dynamodb").Table("users")


def put(item, expected):
    table.put_item(Item=item, Expected=expected)


def update(key, updates, expected):
    table.update_item(Key=key, AttributeUpdates=updates, Expected=expected)


def find(conditions, extra):
    return table.query(KeyConditions=conditions, QueryFilter=extra)["Items"]


def find_one(name, condition):
    return table.query(KeyConditions={name: condition})["Items"]


def all_of(filters):
    return table.scan(ScanFilter=filters)["Items"]


def delete(key, expected):
    table.delete_item(Key=key, Expected={"name": expected})
