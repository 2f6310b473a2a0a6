import boto3


class Wrapper:
    def __init__(self, sns):
        self.sns = sns

    def subs(self, topic=None):
        if topic is None:
            found = self.sns.subscriptions.all()
        else:
            found = topic.subscriptions.all()
        return found

    @staticmethod
    def remove(subscription):
        subscription.delete()
        print(subscription.arn)


def main():
    wrapper = Wrapper(boto3.resource("sns"))
    topic = wrapper.sns.Topic("arn:aws:sns:us-east-1:123456789012:news")
    subs = wrapper.subs(topic)
    for sub in subs:
        print(sub.arn)
    for sub in subs:
        if sub.arn != "x":
            wrapper.remove(sub)
    if topic.arn:
        wrapper.remove(wrapper.sns.Subscription("arn:aws:sns:us-east-1:123456789012:news:other"))


main()
