"""What is shown otherwise than by its plain text stays."""
import logging

import boto3

s3 = boto3.resource("s3")
padded = s3.Bucket("padded")
try:
    print(f"{padded:>30}")
except TypeError as error:
    print(error)
quoted = s3.Bucket("quoted")
print("%r" % (quoted,))
sourced = s3.Bucket("sourced")
print(f"{sourced=}")
ascii_only = s3.Bucket("ascii")
print(f"{ascii_only!a}")
member = s3.Bucket("member")
print("{0.name} {0}".format(member))
aligned = s3.Bucket("aligned")
try:
    print("{:>3}".format(aligned))
except TypeError as error:
    print(error)
nested = s3.Bucket("nested")
try:
    print("{:{}}".format(nested, 30))
except TypeError as error:
    print(error)
missing = s3.Bucket("missing")
try:
    print("%s %s" % missing)
except TypeError as error:
    print(error)
mapped = s3.Bucket("mapped")
print("%(it)s" % {"it": mapped})
joined = s3.Bucket("joined")
try:
    print(", ".join([joined]))
except TypeError as error:
    print(error)


class Logger:
    def info(self, text, *values):
        print([type(value).__name__ for value in values], text)


own = s3.Bucket("own")
Logger().info("%s", own)
computed = s3.Bucket("computed")
form = "%s %s"
print(form.replace("%s", "", 1) % computed)
spread = s3.Bucket("spread")
logging.getLogger("x").info(*["%s", spread])
