import boto3

s3 = boto3.client("s3")
s3.create_bucket(Bucket="photos")
for key in ("a.jpg", "b.jpg"):
    s3.put_object(Bucket="photos", Key=key, Body=key.encode(), ContentType="image/jpeg")
dynamodb = boto3.client("dynamodb")
for name in ("orders", "users"):
    dynamodb.create_table(
        TableName=name, BillingMode="PAY_PER_REQUEST", KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}])
