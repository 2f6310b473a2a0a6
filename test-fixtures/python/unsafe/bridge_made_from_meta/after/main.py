"""What is behind the resource goes to code that cannot be seen, and stays: another resource would have another client."""
import boto3
import unseen

s3 = boto3.resource("s3")
unseen.watch(s3.meta)
s3.meta.client.put_object(Bucket="tales", Key="a.txt", Body=b"a")
