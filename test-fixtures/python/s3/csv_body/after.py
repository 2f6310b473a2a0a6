"""The body of an object is read as text, line by line."""
import csv
import io

import boto3

s3 = boto3.client("s3")
s3.put_object(Bucket="photos", Key="t.csv", Body="a,b\n1,2\n")
content = s3.get_object(Bucket="photos", Key="t.csv")["Body"].read().decode("utf-8")
for row in csv.DictReader(io.StringIO(content)):
    print(row["a"], row["b"])
