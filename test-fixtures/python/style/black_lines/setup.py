import boto3

s3 = boto3.client("s3")
for bucket in ("photos", "photos-of-customers"):
    s3.create_bucket(Bucket=bucket)
    for key in ("2023/a.jpg", "2024/b.jpg", "2024/c.jpg"):
        s3.put_object(Bucket=bucket, Key=key, Body=key.encode())
table = boto3.resource("dynamodb").create_table(
    TableName="orders-of-customers", BillingMode="PAY_PER_REQUEST", KeySchema=[{"AttributeName": "customer", "KeyType": "HASH"}],
    AttributeDefinitions=[{"AttributeName": "customer", "AttributeType": "S"}])
table.put_item(Item={"customer": "ann", "total": 3})
