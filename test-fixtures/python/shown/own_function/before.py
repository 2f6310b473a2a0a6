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
    if name in [bucket.name for bucket in s3.buckets.all()]:
        return s3.Bucket(name)


s3 = boto3.resource("s3")
log = Log()
info(s3)
bucket = s3.Bucket("photos")
info(bucket)
warn(message=bucket)
log.add(bucket)
for obj in bucket.objects.filter(Prefix="raw/"):
    warn(obj)
    print(obj.size)
for name in ("photos", "missing"):
    found = find(s3, name)
    info(found)
    if found:
        info("{} has {}".format(found.name, len(list(found.objects.all()))))
print(log.lines)
