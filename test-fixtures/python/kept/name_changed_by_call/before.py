"""A name is read before a call that fills it anew, so that the call cannot go in front of the statement: kept."""
import boto3

s3 = boto3.resource("s3")
count = 0


def following():
    global count
    count += 1
    return s3.Object("photos", "a")


def listed():
    global count
    count += 1
    return [s3.Object("photos", "b")]


print(count, following().get()["Body"].read())
print(count, listed()[0].get()["Body"].read())
