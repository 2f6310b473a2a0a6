"""What fills a variable of the module once was named by the first caller, not by the one that reads it."""
import boto3

sqs = boto3.resource("sqs")
MESSAGE = None


def message(name):
    global MESSAGE
    if not MESSAGE:
        MESSAGE = sqs.Queue(name).Message("handle")
    return MESSAGE


def counted():
    kept = None

    def inner(name):
        nonlocal kept
        if kept is None:
            kept = sqs.Queue(name).Message(name)
        print(kept.queue_url, kept.receipt_handle)

    inner("https://queue/a")
    inner("https://queue/b")


print(message("https://queue/one").queue_url)
print(message("https://queue/two").queue_url)
counted()
