"""What fills a variable of the module once was named by the first caller, not by the one that reads it."""
import boto3

sqs = boto3.client("sqs")
receipt_handle = None
queue_url = None


def message(name):
    global queue_url, receipt_handle
    if receipt_handle is None:
        queue_url = name
        receipt_handle = "handle"
    return queue_url


def counted():
    kept_receipt_handle = None
    queue_url = None

    def inner(name):
        nonlocal queue_url, kept_receipt_handle
        if kept_receipt_handle is None:
            queue_url = name
            kept_receipt_handle = name
        print(queue_url, kept_receipt_handle)

    inner("https://queue/a")
    inner("https://queue/b")


print(message("https://queue/one"))
print(message("https://queue/two"))
counted()
