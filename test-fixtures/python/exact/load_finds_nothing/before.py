"""Where a load finds nothing, boto3 loads again at the next attribute."""
import boto3

cloudwatch = boto3.resource("cloudwatch")
client = boto3.client("cloudwatch")


def put(name):
    client.put_metric_alarm(
        AlarmName=name, Namespace="Shop", MetricName="Orders", Statistic="Sum", Period=60, EvaluationPeriods=1, Threshold=1.0,
        ComparisonOperator="LessThanThreshold",
    )


def never_there(name):
    alarm = cloudwatch.Alarm(name)
    alarm.load()
    for _ in range(2):
        try:
            print(alarm.threshold)
        except AttributeError as error:
            print(error)


def there_later(name):
    alarm = cloudwatch.Alarm(name)
    alarm.load()
    put(name)
    print(alarm.threshold)
    print(alarm.period)


def gone_later(name):
    alarm = cloudwatch.Alarm(name)
    print(alarm.threshold)
    alarm.delete()
    alarm.reload()
    try:
        print(alarm.period)
    except AttributeError as error:
        print(error)


def perhaps_loaded(name, again):
    alarm = cloudwatch.Alarm(name)
    print(alarm.period)
    if again:
        alarm.load()
    print(alarm.threshold)


def every_one():
    for alarm in cloudwatch.alarms.all():
        alarm.reload()
        if alarm.period == 60:
            print(alarm.name, alarm.threshold)


class Watch:
    def __init__(self, namespace, name):
        self.metric = cloudwatch.Metric(namespace, name)

    def look(self):
        self.metric.load()
        print(self.metric.dimensions)


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
