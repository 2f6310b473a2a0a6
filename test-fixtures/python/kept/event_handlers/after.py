"""A handler is registered on the client of the resource."""
import boto3

s3 = boto3.resource("s3")
s3.meta.client.meta.events.register("before-parameter-build.s3.PutObject", lambda params, **kwargs: params.update(ACL="private"))
s3.meta.client.put_object(Bucket="photos", Key="k", Body=b"")
