"""Fields of f-strings that show the source of their expression: other code would be shown."""
import boto3

client = boto3.client("s3", region_name="us-east-1")
client.create_bucket(Bucket="photos")
client.put_object(Bucket="photos", Key="2024/4.jpg", Body=b"1234")
obj = boto3.resource("s3").Object("photos", "2024/4.jpg")
print(f"{obj.key=}")
print(f"{len(obj.bucket_name) = :>5}")
photo = boto3.resource("s3").Object("photos", "2024/4.jpg")
print(f"{photo.content_length == 4=!s}")
table = boto3.resource("dynamodb").Table("orders")
print(f'{table.get_item(Key={"customer": "c1", "at": 1})["Item"]["total"]=}')
response = table.get_item(Key={"customer": "c1", "at": 2})
print(f"{response['Item']['total']=}")
