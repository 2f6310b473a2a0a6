import app


def test_send(sqs, books):
    app.send("a")
    print(books.get_item(Key={"id": "x1"})["Item"]["title"], sqs.call_args)
