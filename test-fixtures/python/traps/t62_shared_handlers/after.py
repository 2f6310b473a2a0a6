"""One shared client: handlers registered on resource.meta.client.meta.events see every resource call."""
import boto3

s3 = boto3.resource("s3")
s3.meta.client.meta.events.register("before-parameter-build.s3.PutObject", lambda params, **k: params.update(ACL="private"))
s3.meta.client.put_object(Bucket="b", Key="k", Body=b"")
