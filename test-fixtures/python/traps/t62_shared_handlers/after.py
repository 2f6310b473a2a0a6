"""One shared client: handlers registered on resource.meta.client.meta.events see every resource call."""
import boto3

s3 = boto3.client("s3")
s3.meta.events.register("before-parameter-build.s3.PutObject", lambda params, **k: params.update(ACL="private"))
s3.put_object(Bucket="b", Key="k", Body=b"")
