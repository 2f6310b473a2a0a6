"""An item with ** of a parameter, changed before it is put."""
import boto3

table = boto3.resource("dynamodb").Table("users")


def submit(job):
    item = {**job, "status": "queued"}
    item["attempts"] = 0
    if "priority" not in item:
        item["priority"] = 5
    table.put_item(Item=item)
    return item["priority"]


print(submit({"id": "j1"}), submit({"id": "j2", "priority": 1}))
print(table.get_item(Key={"id": "j1"})["Item"])
