"""Mocks that are passed, and with which the tests do more than a client's mock could take."""
from unittest.mock import MagicMock

import app

shared = MagicMock()


def test_logged(caplog):
    queue = MagicMock()
    app.send_logged(queue)
    assert repr(queue).startswith("<MagicMock")


def test_counted():
    queue = MagicMock()
    app.send_counted(queue)
    assert len(queue.mock_calls) == 1


def test_specified():
    queue = MagicMock(spec=["send_message"])
    app.send_specified(queue)
    queue.send_message.assert_called_once_with(MessageBody="c")


def test_rebound():
    queue = MagicMock()
    app.send_rebound(queue)
    queue = MagicMock()
    queue.send_message.assert_not_called()


def test_renamed():
    queue = MagicMock()
    app.send_renamed(queue)
    queue.url = "https://later"
    queue.send_message.assert_called_once()


def test_attributes():
    queue = MagicMock()
    queue.attributes = {"QueueArn": "arn"}
    assert app.attributes(queue) == "arn"


def test_keys():
    bucket = MagicMock()
    bucket.objects.all.return_value = [MagicMock(key="a")]
    assert app.keys(bucket) == ["a"]


def test_number():
    table = MagicMock()
    app.save_number(table)
    table.put_item.assert_called_once_with(Item={"id": "1", "age": 21})


def test_unset():
    table = MagicMock()
    assert app.load_unset(table) is not None


def test_changing():
    table = MagicMock()
    for name in ("Ann", "Bea"):
        table.get_item.return_value = {"Item": {"name": name}}
        assert app.load_changing(table) == {"name": name}


def test_any():
    app.save_any(MagicMock(), MagicMock())


def help_to_send(queue):
    app.send_helped(queue)


def test_helped():
    queue = MagicMock()
    help_to_send(queue)
    queue.send_message.assert_called_once_with(MessageBody="f")


def test_shared():
    app.send_shared(shared)
    shared.send_message.assert_called_once_with(MessageBody="g")


def test_compared():
    queue = MagicMock()
    assert app.send_compared(queue) is queue
