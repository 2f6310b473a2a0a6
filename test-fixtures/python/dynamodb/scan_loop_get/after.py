"""A paged scan with .get("LastEvaluatedKey") and a start key that may be None."""
import boto3

dynamodb = boto3.client("dynamodb")
table_name = "users"
kwargs = {"Limit": 2}
done = False
start_key = None
total = 0
while not done:
    if start_key:
        kwargs["ExclusiveStartKey"] = start_key
    response = dynamodb.scan(TableName=table_name, **kwargs)
    total += len(response.get("Items", []))
    start_key = response.get("LastEvaluatedKey", None)
    done = start_key is None
print(total)
