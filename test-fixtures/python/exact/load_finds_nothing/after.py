"""Where a load finds nothing, boto3 loads again at the next attribute."""
import boto3

cloudwatch = boto3.client("cloudwatch")
client = boto3.client("cloudwatch")


def put(name):
    client.put_metric_alarm(
        AlarmName=name, Namespace="Shop", MetricName="Orders", Statistic="Sum", Period=60, EvaluationPeriods=1, Threshold=1.0,
        ComparisonOperator="LessThanThreshold",
    )


def never_there(name):
    alarm = (cloudwatch.describe_alarms(AlarmNames=[name]).get("MetricAlarms") or [None])[0]
    for _ in range(2):
        try:
            if alarm is None:
                alarm = (cloudwatch.describe_alarms(AlarmNames=[name]).get("MetricAlarms") or [None])[0]
            print(alarm.get("Threshold"))
        except AttributeError as error:
            print(error)


def there_later(name):
    alarm = (cloudwatch.describe_alarms(AlarmNames=[name]).get("MetricAlarms") or [None])[0]
    put(name)
    if alarm is None:
        alarm = (cloudwatch.describe_alarms(AlarmNames=[name]).get("MetricAlarms") or [None])[0]
    print(alarm.get("Threshold"))
    print(alarm.get("Period"))


def gone_later(name):
    alarm = (cloudwatch.describe_alarms(AlarmNames=[name]).get("MetricAlarms") or [None])[0]
    print(alarm.get("Threshold"))
    cloudwatch.delete_alarms(AlarmNames=[name])
    alarm = (cloudwatch.describe_alarms(AlarmNames=[name]).get("MetricAlarms") or [None])[0]
    try:
        if alarm is None:
            alarm = (cloudwatch.describe_alarms(AlarmNames=[name]).get("MetricAlarms") or [None])[0]
        print(alarm.get("Period"))
    except AttributeError as error:
        print(error)


def perhaps_loaded(name, again):
    alarm = (cloudwatch.describe_alarms(AlarmNames=[name]).get("MetricAlarms") or [None])[0]
    print(alarm.get("Period"))
    if again:
        alarm = (cloudwatch.describe_alarms(AlarmNames=[name]).get("MetricAlarms") or [None])[0]
    if alarm is None:
        alarm = (cloudwatch.describe_alarms(AlarmNames=[name]).get("MetricAlarms") or [None])[0]
    print(alarm.get("Threshold"))


def every_one():
    for page in cloudwatch.get_paginator("describe_alarms").paginate():
        for alarm in page.get("MetricAlarms", []):
            alarm_data = (cloudwatch.describe_alarms(AlarmNames=[alarm["AlarmName"]]).get("MetricAlarms") or [None])[0]
            if alarm_data is None:
                alarm_data = (cloudwatch.describe_alarms(AlarmNames=[alarm["AlarmName"]]).get("MetricAlarms") or [None])[0]
            if alarm_data.get("Period") == 60:
                print(alarm["AlarmName"], alarm_data.get("Threshold"))


class Watch:
    def __init__(self, namespace, name):
        self.metric_namespace = namespace
        self.metric_name = name
        self.metric = None

    def look(self):
        self.metric = (cloudwatch.list_metrics(MetricName=self.metric_name, Namespace=self.metric_namespace).get("Metrics") or [None])[0]
        if self.metric is None:
            self.metric = (cloudwatch.list_metrics(MetricName=self.metric_name, Namespace=self.metric_namespace).get("Metrics") or [None])[0]
        print(self.metric.get("Dimensions"))


never_there("absent")
there_later("orders")
perhaps_loaded("orders", True)
perhaps_loaded("orders", False)
every_one()
gone_later("orders")
every_one()
watch = Watch("Shop", "Orders")
client.put_metric_data(Namespace="Shop", MetricData=[{"MetricName": "Orders", "Value": 1.0, "Dimensions": [{"Name": "site", "Value": "a"}]}])
watch.look()
watch.look()
