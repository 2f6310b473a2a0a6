"""Members of the response that hold no values need no conversion."""
import boto3

dynamodb = boto3.client("dynamodb")
table_name = "users"
response = dynamodb.scan(TableName=table_name, ReturnConsumedCapacity="TOTAL")
print(response["Count"], response["ScannedCount"], response["ConsumedCapacity"]["TableName"], bool(response["Items"]))
if response["Count"]:
    print(len(response["Items"]), response.get("LastEvaluatedKey") is None)
