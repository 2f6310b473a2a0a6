import boto3

s3 = boto3.resource("s3")


def prefix(text):
    print("asked for", text)
    return text


def make():
    print("made")
    return s3


def run():
    objects = s3.Bucket("photos").objects.filter(Prefix=prefix("a"))
    print("nothing listed")


def chained():
    bucket = make().Bucket("photos")
    print("nothing asked")


run()
chained()
