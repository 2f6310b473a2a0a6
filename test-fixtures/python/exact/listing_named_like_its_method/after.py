import boto3
from functools import partial


class Wrapper:
    def __init__(self, sns):
        self.sns = sns

    def subs(self, sns=None, topic_arn=None):
        if topic_arn is None:
            sns_client = self.sns
            found = self.sns.get_paginator("list_subscriptions").paginate
        else:
            sns_client = sns
            found = partial(
                sns.get_paginator("list_subscriptions_by_topic").paginate, TopicArn=topic_arn
            )
        return sns_client, found

    @staticmethod
    def remove(sns, subscription_arn):
        sns.unsubscribe(SubscriptionArn=subscription_arn)
        print(subscription_arn)


def main():
    wrapper = Wrapper(boto3.client("sns"))
    topic_arn = "arn:aws:sns:us-east-1:123456789012:news"
    sns, subs = wrapper.subs(wrapper.sns, topic_arn)
    for page in subs():
        for sub in page.get("Subscriptions", []):
            print(sub["SubscriptionArn"])
    for page in subs():
        for sub in page.get("Subscriptions", []):
            if sub["SubscriptionArn"] != "x":
                wrapper.remove(sns, sub["SubscriptionArn"])
    if topic_arn:
        wrapper.remove(wrapper.sns, "arn:aws:sns:us-east-1:123456789012:news:other")


main()
