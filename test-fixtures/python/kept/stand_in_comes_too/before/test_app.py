"""Stand-ins as arguments; where something else comes, too, the test is not the only reason."""
from unittest import mock
from unittest.mock import MagicMock

from app import Archive, drop, empty


class Silent:
    def purge(self):
        return None


def test_drop():
    queue = mock.Mock()
    assert drop(queue) == "purged"
    assert len(queue.mock_calls) == 1


def test_empty():
    assert empty(mock.Mock()) == "emptied"
    assert empty(Silent()) == "emptied"


def test_count():
    with mock.patch("builtins.print") as shown:
        bucket = MagicMock()
        bucket.objects.all.return_value = ["one", "two"]
        assert Archive(bucket).count() == 2
    shown.assert_not_called()
