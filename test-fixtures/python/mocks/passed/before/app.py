"""Resources that classes and functions are given."""
import boto3


class Users:
    def __init__(self, table, prefix=""):
        self.table = table
        self.prefix = prefix

    def load(self, key):
        return self.table.get_item(Key={"id": self.prefix + key}).get("Item")

    def first_name(self, key):
        response = self.table.get_item(Key={"id": self.prefix + key})
        return response["Item"]["name"]

    def save(self, user):
        self.table.put_item(Item=user)
        return self.table.name

    def names(self):
        return [user["name"] for user in self.table.scan()["Items"]]


def announce(queue, text):
    response = queue.send_message(MessageBody=text)
    return response["MessageId"]


def keep(obj, text):
    if obj is None:
        return None
    obj.put(Body=text)
    return f"{obj.bucket_name}/{obj.key}"


def deploy(role, name):
    return {"Role": role.arn, "Description": f"{name} for {role.name}"}


def main():
    table = boto3.resource("dynamodb").create_table(
        TableName="users",
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
    )
    users = Users(table)
    print(users.save({"id": "7", "name": "Ann"}), users.load("7"), users.first_name("7"), users.names())
    role = boto3.resource("iam").create_role(RoleName="worker", AssumeRolePolicyDocument="{}")
    print(deploy(role, "job")["Role"].endswith(":role/worker"))
    queue = boto3.resource("sqs").create_queue(QueueName="news")
    print(len(announce(queue, "hello")) > 0)
    s3 = boto3.resource("s3")
    s3.create_bucket(Bucket="attic")
    print(keep(s3.Object("attic", "letter"), "Dear all"), keep(None, ""))


if __name__ == "__main__":
    main()
