"""There is no such alarm: after a load that finds nothing, boto3 loads again at the next attribute."""
import boto3

alarm = boto3.resource("cloudwatch").Alarm("absent")
alarm.load()
try:
    print(alarm.state_value)
except AttributeError as error:
    print(error)
