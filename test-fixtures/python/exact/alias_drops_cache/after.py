"""Two names for one object: an action through one drops what the other has loaded."""
import boto3

s3 = boto3.client("s3")
obj = {}
obj.update(s3.head_object(Bucket="photos", Key="raw/a.txt"))
print(obj["ContentLength"])
alias = obj
s3.put_object(Bucket="photos", Key="raw/a.txt", Body=b"longer than before")
alias.clear()
if not obj:
    obj.update(s3.head_object(Bucket="photos", Key="raw/a.txt"))
print(obj["ContentLength"])
