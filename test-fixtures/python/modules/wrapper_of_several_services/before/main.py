"""A function makes the resource of the service that a call names; the calls name several."""
from aws import Factory, resource
from pictures import Pictures

print(resource("dynamodb").Table("users").scan()["Count"])
pictures = Pictures("pictures")
pictures.save("a.png", b"a")
print(pictures.names())
factory = Factory("us-east-1")
print(factory.make(service="dynamodb").Table("users").get_item(Key={"id": "u1"})["Item"]["name"])
print([bucket.name for bucket in factory.make("s3").buckets.all()])
