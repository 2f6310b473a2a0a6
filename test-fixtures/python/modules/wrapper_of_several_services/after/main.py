"""A function makes the resource of the service that a call names; the calls name several."""
from aws import Factory, resource
from pictures import Pictures
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

print(resource("dynamodb").scan(TableName="users")["Count"])
pictures = Pictures("pictures")
pictures.save("a.png", b"a")
print(pictures.names())
factory = Factory("us-east-1")
print(_deserialize(factory.make(service="dynamodb").get_item(TableName="users", Key={"id": {"S": "u1"}})["Item"]["name"]))
print([bucket["Name"] for page in factory.make("s3").get_paginator("list_buckets").paginate() for bucket in page.get("Buckets", [])])
