import boto3

client = boto3.client("dynamodb")
client.create_table(
    TableName="documents",
    KeySchema=[{"AttributeName": "workspace_identifier", "KeyType": "HASH"}, {"AttributeName": "document_identifier", "KeyType": "RANGE"}],
    AttributeDefinitions=[
        {"AttributeName": "workspace_identifier", "AttributeType": "S"},
        {"AttributeName": "document_identifier", "AttributeType": "S"},
    ],
    BillingMode="PAY_PER_REQUEST",
)
client.put_item(
    TableName="documents",
    Item={"workspace_identifier": {"S": "w"}, "document_identifier": {"S": "d"}, "change_version": {"N": "3"}},
)
