"""Services whose constructs may be kept: found and explained."""
import boto3

print([alarm.name for alarm in boto3.resource("cloudwatch").alarms.all()])
