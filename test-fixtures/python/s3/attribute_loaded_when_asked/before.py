"""Whether an attribute makes a call depends on what happened before."""
import boto3


def work(flags):
    obj = boto3.resource("s3").Object("photos", "2024/2.jpg")
    for flag in flags:
        if flag:
            print(obj.content_length)
        else:
            obj.put(Body=b"12345")
            break
    return obj.content_type


print(work([True, False]), work([True]), work([]))
