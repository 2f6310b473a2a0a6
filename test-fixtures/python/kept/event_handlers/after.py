"""A handler is registered on the client of the resource."""
import boto3

s3 = boto3.client("s3")
s3.meta.events.register("before-parameter-build.s3.PutObject", lambda params, **kwargs: params.update(ACL="private"))
s3.put_object(Bucket="photos", Key="k", Body=b"")
