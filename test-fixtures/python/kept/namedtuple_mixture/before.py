"""A bucket in a tuple with other things, unpacked elsewhere."""
import collections

import boto3

Place = collections.namedtuple("Place", "bucket key")
place = Place(boto3.resource("s3").Bucket("photos"), "raw/a.txt")
for field in place:
    print(getattr(field, "name", field))
