import boto3

s3 = boto3.resource("s3")


def listed():
    found = list(s3.Bucket("photos").objects.all())
    print("listed")


def listed_in_branch(flag):
    if flag:
        newest = sorted(s3.Bucket("photos").objects.filter(Prefix="a"), key=lambda obj: obj.last_modified)
    print("listed in a branch")


def not_iterated():
    objects = s3.Bucket("photos").objects.filter(Prefix="b")
    print("nothing listed")


def handle_only():
    obj = s3.Object("photos", "a.jpg")
    print("nothing asked")


def newest_of():
    newest = max(s3.Bucket("photos").objects.all(), key=lambda obj: obj.size)
    print("it is in", newest.bucket_name)


listed()
listed_in_branch(True)
not_iterated()
handle_only()
newest_of()
