import boto3

boto3.client("dynamodb").create_table(
    TableName="photos",
    KeySchema=[{"AttributeName": "name", "KeyType": "HASH"}],
    AttributeDefinitions=[{"AttributeName": "name", "AttributeType": "S"}],
    BillingMode="PAY_PER_REQUEST",
)
