"""An inner function uses the table of the outer one."""
import boto3


def make_reader(name):
    table = boto3.resource("dynamodb").Table(name)

    def read(user_id):
        return table.get_item(Key={"id": user_id})["Item"]["name"]

    return read


reader = make_reader("users")
print(reader("u1"), reader("u2"))
