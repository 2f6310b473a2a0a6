"""Two names for one object: an action through one drops what the other has loaded."""
import boto3

obj = boto3.resource("s3").Object("photos", "raw/a.txt")
print(obj.content_length)
alias = obj
alias.put(Body=b"longer than before")
print(obj.content_length)
