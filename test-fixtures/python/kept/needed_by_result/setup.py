import boto3

table = boto3.resource("dynamodb", region_name="eu-west-1").create_table(
    TableName="orders", BillingMode="PAY_PER_REQUEST", KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
    AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}])
table.put_item(Item={"id": "a"})
