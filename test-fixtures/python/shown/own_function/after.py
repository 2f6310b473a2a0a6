"""The project's own functions show what they are given: text does as well as the object, and None as None."""
import boto3

QUIET = False


def _tell(message, ending="", **style):
    print("* {}{}".format(message, ending), len(style))


def info(message):
    if not QUIET:
        _tell(message, color="blue")


def warn(message="nothing"):
    text = "! %s" % message
    _tell(ending="!", message=text)


class Log:
    def __init__(self):
        self.lines = []

    def add(self, entry):
        self.lines.append(f"{entry}: {entry!s}")
        print("{0} {1}".format(len(self.lines), str(entry)))


def find(s3, name):
    if name in [bucket["Name"] for page in s3.get_paginator("list_buckets").paginate() for bucket in page.get("Buckets", [])]:
        return s3, name
    return None, None


s3 = boto3.client("s3")
log = Log()
info("s3.ServiceResource()")
bucket_name = "photos"
info(f"s3.Bucket(name={bucket_name!r})")
warn(message=f"s3.Bucket(name={bucket_name!r})")
log.add(f"s3.Bucket(name={bucket_name!r})")
for page in s3.get_paginator("list_objects").paginate(Bucket=bucket_name, Prefix="raw/"):
    for obj in page.get("Contents", []):
        warn(f"s3.ObjectSummary(bucket_name={bucket_name!r}, key={obj['Key']!r})")
        print(obj["Size"])
for name in ("photos", "missing"):
    s3_client, found_name = find(s3, name)
    info(f"s3.Bucket(name={found_name!r})" if found_name is not None else None)
    if found_name is not None:
        info("{} has {}".format(found_name, len([obj for page in s3_client.get_paginator("list_objects").paginate(Bucket=found_name) for obj in page.get("Contents", [])])))
print(log.lines)
