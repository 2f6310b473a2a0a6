"""Names that are spread into functions which may come to all of them: a new one would be seen."""
import boto3


class Step:
    def __init__(self, title, **names):
        self.names = names
        print(title.format(**names))


class Base:
    def __new__(cls, **names):
        print(sorted(names))
        return super().__new__(cls)


class Made(Base):
    def __init__(self, **names):
        print("{prefix}".format(**names))


def listed(**names):
    print(sorted(names))


def rebound(text, **names):
    text += " {obj_key}" if len(text) > 99 else ""
    print(text.format(**names))


def looked(**names):
    print(len(locals()["names"]), "{prefix}".format(**names))


def decorated(function):
    def inner(**names):
        print(sorted(names))
        return function(**names)
    return inner


@decorated
def wrapped(**names):
    print("{prefix}".format(**names))


def by_step(prefix):
    for obj in boto3.resource("s3").Bucket("photos").objects.filter(Prefix=prefix):
        step = Step("{prefix}", **locals())
        print(len(step.names), obj.key)


def by_list(prefix):
    for obj in boto3.resource("s3").Bucket("photos").objects.filter(Prefix=prefix):
        print(obj.key)
        listed(**locals())


def by_text(prefix):
    for obj in boto3.resource("s3").Bucket("photos").objects.filter(Prefix=prefix):
        print(obj.key)
        rebound("{prefix}", **vars())


def by_look(prefix):
    for obj in boto3.resource("s3").Bucket("photos").objects.filter(Prefix=prefix):
        print(obj.key)
        looked(**locals())


def by_decorator(prefix):
    for obj in boto3.resource("s3").Bucket("photos").objects.filter(Prefix=prefix):
        print(obj.key)
        wrapped(**locals())


def by_class(prefix):
    for obj in boto3.resource("s3").Bucket("photos").objects.filter(Prefix=prefix):
        print(obj.key)
        Made(**locals())


by_step("raw/")
by_list("2024/")
by_text("2024/")
by_look("2024/")
by_decorator("2024/")
by_class("2024/")
