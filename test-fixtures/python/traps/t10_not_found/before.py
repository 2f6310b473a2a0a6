"""Resource not found by a list-style load: AttributeError (data None), and every access calls again."""
import boto3

a = boto3.resource("cloudwatch").Alarm("x")
for _ in range(2):
    try: a.state_value
    except AttributeError as e: print(e)
