"""Where a load may find nothing, the next attribute may call: not in front of what comes before it."""
import boto3


def first():
    print("first")
    return True


alarm = boto3.resource("cloudwatch").Alarm("absent")
alarm.load()
try:
    print(first() and alarm.threshold)
except AttributeError as error:
    print(error)
