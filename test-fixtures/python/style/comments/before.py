"""Comments around and inside of calls stay."""
import boto3  # the SDK

# one resource for all
dynamodb = boto3.resource("dynamodb")  # made once
table = dynamodb.Table("users")  # the users


def save(user_id):
    # save it
    table.put_item(
        # what is saved
        Item={
            "id": user_id,  # the key
            # "old": 1,
            "n": 1,  # a number
        },
        ReturnValues="NONE",  # nothing back
    )  # saved


save("c")
print(table.get_item(Key={"id": "c"})["Item"])  # print("table")
