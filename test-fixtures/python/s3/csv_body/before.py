"""The body of an object is read as text, line by line."""
import csv
import io

import boto3

s3 = boto3.resource("s3")
s3.Object("photos", "t.csv").put(Body="a,b\n1,2\n")
content = s3.Object("photos", "t.csv").get()["Body"].read().decode("utf-8")
for row in csv.DictReader(io.StringIO(content)):
    print(row["a"], row["b"])
