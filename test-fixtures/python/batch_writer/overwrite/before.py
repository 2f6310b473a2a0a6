"""overwrite_by_pkeys keeps the last one of equal keys."""
import boto3

table = boto3.resource("dynamodb").Table("users")
with table.batch_writer(overwrite_by_pkeys=["id"]) as batch:
    for n in range(4):
        batch.put_item(Item={"id": f"b{n % 2}", "n": n})
print(sorted((i["id"], i["n"]) for i in table.scan()["Items"] if "n" in i))
