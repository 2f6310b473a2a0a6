"""Resources that classes and functions are given."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize


def _to_python(response):
    """Turn the typed attributes of a DynamoDB response into Python values."""
    for part in ("Item", "Attributes", "LastEvaluatedKey"):
        if part in response:
            response[part] = {name: _deserialize(value) for name, value in response[part].items()}
    if "Items" in response:
        response["Items"] = [
            {name: _deserialize(value) for name, value in item.items()} for item in response["Items"]
        ]
    return response


class Users:
    def __init__(self, dynamodb, table, prefix=""):
        self.dynamodb = dynamodb
        self.table = table
        self.prefix = prefix

    def load(self, key):
        return _to_python(self.dynamodb.get_item(TableName=self.table["TableName"], Key={"id": _serialize(self.prefix + key)})).get("Item")

    def first_name(self, key):
        response = self.dynamodb.get_item(TableName=self.table["TableName"], Key={"id": _serialize(self.prefix + key)})
        return _deserialize(response["Item"]["name"])

    def save(self, user):
        self.dynamodb.put_item(
            TableName=self.table["TableName"],
            Item={name: _serialize(value) for name, value in user.items()},
        )
        return self.table["TableName"]

    def names(self):
        return [_deserialize(user["name"]) for user in self.dynamodb.scan(TableName=self.table["TableName"])["Items"]]


def announce(sqs, queue_url, text):
    response = sqs.send_message(QueueUrl=queue_url, MessageBody=text)
    return response["MessageId"]


def keep(s3_client, bucket_name, obj_key, text):
    if obj_key is None:
        return None
    s3_client.put_object(Bucket=bucket_name, Key=obj_key, Body=text)
    return f"{bucket_name}/{obj_key}"


def deploy(role_name, role, name):
    return {"Role": role["Arn"], "Description": f"{name} for {role_name}"}


def main():
    dynamodb = boto3.client("dynamodb")
    table = dynamodb.create_table(
        TableName="users",
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
    )["TableDescription"]
    users = Users(dynamodb, table)
    print(users.save({"id": "7", "name": "Ann"}), users.load("7"), users.first_name("7"), users.names())
    role_name = "worker"
    role = boto3.client("iam").create_role(RoleName="worker", AssumeRolePolicyDocument="{}")["Role"]
    print(deploy(role_name, role, "job")["Role"].endswith(":role/worker"))
    sqs = boto3.client("sqs")
    queue_url = sqs.create_queue(QueueName="news")["QueueUrl"]
    print(len(announce(sqs, queue_url, "hello")) > 0)
    s3 = boto3.client("s3")
    s3.create_bucket(Bucket="attic")
    print(keep(s3, "attic", "letter", "Dear all"), keep(None, None, None, ""))


if __name__ == "__main__":
    main()
