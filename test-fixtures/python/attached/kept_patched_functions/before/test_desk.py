from unittest.mock import patch

import desk
import store


@patch("desk.Loans.each")
def test_lent(each):
    each.return_value = [{"id": "mocked"}]
    print(desk.lent())
    each.assert_called_once_with()


def test_one():
    with patch("store.Books.one", return_value={"title": "mocked"}):
        print(store.title("x1"), desk.titles())
