"""A table is passed to a function of the same file."""
import boto3


def name_of(table, user_id):
    return table.get_item(Key={"id": user_id})["Item"]["name"]


def main():
    table = boto3.resource("dynamodb").Table("users")
    print(name_of(table, "u1"), name_of(table=table, user_id="u2"))


main()
