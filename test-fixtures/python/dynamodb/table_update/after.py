"""update() of a table gives a new table, whose data are the answer."""
import boto3

dynamodb = boto3.client("dynamodb")
table_name = "users"
updated = dynamodb.update_table(
    TableName=table_name,
    BillingMode="PROVISIONED",
    ProvisionedThroughput={"ReadCapacityUnits": 2, "WriteCapacityUnits": 3},
)["TableDescription"]
print(table_name, updated.get("ProvisionedThroughput")["WriteCapacityUnits"])
