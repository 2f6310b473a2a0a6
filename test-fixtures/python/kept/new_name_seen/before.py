"""No name may come where the program looks at all names: the client beside a resource that stays, a helper, what an inner function reads."""
import boto3


def show(name, s3):
    print(name)


def beside(name):
    s3 = boto3.resource("s3")
    s3.Bucket(name).load()
    show(**locals())


def listed(prefix):
    for obj in boto3.resource("s3").Bucket("photos").objects.filter(Prefix=prefix):
        if obj.size > 1:
            print(obj.key, obj.size)
    print(sorted(vars()))


def outer(key):
    s3 = boto3.resource("s3")

    def inner():
        body = s3.Object("photos", key).get()["Body"].read()
        return sorted(locals()), body

    return inner()


beside("photos")
listed("2024/")
print(outer("raw/a.txt"))
