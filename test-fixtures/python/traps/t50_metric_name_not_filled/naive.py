"""Wrong: Metric.put_data does not inject MetricName into user data."""
import boto3

boto3.client("cloudwatch").put_metric_data(Namespace="N", MetricData=[{"MetricName": "M", "Value": 1}])
