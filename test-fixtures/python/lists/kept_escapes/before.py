"""The list goes where it is not followed: printed, in a dict, unpacked, to a function that is passed on: kept."""
import boto3

s3 = boto3.resource("s3")


def keys(objs):
    return [obj.key for obj in objs]


def call(function, value):
    return function(value)


first = [s3.Object("photos", "a")]
print(call(keys, first))
second = [s3.Object("photos", "b")]
print({"objs": second}["objs"][0].key)
third = [s3.Object("photos", "a"), s3.Object("photos", "b")]
one, other = third
print(one.key, other.key)
fourth = [s3.Object("photos", "c")]
print(len(repr(fourth)) > 0)
