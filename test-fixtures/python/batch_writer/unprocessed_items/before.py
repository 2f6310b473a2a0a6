"""Items that DynamoDB did not process are sent again: as Python values, typed once."""
import boto3

table = boto3.resource("dynamodb").Table("users")


def save(people):
    with table.batch_writer(overwrite_by_pkeys=["id"]) as batch:
        for person in people:
            batch.put_item(Item=person)
        batch.delete_item(Key={"id": people[0]["id"]})


save([{"id": "1", "age": 30, "tags": {"a", "b"}}, {"id": "2", "photo": b"raw", "deep": {"list": [None, True]}}])
